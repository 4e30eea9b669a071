<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>HubDesk</name>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>  ({0} planned)</source>
   <translation>  (previsto: {0})</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_model.py" />
   <source> (try {0})</source>
   <translation> (intento {0})</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/draft_obstacle.py" />
   <source> One of them is a value for all rows.</source>
   <translation> Uno de ellos es un valor para todas las filas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_edits.py" />
   <source> The first ones: more do not fit.</source>
   <translation> Las primeras: no caben más.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_inspector.py" />
   <source> · Record ID {0}</source>
   <translation> · ID de registro {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/problems_list.py" />
   <source> · record {0}</source>
   <translation> · registro {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/banner.py" />
   <source>%n more</source>
   <translation>%n más</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;About HubDesk</source>
   <translation>Ac&amp;erca de HubDesk</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Account</source>
   <translation>&amp;Cuenta</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/menus.py" />
   <source>&amp;Appearance</source>
   <translation>Apa&amp;riencia</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Back</source>
   <translation>&amp;Atrás</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Check again</source>
   <translation>&amp;Comprobar de nuevo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Close</source>
   <translation>C&amp;errar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Commands…</source>
   <translation>&amp;Comandos…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Connect an account…</source>
   <translation>&amp;Conectar una cuenta…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/menus.py" />
   <source>&amp;Dark</source>
   <translation>&amp;Oscuro</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Details of what is chosen</source>
   <translation>&amp;Detalles de lo elegido</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Edit</source>
   <translation>&amp;Editar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;File</source>
   <translation>&amp;Archivo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Find</source>
   <translation>&amp;Buscar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Fold the rail</source>
   <translation>&amp;Plegar la barra</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Help</source>
   <translation>A&amp;yuda</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Help for this pane</source>
   <translation>&amp;Ayuda de este panel</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/menus.py" />
   <source>&amp;High contrast, dark</source>
   <translation>&amp;Alto contraste, oscuro</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Keyboard shortcuts</source>
   <translation>Atajos de &amp;teclado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/menus.py" />
   <source>&amp;Light</source>
   <translation>&amp;Claro</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;New import</source>
   <translation>&amp;Nueva importación</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Next step</source>
   <translation>&amp;Siguiente paso</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Open file…</source>
   <translation>A&amp;brir archivo…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/export_menu.py" />
   <source>&amp;Page (HTML)…</source>
   <translation>&amp;Página (HTML)…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Paste rows</source>
   <translation>&amp;Pegar filas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Pause or resume</source>
   <translation>&amp;Pausar o reanudar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Previous region</source>
   <translation>Zona &amp;anterior</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Quit</source>
   <translation>&amp;Salir</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Redo</source>
   <translation>&amp;Rehacer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Run</source>
   <translation>E&amp;jecutar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Save recipe…</source>
   <translation>&amp;Guardar receta…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Stop…</source>
   <translation>&amp;Detener…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/menus.py" />
   <source>&amp;System</source>
   <translation>&amp;Sistema</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/export_menu.py" />
   <source>&amp;Table (CSV)…</source>
   <translation>&amp;Tabla (CSV)…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Undo</source>
   <translation>&amp;Deshacer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;View</source>
   <translation>&amp;Ver</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_inspector.py" />
   <location filename="../../hubdesk/gui/importer/plan_inspector.py" />
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>(empty)</source>
   <translation>(vacío)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>1 field to correct</source>
   <translation>1 campo por corregir</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/dock.py" />
   <source>10 min ago</source>
   <translation>hace 10 min</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_model.py" />
   <source>207 mixed{0}</source>
   <translation>207 mixto{0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>25 % is 0.25</source>
   <translation>25 % es 0.25</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>25 % is 25</source>
   <translation>25 % es 25</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_model.py" />
   <source>429 refused{0}</source>
   <translation>429 rechazada{0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/side_cards.py" />
   <source>A HubSpot of your own on this computer, with its limits and its errors. Nothing leaves it.</source>
   <translation>Un HubSpot propio en este ordenador, con sus límites y sus errores. Nada sale de él.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/window_card.py" />
   <source>A call counts for ten seconds. What falls off at the left may be used again at the right.</source>
   <translation>Una llamada cuenta durante diez segundos. Lo que cae por la izquierda vuelve a estar disponible a la derecha.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>A comma and a space</source>
   <translation>Coma y espacio</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>A day</source>
   <translation>Un día</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/make_field.py" />
   <source>A file cannot be sent through the Forms API. Attach it to the contact in HubSpot afterwards.</source>
   <translation>Un archivo no se puede enviar por la API de formularios. Adjúntelo después al contacto en HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/account_controller.py" />
   <source>A form belongs to one account alone.</source>
   <translation>Un formulario pertenece a una sola cuenta.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/forms.py" />
   <source>A form is being submitted to this account.</source>
   <translation>Se está enviando un formulario a esta cuenta.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/submitting.py" />
   <source>A form is still being submitted to {0}.</source>
   <translation>Todavía se está enviando un formulario a {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/window_card.py" />
   <source>A guess until HubSpot tells its limit</source>
   <translation>Estimación hasta que HubSpot diga su límite</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>A guess until HubSpot’s first answer</source>
   <translation>Estimación hasta la primera respuesta de HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>A hyphen</source>
   <translation>Un guion</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>A job can be taken back when it has ended.</source>
   <translation>Un trabajo se puede revertir cuando ha terminado.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/imports.py" />
   <source>A job is writing to this account.</source>
   <translation>Un trabajo está escribiendo en esta cuenta.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>A line break</source>
   <translation>Un salto de línea</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>A message of the system when a job ends while another window is in front.</source>
   <translation>Un aviso del sistema cuando un trabajo termina y hay otra ventana delante.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/paste_block.py" />
   <source>A paste is checked at once. Nothing is written to HubSpot.</source>
   <translation>Lo pegado se comprueba al instante. No se escribe nada en HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/paste_block.py" />
   <source>A paste is compared at once. Nothing is changed by it.</source>
   <translation>Lo pegado se compara al instante. Con ello no cambia nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/make_field.py" />
   <source>A payment can only be made on the page of the form.</source>
   <translation>Un pago solo se puede hacer en la página del formulario.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>A pretend HubSpot on this computer with real limits and a sample file full of mistakes.</source>
   <translation>Un HubSpot simulado en este ordenador, con límites reales y un archivo de ejemplo lleno de errores.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/token_card.py" />
   <source>A pretend token. It opens this demo portal and nothing else.</source>
   <translation>Un token de prueba. Abre este portal de demostración y nada más.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>A proxy of my own</source>
   <translation>Un proxy propio</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/rules_banner.py" />
   <source>A row that breaks one is refused when it is written, and Results says why.</source>
   <translation>Una fila que incumpla alguna se rechaza al escribirla, y Resultados dice por qué.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>A space</source>
   <translation>Un espacio</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>A stage is never moved backwards; the preview names such rows.</source>
   <translation>Una etapa nunca retrocede; la vista previa nombra esas filas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_after.py" />
   <source>A static list; one that is not there is made. It is filled when all contacts are written, and an undo takes them off again.</source>
   <translation>Una lista estática; si no existe, se crea. Se llena cuando todos los contactos están escritos, y deshacer los saca de nuevo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>A submission cannot be taken back.</source>
   <translation>Un envío no se puede revertir.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/submitting.py" />
   <source>A submission to {0} was not sent.</source>
   <translation>Un envío a {0} no se envió.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>A super admin, or a user with the permission “Developer tools access”. The key can only get scopes that its maker has.</source>
   <translation>Un superadministrador o un usuario con el permiso «Acceso a herramientas de desarrollo». La clave solo puede tener scopes que tenga quien la crea.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>A super admin.</source>
   <translation>Un superadministrador.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>A trial run is real: these contacts are written.</source>
   <translation>Una prueba es real: estos contactos se escriben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>About</source>
   <translation>Acerca de</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/topics.py" />
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>About HubDesk</source>
   <translation>Acerca de HubDesk</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_inspector.py" />
   <source>About the chosen column</source>
   <translation>Sobre la columna elegida</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_inspector.py" />
   <source>About the chosen contact</source>
   <translation>Sobre el contacto elegido</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/inspector.py" />
   <source>About the chosen scope</source>
   <translation>Sobre el scope elegido</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/paste_block.py" />
   <location filename="../../hubdesk/gui/token/token_card.py" />
   <source>Access token</source>
   <translation>Token de acceso</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/token_card.py" />
   <source>Access token, masked</source>
   <translation>Token de acceso, oculto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <location filename="../../hubdesk/gui/history/model.py" />
   <location filename="../../hubdesk/gui/token/account_card.py" />
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <source>Account</source>
   <translation>Cuenta</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/account_card.py" />
   <source>Account ID</source>
   <translation>ID de cuenta</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/token_controller.py" />
   <source>Account ID copied</source>
   <translation>ID de cuenta copiado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Account read</source>
   <translation>Cuenta leída</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Account read: {0}</source>
   <translation>Cuenta leída: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Account read: {0}, {1}</source>
   <translation>Cuenta leída: {0}, {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/accounts.py" />
   <source>Account {0}</source>
   <translation>Cuenta {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/rail/switcher.py" />
   <source>Account {0}, {1}, {2}</source>
   <translation>Cuenta {0}, {1}, {2}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <location filename="../../hubdesk/gui/token/others_card.py" />
   <source>Add</source>
   <translation>Añadir</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_values.py" />
   <source>Add it to the options in {0}</source>
   <translation>Añadirlo a las opciones de {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>Add to the list</source>
   <translation>Añadir a la lista</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Add {0}</source>
   <translation>Añadir {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Address of the proxy</source>
   <translation>Dirección del proxy</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>Adds</source>
   <translation>Añade</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/limits_pane.py" />
   <source>Advice</source>
   <translation>Consejos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/more_menu.py" />
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>After {0} days</source>
   <translation>Después de {0} días</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/every_row.py" />
   <location filename="../../hubdesk/gui/gauge/calls_view.py" />
   <location filename="../../hubdesk/gui/history/job_list.py" />
   <location filename="../../hubdesk/gui/importer/columns_view.py" />
   <location filename="../../hubdesk/gui/scopes/main_view.py" />
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>All</source>
   <translation>Todo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/job_list.py" />
   <source>All accounts</source>
   <translation>Todas las cuentas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>All accounts, tokens, jobs and settings of HubDesk on this computer. It asks first.</source>
   <translation>Todas las cuentas, tokens, trabajos y ajustes de HubDesk en este ordenador. Antes pregunta.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/contact_files.py" />
   <location filename="../../hubdesk/gui/settings/connection.py" />
   <source>All files</source>
   <translation>Todos los archivos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>All files (*)</source>
   <translation>Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/findings_list.py" />
   <source>All findings</source>
   <translation>Todos los hallazgos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_head.py" />
   <location filename="../../hubdesk/gui/forms/form_list.py" />
   <source>All forms</source>
   <translation>Todos los formularios</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>All journals, old values and copies of rows are removed from this computer; nothing can be undone.</source>
   <translation>Todos los diarios, valores antiguos y copias de filas se eliminan de este ordenador; no se podrá deshacer nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_tools.py" />
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>All rows</source>
   <translation>Todas las filas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_question.py" />
   <source>All rows are written as they are. Old values will not be known, and undo will not be possible.</source>
   <translation>Todas las filas se escriben tal cual. No se conocerán los valores antiguos y no será posible deshacer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/findings_column.py" />
   <source>All rows checked</source>
   <translation>Todas las filas comprobadas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_waiting.py" />
   <source>All rows were looked at.</source>
   <translation>Se han mirado todas las filas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_finding.py" />
   <source>All values…</source>
   <translation>Todos los valores…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>All {0}</source>
   <translation>Todos: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_finding.py" />
   <source>All {0} values…</source>
   <translation>Los {0} valores…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Also needed for what is not ticked</source>
   <translation>También necesario para lo no marcado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_inspector.py" />
   <source>Also part of {0}</source>
   <translation>También parte de {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/rail/switcher.py" />
   <source>An account or the demo</source>
   <translation>Cuenta o demo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/shell.py" />
   <source>An import is paused at {0}</source>
   <translation>Hay una importación en pausa al {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/shell.py" />
   <source>An import is running</source>
   <translation>Hay una importación en curso</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <location filename="../../hubdesk/gui/importer/controller.py" />
   <source>An import is running.</source>
   <translation>Hay una importación en curso.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/drop.py" />
   <source>An import is running. What you let go waits until it has ended.</source>
   <translation>Hay una importación en curso. Lo que suelte esperará a que termine.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>An undo ends the associations that the import made.</source>
   <translation>Al deshacer se eliminan las asociaciones que hizo la importación.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/controller.py" />
   <source>Another one can begin when it has ended or was stopped.</source>
   <translation>Otra puede empezar cuando esta termine o se detenga.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_model.py" />
   <source>Answer</source>
   <translation>Respuesta</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>Answers under way are still taken.</source>
   <translation>Aún se aceptan las respuestas en camino.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Any of these would do, too</source>
   <translation>Cualquiera de estos también serviría</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Appearance</source>
   <translation>Apariencia</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/every_row.py" />
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>Archive</source>
   <translation>Archivar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/more_menu.py" />
   <source>As a ZIP archive…</source>
   <translation>Como archivo ZIP…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/more_menu.py" />
   <source>As a folder…</source>
   <translation>Como carpeta…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>As fast as HubSpot allows. HubDesk gives way to others</source>
   <translation>Tan rápido como permite HubSpot. HubDesk cede el paso a otros</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/pace.py" />
   <source>As fast as HubSpot allows. HubDesk gives way to others.</source>
   <translation>Tan rápido como permite HubSpot. HubDesk cede el paso a otros.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>As in your last import</source>
   <translation>Como en su última importación</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/more_menu.py" />
   <source>As soon as they are finished</source>
   <translation>En cuanto terminen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>As soon as they end</source>
   <translation>En cuanto terminan</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>As the column shows</source>
   <translation>Como muestra la columna</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>As the property says</source>
   <translation>Como dice la propiedad</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/language/languages.py" />
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>As the system</source>
   <translation>Como el sistema</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>Ask again before anything is written</source>
   <translation>Volver a preguntar antes de escribir</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/updates.py" />
   <source>Ask now</source>
   <translation>Preguntar ahora</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <source>Ask which one is meant</source>
   <translation>Preguntar cuál es</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Ask whoever looks after the subscription. Adding the scope again changes nothing.</source>
   <translation>Pregunte a quien lleve la suscripción. Añadir el scope otra vez no cambia nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/updates.py" />
   <source>Ask {0} for a newer version?</source>
   <translation>¿Preguntar en {0} por una versión más nueva?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Asking HubSpot whether it accepts the token</source>
   <translation>Preguntando a HubSpot si acepta el token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/connection.py" />
   <source>Asking…</source>
   <translation>Preguntando…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Asks HubSpot once, without a token, and says what happened.</source>
   <translation>Pregunta una vez a HubSpot, sin token, y dice qué ha pasado.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Associate {0} with companies in {1}</source>
   <translation>Asociar {0} con empresas en {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Associations that HubSpot refused</source>
   <translation>Asociaciones que HubSpot rechazó</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Associations with companies</source>
   <translation>Asociaciones con empresas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/age_words.py" />
   <source>At least {0} old</source>
   <translation>Al menos {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_edits.py" />
   <source>At most {0} rows can be changed at once.</source>
   <translation>Se pueden cambiar como mucho {0} filas a la vez.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>Australia</source>
   <translation>Australia</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Auth</source>
   <translation>Auth</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/pane.py" />
   <location filename="../../hubdesk/gui/importer/footer_view.py" />
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>Back to the account</source>
   <translation>Volver a la cuenta</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <source>Back to the form</source>
   <translation>Volver al formulario</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/recent_view.py" />
   <source>Back to the forms</source>
   <translation>Volver a los formularios</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/row.py" />
   <source>Back to: {0}</source>
   <translation>Volver a: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>Batches of a hundred rows</source>
   <translation>Lotes de cien filas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Because of HubDesk</source>
   <translation>Por HubDesk</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Because of others</source>
   <translation>Por otros</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <source>Between them</source>
   <translation>Entre ellos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Big5, Chinese</source>
   <translation>Big5, chino</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>Blog comments</source>
   <translation>Comentarios del blog</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Both open the same account and can do the same.</source>
   <translation>Ambos abren la misma cuenta y pueden lo mismo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>Bounced</source>
   <translation>Rebotado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Break anything, it is only a pretend account</source>
   <translation>Rompa lo que quiera, es solo una cuenta de prueba</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Bring contacts into HubSpot from a file, with every row checked before anything is written.</source>
   <translation>Lleve contactos a HubSpot desde un archivo, con cada fila comprobada antes de escribir nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>Bring your HubSpot account to this computer.</source>
   <translation>Traiga su cuenta de HubSpot a este ordenador.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/topics.py" />
   <source>Brings contacts into HubSpot from a file: checked first, written once, resumable.</source>
   <translation>Lleva contactos de un archivo a HubSpot: primero comprobados, escritos una vez, reanudable.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>Browser cookie (hubspotutk)</source>
   <translation>Cookie del navegador (hubspotutk)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Busy</source>
   <translation>Ocupado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>By HubSpot’s last answer</source>
   <translation>Según la última respuesta de HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/main_view.py" />
   <source>By group</source>
   <translation>Por grupo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/main_view.py" />
   <source>By last use</source>
   <translation>Por último uso</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/main_view.py" />
   <source>By name</source>
   <translation>Por nombre</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>By property</source>
   <translation>Por propiedad</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/main_view.py" />
   <source>By reach</source>
   <translation>Por alcance</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/draft_obstacle.py" />
   <source>By record ID contacts can only be updated</source>
   <translation>Por ID de registro los contactos solo se pueden actualizar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>By row</source>
   <translation>Por fila</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/main_view.py" />
   <source>By verdict</source>
   <translation>Por veredicto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>CSV and other text, Excel, OpenDocument, vCard, also zipped. Or paste rows from a spreadsheet.</source>
   <translation>CSV y otros textos, Excel, OpenDocument, vCard, también en ZIP. O pegue filas de una hoja de cálculo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/from_file_view.py" />
   <source>CSV and other text, Excel, OpenDocument, vCard. Its columns are mapped to the fields of the form.</source>
   <translation>CSV y otros textos, Excel, OpenDocument, vCard. Sus columnas se asignan a los campos del formulario.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>CSV or Excel. HubDesk reads and checks it on this computer. Nothing is sent.</source>
   <translation>CSV o Excel. HubDesk lo lee y lo comprueba en este ordenador. No se envía nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/date_field.py" />
   <source>Calendar</source>
   <translation>Calendario</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_model.py" />
   <source>Call</source>
   <translation>Llamada</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Call it “HubDesk”, with your team’s name if several teams use it.</source>
   <translation>Llámela «HubDesk», con el nombre de su equipo si varios equipos lo usan.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_view.py" />
   <source>Call or correlation ID</source>
   <translation>Llamada o ID de correlación</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <location filename="../../hubdesk/gui/gauge/calls_view.py" />
   <location filename="../../hubdesk/gui/gauge/limits_pane.py" />
   <location filename="../../hubdesk/gui/history/facts.py" />
   <source>Calls</source>
   <translation>Llamadas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Calls left to others</source>
   <translation>Llamadas para los demás</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <location filename="../../hubdesk/gui/importer/forecast_card.py" />
   <source>Calls needed</source>
   <translation>Llamadas necesarias</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <source>Calls of ten seconds for others</source>
   <translation>Llamadas cada diez segundos para otros</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip_card.py" />
   <source>Calls of the last ten minutes</source>
   <translation>Llamadas de los últimos diez minutos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip.py" />
   <source>Calls of the last ten minutes, {0} refused</source>
   <translation>Llamadas de los últimos diez minutos, rechazadas: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Calls that need it</source>
   <translation>Llamadas que lo necesitan</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Calls that would do</source>
   <translation>Llamadas necesarias</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Calls used</source>
   <translation>Llamadas usadas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/job_list.py" />
   <source>Can be resumed</source>
   <translation>Se puede reanudar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_list.py" />
   <source>Can be submitted</source>
   <translation>Se puede enviar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/job_list.py" />
   <source>Can be undone</source>
   <translation>Se puede deshacer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Can change data</source>
   <translation>Puede cambiar datos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Can change settings</source>
   <translation>Puede cambiar ajustes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Can change users</source>
   <translation>Puede cambiar usuarios</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>Canada</source>
   <translation>Canadá</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/pane.py" />
   <location filename="../../hubdesk/gui/history/questions.py" />
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <location filename="../../hubdesk/gui/shell.py" />
   <location filename="../../hubdesk/gui/token/paste_block.py" />
   <location filename="../../hubdesk/gui/token/removal_dialog.py" />
   <location filename="../../hubdesk/gui/widgets/confirm.py" />
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_list.py" />
   <source>Cannot be submitted</source>
   <translation>No se puede enviar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/places.py" />
   <source>Cannot be undone</source>
   <translation>No se puede deshacer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Caret</source>
   <translation>Circunflejo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Cause</source>
   <translation>Causa</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <source>Certain</source>
   <translation>Seguro</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Certificate file</source>
   <translation>Archivo de certificado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/connection.py" />
   <source>Certificates</source>
   <translation>Certificados</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Certificates (PEM) that are trusted beside those of the system, such as your company's own.</source>
   <translation>Certificados (PEM) en los que se confía además de los del sistema, como los de su empresa.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_extras.py" />
   <source>Change</source>
   <translation>Cambiar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/name_line.py" />
   <source>Change the name</source>
   <translation>Cambiar el nombre</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Changed by others since the preview</source>
   <translation>Cambiado por otros desde la vista previa</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/property_table.py" />
   <source>Changes by property</source>
   <translation>Cambios por propiedad</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/pane.py" />
   <location filename="../../hubdesk/gui/token/paste_block.py" />
   <location filename="../../hubdesk/gui/token/swapped_card.py" />
   <source>Check</source>
   <translation>Comprobar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/footer.py" />
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <location filename="../../hubdesk/gui/importer/pane.py" />
   <location filename="../../hubdesk/gui/scopes/controller.py" />
   <location filename="../../hubdesk/gui/scopes/pane.py" />
   <location filename="../../hubdesk/gui/token/account_card.py" />
   <location filename="../../hubdesk/gui/token/controller.py" />
   <location filename="../../hubdesk/gui/token/pane.py" />
   <location filename="../../hubdesk/gui/token/swapped_card.py" />
   <source>Check again</source>
   <translation>Comprobar de nuevo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Check for &amp;updates…</source>
   <translation>Buscar a&amp;ctualizaciones…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/target.py" />
   <source>Check the rows again for {0}, then make a new preview.</source>
   <translation>Compruebe de nuevo las filas para {0} y haga otra vista previa.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Checked just now</source>
   <translation>Comprobado ahora mismo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Checked with three harmless reads</source>
   <translation>Comprobado con tres lecturas inofensivas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Checked {0}</source>
   <translation>Comprobado {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>Checking every row</source>
   <translation>Comprobando cada fila</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/findings_column.py" />
   <location filename="../../hubdesk/gui/scopes/pane.py" />
   <location filename="../../hubdesk/gui/token/account_card.py" />
   <location filename="../../hubdesk/gui/token/paste_block.py" />
   <location filename="../../hubdesk/gui/token/swapped_card.py" />
   <source>Checking…</source>
   <translation>Comprobando…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/controller.py" />
   <source>Checklist copied</source>
   <translation>Lista de comprobación copiada</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/side_cards.py" />
   <source>Checks it with three harmless reads. Nothing is written.</source>
   <translation>Lo comprueba con tres lecturas inofensivas. No se escribe nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/connection.py" />
   <source>Choose a certificate file</source>
   <translation>Elegir un archivo de certificado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_controller.py" />
   <source>Choose a contact file</source>
   <translation>Elegir un archivo de contactos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/draft_obstacle.py" />
   <source>Choose a field of the form for at least one column.</source>
   <translation>Elija un campo del formulario para al menos una columna.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/listing.py" />
   <location filename="../../hubdesk/gui/forms/pane.py" />
   <source>Choose a form</source>
   <translation>Elegir un formulario</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>Choose another file…</source>
   <translation>Elegir otro archivo…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/main_view.py" />
   <source>Choose another filter, or clear the find field.</source>
   <translation>Elija otro filtro o vacíe el campo de búsqueda.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_view.py" />
   <location filename="../../hubdesk/gui/history/job_list.py" />
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>Choose another filter.</source>
   <translation>Elija otro filtro.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/printing.py" />
   <source>Choose another folder.</source>
   <translation>Elija otra carpeta.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/settings.py" />
   <source>Choose another one.</source>
   <translation>Elija otra.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>Choose companies…</source>
   <translation>Elegir empresas…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_edits.py" />
   <source>Choose fewer rows, or change the column in the file.</source>
   <translation>Elija menos filas o cambie la columna en el archivo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/drop_zone.py" />
   <source>Choose file…</source>
   <translation>Elegir archivo…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_finding.py" />
   <source>Choose in Columns</source>
   <translation>Elegir en Columnas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/draft_obstacle.py" />
   <source>Choose the column that holds the e-mail address or record id.</source>
   <translation>Elija la columna que contiene el correo electrónico o el ID de registro.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Choose this for the regular change.</source>
   <translation>Elija esto para el cambio habitual.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Choose this when somebody else may have seen it.</source>
   <translation>Elija esto si alguien más pudo haberlo visto.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <source>Choose two columns or more. Empty cells are left out, with what would stand beside them.</source>
   <translation>Elija dos columnas o más. Las celdas vacías se omiten, con lo que iría a su lado.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/controls.py" />
   <source>Choose: {0}</source>
   <translation>Elegir: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/inputs.py" />
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <location filename="../../hubdesk/gui/importer/columns_values.py" />
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <location filename="../../hubdesk/gui/settings/controls.py" />
   <source>Choose…</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <source>Chosen</source>
   <translation>Elegido</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/footer_view.py" />
   <location filename="../../hubdesk/gui/token/controller.py" />
   <location filename="../../hubdesk/gui/widgets/secret_field.py" />
   <source>Clear</source>
   <translation>Vaciar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/controller.py" />
   <source>Clear the clipboard?</source>
   <translation>¿Vaciar el portapapeles?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Clear the value</source>
   <translation>Vaciar el valor</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/recent.py" />
   <source>Clear this list</source>
   <translation>Vaciar esta lista</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>Clears</source>
   <translation>Vacía</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/drawer.py" />
   <location filename="../../hubdesk/gui/history/footer.py" />
   <location filename="../../hubdesk/gui/history/pane.py" />
   <location filename="../../hubdesk/gui/token/controller.py" />
   <location filename="../../hubdesk/gui/token/removal_dialog.py" />
   <location filename="../../hubdesk/gui/widgets/banner.py" />
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>Closing asks. A paused job goes on where it stopped; no row is sent twice.</source>
   <translation>Al cerrar se pregunta. Un trabajo en pausa sigue donde se detuvo; ninguna fila se envía dos veces.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/account_card.py" />
   <source>Colour</source>
   <translation>Color</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swatches.py" />
   <source>Colour of the account: {0}</source>
   <translation>Color de la cuenta: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Colours of the window.</source>
   <translation>Colores de la ventana.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <source>Column</source>
   <translation>Columna</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <source>Column in the file</source>
   <translation>Columna del archivo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <source>Column {0}</source>
   <translation>Columna {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <location filename="../../hubdesk/gui/importer/pane.py" />
   <source>Columns</source>
   <translation>Columnas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/account_controller.py" />
   <source>Columns go to HubSpot’s usual properties until an account is connected.</source>
   <translation>Las columnas van a las propiedades habituales de HubSpot hasta que se conecte una cuenta.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_table.py" />
   <source>Columns of the file and where they go</source>
   <translation>Columnas del archivo y adónde van</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Comma</source>
   <translation>Coma</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/commands/palette.py" />
   <source>Command</source>
   <translation>Comando</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/commands/palette.py" />
   <source>Commands</source>
   <translation>Comandos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/commands/palette.py" />
   <source>Commands that fit</source>
   <translation>Comandos que coinciden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Companies archived</source>
   <translation>Empresas archivadas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Companies created</source>
   <translation>Empresas creadas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Companies kept</source>
   <translation>Empresas conservadas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_extras.py" />
   <source>Companies…</source>
   <translation>Empresas…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>Company for “{0}”, {1}</source>
   <translation>Empresa para «{0}», {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <source>Company of each contact</source>
   <translation>Empresa de cada contacto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <location filename="../../hubdesk/gui/token/paste_block.py" />
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_question.py" />
   <source>Compare after all</source>
   <translation>Comparar de todos modos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/footer.py" />
   <source>Compare with HubSpot</source>
   <translation>Comparar con HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_question.py" />
   <source>Compare with HubSpot first?</source>
   <translation>¿Comparar antes con HubSpot?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/replace_view.py" />
   <source>Compares before it changes anything: account, scopes, features.</source>
   <translation>Compara antes de cambiar nada: cuenta, scopes, funciones.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>Comparing takes about {0}. Nothing is written by it.</source>
   <translation>La comparación requiere {0} aproximadamente. No se escribe nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>Comparing with HubSpot</source>
   <translation>Comparando con HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>Comparing with HubSpot.</source>
   <translation>Comparando con HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/keyboard.py" />
   <location filename="../../hubdesk/gui/start.py" />
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>Connect</source>
   <translation>Conectar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/listing.py" />
   <location filename="../../hubdesk/gui/importer/account_controller.py" />
   <location filename="../../hubdesk/gui/scopes/pane.py" />
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Connect an account</source>
   <translation>Conectar una cuenta</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>Connect an account to go on</source>
   <translation>Conecte una cuenta para continuar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/listing.py" />
   <source>Connect an account to see its forms and submit one of them.</source>
   <translation>Conecte una cuenta para ver sus formularios y enviar uno.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/pane.py" />
   <source>Connect an account to see what its token may do, beside what HubDesk needs.</source>
   <translation>Conecte una cuenta para ver qué puede hacer su token y qué necesita HubDesk.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/target.py" />
   <source>Connect an account, then check the rows again and make a new preview.</source>
   <translation>Conecte una cuenta, compruebe de nuevo las filas y haga otra vista previa.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/rail/switcher.py" />
   <source>Connect an account…</source>
   <translation>Conectar una cuenta…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>Connect another account</source>
   <translation>Conectar otra cuenta</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/rail/switcher.py" />
   <source>Connect another account…</source>
   <translation>Conectar otra cuenta…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Connect my account</source>
   <translation>Conectar mi cuenta</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/current_account.py" />
   <location filename="../../hubdesk/gui/backend/forms.py" />
   <location filename="../../hubdesk/gui/backend/imports.py" />
   <location filename="../../hubdesk/gui/backend/scopes.py" />
   <source>Connect one, or start the demo.</source>
   <translation>Conecte una o inicie la demostración.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/history.py" />
   <source>Connect the job's account, then undo the job.</source>
   <translation>Conecte la cuenta del trabajo y luego deshágalo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Connection</source>
   <translation>Conexión</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/consent_view.py" />
   <location filename="../../hubdesk/gui/forms/pane.py" />
   <source>Consent</source>
   <translation>Consentimiento</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>Contact</source>
   <translation>Contacto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/contact_files.py" />
   <source>Contact files</source>
   <translation>Archivos de contactos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>Contacts and forms</source>
   <translation>Contactos y formularios</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <source>Contacts are associated when all are written. An undo ends what the import made.</source>
   <translation>Los contactos se asocian cuando todos están escritos. Deshacer termina lo que hizo la importación.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Contacts are created; rows whose contact is there already are refused by HubSpot.</source>
   <translation>Se crean contactos; HubSpot rechaza las filas cuyo contacto ya existe.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Contacts get their companies; no value of a contact is changed.</source>
   <translation>Los contactos se asocian con sus empresas; no cambia ningún valor de un contacto.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_question.py" />
   <source>Contacts of the file are read, as many as the day's calls allow, and you see what would change. HubSpot's import does not keep to it, and cannot be taken back.</source>
   <translation>Se leen contactos del archivo, tantos como permiten las llamadas del día, y usted ve qué cambiaría. La importación de HubSpot no se atiene a ello y no se puede revertir.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>Contacts only</source>
   <translation>Solo contactos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Contacts that are there get the values of the file; no contact is created.</source>
   <translation>Los contactos existentes reciben los valores del archivo; no se crea ninguno.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Contacts that are there get the values of the file; the others are created.</source>
   <translation>Los contactos existentes reciben los valores del archivo; los demás se crean.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>Contacts that the undo archived: HubSpot lets only people bring them back.</source>
   <translation>Contactos que la reversión archivó: HubSpot solo deja que las personas los recuperen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>Context</source>
   <translation>Contexto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>Continue to Check</source>
   <translation>Continuar a Comprobar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>Continue to Columns</source>
   <translation>Continuar a Columnas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>Continue to Preview</source>
   <translation>Continuar a Vista previa</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Control A</source>
   <translation>Control A</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>Cookie and IP address</source>
   <translation>Cookie y dirección IP</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swatches.py" />
   <source>Copper</source>
   <translation>Cobre</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/changes.py" />
   <source>Copy checklist</source>
   <translation>Copiar lista de comprobación</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/shell.py" />
   <source>Copy details</source>
   <translation>Copiar detalles</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_block.py" />
   <location filename="../../hubdesk/gui/token/scopes_block.py" />
   <source>Copy list</source>
   <translation>Copiar lista</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/inspector.py" />
   <source>Copy name</source>
   <translation>Copiar nombre</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>Copy the JSON that will be sent</source>
   <translation>Copiar el JSON que se enviará</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/account_card.py" />
   <source>Copy the account ID</source>
   <translation>Copiar el ID de cuenta</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <source>Copy the digest</source>
   <translation>Copiar la huella</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_head.py" />
   <source>Copy the id of the form</source>
   <translation>Copiar el ID del formulario</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <source>Copy the path</source>
   <translation>Copiar la ruta</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_model.py" />
   <source>Correlation ID</source>
   <translation>ID de correlación</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Could not be checked.</source>
   <translation>No se pudo comprobar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <location filename="../../hubdesk/gui/token/features_card.py" />
   <source>Could not check</source>
   <translation>No se pudo comprobar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/country_choice.py" />
   <source>Countries</source>
   <translation>Países</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Country of national numbers</source>
   <translation>País de los números nacionales</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <location filename="../../hubdesk/gui/wording.py" />
   <source>Create</source>
   <translation>Crear</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_inspector.py" />
   <source>Create a property in HubSpot…</source>
   <translation>Crear una propiedad en HubSpot…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <location filename="../../hubdesk/gui/importer/columns_view.py" />
   <source>Create and update</source>
   <translation>Crear y actualizar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_create.py" />
   <source>Create it</source>
   <translation>Crearla</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <location filename="../../hubdesk/gui/importer/columns_view.py" />
   <source>Create only</source>
   <translation>Solo crear</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>Create or update</source>
   <translation>Crear o actualizar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Create service key</source>
   <translation>Crear clave de servicio</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <source>Create the company</source>
   <translation>Crear la empresa</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>Create {0} and update {1} in {2}</source>
   <translation>Crear {0} y actualizar {1} en {2}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/places.py" />
   <source>Created</source>
   <translation>Creado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_create.py" />
   <source>Creating…</source>
   <translation>Creando…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/account_card.py" />
   <source>Currency</source>
   <translation>Moneda</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/others_card.py" />
   <source>DEMO</source>
   <translation>DEMO</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>DOS 850, Western</source>
   <translation>DOS 850, occidental</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Damaged</source>
   <translation>Dañado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_create.py" />
   <source>Date</source>
   <translation>Fecha</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Day</source>
   <translation>Día</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Day used up</source>
   <translation>Día agotado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Day, month, year</source>
   <translation>Día, mes, año</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Decide each value once, for all its rows.</source>
   <translation>Decida cada valor una vez, para todas sus filas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Decimal sign</source>
   <translation>Signo decimal</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/more_menu.py" />
   <source>Delete all jobs…</source>
   <translation>Eliminar todos los trabajos…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>Delete job {0} ({1})?</source>
   <translation>¿Eliminar el trabajo {0} ({1})?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>Delete with result files</source>
   <translation>Eliminar con archivos de resultados</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>Delete {0}?</source>
   <translation>¿Eliminar {0}?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>Deleted: {0}.</source>
   <translation>Eliminado: {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/details_view.py" />
   <source>Delete…</source>
   <translation>Eliminar…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>Demo</source>
   <translation>Demo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/limits_pane.py" />
   <location filename="../../hubdesk/gui/problems.py" />
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Details removed {0}; counts kept.</source>
   <translation>Detalles eliminados {0}; los recuentos se conservan.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/language/languages.py" />
   <source>Deutsch</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>Developer test</source>
   <translation>Prueba de desarrollo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Development</source>
   <translation>Desarrollo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/diagnosis/pane.py" />
   <location filename="../../hubdesk/gui/help/keyboard.py" />
   <location filename="../../hubdesk/gui/settings/names.py" />
   <location filename="../../hubdesk/gui/start.py" />
   <source>Diagnosis</source>
   <translation>Diagnóstico</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>Differs by property</source>
   <translation>Varía según la propiedad</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Discard corrections</source>
   <translation>Desechar correcciones</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/leaving.py" />
   <source>Disconnect</source>
   <translation>Desconectar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/leaving.py" />
   <source>Disconnect {0}?</source>
   <translation>¿Desconectar {0}?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/account_view.py" />
   <source>Disconnecting leaves the demo portal. What you did there stays until it is removed.</source>
   <translation>Al desconectar se deja el portal de demostración. Lo que hizo allí permanece hasta que se elimine.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/account_view.py" />
   <source>Disconnecting removes the token. History and results stay on this computer until you delete them.</source>
   <translation>Al desconectar se elimina el token. Historial y resultados permanecen en este ordenador hasta que los elimine.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/account_view.py" />
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>Disconnect…</source>
   <translation>Desconectar…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Do not use for {0}</source>
   <translation>No usar para {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/keyboard.py" />
   <location filename="../../hubdesk/gui/history/facts.py" />
   <source>Does</source>
   <translation>Hace</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <location filename="../../hubdesk/gui/token/swapped_card.py" />
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Double</source>
   <translation>Doble</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>Drop a contact file</source>
   <translation>Suelte un archivo de contactos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/from_file_view.py" />
   <source>Drop a file</source>
   <translation>Suelte un archivo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/places.py" />
   <source>Duplicates</source>
   <translation>Duplicados</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>Duration</source>
   <translation>Duración</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>E-mails and workflows that the import set off, and whom HubSpot counts as a marketing contact.</source>
   <translation>Correos y flujos de trabajo que la importación activó, y a quién cuenta HubSpot como contacto de marketing.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>EUC-JP, Japanese</source>
   <translation>EUC-JP, japonés</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>EUC-KR, Korean</source>
   <translation>EUC-KR, coreano</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>Each contact is read again right before: whatever somebody edited meanwhile is kept.</source>
   <translation>Cada contacto se lee otra vez justo antes: lo que alguien editó entretanto se conserva.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_question.py" />
   <source>Each contact of the file is read, and you see what would change before anything is written. Only what differs is sent then, and the import can be taken back.</source>
   <translation>Se lee cada contacto del archivo y usted ve qué cambiaría antes de escribir nada. Después solo se envía lo que difiere, y la importación se puede revertir.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Each job makes a folder of its own in it. For jobs from now on.</source>
   <translation>Cada trabajo crea en ella su propia carpeta. Para los trabajos desde ahora.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Each row becomes one submission, one after the other.</source>
   <translation>Cada fila se convierte en un envío, uno tras otro.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/target.py" />
   <source>Each row is submitted to the form “{0}”.</source>
   <translation>Cada fila se envía al formulario «{0}».</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>Each shows what HubDesk says to a token of this kind. Choose “All” to come back.</source>
   <translation>Cada uno muestra lo que HubDesk dice a un token de ese tipo. Elija «Todo» para volver.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Empty cells change nothing, and neither do columns that are left out.</source>
   <translation>Las celdas vacías no cambian nada, y las columnas omitidas tampoco.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection_bar.py" />
   <source>Encoding</source>
   <translation>Codificación</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>End {0} in {1}</source>
   <translation>Eliminar {0} en {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/language/languages.py" />
   <source>English</source>
   <translation>English</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/removal_dialog.py" />
   <source>Entry in the system’s keyring</source>
   <translation>Entrada en el llavero del sistema</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <location filename="../../hubdesk/gui/gauge/calls_view.py" />
   <location filename="../../hubdesk/gui/importer/findings_list.py" />
   <source>Errors</source>
   <translation>Errores</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>Errors in this session</source>
   <translation>Errores en esta sesión</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>Errors today</source>
   <translation>Errores hoy</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/language/languages.py" />
   <source>Español</source>
   <translation>Español</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Estimated</source>
   <translation>Estimado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>Europe</source>
   <translation>Europa</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_view.py" />
   <source>Every call to HubSpot is listed here, without its contents.</source>
   <translation>Aquí figura cada llamada a HubSpot, sin su contenido.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>Every contact of the import</source>
   <translation>Cada contacto de la importación</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <source>Every contact of this file gets it.</source>
   <translation>Lo recibe cada contacto de este archivo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/job_list.py" />
   <source>Every import and form is listed here, with its results and a way back.</source>
   <translation>Aquí figuran cada importación y formulario, con sus resultados y un camino de vuelta.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/pane.py" />
   <source>Every job on this computer, newest first.</source>
   <translation>Todos los trabajos de este ordenador, el más nuevo primero.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>Every row is checked against the account before anything is sent.</source>
   <translation>Cada fila se comprueba con la cuenta antes de enviar nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>Every row of the file</source>
   <translation>Cada fila del archivo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>Every step is in the journal before it is sent.</source>
   <translation>Cada paso está en el diario antes de enviarse.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Every token</source>
   <translation>Todo token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Everything goes on working. Whoever holds it could do more than before.</source>
   <translation>Todo sigue funcionando. Quien lo tenga podría hacer más que antes.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/removal_dialog.py" />
   <source>Everything is removed.</source>
   <translation>Todo está eliminado.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Everything that holds text grows with it.</source>
   <translation>Todo lo que contiene texto crece con él.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Everything works as in the real one</source>
   <translation>Todo funciona como en la cuenta real</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/keyboard.py" />
   <source>Everywhere</source>
   <translation>En todas partes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/workbook_export.py" />
   <source>Excel workbook (*.xlsx)</source>
   <translation>Libro de Excel (*.xlsx)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Expected {0}, found {1}. Nothing was changed.</source>
   <translation>Se esperaba {0}, se encontró {1}. No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>Expire it in HubSpot all the same. Then remove it from this computer; you can connect again later.</source>
   <translation>Hágalo caducar de todos modos en HubSpot. Después elimínelo de este ordenador; podrá conectar de nuevo más tarde.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/alarm_card.py" />
   <source>Expire it in HubSpot first. HubDesk leads you through it.</source>
   <translation>Hágalo caducar primero en HubSpot. HubDesk le guía.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>Expire it in HubSpot now</source>
   <translation>Hacerlo caducar ahora en HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Expire later</source>
   <translation>Caducar más tarde</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Expire now</source>
   <translation>Caducar ahora</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/limits_controller.py" />
   <source>Export calls</source>
   <translation>Exportar llamadas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>Export job {0}</source>
   <translation>Exportar trabajo {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/pane.py" />
   <source>Export review</source>
   <translation>Exportar revisión</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_view.py" />
   <location filename="../../hubdesk/gui/history/details_view.py" />
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Fastest possible</source>
   <translation>Lo más rápido posible</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Features</source>
   <translation>Funciones</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/pane.py" />
   <source>Features and changes</source>
   <translation>Funciones y cambios</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Fetch the static token of your project’s app</source>
   <translation>Obtener el token estático de la app de su proyecto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Fetch the token of your private app</source>
   <translation>Obtener el token de su app privada</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <source>Field of the form</source>
   <translation>Campo del formulario</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/property_popup.py" />
   <source>Fields</source>
   <translation>Campos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <location filename="../../hubdesk/gui/importer/pane.py" />
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/pane.py" />
   <source>File, account, job</source>
   <translation>Archivo, cuenta, trabajo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>File, journal and result files were read again and agree.</source>
   <translation>Archivo, diario y archivos de resultados se leyeron de nuevo y coinciden.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>File, journal and result files were read again and do not agree.</source>
   <translation>Archivo, diario y archivos de resultados se leyeron de nuevo y no coinciden.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>File, journal and result files were read again: {0}.</source>
   <translation>Archivo, diario y archivos de resultados se leyeron de nuevo: {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Files</source>
   <translation>Archivos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Files for whoever helps you, shown before they are saved. No token and no contact is in them.</source>
   <translation>Archivos para quien le ayuda; se muestran antes de guardarlos. No contienen ningún token ni contacto.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/diagnosis/pane.py" />
   <source>Files of the diagnosis</source>
   <translation>Archivos del diagnóstico</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>Fills</source>
   <translation>Rellena</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>Fills empty</source>
   <translation>Rellena vacíos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/every_row.py" />
   <location filename="../../hubdesk/gui/importer/check_tools.py" />
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>Find</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_view.py" />
   <source>Find a call</source>
   <translation>Buscar una llamada</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_view.py" />
   <source>Find a column</source>
   <translation>Buscar una columna</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/every_row.py" />
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>Find a contact or a value</source>
   <translation>Buscar un contacto o un valor</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/country_choice.py" />
   <source>Find a country</source>
   <translation>Buscar un país</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/property_popup.py" />
   <source>Find a field</source>
   <translation>Buscar un campo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_list.py" />
   <source>Find a form by name, id, address or embed code</source>
   <translation>Buscar un formulario por nombre, ID, dirección o código de inserción</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/pane.py" />
   <source>Find a job</source>
   <translation>Buscar un trabajo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/property_popup.py" />
   <source>Find a property</source>
   <translation>Buscar una propiedad</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/main_view.py" />
   <source>Find a scope</source>
   <translation>Buscar un scope</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_tools.py" />
   <source>Find in all rows</source>
   <translation>Buscar en todas las filas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_view.py" />
   <source>Find the contact by</source>
   <translation>Encontrar el contacto por</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_after.py" />
   <source>Find these contacts again</source>
   <translation>Encontrar de nuevo estos contactos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>Find where it was seen</source>
   <translation>Averiguar dónde se vio</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/findings_column.py" />
   <source>Findings</source>
   <translation>Hallazgos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <location filename="../../hubdesk/gui/importer/findings_list.py" />
   <source>Findings by kind</source>
   <translation>Hallazgos por tipo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <source>Finds the contact</source>
   <translation>Encuentra el contacto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Finds the contact. Each row needs a value; it is not changed.</source>
   <translation>Encuentra el contacto. Cada fila necesita un valor; no se cambia.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Finished</source>
   <translation>Terminado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>Finished, {0} not submitted.</source>
   <translation>Terminado, {0} sin enviar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>Finished, {0} not written.</source>
   <translation>Terminado, {0} sin escribir.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>Finished, {0} written without cells that have errors.</source>
   <translation>Terminado, {0} sin las celdas que tienen errores.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>Finished. Every row has its place.</source>
   <translation>Terminado. Cada fila tiene su lugar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <source>First column</source>
   <translation>Primera columna</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/age_words.py" />
   <source>First seen {0}</source>
   <translation>Visto por primera vez {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_finding.py" />
   <source>Fix all</source>
   <translation>Corregir todo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_finding.py" />
   <source>Fix all {0}</source>
   <translation>Corregir todo ({0})</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Fix and send only these</source>
   <translation>Corregir y enviar solo estas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_finding.py" />
   <source>Fix this one</source>
   <translation>Corregir este</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>For HubSpot’s own command line tool. HubSpot refuses it everywhere else.</source>
   <translation>Para la herramienta de línea de comandos de HubSpot. HubSpot lo rechaza en cualquier otro lugar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <source>For all</source>
   <translation>Para todos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_view.py" />
   <source>For each row</source>
   <translation>Para cada fila</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <source>For example: {0}</source>
   <translation>Por ejemplo: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <source>For others that use the same token</source>
   <translation>Para otros que usan el mismo token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>For products that many accounts install. Its tokens end after 30 minutes, so HubDesk does not use it.</source>
   <translation>Para productos que instalan muchas cuentas. Sus tokens acaban a los 30 minutos, así que HubDesk no los usa.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>For reference only: HubDesk obeys what HubSpot’s answers say.</source>
   <translation>Solo como referencia: HubDesk obedece lo que dicen las respuestas de HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>For this session only</source>
   <translation>Solo para esta sesión</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/diagnosis/pane.py" />
   <source>For whoever helps you.</source>
   <translation>Para quien le ayuda.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Forget the files of the q&amp;ueue</source>
   <translation>&amp;Olvidar los archivos de la cola</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/side_cards.py" />
   <source>Forgets it when you disconnect.</source>
   <translation>Lo olvida al desconectar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/from_file_view.py" />
   <source>Form</source>
   <translation>Formulario</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/controller.py" />
   <source>Form cleared</source>
   <translation>Formulario vaciado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/from_file_view.py" />
   <source>Form to submit</source>
   <translation>Formulario por enviar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Form “{0}”, {1}</source>
   <translation>Formulario «{0}», {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_list.py" />
   <location filename="../../hubdesk/gui/forms/pane.py" />
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <location filename="../../hubdesk/gui/help/keyboard.py" />
   <location filename="../../hubdesk/gui/help/topics.py" />
   <location filename="../../hubdesk/gui/start.py" />
   <source>Forms</source>
   <translation>Formularios</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/from_file_view.py" />
   <source>Forms are for what people really filled in, such as the cards of a trade fair. HubDesk submits up to {0} rows; with more, or to bring contacts in, use Import.</source>
   <translation>Los formularios son para lo que las personas rellenaron de verdad, como las tarjetas de una feria. HubDesk envía hasta {0} filas; para más, o para traer contactos, use Importar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <source>Found by</source>
   <translation>Encontrado por</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>Four steps, the most urgent first.</source>
   <translation>Cuatro pasos, el más urgente primero.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/language/languages.py" />
   <source>Français</source>
   <translation>Français</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/pane.py" />
   <source>From a file</source>
   <translation>Desde un archivo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/controller.py" />
   <source>From the next start.</source>
   <translation>Desde el próximo inicio.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/draft_recipe.py" />
   <source>From the recipe</source>
   <translation>De la receta</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Full</source>
   <translation>Completo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/pace.py" />
   <source>Full speed. The window is used up, the next calls leave in {0}.</source>
   <translation>A toda velocidad. La ventana está agotada, las próximas llamadas salen en {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>GB 18030, Chinese</source>
   <translation>GB 18030, chino</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <source>Gained</source>
   <translation>Ganado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>General</source>
   <translation>General</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/topics.py" />
   <source>Getting a token</source>
   <translation>Obtener un token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>Give HubDesk the new token</source>
   <translation>Dar a HubDesk el token nuevo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_block.py" />
   <source>Give it the scopes of the present token, and nothing gets lost.</source>
   <translation>Dele los scopes del token actual y no se pierde nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_block.py" />
   <source>Give it the {0} of the present token, and nothing gets lost.</source>
   <translation>Dele lo que tiene el token actual ({0}) y no se pierde nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/imports.py" />
   <source>Go back to Check, so that it is checked for this account, or switch back.</source>
   <translation>Vuelva a Comprobar para que se compruebe con esta cuenta, o cambie de vuelta.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Goes on by itself in {0}</source>
   <translation>Sigue por sí solo en {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>Goes on by itself in {0}.</source>
   <translation>Sigue por sí solo en {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Goes on by itself tomorrow</source>
   <translation>Sigue por sí solo mañana</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Group</source>
   <translation>Grupo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swatches.py" />
   <source>Harbour</source>
   <translation>Puerto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection_bar.py" />
   <source>Header</source>
   <translation>Encabezado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/keyboard.py" />
   <location filename="../../hubdesk/gui/help/pane.py" />
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <location filename="../../hubdesk/gui/problems.py" />
   <location filename="../../hubdesk/gui/shell.py" />
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Help and diagnosis</source>
   <translation>Ayuda y diagnóstico</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_view.py" />
   <source>Hidden fields ({0})</source>
   <translation>Campos ocultos ({0})</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <source>Hide</source>
   <translation>Ocultar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/menus.py" />
   <source>High &amp;contrast, light</source>
   <translation>Alto contras&amp;te, claro</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>High contrast, dark</source>
   <translation>Alto contraste, oscuro</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>High contrast, light</source>
   <translation>Alto contraste, claro</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/keyboard.py" />
   <location filename="../../hubdesk/gui/help/topics.py" />
   <location filename="../../hubdesk/gui/history/pane.py" />
   <location filename="../../hubdesk/gui/start.py" />
   <source>History</source>
   <translation>Historial</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/leaving.py" />
   <source>History and results stay.</source>
   <translation>Historial y resultados permanecen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>History lists what HubDesk wrote, row by row. What else changed in the account in this time came from somewhere else.</source>
   <translation>El historial muestra lo que escribió HubDesk, fila por fila. Lo demás que cambió en la cuenta en ese tiempo vino de otra parte.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/token_card.py" />
   <location filename="../../hubdesk/gui/widgets/secret_field.py" />
   <source>Hold to show</source>
   <translation>Mantener para mostrar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Host and port, without user name and password.</source>
   <translation>Host y puerto, sin usuario ni contraseña.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>How HubDesk knows</source>
   <translation>Cómo lo sabe HubDesk</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>How HubDesk reads it</source>
   <translation>Cómo lo lee HubDesk</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>How long a line is kept: which form, when, and what came of it. From the next start.</source>
   <translation>Cuánto se guarda una línea: qué formulario, cuándo y con qué resultado. Desde el próximo inicio.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>How long single calls are listed in Limits. They name no contact. From the next start.</source>
   <translation>Cuánto aparecen las llamadas en Límites. No nombran ningún contacto. Desde el próximo inicio.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>How long would it take?</source>
   <translation>¿Cuánto tardaría?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>How much of HubSpot's limits imports leave to other integrations.</source>
   <translation>Cuánto de los límites de HubSpot dejan las importaciones a otras integraciones.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/limits_pane.py" />
   <source>How much of HubSpot’s rate limit is used, and by whom.</source>
   <translation>Cuánto del límite de HubSpot está usado, y por quién.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/ribbon.py" />
   <location filename="../../hubdesk/gui/gauge/window_card.py" />
   <source>How the window drains</source>
   <translation>Cómo se vacía la ventana</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/ribbon.py" />
   <source>How the window drains: {0} calls come back within 2 s</source>
   <translation>Cómo se vacía la ventana; llamadas que vuelven en 2 s: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/problems.py" />
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>How to add it</source>
   <translation>Cómo añadirlo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <source>How to fix it</source>
   <translation>Cómo arreglarlo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <source>How to get a keyring</source>
   <translation>Cómo obtener un llavero</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/paste_block.py" />
   <source>How to make a service key</source>
   <translation>Cómo crear una clave de servicio</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>How to remove it</source>
   <translation>Cómo quitarlo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/ways_card.py" />
   <source>How to send it</source>
   <translation>Cómo enviarlo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_question.py" />
   <source>How to send it…</source>
   <translation>Cómo enviarlo…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip_card.py" />
   <location filename="../../hubdesk/gui/gauge/window_card.py" />
   <location filename="../../hubdesk/gui/importer/pace.py" />
   <source>HubDesk</source>
   <translation>HubDesk</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/updates.py" />
   <source>HubDesk asks {0} once which version is the newest.</source>
   <translation>HubDesk pregunta una vez en {0} qué versión es la más nueva.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/topics.py" />
   <source>HubDesk is not made by HubSpot, Inc.; HubSpot is a trademark of its owner.</source>
   <translation>HubDesk no es un producto de HubSpot, Inc.; HubSpot es una marca de su titular.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/topics.py" />
   <source>HubDesk is under the MIT licence. Qt is used under the LGPL, version 3: its libraries are files of their own and may be replaced by others. The page Licences lists every part.</source>
   <translation>HubDesk está bajo la licencia MIT. Qt se usa bajo la LGPL, versión 3: sus bibliotecas son archivos propios y pueden sustituirse por otras. La página Licencias enumera cada parte.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/summary_export.py" />
   <source>HubDesk job {0}</source>
   <translation>Trabajo de HubDesk {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>HubDesk kept the old values of {0}. It reads these contacts now and puts a value back only where HubSpot still holds what this job wrote. You see the result before anything is written.</source>
   <translation>HubDesk conservó los valores antiguos de {0}. Ahora lee estos contactos y devuelve un valor solo donde HubSpot aún tiene lo que escribió este trabajo. Usted ve el resultado antes de que se escriba nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>HubDesk kept the old values. It puts one back only where HubSpot still holds what it wrote.</source>
   <translation>HubDesk conservó los valores antiguos. Devuelve uno solo donde HubSpot aún tiene lo que escribió.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/advice_view.py" />
   <source>HubDesk looks at the calls of the last days and says here what wastes them.</source>
   <translation>HubDesk mira las llamadas de los últimos días y dice aquí qué las desperdicia.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>HubDesk needs it for nothing, and nobody has described it to HubDesk. Look it up before you keep it.</source>
   <translation>HubDesk no lo necesita para nada, y nadie se lo ha descrito. Infórmese antes de conservarlo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>HubDesk needs it for nothing. If nobody else uses this token, take it away.</source>
   <translation>HubDesk no lo necesita para nada. Si nadie más usa este token, quítelo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/updates.py" />
   <source>HubDesk never asks by itself, and installs nothing by itself.</source>
   <translation>HubDesk nunca pregunta por sí solo ni instala nada por sí solo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <source>HubDesk stops at {0} of {1}; what others use now counts towards it</source>
   <translation>HubDesk se detiene en {0} de {1}; lo que otros usan ahora también cuenta</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>HubDesk tried one harmless read and saw the answer.</source>
   <translation>HubDesk hizo una lectura inofensiva y vio la respuesta.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <source>HubDesk uses the Secret Service of GNOME Keyring or KeePassXC, or KWallet. Install one of them, sign in again so that it starts, then check again.

HubDesk never writes the token into a file instead: whoever reads the disk could read it.</source>
   <translation>HubDesk usa el Secret Service de GNOME Keyring o KeePassXC, o KWallet. Instale uno de ellos, inicie sesión de nuevo para que arranque y compruebe otra vez.

HubDesk nunca escribe el token en un archivo en su lugar: quien lea el disco podría leerlo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <source>HubDesk uses the Windows Credential Manager. Start the service “Credential Manager”, then check again.</source>
   <translation>HubDesk usa el Administrador de credenciales de Windows. Inicie el servicio «Administrador de credenciales» y compruebe otra vez.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <source>HubDesk uses the macOS Keychain. Open Keychain Access and unlock the login keychain, then check again.</source>
   <translation>HubDesk usa el Llavero de macOS. Abra Acceso a Llaveros, desbloquee el llavero de inicio de sesión y compruebe otra vez.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swapped_card.py" />
   <source>HubDesk uses the new one from now on.</source>
   <translation>HubDesk usa el nuevo desde ahora.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/dock.py" />
   <source>HubDesk {0}</source>
   <translation>HubDesk {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>HubDesk {0} · others {1}</source>
   <translation>HubDesk {0} · otros {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>HubDesk {0}, others {1}</source>
   <translation>HubDesk {0}, otros {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>HubSpot accepts the token</source>
   <translation>HubSpot acepta el token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>HubSpot adds it to every token. It cannot be taken away.</source>
   <translation>HubSpot lo añade a todo token. No se puede quitar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/age_words.py" />
   <source>HubSpot advises a new one every 180 days.</source>
   <translation>HubSpot aconseja uno nuevo cada 180 días.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/age_words.py" />
   <source>HubSpot advises a new token every 180 days. HubDesk changes it without a gap: paste the new one, compare, swap.</source>
   <translation>HubSpot aconseja un token nuevo cada 180 días. HubDesk lo cambia sin interrupción: pegar el nuevo, comparar, cambiar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/pace.py" />
   <source>HubSpot allows {0} calls in {1}.</source>
   <translation>HubSpot permite {0} llamadas en {1}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>HubSpot already has all of this.</source>
   <translation>HubSpot ya tiene todo esto.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>HubSpot also spells it</source>
   <translation>HubSpot también lo escribe</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/from_file_view.py" />
   <source>HubSpot asks not to use forms for bulk.</source>
   <translation>HubSpot pide no usar formularios para grandes cantidades.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>HubSpot asks not to use forms for bulk: {0} at most</source>
   <translation>HubSpot pide no usar formularios para grandes cantidades: {0} como máximo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>HubSpot asks to slow down.</source>
   <translation>HubSpot pide ir más despacio.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>HubSpot cannot be reached</source>
   <translation>No se puede llegar a HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>HubSpot cannot be reached at the moment.</source>
   <translation>No se puede llegar a HubSpot en este momento.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>HubSpot cannot be reached.</source>
   <translation>No se puede llegar a HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>HubSpot could not be asked</source>
   <translation>No se pudo preguntar a HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>HubSpot decides</source>
   <translation>Lo decide HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>HubSpot does not say which scopes both have.</source>
   <translation>HubSpot no dice qué scopes tienen ambos.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>HubSpot does not say which scopes there are</source>
   <translation>HubSpot no dice qué scopes hay</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>HubSpot does not tell</source>
   <translation>HubSpot no lo dice</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/age_words.py" />
   <source>HubSpot does not tell when a token was made, so it may be older.</source>
   <translation>HubSpot no dice cuándo se creó un token, así que puede ser más antiguo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>HubSpot form</source>
   <translation>Formulario de HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>HubSpot has the option “{0}” now.</source>
   <translation>HubSpot ya tiene la opción «{0}».</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>HubSpot has the property “{0}” now.</source>
   <translation>HubSpot ya tiene la propiedad «{0}».</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_inspector.py" />
   <source>HubSpot has these values already.</source>
   <translation>HubSpot ya tiene estos valores.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>HubSpot imported it by itself and does not tell which contacts it made.</source>
   <translation>HubSpot lo importó por sí mismo y no dice qué contactos creó.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_question.py" />
   <source>HubSpot imports the file as it is, and that cannot be taken back.</source>
   <translation>HubSpot importa el archivo tal cual, y eso no se puede revertir.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/controller.py" />
   <source>HubSpot is asked for the token’s scopes. Nothing is changed.</source>
   <translation>Se preguntan a HubSpot los scopes del token. No se cambia nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swapped_card.py" />
   <source>HubSpot is asked once whether it still accepts it.</source>
   <translation>Se pregunta una vez a HubSpot si aún lo acepta.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>HubSpot is processing {0}</source>
   <translation>HubSpot está procesando {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/consent_view.py" />
   <source>HubSpot keeps it as proof of consent.</source>
   <translation>HubSpot lo conserva como prueba del consentimiento.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>HubSpot lists the token’s scopes.</source>
   <translation>HubSpot enumera los scopes del token.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/submitting.py" />
   <source>HubSpot refused a submission to {0}. Nothing was submitted.</source>
   <translation>HubSpot rechazó un envío a {0}. No se envió nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <source>HubSpot refused the submission. Nothing was submitted.</source>
   <translation>HubSpot rechazó el envío. No se envió nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>HubSpot refuses the old token.</source>
   <translation>HubSpot rechaza el token antiguo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/refusal.py" />
   <source>HubSpot refuses the token.</source>
   <translation>HubSpot rechaza el token.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>HubSpot sends no figures here</source>
   <translation>HubSpot no envía cifras aquí</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>HubSpot sends no figures; too many stop forms for a minute</source>
   <translation>HubSpot no envía cifras; demasiadas detienen los formularios un minuto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>HubSpot still accepts the old token.</source>
   <translation>HubSpot aún acepta el token antiguo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>HubSpot stops supporting these in {0}.</source>
   <translation>HubSpot dejará de admitirlos en {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>HubSpot switched API keys off in November 2022. Make a service key in its place.</source>
   <translation>HubSpot desactivó las claves de API en noviembre de 2022. Cree en su lugar una clave de servicio.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/limits_pane.py" />
   <source>HubSpot tells its limits with every answer. They are shown here from the first one on.</source>
   <translation>HubSpot dice sus límites con cada respuesta. Se muestran aquí desde la primera.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>HubSpot's imports</source>
   <translation>Importaciones de HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>HubSpot's own import</source>
   <translation>La importación propia de HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/submitting.py" />
   <source>HubSpot’s answer to a submission to {0} was lost.</source>
   <translation>La respuesta de HubSpot a un envío a {0} se perdió.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>HubSpot’s answer was lost, so it is not known whether it took them. They were not sent again.</source>
   <translation>La respuesta de HubSpot se perdió, así que no se sabe si las aceptó. No se enviaron de nuevo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <source>HubSpot’s answer was lost.</source>
   <translation>La respuesta de HubSpot se perdió.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>HubSpot’s list</source>
   <translation>Lista de HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <source>HubSpot’s message to the visitor</source>
   <translation>Mensaje de HubSpot al visitante</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/findings_column.py" />
   <source>HubSpot’s own import looks at the first 1,000 rows. HubDesk checked all {0} in {1} s.</source>
   <translation>La importación de HubSpot mira las primeras 1.000 filas. HubDesk comprobó las {0} en {1} s.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/feature_list.py" />
   <location filename="../../hubdesk/gui/token/scopes_block.py" />
   <source>I want to</source>
   <translation>Quiero</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>ID {0}</source>
   <translation>ID {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>IP address</source>
   <translation>Dirección IP</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>ISO 8859-1, Western</source>
   <translation>ISO 8859-1, occidental</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>ISO 8859-15, Western</source>
   <translation>ISO 8859-15, occidental</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>ISO 8859-2, Central European</source>
   <translation>ISO 8859-2, Europa central</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/controller.py" />
   <source>Id copied</source>
   <translation>ID copiado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_head.py" />
   <source>Id {0}</source>
   <translation>ID {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>If HubSpot’s answer to a row is lost, it goes on a list; it is not sent again by itself.</source>
   <translation>Si la respuesta de HubSpot a una fila se pierde, va a una lista; no se envía de nuevo por sí sola.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>If the cell is empty</source>
   <translation>Si la celda está vacía</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/keyboard.py" />
   <location filename="../../hubdesk/gui/help/topics.py" />
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <location filename="../../hubdesk/gui/start.py" />
   <source>Import</source>
   <translation>Importar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/job_list.py" />
   <source>Import a file</source>
   <translation>Importar un archivo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/target.py" />
   <source>Import contacts instead</source>
   <translation>Importar contactos en su lugar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Imports</source>
   <translation>Importaciones</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>In 10{0}s</source>
   <translation>En 10{0}s</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>In an account of yours: {0}</source>
   <translation>En una cuenta suya: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/connection.py" />
   <source>In force for the next request.</source>
   <translation>Vale desde la próxima petición.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>In preview</source>
   <translation>En vista previa</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>In the app’s project: requiredScopes in app-hsmeta.json, then upload it and install it anew</source>
   <translation>En el proyecto de la app: requiredScopes en app-hsmeta.json; luego súbalo e instálelo de nuevo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>In the project: requiredScopes in the app’s own file, then upload the project.</source>
   <translation>En el proyecto: requiredScopes en el archivo de la app; luego suba el proyecto.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>In the token as {0}</source>
   <translation>En el token como {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swapped_card.py" />
   <source>Is the old one dead?</source>
   <translation>¿Está muerto el antiguo?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>It can be paused, and resumed from History.</source>
   <translation>Se puede pausar y reanudar desde Historial.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>It can be resumed; no row is sent twice.</source>
   <translation>Se puede reanudar; ninguna fila se envía dos veces.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>It can no longer be taken back.</source>
   <translation>Ya no se puede revertir.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>It ended before anything was sent. Begin it anew, or delete it.</source>
   <translation>Terminó antes de enviar nada. Empiécelo de nuevo o elimínelo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/shell.py" />
   <source>It goes on later from History, where it stopped; no row is sent twice.</source>
   <translation>Continúa más tarde desde Historial, donde se detuvo; ninguna fila se envía dos veces.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/submitting.py" />
   <source>It goes on there, and what becomes of it is said here.</source>
   <translation>Sigue allí, y aquí se dirá qué fue de él.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>It has not written anything.</source>
   <translation>No ha escrito nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>It has {0} in {1} ({2}). Whoever holds it can do what they allow, from anywhere.</source>
   <translation>Tiene {0} en {1} ({2}). Quien lo tenga puede hacer lo que permiten, desde cualquier lugar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <location filename="../../hubdesk/gui/importer/columns_create.py" />
   <source>It holds</source>
   <translation>Contiene</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>It is compared with the old one first. Afterwards HubDesk asks whether the old one is dead.</source>
   <translation>Primero se compara con el antiguo. Después HubDesk pregunta si el antiguo está muerto.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/listing.py" />
   <source>It is drawn here as its visitors see it. Nothing is sent until you press the button below it.</source>
   <translation>Está dibujado aquí como lo ven sus visitantes. No se envía nada hasta que pulse el botón de debajo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/pane.py" />
   <source>It is drawn here as its visitors see it. Nothing is sent until you press the button below.</source>
   <translation>Está dibujado aquí como lo ven sus visitantes. No se envía nada hasta que pulse el botón de abajo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_create.py" />
   <source>It is made at once in {0} and stays there.</source>
   <translation>Se crea al instante en {0} y permanece allí.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>It is not finished: once it is deleted it can no longer be resumed.</source>
   <translation>No ha terminado: una vez eliminado ya no se puede reanudar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>It is open in a preview. Nothing is written yet.</source>
   <translation>Está abierto en una vista previa. Todavía no se ha escrito nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>It is {0}.</source>
   <translation>Está {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>It keeps working when its maker leaves. HubSpot still calls service keys a public beta.</source>
   <translation>Sigue funcionando cuando su creador se va. HubSpot aún llama beta pública a las claves de servicio.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <source>It may have been submitted. HubDesk does not send it again by itself.</source>
   <translation>Puede que se haya enviado. HubDesk no lo envía otra vez por sí solo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/submitting.py" />
   <source>It may have been submitted. HubDesk does not send it again by itself; with that account open, Recent submissions list it as “Needs review”.</source>
   <translation>Puede que se haya enviado. HubDesk no lo envía otra vez por sí solo; con esa cuenta abierta, Envíos recientes lo muestra como «Por revisar».</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/target.py" />
   <source>It was made for {0}, and another account is open now. Nothing was written.</source>
   <translation>Se hizo para {0} y ahora está abierta otra cuenta. No se escribió nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/target.py" />
   <source>It was made for {0}, and no account is connected now. Nothing was written.</source>
   <translation>Se hizo para {0} y ahora no hay ninguna cuenta conectada. No se escribió nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>It works today; HubSpot stops supporting these in September 2027. A service key is the way on.</source>
   <translation>Funciona hoy; HubSpot dejará de admitirlos en septiembre de 2027. Una clave de servicio es el camino a seguir.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/connection.py" />
   <source>Its certificate is signed by {0}.</source>
   <translation>Su certificado está firmado por {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/leaving.py" />
   <source>Its contacts, History and results stay, and you can start it again.</source>
   <translation>Sus contactos, Historial y resultados permanecen, y puede iniciarlo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Its details were removed, so the old values are not known any more.</source>
   <translation>Sus detalles se eliminaron, así que los valores antiguos ya no se conocen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>Its journal, the old values of its contacts and copies of its rows are removed from this computer.</source>
   <translation>Su diario, los valores antiguos de sus contactos y copias de sus filas se eliminan de este ordenador.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_create.py" />
   <source>Its options are the values of the first rows; others can be added when they turn up.</source>
   <translation>Sus opciones son los valores de las primeras filas; se pueden añadir otras cuando aparezcan.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/pane.py" />
   <source>JSON and context</source>
   <translation>JSON y contexto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/controller.py" />
   <source>JSON copied</source>
   <translation>JSON copiado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/json_view.py" />
   <source>JSON that will be sent</source>
   <translation>JSON que se enviará</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Job</source>
   <translation>Trabajo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Job {0}</source>
   <translation>Trabajo {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Job {0} has taken it back already.</source>
   <translation>El trabajo {0} ya lo ha revertido.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>Job {0} waits in this list; resume it when the import has ended.</source>
   <translation>El trabajo {0} espera en esta lista; reanúdelo cuando termine la importación.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>Job {0} was exported.</source>
   <translation>El trabajo {0} se exportó.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>Job {0} was not deleted.</source>
   <translation>El trabajo {0} no se eliminó.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>Job {0} · compared with HubSpot {1}</source>
   <translation>Trabajo {0} · comparado con HubSpot {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/pane.py" />
   <source>Job {0} · {1}</source>
   <translation>Trabajo {0} · {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>Job {0}: the sums agree.</source>
   <translation>Trabajo {0}: las sumas cuadran.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/jobs_table.py" />
   <source>Jobs</source>
   <translation>Trabajos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/settings.py" />
   <source>Jobs and their journals</source>
   <translation>Trabajos y sus diarios</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/job_list.py" />
   <source>Jobs of</source>
   <translation>Trabajos de</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/replace_view.py" />
   <source>Jobs of this account go on with the new one.</source>
   <translation>Los trabajos de esta cuenta siguen con el nuevo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <source>Jobs stop at these marks and go on by themselves. What you do by hand is not held up.</source>
   <translation>Los trabajos se detienen en estas marcas y siguen por sí solos. Lo que hace a mano no se retiene.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/leaving.py" />
   <source>Jobs that were stopped can be resumed with a token of the same account.</source>
   <translation>Los trabajos detenidos se pueden reanudar con un token de la misma cuenta.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/updates.py" />
   <source>Jobs, settings and accounts stay when you install it.</source>
   <translation>Trabajos, ajustes y cuentas permanecen cuando la instala.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <source>Join columns</source>
   <translation>Unir columnas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_extras.py" />
   <source>Join columns…</source>
   <translation>Unir columnas…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <source>Joined</source>
   <translation>Unido</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>KOI8-R, Cyrillic</source>
   <translation>KOI8-R, cirílico</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Keep correcting</source>
   <translation>Seguir corrigiendo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <source>Keep nothing</source>
   <translation>No conservar nada</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <location filename="../../hubdesk/gui/shell.py" />
   <source>Keep running</source>
   <translation>Seguir en marcha</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/side_cards.py" />
   <source>Keeps it in this computer’s keyring and nowhere else.</source>
   <translation>Lo guarda en el llavero de este ordenador y en ningún otro lugar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>Kept</source>
   <translation>Conservado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/places.py" />
   <source>Kept as they are</source>
   <translation>Se quedan como están</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Kept in your system keyring, nowhere else</source>
   <translation>Guardado en el llavero de su sistema, en ningún otro lugar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/recent_view.py" />
   <source>Kept on this computer for 90 days. Which values were sent is not kept.</source>
   <translation>Guardado en este ordenador 90 días. Los valores enviados no se guardan.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/pane.py" />
   <source>Kept on this computer.</source>
   <translation>Se guardan en este ordenador.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <source>Kept: {0}</source>
   <translation>Conservado: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/topics.py" />
   <source>Keyboard</source>
   <translation>Teclado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Keys</source>
   <translation>Claves</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/account_card.py" />
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Kind not said</source>
   <translation>Tipo no indicado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Kind of call</source>
   <translation>Tipo de llamada</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/make_block.py" />
   <source>Kind of token</source>
   <translation>Tipo de token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>Known of each row</source>
   <translation>Se sabe de cada fila</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swatches.py" />
   <source>Lagoon</source>
   <translation>Laguna</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Large files</source>
   <translation>Archivos grandes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Last call {0} ago</source>
   <translation>Última llamada hace {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Last known. No answer for {0}</source>
   <translation>Último dato. Sin respuesta desde hace {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip_card.py" />
   <source>Last ten minutes</source>
   <translation>Últimos diez minutos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/window_card.py" />
   <source>Last {0} seconds</source>
   <translation>Últimos {0} segundos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <source>Leave a few calls per 10{0}s, as HubDesk thinks best</source>
   <translation>Dejar algunas llamadas cada 10{0}s, según crea mejor HubDesk</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Leave as it is</source>
   <translation>Dejarlo como está</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_values.py" />
   <source>Leave empty</source>
   <translation>Dejar vacío</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <source>Leave it out</source>
   <translation>Omitirla</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <source>Leave nothing of the day to other integrations</source>
   <translation>No dejar nada del día a otras integraciones</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <location filename="../../hubdesk/gui/importer/columns_offers.py" />
   <source>Leave out</source>
   <translation>Omitir</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Leave the value empty</source>
   <translation>Dejar el valor vacío</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>Leave them out</source>
   <translation>Omitirlas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>Leave them without a company</source>
   <translation>Dejarlos sin empresa</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <source>Leave {0} calls per 10{1}s</source>
   <translation>Dejar {0} llamadas cada 10{1}s</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <source>Leave {0} of the day to other integrations</source>
   <translation>Dejar {0} del día a otras integraciones</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <location filename="../../hubdesk/gui/importer/columns_view.py" />
   <source>Left out</source>
   <translation>Omitido</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Legacy apps</source>
   <translation>Apps antiguas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/drop.py" />
   <source>Let go to open it</source>
   <translation>Suelte para abrirlo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/drop.py" />
   <source>Let go to put it into the queue</source>
   <translation>Suelte para ponerlo en la cola</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/topics.py" />
   <source>Licences</source>
   <translation>Licencias</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <source>Likely</source>
   <translation>Probable</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Limit</source>
   <translation>Límite</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Limit not known</source>
   <translation>Límite desconocido</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/account_card.py" />
   <source>Limit seen</source>
   <translation>Límite visto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/limits_pane.py" />
   <location filename="../../hubdesk/gui/help/keyboard.py" />
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <location filename="../../hubdesk/gui/shell.py" />
   <source>Limits</source>
   <translation>Límites</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>Line</source>
   <translation>Línea</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_walk.py" />
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <location filename="../../hubdesk/gui/importer/problems_list.py" />
   <source>Line {0}</source>
   <translation>Línea {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Line {0} {1}.</source>
   <translation>Línea {0} {1}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Lines {0}–{1}</source>
   <translation>Líneas {0}–{1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>List</source>
   <translation>Lista</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_extras.py" />
   <source>List or stamp…</source>
   <translation>Lista o sello…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Lists</source>
   <translation>Listas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Lists that they made</source>
   <translation>Listas que crearon</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Log of calls</source>
   <translation>Registro de llamadas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Log of form submissions</source>
   <translation>Registro de envíos de formularios</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/settings.py" />
   <source>Logs of calls and forms, and the demo</source>
   <translation>Registros de llamadas y formularios, y la demo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Long jobs</source>
   <translation>Trabajos largos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <source>Look for the contact in HubSpot: a submission stands in its timeline. If it is not there after some minutes, go back to the form and submit it again.</source>
   <translation>Busque el contacto en HubSpot: un envío aparece en su cronología. Si no está allí tras unos minutos, vuelva al formulario y envíelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Look for them in HubSpot; the file lists them.</source>
   <translation>Búsquelas en HubSpot; el archivo las enumera.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>Look through chats, mails, documents and code, and remove it there. HubSpot switches off tokens that it finds in public code on GitHub, and tells by e-mail.</source>
   <translation>Revise chats, correos, documentos y código, y quítelo de allí. HubSpot desactiva los tokens que encuentra en código público de GitHub y avisa por correo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>Looking whether HubSpot has {0} already</source>
   <translation>Mirando si HubSpot ya tiene {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <source>Lost</source>
   <translation>Perdido</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Low</source>
   <translation>Bajo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Lowest plan</source>
   <translation>Plan mínimo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Mac Roman</source>
   <translation>Mac Roman</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>Made elsewhere</source>
   <translation>Hecho en otra parte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_block.py" />
   <source>Make a service key</source>
   <translation>Crear una clave de servicio</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Make a service key in HubSpot</source>
   <translation>Crear una clave de servicio en HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/listing.py" />
   <source>Make one in HubSpot under Marketing › Forms, then read the list again.</source>
   <translation>Cree uno en HubSpot en Marketing › Formularios y lea la lista de nuevo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>Make the new one, paste it, compare, swap. The old one stays until you swap.</source>
   <translation>Cree el nuevo, péguelo, compare, cambie. El antiguo permanece hasta el cambio.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/ways_card.py" />
   <source>Make them marketing contacts, which HubSpot bills</source>
   <translation>Hacerlos contactos de marketing, que HubSpot factura</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>Making ready what is submitted</source>
   <translation>Preparando lo que se envía</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>Marketing contacts</source>
   <translation>Contactos de marketing</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Mend them here, or save a workbook, mend it in a spreadsheet and drop it here. Rows that were written are not in it.</source>
   <translation>Corríjalas aquí, o guarde un libro, corríjalo en una hoja de cálculo y arrástrelo aquí. Las filas ya escritas no están en él.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection_bar.py" />
   <source>Merged cells</source>
   <translation>Celdas combinadas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Message content</source>
   <translation>Contenido de mensajes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Missing</source>
   <translation>Falta</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Money</source>
   <translation>Dinero</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/date_field.py" />
   <source>Month after</source>
   <translation>Mes siguiente</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/date_field.py" />
   <source>Month before</source>
   <translation>Mes anterior</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Month, day, year</source>
   <translation>Mes, día, año</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/pane.py" />
   <location filename="../../hubdesk/gui/importer/step_header.py" />
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>More</source>
   <translation>Más</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>More than needed</source>
   <translation>Más de lo necesario</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swatches.py" />
   <source>Moss</source>
   <translation>Musgo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Most</source>
   <translation>Máximo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Most of the national numbers here are none that this country uses. Is it another one?</source>
   <translation>La mayoría de los números nacionales de aquí no son de este país. ¿Es otro?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Motion</source>
   <translation>Movimiento</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>Move to a service key</source>
   <translation>Pasar a una clave de servicio</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/account_card.py" />
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/name_line.py" />
   <source>Name of the account</source>
   <translation>Nombre de la cuenta</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_create.py" />
   <source>Name of the property</source>
   <translation>Nombre de la propiedad</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_after.py" />
   <source>Name or ID</source>
   <translation>Nombre o ID</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_list.py" />
   <source>Name, ID or link</source>
   <translation>Nombre, ID o enlace</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>Names and addresses from several languages, with some bad rows to find.</source>
   <translation>Nombres y direcciones de varios idiomas, con algunas filas malas por encontrar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Names that led to no company</source>
   <translation>Nombres que no llevaron a ninguna empresa</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>Names without a choice</source>
   <translation>Nombres sin elección</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Near limit</source>
   <translation>Cerca del límite</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Needed</source>
   <translation>Necesario</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/model.py" />
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>Needed for</source>
   <translation>Necesario para</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Needed for: {0}.</source>
   <translation>Necesario para: {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Needed for: {0}. HubSpot does not list this token’s scopes, and there is no harmless read that needs just this one. It may well be granted.</source>
   <translation>Necesario para: {0}. HubSpot no enumera los scopes de este token, y no hay una lectura inofensiva que necesite solo este. Bien puede estar concedido.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Needed for: {0}. The token does not have it, so HubSpot refuses these calls.</source>
   <translation>Necesario para: {0}. El token no lo tiene, así que HubSpot rechaza estas llamadas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <location filename="../../hubdesk/gui/history/job_list.py" />
   <location filename="../../hubdesk/gui/places.py" />
   <source>Needs review</source>
   <translation>Por revisar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Network</source>
   <translation>Red</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/more_menu.py" />
   <source>Never</source>
   <translation>Nunca</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>Never backwards</source>
   <translation>Nunca hacia atrás</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>Never on existing contacts</source>
   <translation>Nunca en contactos existentes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Never on this computer.</source>
   <translation>Nunca en este ordenador.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Never removed</source>
   <translation>Nunca se eliminan</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <source>New</source>
   <translation>Nuevo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/paste_block.py" />
   <source>New access token</source>
   <translation>Token de acceso nuevo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>New import</source>
   <translation>Nueva importación</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/age_words.py" />
   <source>New today</source>
   <translation>Nuevo hoy</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/problems_list.py" />
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>Newest problems</source>
   <translation>Problemas más recientes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Next &amp;finding</source>
   <translation>Siguiente &amp;hallazgo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Next &amp;region</source>
   <translation>Siguiente &amp;zona</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_tools.py" />
   <source>Next F8</source>
   <translation>Siguiente F8</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>Next file: {0}</source>
   <translation>Archivo siguiente: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_tools.py" />
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>Next finding</source>
   <translation>Siguiente hallazgo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/file_queue.py" />
   <source>Next: {0}</source>
   <translation>A continuación: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>No</source>
   <translation>No</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/listing.py" />
   <source>No account is connected</source>
   <translation>No hay ninguna cuenta conectada</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/current_account.py" />
   <location filename="../../hubdesk/gui/backend/forms.py" />
   <location filename="../../hubdesk/gui/backend/history.py" />
   <location filename="../../hubdesk/gui/backend/imports.py" />
   <location filename="../../hubdesk/gui/backend/scopes.py" />
   <location filename="../../hubdesk/gui/importer/account_controller.py" />
   <source>No account is connected.</source>
   <translation>No hay ninguna cuenta conectada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/rail/switcher.py" />
   <source>No account yet</source>
   <translation>Aún sin cuenta</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>No account, no token, no internet</source>
   <translation>Sin cuenta, sin token, sin internet</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_view.py" />
   <source>No answer</source>
   <translation>Sin respuesta</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_view.py" />
   <source>No call fits</source>
   <translation>Ninguna llamada encaja</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_view.py" />
   <source>No calls yet</source>
   <translation>Aún no hay llamadas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <source>No column</source>
   <translation>Ninguna columna</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_view.py" />
   <source>No column yet</source>
   <translation>Aún ninguna columna</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/commands/palette.py" />
   <source>No command has these letters.</source>
   <translation>Ningún comando tiene estas letras.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>No data yet</source>
   <translation>Sin datos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/date_field.py" />
   <source>No date</source>
   <translation>Sin fecha</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>No feature of HubDesk needs what is lost.</source>
   <translation>Ninguna función de HubDesk necesita lo que se pierde.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/from_file_view.py" />
   <source>No form can be submitted</source>
   <translation>Ningún formulario se puede enviar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/listing.py" />
   <source>No form fits.</source>
   <translation>Ningún formulario encaja.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>No forms</source>
   <translation>Sin formularios</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>No header was found: the columns are numbered.</source>
   <translation>No se encontró encabezado: las columnas están numeradas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>No introspection</source>
   <translation>Sin lista de scopes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/job_list.py" />
   <source>No job fits.</source>
   <translation>Ningún trabajo encaja.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/job_list.py" />
   <source>No jobs yet</source>
   <translation>Aún no hay trabajos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>No new token at hand?</source>
   <translation>¿No tiene un token nuevo a mano?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/pane.py" />
   <source>No page has all of these words.</source>
   <translation>Ninguna página tiene todas estas palabras.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>No property changes.</source>
   <translation>No cambia ninguna propiedad.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>No proxy</source>
   <translation>Sin proxy</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>No result files are left.</source>
   <translation>No quedan archivos de resultados.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <source>No result files where they were written.</source>
   <translation>No hay archivos de resultados donde se escribieron.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>No row can go on.</source>
   <translation>Ninguna fila puede continuar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/every_row.py" />
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>No row fits.</source>
   <translation>Ninguna fila encaja.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>No row would change anything. The tiles above show them.</source>
   <translation>Ninguna fila cambiaría nada. Las fichas de arriba las muestran.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/main_view.py" />
   <source>No scope fits.</source>
   <translation>Ningún scope encaja.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/scopes_block.py" />
   <source>No scope. Tick what HubDesk shall do.</source>
   <translation>Ningún scope. Marque lo que HubDesk debe hacer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/pane.py" />
   <source>No setting has these words.</source>
   <translation>Ningún ajuste tiene estas palabras.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/recent_view.py" />
   <source>No submissions yet</source>
   <translation>Aún no hay envíos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/country_choice.py" />
   <source>No such country</source>
   <translation>No existe ese país</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/property_popup.py" />
   <source>No such field</source>
   <translation>No existe tal campo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/draft_recipe.py" />
   <location filename="../../hubdesk/gui/importer/property_popup.py" />
   <source>No such property</source>
   <translation>No existe tal propiedad</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/pane.py" />
   <source>No token to review</source>
   <translation>Ningún token que revisar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>No tracking. Your files stay on this computer.</source>
   <translation>Sin seguimiento. Sus archivos permanecen en este ordenador.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Nobody can use it any more.</source>
   <translation>Ya nadie puede usarlo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>None</source>
   <translation>Ninguno</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>None left of “{0}”.</source>
   <translation>Ya no queda ninguno: «{0}».</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>None of them</source>
   <translation>Ninguna de ellas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/problems_list.py" />
   <source>None so far.</source>
   <translation>Ninguno hasta ahora.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/others_card.py" />
   <source>None yet. HubDesk keeps the accounts apart, each with its own token.</source>
   <translation>Aún ninguno. HubDesk mantiene las cuentas separadas, cada una con su token.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <source>None: nothing was written.</source>
   <translation>Ninguno: no se escribió nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/country_choice.py" />
   <source>None: sent as written</source>
   <translation>Ninguno: se envía tal cual</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>North America</source>
   <translation>Norteamérica</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/rules_banner.py" />
   <source>Not every rule of the account is checked here.</source>
   <translation>No todas las reglas de la cuenta se comprueban aquí.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/draft_recipe.py" />
   <source>Not in the recipe</source>
   <translation>No está en la receta</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/limits_pane.py" />
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Not known yet</source>
   <translation>Desconocido</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/places.py" />
   <source>Not sent</source>
   <translation>No enviado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Not started</source>
   <translation>No empezado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/places.py" />
   <source>Not taken back</source>
   <translation>No revertido</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/side_cards.py" />
   <source>Not these</source>
   <translation>Estos no</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Not ticked</source>
   <translation>Sin marcar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/findings_list.py" />
   <source>Notes</source>
   <translation>Notas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_after.py" />
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>Nothing</source>
   <translation>Nada</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/updates.py" />
   <source>Nothing about you, your account or your files is sent. The host sees your network address.</source>
   <translation>No se envía nada sobre usted, su cuenta o sus archivos. El servidor ve su dirección de red.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/settings.py" />
   <source>Nothing can be written into this folder.</source>
   <translation>En esta carpeta no se puede escribir nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Nothing had to be written: all contacts were up to date.</source>
   <translation>No hubo que escribir nada: todos los contactos estaban al día.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Nothing here</source>
   <translation>Nada aquí</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Nothing in the token. The account’s plan refuses, not the token.</source>
   <translation>Nada en el token. Lo rechaza el plan de la cuenta, no el token.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>Nothing is left to take back. Everything was changed or undone since.</source>
   <translation>No queda nada por revertir. Todo se cambió o se deshizo desde entonces.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <location filename="../../hubdesk/gui/token/controller.py" />
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Nothing is lost.</source>
   <translation>No se pierde nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/pane.py" />
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Nothing is written yet</source>
   <translation>Aún no se ha escrito nada</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Nothing is written yet.</source>
   <translation>Aún no se ha escrito nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>Nothing is written.</source>
   <translation>No se escribe nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Nothing more is sent. What HubSpot has already goes on there, and resuming the job finds what became of it. If HubSpot shall end it, too, it does not tell which rows it got to.</source>
   <translation>No se envía nada más. Lo que HubSpot ya tiene sigue allí, y al reanudar el trabajo se ve qué fue de ello. Si HubSpot también debe terminarlo, no dice hasta qué filas llegó.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Nothing that HubDesk knows of. HubSpot does not list this token’s scopes.</source>
   <translation>Nada que HubDesk sepa. HubSpot no enumera los scopes de este token.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Nothing that HubDesk may try without writing would show it.</source>
   <translation>Nada que HubDesk pueda probar sin escribir lo mostraría.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/shell.py" />
   <source>Nothing that was written is lost. The details are in the log.</source>
   <translation>No se ha perdido nada de lo escrito. Los detalles están en el registro.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_walk.py" />
   <source>Nothing to correct.</source>
   <translation>Nada que corregir.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>Nothing to correct. All {0} rows fit.</source>
   <translation>Nada que corregir. Todas las filas encajan ({0}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>Nothing to correct. The only row fits.</source>
   <translation>Nada que corregir. La única fila encaja.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Nothing to keep: the demo portal lives on this computer</source>
   <translation>Nada que guardar: el portal de demostración vive en este ordenador</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/advice_view.py" />
   <source>Nothing to say</source>
   <translation>Nada que decir</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/pane.py" />
   <location filename="../../hubdesk/gui/history/words.py" />
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>Nothing to write</source>
   <translation>Nada que escribir</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_edits.py" />
   <source>Nothing was changed.</source>
   <translation>No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>Nothing was read.</source>
   <translation>No se leyó nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/accounts.py" />
   <source>Nothing was removed.</source>
   <translation>No se eliminó nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/imports.py" />
   <location filename="../../hubdesk/gui/forms/file_page.py" />
   <source>Nothing was sent.</source>
   <translation>No se envió nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_question.py" />
   <source>Nothing was written. Try again; what was read is read once more.</source>
   <translation>No se escribió nada. Inténtelo de nuevo; lo leído se vuelve a leer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Nothing would change. Paste the new one.</source>
   <translation>No cambiaría nada. Pegue el nuevo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Nothing. The token fits.</source>
   <translation>Nada. El token encaja.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Notification</source>
   <translation>Aviso</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>Now</source>
   <translation>Ahora</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>Now and after</source>
   <translation>Ahora y después</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_create.py" />
   <source>Number</source>
   <translation>Número</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>OAuth</source>
   <translation>OAuth</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Of HubDesk</source>
   <translation>De HubDesk</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_finding.py" />
   <source>Of several rows with the same key</source>
   <translation>De varias filas con la misma clave</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <source>Of the account’s calls, which all integrations share</source>
   <translation>De las llamadas de la cuenta, que comparten todas las integraciones</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>Of the day's calls</source>
   <translation>De las llamadas del día</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Of the window. Result files are the same in every language.</source>
   <translation>El de la ventana. Los archivos de resultados son iguales en todos los idiomas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <location filename="../../hubdesk/gui/importer/forecast_card.py" />
   <source>Of what is left today</source>
   <translation>De lo que queda hoy</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Offline</source>
   <translation>Sin conexión</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <source>Old</source>
   <translation>Antiguo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Old API key</source>
   <translation>Clave de API antigua</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <source>Old and new, side by side</source>
   <translation>Antiguo y nuevo, lado a lado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Old values are kept; this can be taken back.</source>
   <translation>Los valores antiguos se conservan; esto se puede revertir.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Old values are not kept; this cannot be undone.</source>
   <translation>Los valores antiguos no se conservan; esto no se puede deshacer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Old values are written back; contacts that the import created are archived.</source>
   <translation>Los valores antiguos se escriben de vuelta; los contactos que creó la importación se archivan.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>On the page of the app: Scopes. Saving the app afterwards makes them count.</source>
   <translation>En la página de la app: Scopes. Valen cuando guarda la app.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>On the page of the key: Add new scope.</source>
   <translation>En la página de la clave: Añadir nuevo scope.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/rail/account_row.py" />
   <source>On this computer</source>
   <translation>En este ordenador</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection_bar.py" />
   <source>One more line is doubtful.</source>
   <translation>Hay una línea dudosa más.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_create.py" />
   <source>One of several options</source>
   <translation>Una de varias opciones</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/pane.py" />
   <source>One submission</source>
   <translation>Un envío</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/from_file_view.py" />
   <source>One submission is made for each row. Columns are mapped to the form’s fields, every row is checked before anything is sent, and you see what will be sent. A submission cannot be taken back. If HubSpot’s answer to a row is lost, that row goes on a list for you to look at; it is not sent again by itself.</source>
   <translation>Se hace un envío por cada fila. Las columnas se asignan a los campos del formulario, cada fila se comprueba antes de enviar nada y usted ve qué se enviará. Un envío no se puede revertir. Si la respuesta de HubSpot a una fila se pierde, esa fila va a una lista para que la mire; no se envía de nuevo por sí sola.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Only an app with static authentication has such a token. One with OAuth has none that HubDesk can use.</source>
   <translation>Solo una app con autenticación estática tiene un token así. Una con OAuth no tiene ninguno que HubDesk pueda usar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>Only if empty</source>
   <translation>Solo si está vacío</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Only needed for what is not ticked: {0}. Tick that, or take the scope away.</source>
   <translation>Solo necesario para lo no marcado: {0}. Márquelo o quite el scope.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>Only the cookie of the browser in which this person really filled in the form. One that is made up is refused, one of another person merges two contacts.</source>
   <translation>Solo la cookie del navegador en el que esta persona rellenó de verdad el formulario. Una inventada se rechaza; la de otra persona fusiona dos contactos.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>Only this person’s real public address. HubSpot derives the place from it.</source>
   <translation>Solo la dirección pública real de esta persona. HubSpot deduce de ella el lugar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Only those of the system</source>
   <translation>Solo los del sistema</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/workbook_export.py" />
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Open &amp;recipe…</source>
   <translation>Abrir &amp;receta…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>Open History</source>
   <translation>Abrir Historial</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/changes.py" />
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <location filename="../../hubdesk/gui/token/make_block.py" />
   <location filename="../../hubdesk/gui/token/rotate_block.py" />
   <source>Open HubSpot</source>
   <translation>Abrir HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/shell.py" />
   <source>Open a contact file</source>
   <translation>Abrir un archivo de contactos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/file_page.py" />
   <source>Open a file</source>
   <translation>Abrir un archivo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>Open a recipe</source>
   <translation>Abrir una receta</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/updates.py" />
   <source>Open its page</source>
   <translation>Abrir su página</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/recent.py" />
   <source>Open recent f&amp;ile</source>
   <translation>Abrir archivo recien&amp;te</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/recent.py" />
   <source>Open recent recip&amp;e</source>
   <translation>&amp;Abrir receta reciente</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/pane.py" />
   <source>Open recipe…</source>
   <translation>Abrir receta…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/details_view.py" />
   <source>Open results</source>
   <translation>Abrir resultados</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Open results folder</source>
   <translation>Abrir la carpeta de resultados</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/date_field.py" />
   <source>Open the calendar</source>
   <translation>Abrir el calendario</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Open the ne&amp;xt file of the queue</source>
   <translation>Abrir el s&amp;iguiente archivo de la cola</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/file_queue.py" />
   <source>Open the next</source>
   <translation>Abrir el siguiente</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Open them here and compare: those that HubSpot took come out as unchanged.</source>
   <translation>Ábralas aquí y compare: las que HubSpot aceptó aparecen como sin cambios.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_list.py" />
   <source>Open this form</source>
   <translation>Abrir este formulario</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/drop.py" />
   <source>Opens the first, %n wait in the queue</source>
   <translation>Abre el primero, %n esperan</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>Opted out</source>
   <translation>Dado de baja</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Or drop a contact file here</source>
   <translation>O suelte aquí un archivo de contactos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Order of dates</source>
   <translation>Orden de las fechas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/main_view.py" />
   <source>Order of the scopes</source>
   <translation>Orden de los scopes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>Other account</source>
   <translation>Otra cuenta</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/others_card.py" />
   <source>Other accounts</source>
   <translation>Otras cuentas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Other values that do not fit</source>
   <translation>Otros valores que no encajan</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip_card.py" />
   <source>Others</source>
   <translation>Otros</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Others busy</source>
   <translation>Otros ocupados</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Others may have called since the last answer</source>
   <translation>Otros pueden haber llamado desde la última respuesta</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/window_card.py" />
   <source>Others use most of it. HubDesk gives way to them.</source>
   <translation>Otros usan la mayor parte. HubDesk les cede el paso.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Others use nearly all of it. HubDesk waits its turn</source>
   <translation>Otros usan casi todo. HubDesk espera su turno</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>Over-privileged</source>
   <translation>Demasiados permisos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>Overwrite</source>
   <translation>Sobrescribir</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>Overwrites</source>
   <translation>Sobrescribe</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Owners</source>
   <translation>Propietarios</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/export_menu.py" />
   <source>P&amp;DF…</source>
   <translation>P&amp;DF…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/export_menu.py" />
   <source>P&amp;rint…</source>
   <translation>&amp;Imprimir…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/summary_export.py" />
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>Pace</source>
   <translation>Ritmo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/pane.py" />
   <source>Page</source>
   <translation>Página</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/from_file_view.py" />
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>Page address</source>
   <translation>Dirección de la página</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/from_file_view.py" />
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>Page name</source>
   <translation>Nombre de la página</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/controller.py" />
   <source>Pages (*.html)</source>
   <translation>Páginas (*.html)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/pane.py" />
   <source>Pages of the help</source>
   <translation>Páginas de la ayuda</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <source>Part of {0}</source>
   <translation>Parte de {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/secret_field.py" />
   <source>Paste</source>
   <translation>Pegar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/controller.py" />
   <source>Paste a token first.</source>
   <translation>Pegue primero un token.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/paste_block.py" />
   <source>Paste it here</source>
   <translation>Péguelo aquí</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/paste_block.py" />
   <source>Paste the new token</source>
   <translation>Pegar el token nuevo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/replace_controller.py" />
   <source>Paste the new token first.</source>
   <translation>Pegue primero el token nuevo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>Paste the new token…</source>
   <translation>Pegar el token nuevo…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/paste_block.py" />
   <source>Paste your access token</source>
   <translation>Pegue su token de acceso</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_controller.py" />
   <source>Pasted rows</source>
   <translation>Filas pegadas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer_view.py" />
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/shell.py" />
   <source>Pause and quit</source>
   <translation>Pausar y salir</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Paused today</source>
   <translation>En pausa por hoy</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/shell.py" />
   <source>Paused, it can be resumed later from History; no row is sent twice. Kept running, the window only steps aside.</source>
   <translation>En pausa, se puede reanudar más tarde desde Historial; ninguna fila se envía dos veces. Si sigue en marcha, la ventana solo se aparta.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>Paused.</source>
   <translation>En pausa.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Percentages</source>
   <translation>Porcentajes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Personal access key</source>
   <translation>Clave de acceso personal</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Personal data</source>
   <translation>Datos personales</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Personal data of finished jobs</source>
   <translation>Datos personales de trabajos terminados</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>Personal data of finished jobs is removed: {0}.</source>
   <translation>Los datos personales de trabajos terminados se han eliminado: {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/removal_dialog.py" />
   <source>Places</source>
   <translation>Lugares</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>Plan</source>
   <translation>Plan</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>Plan refuses</source>
   <translation>El plan lo rechaza</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swatches.py" />
   <source>Plum</source>
   <translation>Ciruela</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>Pop-up form</source>
   <translation>Formulario emergente</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/replace_view.py" />
   <source>Present token</source>
   <translation>Token actual</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/pane.py" />
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Preview</source>
   <translation>Vista previa</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>Preview of the file</source>
   <translation>Vista previa del archivo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Previous fin&amp;ding</source>
   <translation>Hallazgo a&amp;nterior</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_tools.py" />
   <source>Previous finding (Shift+F8)</source>
   <translation>Hallazgo anterior (Mayús+F8)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Privacy</source>
   <translation>Privacidad</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/topics.py" />
   <source>Privacy and safety</source>
   <translation>Privacidad y seguridad</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Private app</source>
   <translation>App privada</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Private app (legacy)</source>
   <translation>App privada (antigua)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>Production</source>
   <translation>Producción</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Project app</source>
   <translation>App de proyecto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Projects</source>
   <translation>Proyectos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/property_popup.py" />
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Properties</source>
   <translation>Propiedades</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>Property</source>
   <translation>Propiedad</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <source>Property in HubSpot</source>
   <translation>Propiedad en HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/ways_card.py" />
   <source>Proposed</source>
   <translation>Propuesto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/ways_card.py" />
   <source>Proposed: {0}</source>
   <translation>Propuesto: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Put on the list “{0}”</source>
   <translation>Puestos en la lista «{0}»</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>Put the file away</source>
   <translation>Apartar el archivo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_after.py" />
   <source>Put them on the list</source>
   <translation>Ponerlos en la lista</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/replace_view.py" />
   <source>Puts the new one into the keyring in the place of the old one.</source>
   <translation>Pone el nuevo en el llavero en lugar del antiguo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Quarter hours</source>
   <translation>Cuartos de hora</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Quiet</source>
   <translation>Tranquilo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/shell.py" />
   <source>Quit</source>
   <translation>Salir</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/shell.py" />
   <source>Quit HubDesk?</source>
   <translation>¿Salir de HubDesk?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection_bar.py" />
   <source>Quotes</source>
   <translation>Comillas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Rate &amp;limit</source>
   <translation>&amp;Límite de uso</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/dock.py" />
   <location filename="../../hubdesk/gui/help/topics.py" />
   <source>Rate limit</source>
   <translation>Límite de uso</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Rate limit: not known yet</source>
   <translation>Límite de uso: aún no se conoce</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Rate limit: paused for today, {0}</source>
   <translation>Límite de uso: en pausa por hoy, {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Rate limit: {0}{1} of {2} calls used in {3}. {4}</source>
   <translation>Límite de uso: {0}{1} de {2} llamadas usadas en {3}. {4}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <location filename="../../hubdesk/gui/scopes/model.py" />
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>Reach</source>
   <translation>Alcance</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/listing.py" />
   <source>Read again</source>
   <translation>Leer de nuevo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/window_card.py" />
   <source>Read from HubSpot’s answer</source>
   <translation>Leído de la respuesta de HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Read from HubSpot’s first answer</source>
   <translation>Se lee de la primera respuesta de HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>Read only</source>
   <translation>Solo lectura</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_list.py" />
   <source>Read the forms again</source>
   <translation>Leer los formularios de nuevo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>Read {0} from {1}</source>
   <translation>Leído el {0} de: {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Reading the account</source>
   <translation>Leyendo la cuenta</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>Reading the account’s properties…</source>
   <translation>Leyendo las propiedades de la cuenta…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Reading the scopes</source>
   <translation>Leyendo los scopes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>Reading what HubSpot refused of {0}</source>
   <translation>Leyendo qué rechazó HubSpot de {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/controller.py" />
   <source>Reading what this token may do</source>
   <translation>Leyendo qué puede hacer este token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>Reading…</source>
   <translation>Leyendo…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/features_card.py" />
   <source>Ready</source>
   <translation>Listo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/recent_files.py" />
   <source>Recent files</source>
   <translation>Archivos recientes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/card_view.py" />
   <location filename="../../hubdesk/gui/forms/pane.py" />
   <location filename="../../hubdesk/gui/forms/recent_view.py" />
   <source>Recent submissions</source>
   <translation>Envíos recientes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>Recipe opened. It is used for the next file.</source>
   <translation>Receta abierta. Se usa para el próximo archivo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>Recipe saved as {0}</source>
   <translation>Receta guardada como {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>Recipes (*.json)</source>
   <translation>Recetas (*.json)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>Record ID {0}</source>
   <translation>ID de registro {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Record separator</source>
   <translation>Separador de registros</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Reduced</source>
   <translation>Reducido</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Reduced, nothing slides, eases or turns by itself.</source>
   <translation>Si se reduce, nada se desliza, se funde ni gira por sí solo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <location filename="../../hubdesk/gui/every_row.py" />
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <location filename="../../hubdesk/gui/gauge/calls_view.py" />
   <location filename="../../hubdesk/gui/gauge/strip_card.py" />
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>Refused</source>
   <translation>Rechazado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Refused by plan</source>
   <translation>Rechazado por el plan</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Refused by the limit</source>
   <translation>Rechazado por el límite</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Refused once. </source>
   <translation>Rechazado una vez. </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Refused twice. </source>
   <translation>Rechazado dos veces. </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Refused {0} times. </source>
   <translation>Rechazado {0} veces. </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>Refused. Goes on by itself in {0}</source>
   <translation>Rechazado. Sigue por sí solo en {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/replace_view.py" />
   <source>Refuses a token of another account.</source>
   <translation>Rechaza un token de otra cuenta.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/account_card.py" />
   <source>Region</source>
   <translation>Región</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Reject the row</source>
   <translation>Descartar la fila</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_values.py" />
   <source>Reject those rows</source>
   <translation>Descartar esas filas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/places.py" />
   <source>Rejected</source>
   <translation>Descartado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/age_words.py" />
   <source>Reminder in {0} · renew by {1}</source>
   <translation>Aviso en {0} · renovar hasta el {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <location filename="../../hubdesk/gui/token/removal_dialog.py" />
   <source>Remove everything</source>
   <translation>Eliminar todo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/removal_dialog.py" />
   <source>Remove everything of HubDesk from this computer?</source>
   <translation>¿Eliminar todo lo de HubDesk de este ordenador?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/removal_dialog.py" />
   <source>Remove everything?</source>
   <translation>¿Eliminar todo?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>Remove everything…</source>
   <translation>Eliminar todo…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>Remove it from this computer…</source>
   <translation>Eliminarlo de este ordenador…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/more_menu.py" />
   <source>Remove personal data of finished jobs</source>
   <translation>Eliminar los datos personales de trabajos terminados</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Remove {0}</source>
   <translation>Quitar {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/removal_dialog.py" />
   <source>Removing…</source>
   <translation>Eliminando…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/age_words.py" />
   <source>Renew it by {0}</source>
   <translation>Renovar hasta el {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/age_words.py" />
   <source>Renew it by {0}; it works until you do.</source>
   <translation>Renuévelo hasta el {0}; funciona hasta que lo haga.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/age_words.py" />
   <source>Renew it now · due since {0}</source>
   <translation>Renuévelo ya · vencido desde el {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>Replace token</source>
   <translation>Sustituir token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/listing.py" />
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <location filename="../../hubdesk/gui/token/pane.py" />
   <location filename="../../hubdesk/gui/token/refusal.py" />
   <source>Replace token…</source>
   <translation>Sustituir token…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>Replace…</source>
   <translation>Sustituir…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/limits_pane.py" />
   <source>Reserve…</source>
   <translation>Reserva…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/row.py" />
   <source>Reset</source>
   <translation>Restablecer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/table_header.py" />
   <source>Reset column widths</source>
   <translation>Restablecer el ancho de las columnas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/row.py" />
   <source>Reset {0}</source>
   <translation>Restablecer {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Resets {0} {1}</source>
   <translation>Reinicio {0} {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/every_row.py" />
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>Restore</source>
   <translation>Restaurar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>Restore {0} and archive {1} in {2}</source>
   <translation>Restaurar {0} y archivar {1} en {2}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/settings.py" />
   <source>Result files</source>
   <translation>Archivos de resultados</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>Result files and description are in {0}.</source>
   <translation>Los archivos de resultados y la descripción están en {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/removal_dialog.py" />
   <source>Result files are yours and stay: {0}</source>
   <translation>Los archivos de resultados son suyos y permanecen: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>Result files stay in {0}.</source>
   <translation>Los archivos de resultados permanecen en {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>Result files stay unless you delete them, too. HubSpot and your own file stay as they are.</source>
   <translation>Los archivos de resultados permanecen salvo que también los elimine. HubSpot y su propio archivo quedan como están.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>Result files stay unless you delete them, too. HubSpot and your own files stay as they are.</source>
   <translation>Los archivos de resultados permanecen salvo que también los elimine. HubSpot y sus propios archivos quedan como están.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/removal_dialog.py" />
   <source>Result files, too. They are yours and stay otherwise.</source>
   <translation>También los archivos de resultados. Son suyos y si no, permanecen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <location filename="../../hubdesk/gui/importer/pane.py" />
   <source>Results</source>
   <translation>Resultados</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Results folder</source>
   <translation>Carpeta de resultados</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/footer.py" />
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <location filename="../../hubdesk/gui/importer/unfinished_line.py" />
   <source>Resume</source>
   <translation>Reanudar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swapped_card.py" />
   <source>Resume the import</source>
   <translation>Reanudar la importación</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Resume writes the others in the same job.</source>
   <translation>Reanudar escribe los demás en el mismo trabajo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Retries</source>
   <translation>Reintentos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <location filename="../../hubdesk/gui/token/features_card.py" />
   <source>Review scopes</source>
   <translation>Revisar scopes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Review {0}</source>
   <translation>Revisar {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>Revoked</source>
   <translation>Revocado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <location filename="../../hubdesk/gui/token/rotate_block.py" />
   <source>Rotate</source>
   <translation>Rotar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>Rotate it and choose to expire the old token now, not later. Whoever has it is locked out at once. HubDesk is too, until you paste the new one; its jobs stop and lose nothing.</source>
   <translation>Rótelo y elija que el token antiguo caduque ahora, no más tarde. Quien lo tenga queda fuera al instante. HubDesk también, hasta que pegue el nuevo; sus trabajos se detienen y no pierden nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_block.py" />
   <source>Rotate it in HubSpot</source>
   <translation>Rotarlo en HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_block.py" />
   <source>Rotate this one</source>
   <translation>Rotar este</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>Row</source>
   <translation>Fila</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>Row {0}</source>
   <translation>Fila {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/problems_list.py" />
   <source>Row {0}{1}</source>
   <translation>Fila {0}{1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <location filename="../../hubdesk/gui/gauge/calls_model.py" />
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <location filename="../../hubdesk/gui/history/model.py" />
   <source>Rows</source>
   <translation>Filas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/desktop/job_watch.py" />
   <source>Rows are being sent to HubSpot</source>
   <translation>Se están enviando filas a HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/details_view.py" />
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Rows by outcome</source>
   <translation>Filas por resultado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>Rows of the file</source>
   <translation>Filas del archivo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Rows that were not sent are listed in not-sent.csv.</source>
   <translation>Las filas no enviadas figuran en not-sent.csv.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>Rows with errors</source>
   <translation>Filas con errores</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>Rows written</source>
   <translation>Filas escritas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/pane.py" />
   <source>Run</source>
   <translation>Ejecutar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Running</source>
   <translation>En marcha</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>S&amp;ort by this column</source>
   <translation>&amp;Ordenar por esta columna</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <source>Same value for all rows</source>
   <translation>El mismo valor para todas las filas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_extras.py" />
   <source>Same value for all rows…</source>
   <translation>El mismo valor para todas las filas…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>Sandbox</source>
   <translation>Sandbox</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>Save choices</source>
   <translation>Guardar las elecciones</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/workbook_export.py" />
   <source>Save for Excel</source>
   <translation>Guardar para Excel</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Save for Excel…</source>
   <translation>Guardar para Excel…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/pane.py" />
   <source>Save recipe…</source>
   <translation>Guardar receta…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/diagnosis/controller.py" />
   <source>Save the diagnosis</source>
   <translation>Guardar el diagnóstico</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>Save the recipe</source>
   <translation>Guardar la receta</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/controller.py" />
   <source>Save the review</source>
   <translation>Guardar la revisión</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/summary_export.py" />
   <source>Save the summary</source>
   <translation>Guardar el resumen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/diagnosis/controller.py" />
   <source>Saved as {0}</source>
   <translation>Guardado como {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Saved in the system keyring and read back</source>
   <translation>Guardado en el llavero del sistema y leído de vuelta</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/summary_export.py" />
   <location filename="../../hubdesk/gui/scopes/controller.py" />
   <source>Saved {0}</source>
   <translation>Guardado {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/diagnosis/pane.py" />
   <source>Save…</source>
   <translation>Guardar…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Saving the token and reading it back</source>
   <translation>Guardando el token y leyéndolo de vuelta</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/token_card.py" />
   <source>Say what kind of token it is</source>
   <translation>Diga qué tipo de token es</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>Schema writer</source>
   <translation>Escribe el esquema</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/inspector.py" />
   <source>Scope</source>
   <translation>Scope</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/model.py" />
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>Scope and what it allows</source>
   <translation>Scope y qué permite</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>Scope review</source>
   <translation>Revisión de scopes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/controller.py" />
   <source>Scope review of {0}</source>
   <translation>Revisión de scopes de {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/keyboard.py" />
   <location filename="../../hubdesk/gui/help/topics.py" />
   <location filename="../../hubdesk/gui/scopes/pane.py" />
   <location filename="../../hubdesk/gui/scopes/table.py" />
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <location filename="../../hubdesk/gui/start.py" />
   <source>Scopes</source>
   <translation>Scopes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/controller.py" />
   <location filename="../../hubdesk/gui/token/replace_controller.py" />
   <source>Scopes copied</source>
   <translation>Scopes copiados</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Scopes read</source>
   <translation>Scopes leídos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Scopes read: {0}</source>
   <translation>Scopes leídos: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Se&amp;ttings…</source>
   <translation>A&amp;justes…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>Search</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/pane.py" />
   <source>Search settings</source>
   <translation>Buscar ajustes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/pane.py" />
   <source>Search the help</source>
   <translation>Buscar en la ayuda</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_arranging.py" />
   <source>Searching</source>
   <translation>Buscando</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>Second key</source>
   <translation>Segunda clave</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Seconds</source>
   <translation>Segundos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>See what was done with it</source>
   <translation>Ver qué se hizo con él</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Seen</source>
   <translation>Visto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Semicolon</source>
   <translation>Punto y coma</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>Send their good columns</source>
   <translation>Enviar sus columnas buenas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/side_cards.py" />
   <source>Sends it to HubSpot only.</source>
   <translation>Lo envía solo a HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Sensitive</source>
   <translation>Sensible</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <location filename="../../hubdesk/gui/gauge/calls_view.py" />
   <source>Sent again</source>
   <translation>Enviado de nuevo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/summary_export.py" />
   <location filename="../../hubdesk/gui/scopes/controller.py" />
   <source>Sent to the printer</source>
   <translation>Enviado a la impresora</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection_bar.py" />
   <source>Separator</source>
   <translation>Separador</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>September 2027</source>
   <translation>septiembre de 2027</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Service key</source>
   <translation>Clave de servicio</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Service keys</source>
   <translation>Claves de servicio</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Set in Limits</source>
   <translation>Fijar en Límites</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>Set up as in your last import of a file with these columns.</source>
   <translation>Preparado como en su última importación de un archivo con estas columnas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/keyboard.py" />
   <location filename="../../hubdesk/gui/help/topics.py" />
   <location filename="../../hubdesk/gui/settings/pane.py" />
   <location filename="../../hubdesk/gui/settings/switches.py" />
   <location filename="../../hubdesk/gui/start.py" />
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/settings.py" />
   <source>Settings and accounts</source>
   <translation>Ajustes y cuentas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Settings, jobs, results and the log, each in a folder of this computer.</source>
   <translation>Ajustes, trabajos, resultados y el registro, cada uno en una carpeta de este ordenador.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_create.py" />
   <source>Several of the options</source>
   <translation>Varias de las opciones</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Share</source>
   <translation>Proporción</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <source>Share of the day for other integrations</source>
   <translation>Parte del día para otras integraciones</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>Shared by the whole account; HubSpot sends no figures</source>
   <translation>Compartido por toda la cuenta; HubSpot no envía cifras</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection_bar.py" />
   <source>Sheet</source>
   <translation>Hoja</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/keyboard.py" />
   <source>Shortcut</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <location filename="../../hubdesk/gui/importer/summary_export.py" />
   <location filename="../../hubdesk/gui/scopes/controller.py" />
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Show &amp;diagnosis…</source>
   <translation>Mostrar el &amp;diagnóstico…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip_card.py" />
   <source>Show as a strip</source>
   <translation>Mostrar como tira</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip_card.py" />
   <source>Show as a table (Enter)</source>
   <translation>Mostrar como tabla (Intro)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Show diagnosis…</source>
   <translation>Mostrar el diagnóstico…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/footer.py" />
   <source>Show every row</source>
   <translation>Mostrar cada fila</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Show folders…</source>
   <translation>Mostrar carpetas…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Show results &amp;folder</source>
   <translation>Mostrar &amp;carpeta de resultados</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/rules_banner.py" />
   <source>Show scopes</source>
   <translation>Mostrar scopes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/pane.py" />
   <source>Show the forms</source>
   <translation>Mostrar los formularios</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>Show the plan</source>
   <translation>Mostrar el plan</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_finding.py" />
   <source>Show these rows</source>
   <translation>Mostrar estas filas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Show token</source>
   <translation>Mostrar token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/controller.py" />
   <source>Shown is what was read {0}.</source>
   <translation>Se muestra lo leído {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/side_cards.py" />
   <source>Shows it whole only while you hold a button, and never writes it into a log.</source>
   <translation>Lo muestra entero solo mientras mantiene un botón, y nunca lo escribe en un registro.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Single</source>
   <translation>Simple</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_question.py" />
   <source>Skip the comparison</source>
   <translation>Omitir la comparación</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swatches.py" />
   <source>Slate</source>
   <translation>Pizarra</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Sleep</source>
   <translation>Suspensión</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Slowed</source>
   <translation>Frenado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/removal_dialog.py" />
   <source>Some of it could not be removed.</source>
   <translation>Una parte no se pudo eliminar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>Somebody changed the same values since; their edit wins</source>
   <translation>Alguien cambió los mismos valores desde entonces; vale su edición</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>Somebody edited them since</source>
   <translation>Alguien los editó desde entonces</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/shell.py" />
   <source>Something in HubDesk went wrong.</source>
   <translation>Algo salió mal en HubDesk.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/leaving.py" />
   <source>Something went wrong. What was not removed is still there.</source>
   <translation>Algo salió mal. Lo que no se eliminó sigue ahí.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_arranging.py" />
   <source>Sorting</source>
   <translation>Ordenando</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>Source: {0}, read {1}.</source>
   <translation>Fuente: {0}, leído {1}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Space</source>
   <translation>Espacio</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_inspector.py" />
   <source>Split into first and last name</source>
   <translation>Dividir en nombre y apellido</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/side_cards.py" />
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Start the demo</source>
   <translation>Iniciar la demostración</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>Started 00:00:00 · running 59 min 59 s</source>
   <translation>Empezó 00:00:00 · en marcha 59 min 59 s</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>Started {0} · running {1}</source>
   <translation>Empezó {0} · en marcha {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/side_cards.py" />
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Starting the demo…</source>
   <translation>Iniciando la demostración…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/model.py" />
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/shell.py" />
   <source>Stay</source>
   <translation>Quedarse</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Stay awake during a job</source>
   <translation>No suspender durante un trabajo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Stay paused</source>
   <translation>Dejar en pausa</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/every_row.py" />
   <source>Stays</source>
   <translation>Se queda</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/stepper.py" />
   <source>Step {0} of {1}: {2}</source>
   <translation>Paso {0} de {1}: {2}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/places.py" />
   <source>Still to send</source>
   <translation>Aún por enviar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/places.py" />
   <source>Still to take back</source>
   <translation>Aún por revertir</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/arranging.py" />
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>Stop here</source>
   <translation>Detenerse aquí</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/imports.py" />
   <source>Stop it first; it can be resumed with a token of the same account.</source>
   <translation>Deténgalo primero; se puede reanudar con un token de la misma cuenta.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Stop this import?</source>
   <translation>¿Detener esta importación?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Stop this undo?</source>
   <translation>¿Detener esta reversión?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Stop, and cancel at HubSpot</source>
   <translation>Detener y cancelar en HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>Stopped</source>
   <translation>Detenido</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>Stopped. Every row was sent, {0} contacts are on the list so far.</source>
   <translation>Detenido. Se enviaron todas las filas; contactos en la lista por ahora: {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>Stopped. {0} not sent.</source>
   <translation>Detenido. {0} sin enviar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>Stopped. {0}.</source>
   <translation>Detenido. {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>Stopping. Waiting for {0} answers</source>
   <translation>Deteniendo. Respuestas pendientes: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>Stopping…</source>
   <translation>Deteniendo…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer_view.py" />
   <source>Stop…</source>
   <translation>Detener…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Submissions of a form cannot be taken back: HubSpot does not tell which contacts they changed.</source>
   <translation>Los envíos de un formulario no se pueden revertir: HubSpot no dice qué contactos cambiaron.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_inspector.py" />
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>Submit</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>Submit 1 form to {0}</source>
   <translation>Enviar 1 formulario a {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/from_file_view.py" />
   <source>Submit a form for each row of a file</source>
   <translation>Enviar un formulario por cada fila de un archivo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <source>Submit another</source>
   <translation>Enviar otro</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Submit forms</source>
   <translation>Enviar formularios</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/pane.py" />
   <source>Submit through the authenticated Forms API.</source>
   <translation>Enviar por la API de formularios autenticada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Submit {0}</source>
   <translation>Enviar {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>Submit {0} to {1}…</source>
   <translation>Enviar {0} a {1}…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Submit “{0}”</source>
   <translation>Enviar «{0}»</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Submit “{0}” {1} to {2}?</source>
   <translation>¿Enviar «{0}» {1} a {2}?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Submits a form</source>
   <translation>Envía un formulario</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Submits the form “{0}”</source>
   <translation>Envía el formulario «{0}»</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <location filename="../../hubdesk/gui/places.py" />
   <source>Submitted</source>
   <translation>Enviado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>Submitted at</source>
   <translation>Enviado el</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>Submitting to {0}</source>
   <translation>Enviando a {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/filling.py" />
   <source>Submitting…</source>
   <translation>Enviando…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_view.py" />
   <source>Suggest anew</source>
   <translation>Sugerir de nuevo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Summary for others…</source>
   <translation>Resumen para otros…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Swap token</source>
   <translation>Cambiar token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Swap token all the same</source>
   <translation>Cambiar token de todos modos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Swap token and lose {0}</source>
   <translation>Cambiar token y perder {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <source>Swapping…</source>
   <translation>Cambiando…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_controller.py" />
   <source>Switch to that account, then open them again. Nothing was sent.</source>
   <translation>Cambie a esa cuenta y ábralas de nuevo. No se envió nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>System</source>
   <translation>Sistema</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Tab</source>
   <translation>Tabulador</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/limits_controller.py" />
   <location filename="../../hubdesk/gui/scopes/controller.py" />
   <source>Tables (*.csv)</source>
   <translation>Tablas (*.csv)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_extras.py" />
   <source>Take away: {0}</source>
   <translation>Quitar: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Take back an import</source>
   <translation>Revertir una importación</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Take back {0} in {1}</source>
   <translation>Revertir {0} en {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Take back {0} in {1}?</source>
   <translation>¿Revertir {0} en {1}?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>Take job {0} back in {1}?</source>
   <translation>¿Revertir el trabajo {0} en {1}?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <source>Take the oldest</source>
   <translation>Tomar la más antigua</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>Take the oldest company</source>
   <translation>Tomar la empresa más antigua</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/places.py" />
   <source>Taken back</source>
   <translation>Revertido</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Taken back by job {0}.</source>
   <translation>Revertido por el trabajo {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>Taken back, {0} as they are now.</source>
   <translation>Revertido, {0} sin cambios.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>Taken back. Every contact has its place.</source>
   <translation>Revertido. Cada contacto tiene su lugar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Taken off the list “{0}”</source>
   <translation>Quitados de la lista «{0}»</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <location filename="../../hubdesk/gui/importer/forecast_card.py" />
   <source>Takes about</source>
   <translation>Tarda unos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Takes data out</source>
   <translation>Saca datos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Takes job {0} back</source>
   <translation>Revierte el trabajo {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>Taking job {0} back in {1}</source>
   <translation>Revirtiendo el trabajo {0} en {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Tell me when it ends</source>
   <translation>Avisarme cuando termine</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Test connection</source>
   <translation>Probar la conexión</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Text &amp;smaller</source>
   <translation>Texto más pe&amp;queño</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_create.py" />
   <source>Text in one line</source>
   <translation>Texto en una línea</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_create.py" />
   <source>Text in several lines</source>
   <translation>Texto en varias líneas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Text lar&amp;ger</source>
   <translation>Texto más &amp;grande</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/diagnosis/pane.py" />
   <source>Text of the file</source>
   <translation>Texto del archivo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Text size</source>
   <translation>Tamaño del texto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Text size &amp;100 %</source>
   <translation>Tamaño del texto &amp;100 %</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>That is more than the {0} calls of a day: it goes on over {1} midnights.</source>
   <translation>Es más que las {0} llamadas de un día; medianoches de por medio: {1}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>The account could not be read</source>
   <translation>No se pudo leer la cuenta</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>The account is being moved.</source>
   <translation>La cuenta se está trasladando.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>The account is the same. Look at the scopes in HubSpot before you swap.</source>
   <translation>La cuenta es la misma. Mire los scopes en HubSpot antes de cambiar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/accounts.py" />
   <source>The account stays connected.</source>
   <translation>La cuenta sigue conectada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <source>The answer was lost. It may have been submitted.</source>
   <translation>La respuesta se perdió. Puede que se haya enviado.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>The app keeps its name. New private apps cannot be made since 26 October 2026.</source>
   <translation>La app conserva su nombre. Desde el 26 de octubre de 2026 no se pueden crear apps privadas nuevas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>The app keeps the name that its project gives it.</source>
   <translation>La app conserva el nombre que le da su proyecto.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>The columns or the account changed</source>
   <translation>Cambiaron las columnas o la cuenta</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <source>The company's domain</source>
   <translation>El dominio de la empresa</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <source>The company's name</source>
   <translation>El nombre de la empresa</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <source>The company's record ID</source>
   <translation>El ID de registro de la empresa</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_question.py" />
   <source>The comparison was not finished.</source>
   <translation>La comparación no se terminó.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_question.py" />
   <source>The comparison was skipped.</source>
   <translation>La comparación se omitió.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <source>The contact is created or updated, and what the form starts in HubSpot is started.</source>
   <translation>El contacto está creado o actualizado, y lo que el formulario inicia en HubSpot está iniciado.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_extras.py" />
   <source>The contacts are put on the list “{0}”</source>
   <translation>Los contactos se ponen en la lista «{0}»</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>The contacts were not compared before it was written, so the old values are not known.</source>
   <translation>Los contactos no se compararon antes de escribir, así que los valores antiguos no se conocen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_edits.py" />
   <source>The corrected row is gone from this list. Choose a cell, or press F2.</source>
   <translation>La fila corregida ya no está en esta lista. Elija una celda o pulse F2.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>The day is used up.</source>
   <translation>El día está agotado.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>The figures are of {0}. HubSpot's import does not keep to them.</source>
   <translation>Las cifras son de {0}. La importación de HubSpot no se atiene a ellas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>The file cannot be read at the moment.</source>
   <translation>El archivo no se puede leer en este momento.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>The file is read anew: {0} as in the file again.</source>
   <translation>El archivo se lee de nuevo: {0} otra vez como en el archivo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>The first lines. Your file is never changed.</source>
   <translation>Las primeras líneas. Su archivo nunca se cambia.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_finding.py" />
   <source>The first row is sent</source>
   <translation>Se envía la primera fila</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_waiting.py" />
   <source>The first {0} rows were looked at; the check looks at all.</source>
   <translation>Se miraron las primeras {0} filas; la comprobación las mira todas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/pane.py" />
   <source>The form is being read</source>
   <translation>Se está leyendo el formulario</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_list.py" />
   <source>The forms are being read</source>
   <translation>Se están leyendo los formularios</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/desktop/job_watch.py" />
   <source>The import is finished</source>
   <translation>La importación ha terminado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/desktop/job_watch.py" />
   <source>The import stopped</source>
   <translation>La importación se detuvo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>The job can be resumed later; no row is sent twice.</source>
   <translation>El trabajo se puede reanudar más tarde; ninguna fila se envía dos veces.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>The job can be resumed; no row is sent twice.</source>
   <translation>El trabajo se puede reanudar; ninguna fila se envía dos veces.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>The job cannot be read.</source>
   <translation>El trabajo no se puede leer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>The job goes on where it stopped; no row is sent twice.</source>
   <translation>El trabajo sigue donde se detuvo; ninguna fila se envía dos veces.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/account_controller.py" />
   <source>The job is still in History.</source>
   <translation>El trabajo sigue en Historial.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <source>The keyring does not answer.</source>
   <translation>El llavero no responde.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <source>The keyring is locked.</source>
   <translation>El llavero está bloqueado.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <source>The keyring refused the token.</source>
   <translation>El llavero rechazó el token.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>The last lines look like totals or notes below the table; Check leaves them out.</source>
   <translation>Las últimas líneas parecen totales o notas bajo la tabla; Comprobar las omite.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_finding.py" />
   <source>The last row is sent</source>
   <translation>Se envía la última fila</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_finding.py" />
   <source>The last, with what others fill in</source>
   <translation>La última, con lo que aportan las otras</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>The log of calls cannot be read.</source>
   <translation>No se puede leer el registro de llamadas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>The new token can do more: {0} more.</source>
   <translation>El token nuevo puede más: {0} más.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>The new token lacks {0}.</source>
   <translation>Al token nuevo le falta algo: {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/file_queue.py" />
   <source>The next one opens when the running import has ended. {0}</source>
   <translation>El siguiente se abre cuando termine la importación en curso. {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>The old token dies at once. Whatever uses it stops until it has the new one; HubDesk’s jobs lose nothing.</source>
   <translation>El token antiguo muere al instante. Lo que lo usa se detiene hasta tener el nuevo; los trabajos de HubDesk no pierden nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_block.py" />
   <source>The old token goes on working until you switch it off.</source>
   <translation>El token antiguo sigue funcionando hasta que lo desactive.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>The old token works 7 more days, so nothing stops while you swap. You can expire it earlier in HubSpot.</source>
   <translation>El token antiguo funciona 7 días más, así que nada se detiene durante el cambio. Puede hacerlo caducar antes en HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/settings.py" />
   <source>The program's log</source>
   <translation>Registro del programa</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>The recipe cannot be written to {0}.</source>
   <translation>La receta no se puede escribir en {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>The recipe fits {0} of {1}</source>
   <translation>La receta encaja con {0} de {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>The recipe {0} cannot be read.</source>
   <translation>La receta {0} no se puede leer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>The rest is kept</source>
   <translation>El resto se guarda</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>The rest of today is kept for others.</source>
   <translation>El resto de hoy se guarda para otros.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>The scopes could not be read</source>
   <translation>No se pudieron leer los scopes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/details_view.py" />
   <source>The sum is not {0}.</source>
   <translation>La suma no es {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/details_view.py" />
   <source>The sum is {0}: each has its place.</source>
   <translation>La suma es {0}: todo tiene su lugar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>The sums do not agree.</source>
   <translation>Las sumas no cuadran.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>The sums of job {0} do not agree.</source>
   <translation>Las sumas del trabajo {0} no cuadran.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>The system's proxy</source>
   <translation>El proxy del sistema</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>The token could not be saved</source>
   <translation>No se pudo guardar el token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>The token has it, but the account’s plan does not allow what it is for ({0}).</source>
   <translation>El token lo tiene, pero el plan de la cuenta no permite aquello para lo que es ({0}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <source>The token is kept until you quit.</source>
   <translation>El token se conserva hasta que salga.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <source>The token is kept until you quit. Look for a window that asks to unlock it.</source>
   <translation>El token se conserva hasta que salga. Busque una ventana que pida desbloquearlo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <source>The token is kept until you quit. Unlock it to keep it.</source>
   <translation>El token se conserva hasta que salga. Desbloquee el llavero para conservarlo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/leaving.py" />
   <source>The token is removed from this computer. It stays valid in HubSpot.</source>
   <translation>El token se elimina de este ordenador. En HubSpot sigue siendo válido.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swapped_card.py" />
   <source>The token is swapped</source>
   <translation>El token está cambiado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>The undo is a job of its own: it can be paused, resumed, and has its result files.</source>
   <translation>La reversión es un trabajo propio: se puede pausar y reanudar, y tiene sus archivos de resultados.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/desktop/job_watch.py" />
   <source>The undo is finished</source>
   <translation>La reversión ha terminado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/desktop/job_watch.py" />
   <source>The undo stopped</source>
   <translation>La reversión se detuvo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <source>The visitor would be led to</source>
   <translation>Se llevaría al visitante a</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>The way to HubSpot. The demo portal on this computer is always reached directly.</source>
   <translation>El camino a HubSpot. Al portal de demostración de este ordenador se llega siempre directamente.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>The whole file is read in Check</source>
   <translation>El archivo entero se lee en Comprobar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/leaving.py" />
   <source>The window lets go of the demo portal.</source>
   <translation>La ventana suelta el portal de demostración.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <source>Then</source>
   <translation>Después</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_question.py" />
   <source>Then old values will not be known, and undo will not be possible.</source>
   <translation>Entonces no se conocerán los valores antiguos y no será posible deshacer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Then the import waits, so that you can look at them in HubSpot.</source>
   <translation>Entonces la importación espera, para que pueda mirarlos en HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/dates.py" />
   <source>There is no day {0}.</source>
   <translation>No existe el día {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/dates.py" />
   <source>There is no month {0}.</source>
   <translation>No existe el mes {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/dates.py" />
   <source>There is no year 0.</source>
   <translation>No existe el año 0.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/dates.py" />
   <source>There is no {0} {1}{2}.</source>
   <translation>No existe el {0} de {1}{2}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>There is nothing to take back.</source>
   <translation>No hay nada que revertir.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_controller.py" />
   <source>These rows were for a form of {0}.</source>
   <translation>Estas filas eran para un formulario de {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_controller.py" />
   <source>These rows were for {0}.</source>
   <translation>Estas filas eran para {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>These will not work any more: {0}.</source>
   <translation>Estas dejarán de funcionar: {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>They can be restored in HubSpot for 90 days</source>
   <translation>Se pueden restaurar en HubSpot durante 90 días</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>They were not sent, and they are kept nowhere else.</source>
   <translation>No se enviaron y no se guardan en ningún otro lugar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/updates.py" />
   <source>This HubDesk was built without an address to ask for newer versions, so it cannot check. Newer versions come the way this one came: from your system’s package manager, or from whoever gave it to you.</source>
   <translation>Este HubDesk se hizo sin una dirección donde preguntar por versiones nuevas, así que no puede comprobarlo. Las versiones nuevas llegan como llegó esta: por el gestor de paquetes de su sistema o por quien se la dio.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/listing.py" />
   <source>This account has no forms that can be submitted.</source>
   <translation>Esta cuenta no tiene formularios que se puedan enviar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/draft_obstacle.py" />
   <source>This account has no property “{0}”</source>
   <translation>Esta cuenta no tiene la propiedad «{0}»</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/removal_dialog.py" />
   <source>This cannot be undone. Nothing in HubSpot is changed, and the tokens stay valid there.</source>
   <translation>Esto no se puede deshacer. En HubSpot no cambia nada, y los tokens siguen siendo válidos allí.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>This computer does not go to sleep while rows are being sent. The screen may still turn off.</source>
   <translation>Este ordenador no se suspende mientras se envían filas. La pantalla sí puede apagarse.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <source>This computer has no keyring that HubDesk trusts.</source>
   <translation>Este ordenador no tiene un llavero en el que HubDesk confíe.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>This file ({0})</source>
   <translation>Este archivo ({0})</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/imports.py" />
   <source>This file was checked for account {0}, and account {1} is open.</source>
   <translation>Este archivo se comprobó para la cuenta {0}, y está abierta la cuenta {1}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/filling.py" />
   <source>This form cannot be submitted here.</source>
   <translation>Este formulario no se puede enviar aquí.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/listing.py" />
   <source>This form is not in the list.</source>
   <translation>Este formulario no está en la lista.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/drop.py" />
   <source>This is a folder. Drop a file.</source>
   <translation>Es una carpeta. Suelte un archivo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/diagnosis/pane.py" />
   <source>This is all that is saved, letter by letter. Nothing is sent. Tokens, e-mail addresses, and the names of accounts, files, people and this computer were taken out; look through it before you hand it on.</source>
   <translation>Esto es todo lo que se guarda, letra por letra. No se envía nada. Se han quitado los tokens, las direcciones de correo y los nombres de cuentas, archivos, personas y de este ordenador; revíselo antes de entregarlo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/filling.py" />
   <source>This is not a date. Write it like 2027-02-28, with a time if you like: 2027-02-28 14:05.</source>
   <translation>No es una fecha. Escríbala como 2027-02-28, con hora si quiere: 2027-02-28 14:05.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/dates.py" />
   <source>This is not a date. Write it like 2027-02-28.</source>
   <translation>No es una fecha. Escríbala como 2027-02-28.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/drop.py" />
   <source>This is not a file on this computer.</source>
   <translation>No es un archivo de este ordenador.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>This is the token of a legacy private app.</source>
   <translation>Es el token de una app privada antigua.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>This is the token that HubDesk has already.</source>
   <translation>Es el token que HubDesk ya tiene.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/updates.py" />
   <source>This is version {0}.</source>
   <translation>Esta es la versión {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_model.py" />
   <source>This line {0}.</source>
   <translation>Esta línea {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/aio/errors.py" />
   <source>This plugin does not support propagateSizeHints</source>
   <translation>This plugin does not support propagateSizeHints</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>This preview no longer holds.</source>
   <translation>Esta vista previa ya no vale.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>This token belongs to another account.</source>
   <translation>Este token pertenece a otra cuenta.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/age_words.py" />
   <source>This token is at least {0} old.</source>
   <translation>Este token tiene al menos {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/alarm_card.py" />
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>This token may be compromised</source>
   <translation>Este token puede estar comprometido</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/listing.py" />
   <source>Those in the list can be looked at; each says why it cannot be submitted.</source>
   <translation>Los de la lista se pueden mirar; cada uno dice por qué no se puede enviar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/consent_view.py" />
   <source>Tick only what this person really agreed to.</source>
   <translation>Marque solo lo que esta persona aceptó de verdad.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/scopes_block.py" />
   <source>Tick these scopes</source>
   <translation>Marque estos scopes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/file_page.py" />
   <source>Tick what all of these people agreed to, then choose the file again.</source>
   <translation>Marque lo que aceptaron todas estas personas y elija el archivo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Tilde</source>
   <translation>Tilde</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_model.py" />
   <location filename="../../hubdesk/gui/gauge/strip_card.py" />
   <source>Time</source>
   <translation>Hora</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/account_card.py" />
   <source>Time zone</source>
   <translation>Zona horaria</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Times</source>
   <translation>Veces</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_values.py" />
   <source>Times are those of the account: {0}.</source>
   <translation>Las horas son las de la cuenta: {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Times read</source>
   <translation>Lecturas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_view.py" />
   <source>To decide</source>
   <translation>Por decidir</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Today {0}</source>
   <translation>Hoy {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <source>Token</source>
   <translation>Token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/alarm_card.py" />
   <source>Token seen by somebody else?</source>
   <translation>¿Alguien más vio el token?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Token taken over</source>
   <translation>Token adoptado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <location filename="../../hubdesk/gui/history/model.py" />
   <source>Took</source>
   <translation>Tardó</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer_view.py" />
   <source>Trial run…</source>
   <translation>Prueba…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/topics.py" />
   <source>Troubleshooting</source>
   <translation>Solución de problemas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <location filename="../../hubdesk/gui/token/side_cards.py" />
   <location filename="../../hubdesk/gui/token/step_list.py" />
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Try again</source>
   <translation>Intentar de nuevo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/pane.py" />
   <source>Try another word, such as proxy or text.</source>
   <translation>Pruebe otra palabra, como proxy o texto.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>Try other tokens</source>
   <translation>Probar otros tokens</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/side_cards.py" />
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Try with demo data</source>
   <translation>Probar con datos de demostración</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Trying again in {0}</source>
   <translation>Nuevo intento en {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <source>Twice</source>
   <translation>Dos veces</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/confirm.py" />
   <source>Type {0} to confirm</source>
   <translation>Escriba {0} para confirmar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swatches.py" />
   <source>Umber</source>
   <translation>Sombra</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <location filename="../../hubdesk/gui/places.py" />
   <source>Unchanged</source>
   <translation>Sin cambios</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <location filename="../../hubdesk/gui/forms/controller.py" />
   <location filename="../../hubdesk/gui/importer/check_edits.py" />
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Undo of {0}</source>
   <translation>Reversión de {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_tools.py" />
   <source>Undo the last correction (Ctrl+Z)</source>
   <translation>Deshacer la última corrección (Ctrl+Z)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>Undo this import</source>
   <translation>Deshacer esta importación</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer_view.py" />
   <source>Undo this import…</source>
   <translation>Deshacer esta importación…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>Undo this undo</source>
   <translation>Deshacer esta reversión</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>Undo {0}</source>
   <translation>Deshacer {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Undone</source>
   <translation>Deshecho</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/footer.py" />
   <source>Undo…</source>
   <translation>Deshacer…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Unit separator</source>
   <translation>Separador de unidades</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>Unless somebody edited them since; they can be restored in HubSpot for 90 days</source>
   <translation>Salvo que alguien los editara después; se pueden restaurar en HubSpot durante 90 días</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <source>Unlock</source>
   <translation>Desbloquear</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <location filename="../../hubdesk/gui/importer/columns_view.py" />
   <source>Unsure</source>
   <translation>Inseguro</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/feature_list.py" />
   <source>Untick what you do not use; the lists follow.</source>
   <translation>Desmarque lo que no usa; las listas siguen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <source>Until then nothing is changed.</source>
   <translation>Hasta entonces no se cambia nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>Up to one month back; older than the contact, it can change its original source.</source>
   <translation>Hasta un mes atrás; si es anterior al contacto, puede cambiar su fuente original.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <location filename="../../hubdesk/gui/wording.py" />
   <source>Update</source>
   <translation>Actualizar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <location filename="../../hubdesk/gui/importer/columns_view.py" />
   <source>Update only</source>
   <translation>Solo actualizar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/places.py" />
   <source>Updated</source>
   <translation>Actualizado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>Uploading {0}</source>
   <translation>Subiendo {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>Uploading {0} ({1} of {2})</source>
   <translation>Subiendo {0} ({1} de {2})</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/from_file_view.py" />
   <source>Use Import</source>
   <translation>Usar Importar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_inspector.py" />
   <source>Use for a second field</source>
   <translation>Usar para un segundo campo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_inspector.py" />
   <source>Use for a second property</source>
   <translation>Usar para una segunda propiedad</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <source>Use it</source>
   <translation>Usarlo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>Use the sample file</source>
   <translation>Usar el archivo de ejemplo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_values.py" />
   <source>Use “{0}”</source>
   <translation>Usar «{0}»</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_values.py" />
   <source>Use “{0}” for “{1}”</source>
   <translation>Usar «{0}» para «{1}»</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <location filename="../../hubdesk/gui/scopes/model.py" />
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>Used</source>
   <translation>Usado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Used by HubDesk</source>
   <translation>Usado por HubDesk</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <source>Value</source>
   <translation>Valor</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Value filled down</source>
   <translation>Valor rellenado hacia abajo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Value in the first row</source>
   <translation>Valor en la primera fila</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Values</source>
   <translation>Valores</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Values that do not fit</source>
   <translation>Valores que no encajan</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>Values that somebody changed since stay as they are</source>
   <translation>Los valores que alguien cambió después quedan como están</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>Values that somebody changed since stay as they are, and archived contacts stay archived</source>
   <translation>Los valores que alguien cambió después quedan como están, y los contactos archivados siguen archivados</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>Values to decide</source>
   <translation>Valores por decidir</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/model.py" />
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>Verdict</source>
   <translation>Veredicto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/details_view.py" />
   <source>Verify</source>
   <translation>Verificar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/pane.py" />
   <source>Verifying…</source>
   <translation>Verificando…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/topics.py" />
   <source>Version {0}</source>
   <translation>Versión {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/updates.py" />
   <source>Version {0} is the newest.</source>
   <translation>La versión {0} es la más nueva.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/updates.py" />
   <source>Version {0} is there; this is {1}.</source>
   <translation>Hay una versión {0}; esta es {1}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Version, licences, and whether there is a newer one.</source>
   <translation>Versión, licencias y si hay una más nueva.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Vertical bar</source>
   <translation>Barra vertical</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_view.py" />
   <source>Visitors do not see these. They are sent with what stands here.</source>
   <translation>Los visitantes no los ven. Se envían con lo que figura aquí.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/forms.py" />
   <source>Wait for HubSpot’s answer first.</source>
   <translation>Espere primero la respuesta de HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>Waiting at HubSpot: {0}</source>
   <translation>Esperando en HubSpot: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>Wanted</source>
   <translation>Se quiere</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/findings_list.py" />
   <source>Warnings</source>
   <translation>Advertencias</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_block.py" />
   <source>Way to a new token</source>
   <translation>Camino a un token nuevo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/start.py" />
   <source>Welcome</source>
   <translation>Bienvenida</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Welcome to HubDesk</source>
   <translation>Bienvenido a HubDesk</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/model.py" />
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/replace_view.py" />
   <source>What HubDesk does</source>
   <translation>Qué hace HubDesk</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/side_cards.py" />
   <source>What HubDesk does with it</source>
   <translation>Qué hace HubDesk con él</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <source>What HubDesk leaves to others</source>
   <translation>Qué deja HubDesk a otros</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>What HubSpot publishes</source>
   <translation>Lo que publica HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>What became of the {0}</source>
   <translation>Qué fue de {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_table.py" />
   <source>What becomes of each row</source>
   <translation>Qué pasa con cada fila</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/settings.py" />
   <source>What can be fetched again</source>
   <translation>Lo que se puede volver a obtener</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>What cannot be taken back</source>
   <translation>Lo que no se puede revertir</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/limits_pane.py" />
   <source>What if</source>
   <translation>Qué pasaría si</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/limits_pane.py" />
   <source>What if…</source>
   <translation>Qué pasaría si…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/pane.py" />
   <source>What is known of the job</source>
   <translation>Lo que se sabe del trabajo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>What is sent</source>
   <translation>Lo que se envía</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/pane.py" />
   <source>What is submitted</source>
   <translation>Qué se envía</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>What is taken back stays so.</source>
   <translation>Lo revertido queda así.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>What is written stays written.</source>
   <translation>Lo escrito queda escrito.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>What it could be used for</source>
   <translation>Para qué se podría usar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <source>What it says stands at the fields.</source>
   <translation>Lo que dice figura en los campos.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/token_card.py" />
   <source>What kind is it? HubSpot does not say.</source>
   <translation>¿De qué tipo es? HubSpot no lo dice.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>What somebody has changed since then stays as it is.</source>
   <translation>Lo que alguien cambió desde entonces queda como está.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/pane.py" />
   <source>What this token may do, beside what HubDesk needs.</source>
   <translation>Qué puede hacer este token, junto a lo que necesita HubDesk.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/changes.py" />
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>What to change in HubSpot</source>
   <translation>Qué cambiar en HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>What to do</source>
   <translation>Qué hacer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/account_controller.py" />
   <source>What was begun for {0} was put away. Nothing was sent.</source>
   <translation>Lo empezado para {0} se apartó. No se envió nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>What was done</source>
   <translation>Lo que se hizo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>What was sent</source>
   <translation>Lo que se envió</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/account_shelf.py" />
   <source>What was typed into forms of {0} is kept there, not submitted</source>
   <translation>Lo escrito en formularios de {0} sigue allí, sin enviar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_head.py" />
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>What will be sent</source>
   <translation>Lo que se enviará</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/commands/palette.py" />
   <source>What would you like to do?</source>
   <translation>¿Qué desea hacer?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <location filename="../../hubdesk/gui/token/features_card.py" />
   <source>What you can do</source>
   <translation>Qué puede hacer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/recent_view.py" />
   <source>What you submit is listed here, with what became of it. HubSpot itself keeps no such list.</source>
   <translation>Lo que envía figura aquí, con lo que fue de ello. HubSpot no lleva una lista así.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_finding.py" />
   <location filename="../../hubdesk/gui/importer/columns_values.py" />
   <source>What “{0}” means</source>
   <translation>Qué significa «{0}»</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/model.py" />
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>When it is written</source>
   <translation>Cuándo se escribe</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>When rows and old values are removed from History. Counts stay; such a job cannot be undone any more.</source>
   <translation>Cuándo se eliminan filas y valores antiguos del Historial. Las cifras quedan; un trabajo así ya no se puede deshacer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <source>When several fit</source>
   <translation>Cuando encajan varias</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <source>When there is no such company</source>
   <translation>Cuando no existe tal empresa</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/keyboard.py" />
   <source>Where</source>
   <translation>Dónde</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Where things are kept</source>
   <translation>Dónde se guarda todo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/controller.py" />
   <source>Where to put result files</source>
   <translation>Dónde poner los archivos de resultados</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>Which company is meant?</source>
   <translation>¿Qué empresa es?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_list.py" />
   <source>Which forms</source>
   <translation>Qué formularios</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Whoever built the project with HubSpot’s command line tool. The app must be installed in the account.</source>
   <translation>Quien hizo el proyecto con la herramienta de línea de comandos de HubSpot. La app debe estar instalada en la cuenta.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>Whoever holds it can do in {0} ({1}) what its scopes allow, from anywhere.</source>
   <translation>Quien lo tenga puede hacer en {0} ({1}) lo que sus scopes permiten, desde cualquier lugar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Whoever holds the token could change how the account is set up.</source>
   <translation>Quien tenga el token podría cambiar cómo está configurada la cuenta.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Whoever holds the token could change or delete records.</source>
   <translation>Quien tenga el token podría cambiar o eliminar registros.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Whoever holds the token could change users and what they may do.</source>
   <translation>Quien tenga el token podría cambiar usuarios y lo que pueden hacer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Whoever holds the token could read data about people.</source>
   <translation>Quien tenga el token podría leer datos de personas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Whoever holds the token could read what people wrote to each other.</source>
   <translation>Quien tenga el token podría leer lo que las personas se escribieron.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Whoever holds the token could see or change amounts, orders or payments.</source>
   <translation>Quien tenga el token podría ver o cambiar importes, pedidos o pagos.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Whoever holds the token could see values that the account keeps as sensitive.</source>
   <translation>Quien tenga el token podría ver valores que la cuenta trata como sensibles.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Whoever holds the token could take many records out of the account at once.</source>
   <translation>Quien tenga el token podría sacar muchos registros de la cuenta a la vez.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Whoever holds the token learns little from it.</source>
   <translation>Quien tenga el token aprende poco de él.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/details_view.py" />
   <source>Why rows were not written</source>
   <translation>Por qué no se escribieron filas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Why rows were rejected</source>
   <translation>Por qué se descartaron filas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/details_view.py" />
   <source>Why they were left as they are</source>
   <translation>Por qué se dejaron como estaban</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Windows-1250, Central European</source>
   <translation>Windows-1250, Europa central</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Windows-1251, Cyrillic</source>
   <translation>Windows-1251, cirílico</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Windows-1252, Western</source>
   <translation>Windows-1252, occidental</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Windows-1253, Greek</source>
   <translation>Windows-1253, griego</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Windows-1254, Turkish</source>
   <translation>Windows-1254, turco</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Windows-1255, Hebrew</source>
   <translation>Windows-1255, hebreo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Windows-1256, Arabic</source>
   <translation>Windows-1256, árabe</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swatches.py" />
   <source>Wine</source>
   <translation>Vino</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_tools.py" />
   <source>With findings</source>
   <translation>Con hallazgos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/submitting.py" />
   <source>With that account open, the form stands there as it was filled in, with what HubSpot said.</source>
   <translation>Con esa cuenta abierta, el formulario está allí tal como se rellenó, con lo que dijo HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/submitting.py" />
   <source>With that account open, the form stands there as it was filled in.</source>
   <translation>Con esa cuenta abierta, el formulario está allí tal como se rellenó.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>With “expire later” it works up to 7 days. Expire it in HubSpot as soon as nothing else uses it.</source>
   <translation>Con «caducar más tarde» funciona hasta 7 días. Hágalo caducar en HubSpot en cuanto nada más lo use.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>Without the token.</source>
   <translation>Sin el token.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>Without the token. No browser cookie is sent, because there is none.</source>
   <translation>Sin el token. No se envía ninguna cookie del navegador, porque no hay ninguna.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/refusal.py" />
   <source>Work is paused; nothing is lost.</source>
   <translation>El trabajo está en pausa; no se pierde nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/busy.py" />
   <source>Working</source>
   <translation>Trabajando</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/busy.py" />
   <source>Working…</source>
   <translation>Trabajando…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer_view.py" />
   <source>Write contacts</source>
   <translation>Escribir contactos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/connection.py" />
   <source>Write its address. Until then the way stays as it was.</source>
   <translation>Escriba su dirección. Hasta entonces el camino queda como estaba.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>Write only</source>
   <translation>Solo escritura</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <source>Write rule</source>
   <translation>Regla de escritura</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Write the first {0} to {1}?</source>
   <translation>¿Escribir primero {0} en {1}?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_after.py" />
   <source>Write the job's ID into</source>
   <translation>Escribir el ID del trabajo en</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Write {0}</source>
   <translation>Escribir {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>Writing the plan into the journal…</source>
   <translation>Escribiendo el plan en el diario…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>Writing the table of {0}</source>
   <translation>Escribiendo la tabla de {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>Writing the table of {0} ({1})</source>
   <translation>Escribiendo la tabla de {0} ({1})</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>Writing to {0}</source>
   <translation>Escribiendo en {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/model.py" />
   <location filename="../../hubdesk/gui/places.py" />
   <source>Written</source>
   <translation>Escrito</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Written without cells that have errors</source>
   <translation>Escritas sin celdas con errores</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/date_field.py" />
   <source>Year after</source>
   <translation>Año siguiente</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/date_field.py" />
   <source>Year before</source>
   <translation>Año anterior</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Year, month, day</source>
   <translation>Año, mes, día</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>Yes</source>
   <translation>Sí</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_create.py" />
   <source>Yes or no</source>
   <translation>Sí o no</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>You can work on, or close HubDesk.</source>
   <translation>Puede seguir trabajando o cerrar HubDesk.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>You need an access token from HubSpot. We show you where to make one and which scopes to tick. About 3 minutes.</source>
   <translation>Necesita un token de acceso de HubSpot. Le mostramos dónde crearlo y qué scopes marcar. Unos 3 minutos.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/column_draft.py" />
   <source>Your choice</source>
   <translation>Su elección</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Your file is as it was; HubDesk never changes it.</source>
   <translation>Su archivo está como estaba; HubDesk nunca lo cambia.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/shell.py" />
   <source>Your files are as they were; HubDesk never changes them.</source>
   <translation>Sus archivos están como estaban; HubDesk nunca los cambia.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/diagnosis/controller.py" />
   <source>ZIP archive</source>
   <translation>Archivo ZIP</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>ZIP archive (*.zip)</source>
   <translation>Archivo ZIP (*.zip)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>a new list that HubSpot makes</source>
   <translation>una lista nueva que crea HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>a second</source>
   <translation>un segundo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>about </source>
   <translation>unas </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>about 59 min 55 s left</source>
   <translation>quedan unos 59 min 55 s</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>about {0}</source>
   <translation>unas {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>about {0} left</source>
   <translation>faltan aprox. {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>access token key login</source>
   <translation>token de acceso clave iniciar sesión</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>adds up to {0}</source>
   <translation>suma {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/more_menu.py" />
   <source>after {0} days</source>
   <translation>después de {0} días</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/stepper.py" />
   <source>again</source>
   <translation>de nuevo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <location filename="../../hubdesk/gui/importer/forecast_card.py" />
   <source>all of it</source>
   <translation>todo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>all {0} rows</source>
   <translation>las {0} filas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <source>and {0}</source>
   <translation>y {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>animation accessibility</source>
   <translation>animación accesibilidad</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>answer lost, not sent again</source>
   <translation>respuesta perdida, no se envía de nuevo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>answer lost, reading back</source>
   <translation>respuesta perdida, se lee de vuelta</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>any static list</source>
   <translation>cualquier lista estática</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>archived: not possible</source>
   <translation>archivado: no es posible</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>are left empty</source>
   <translation>quedan vacías</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/more_menu.py" />
   <source>as soon as they are finished</source>
   <translation>en cuanto terminen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/consent_view.py" />
   <source>as this form defines it</source>
   <translation>como lo define este formulario</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>asks for a captcha: not possible</source>
   <translation>pide un captcha: no es posible</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>associations with companies are ended</source>
   <translation>asociaciones con empresas se eliminan</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>at least {0}</source>
   <translation>al menos {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>at {0}</source>
   <translation>en {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>by {0}</source>
   <translation>por {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/window_card.py" />
   <source>call comes back within 2 s</source>
   <translation>llamada vuelve en 2 s</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/window_card.py" />
   <source>calls come back within 2 s</source>
   <translation>llamadas vuelven en 2 s</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>can be set</source>
   <translation>se puede fijar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>cannot be set</source>
   <translation>no se puede fijar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>cannot be undone</source>
   <translation>no se pueden deshacer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>certain</source>
   <translation>seguro</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>certificate authority ca tls ssl https</source>
   <translation>autoridad de certificación ca tls ssl https</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>changed {0}</source>
   <translation>cambiado {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/switches.py" />
   <source>chosen</source>
   <translation>elegido</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>chosen by you</source>
   <translation>elegido por usted</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>column</source>
   <translation>columna</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>columns</source>
   <translation>columnas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>contacts</source>
   <translation>contactos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>contacts are as they were before already</source>
   <translation>contactos ya están como antes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>contacts cannot be taken back</source>
   <translation>contactos no se pueden revertir</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>contacts get their old values back</source>
   <translation>contactos recuperan sus valores antiguos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>contacts that it changed can get their old values back</source>
   <translation>contactos que cambió pueden recuperar sus valores antiguos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>contacts that it created can be archived</source>
   <translation>contactos que creó se pueden archivar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>contacts that this job created are archived</source>
   <translation>contactos que creó este trabajo se archivan</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>counting…</source>
   <translation>contando…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>created</source>
   <translation>creado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>created contacts stay</source>
   <translation>los contactos creados permanecen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>created, updated or unchanged</source>
   <translation>creada, actualizada o sin cambios</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>csv excel spreadsheet contacts upload</source>
   <translation>csv excel hoja de cálculo contactos subir</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>data location path storage</source>
   <translation>datos ubicación ruta almacenamiento</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>delete uninstall wipe forget</source>
   <translation>borrar desinstalar olvidar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>duplicates</source>
   <translation>duplicadas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/controls.py" />
   <source>empty</source>
   <translation>vacío</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>exit end leave</source>
   <translation>salir cerrar terminar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>firewall vpn company</source>
   <translation>cortafuegos vpn empresa</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/window_card.py" />
   <source>free now</source>
   <translation>libre ahora</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>has bytes that do not fit the encoding</source>
   <translation>tiene bytes que no encajan en la codificación</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>has fewer values than there are columns</source>
   <translation>tiene menos valores que columnas hay</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>has more values than there are columns</source>
   <translation>tiene más valores que columnas hay</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swapped_card.py" />
   <source>help</source>
   <translation>ayuda</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/secret_field.py" />
   <source>hidden, ends in {0}</source>
   <translation>oculto, termina en {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>holds control characters</source>
   <translation>contiene caracteres de control</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>in {0}</source>
   <translation>en {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>is too long to be a row</source>
   <translation>es demasiado larga para ser una fila</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>just now</source>
   <translation>ahora mismo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>keep awake energy power suspend</source>
   <translation>energía batería reposo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/window_card.py" />
   <location filename="../../hubdesk/gui/importer/pace.py" />
   <source>kept free</source>
   <translation>libre para otros</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>keys hotkeys palette</source>
   <translation>teclas atajos paleta</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>language translation idioma sprache langue</source>
   <translation>idioma lengua traducción language sprache langue</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>last one wins</source>
   <translation>vale la última</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>less than 0.1 %</source>
   <translation>menos del 0,1 %</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>less than a second</source>
   <translation>menos de un segundo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>likely</source>
   <translation>probable</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip_card.py" />
   <source>line: {0} · dots: {1}, where HubDesk stops</source>
   <translation>línea: {0} · puntos: {1}, donde HubDesk se detiene</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>log support bug report</source>
   <translation>registro soporte error informe</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>looks like a total or a note below the table</source>
   <translation>parece un total o una nota bajo la tabla</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>made elsewhere: not possible</source>
   <translation>hecho en otra parte: no es posible</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>make an error of their row</source>
   <translation>son un error de su fila</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>need review</source>
   <translation>por revisar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/more_menu.py" />
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>never</source>
   <translation>nunca</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>new</source>
   <translation>nuevo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>new contacts</source>
   <translation>contactos nuevos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip_card.py" />
   <source>no answer</source>
   <translation>sin respuesta</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_model.py" />
   <source>no answer{0}{1}</source>
   <translation>sin respuesta{0}{1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>no extra</source>
   <translation>sin extra</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip_card.py" />
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>not checked</source>
   <translation>sin comprobar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>not in plan</source>
   <translation>no en el plan</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <location filename="../../hubdesk/gui/importer/forecast_card.py" />
   <source>not known</source>
   <translation>no se sabe</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>not possible</source>
   <translation>no es posible</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>not sent</source>
   <translation>sin enviar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>not sent yet</source>
   <translation>aún no enviado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>nothing</source>
   <translation>nada</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>nothing to send</source>
   <translation>nada que enviar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>notifications alert sound</source>
   <translation>notificaciones alerta sonido</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/dock.py" />
   <location filename="../../hubdesk/gui/gauge/ribbon.py" />
   <location filename="../../hubdesk/gui/gauge/strip_card.py" />
   <source>now</source>
   <translation>ahora</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>of {0}</source>
   <translation>de {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>of {0} allowed</source>
   <translation>del {0} permitido</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>of {0} calls</source>
   <translation>de {0} llamadas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>of {0} {1}</source>
   <translation>de {0} {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/controls.py" />
   <source>off</source>
   <translation>no</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/controls.py" />
   <source>on</source>
   <translation>sí</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>on their way</source>
   <translation>en camino</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>on {0}</source>
   <translation>el {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>one</source>
   <translation>una</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>one harmless read per feature</source>
   <translation>una lectura inofensiva por función</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>only what differs is sent</source>
   <translation>solo se envía lo que difiere</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>opens a quote that never closes</source>
   <translation>abre comillas que nunca se cierran</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/field_box.py" />
   <location filename="../../hubdesk/gui/widgets/field.py" />
   <source>optional</source>
   <translation>opcional</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/from_file_view.py" />
   <source>optional, the same for all rows</source>
   <translation>opcional, igual para todas las filas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip_card.py" />
   <source>others</source>
   <translation>otros</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/window_card.py" />
   <location filename="../../hubdesk/gui/importer/pace.py" />
   <source>others with this token</source>
   <translation>otros con este token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/dock.py" />
   <source>others {0}</source>
   <translation>otros {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>output directory rejected.csv</source>
   <translation>salida directorio rejected.csv</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/corrections_guard.py" />
   <source>pasted rows</source>
   <translation>filas pegadas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>port host</source>
   <translation>puerto host</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>possible after a comparison</source>
   <translation>posible tras una comparación</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>quota gauge api calls</source>
   <translation>cuota indicador api llamadas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>rate limit reserve daily quota</source>
   <translation>límite de uso reserva cuota diaria</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip_card.py" />
   <source>refused: {0}</source>
   <translation>rechazado: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>rejected</source>
   <translation>descartado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/choice.py" />
   <location filename="../../hubdesk/gui/forms/inputs.py" />
   <source>required</source>
   <translation>obligatorio</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>retention forms</source>
   <translation>retención formularios</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>retention history delete gdpr</source>
   <translation>retención historial borrar rgpd</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>retention requests api</source>
   <translation>retención peticiones api</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>rows</source>
   <translation>filas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_block.py" />
   <source>scope</source>
   <translation>scope</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/scopes_block.py" />
   <source>scope and no more</source>
   <translation>scope y nada más</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_block.py" />
   <source>scopes</source>
   <translation>scopes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/scopes_block.py" />
   <source>scopes and no more</source>
   <translation>scopes y nada más</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>see below</source>
   <translation>ver abajo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>sidebar narrow hide</source>
   <translation>barra lateral estrecha ocultar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>since {0}</source>
   <translation>desde el {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/rows_model.py" />
   <source>sorted falling</source>
   <translation>orden descendente</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/rows_model.py" />
   <source>sorted rising</source>
   <translation>orden ascendente</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/every_row.py" />
   <source>stays; before the import it was {0}</source>
   <translation>queda; antes de la importación era {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>stays; the file says {0}</source>
   <translation>queda; el archivo dice {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/secret_field.py" />
   <source>stored, ends in {0}</source>
   <translation>guardado, termina en {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>submitted</source>
   <translation>enviadas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/inputs.py" />
   <source>such as {0}</source>
   <translation>como {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>support bundle log report problem bug</source>
   <translation>soporte registro informe problema error</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>taken back</source>
   <translation>revertidos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>the day is used up</source>
   <translation>el día está agotado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>the first name in it</source>
   <translation>el nombre que contiene</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>the last name in it</source>
   <translation>el apellido que contiene</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>the only row</source>
   <translation>la única fila</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>the suffix in it</source>
   <translation>el sufijo que contiene</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>the sum is exact</source>
   <translation>la suma es exacta</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>the sum is not exact</source>
   <translation>la suma no es exacta</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>the title in it</source>
   <translation>el tratamiento que contiene</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>theme night mode colors</source>
   <translation>tema modo nocturno colores oscuro</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>today</source>
   <translation>hoy</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>today {0}</source>
   <translation>hoy {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>token {0}</source>
   <translation>token {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>took {0}</source>
   <translation>tardó {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>try ping offline unreachable</source>
   <translation>probar ping sin conexión</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>two</source>
   <translation>dos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>under {0}</source>
   <translation>menos de {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>updated</source>
   <translation>actualizados</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>updated contacts stay as they are</source>
   <translation>los contactos actualizados quedan como están</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>updated {0}</source>
   <translation>actualizado {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>version release download</source>
   <translation>versión nueva descargar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>version update licence</source>
   <translation>versión actualización licencia</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>with HubSpot</source>
   <translation>en HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>with results</source>
   <translation>con resultados</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>with the reason</source>
   <translation>con el motivo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>written</source>
   <translation>escritas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>written or rejected</source>
   <translation>escrita o descartada</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>yesterday</source>
   <translation>ayer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>yesterday {0}</source>
   <translation>ayer {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>your app</source>
   <translation>su app</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>your key</source>
   <translation>su clave</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>your project</source>
   <translation>su proyecto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>zoom scale larger smaller font</source>
   <translation>zoom escala grande pequeño fuente letra</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/window_card.py" />
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>{0} ago</source>
   <translation>hace {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>{0} and has not been refused once.</source>
   <translation>{0} y no ha sido rechazado ni una vez.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>{0} and {1}</source>
   <translation>{0} y {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/file_queue.py" />
   <source>{0} and {1} more</source>
   <translation>{0} y {1} más</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/connection.py" />
   <source>{0} answered within {1} s, through the proxy {2}.</source>
   <translation>{0} respondió en {1} s, por el proxy {2}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/connection.py" />
   <source>{0} answered within {1} s, without a proxy.</source>
   <translation>{0} respondió en {1} s, sin proxy.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>{0} answers</source>
   <translation>
    <numerusform>{0} respuesta</numerusform>
    <numerusform>{0} respuestas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>{0} are archived; in HubSpot they can be restored for 90 days.</source>
   <translation>Archivar {0}; HubSpot permite restaurar durante 90 días.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>{0} are kept for others</source>
   <translation>{0} se guardan para otros</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>{0} are left for others. {1}</source>
   <translation>{0} se dejan a otros. {1}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>{0} associations with companies</source>
   <translation>
    <numerusform>{0} asociación con una empresa</numerusform>
    <numerusform>{0} asociaciones con empresas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>{0} associations with companies are</source>
   <translation>
    <numerusform>{0} asociación con una empresa se elimina</numerusform>
    <numerusform>{0} asociaciones con empresas se eliminan</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>{0} at {1} calls per 10{2}s, without others.</source>
   <translation>{0} a {1} llamadas cada 10{2}s, sin otros.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>{0} bn</source>
   <translation>{0} mil M</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>{0} by HubSpot in this run</source>
   <translation>{0} por HubSpot en esta ejecución</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/wording.py" />
   <source>{0} bytes</source>
   <translation>
    <numerusform>{0} byte</numerusform>
    <numerusform>{0} bytes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/gauge/limits_controller.py" />
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <location filename="../../hubdesk/gui/importer/forecast_card.py" />
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>{0} calls</source>
   <translation>
    <numerusform>{0} llamada</numerusform>
    <numerusform>{0} llamadas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>{0} calls in {1}</source>
   <translation>{0} llamadas en {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/draft_obstacle.py" />
   <source>{0} can only be used to find the contact</source>
   <translation>{0} solo sirve para encontrar el contacto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/draft_obstacle.py" />
   <source>{0} cannot be written</source>
   <translation>{0} no se puede escribir</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/printing.py" />
   <source>{0} cannot be written.</source>
   <translation>{0} no se puede escribir.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/check_edits.py" />
   <source>{0} cells</source>
   <translation>
    <numerusform>{0} celda</numerusform>
    <numerusform>{0} celdas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>{0} changes</source>
   <translation>
    <numerusform>{0} cambio</numerusform>
    <numerusform>{0} cambios</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/findings_column.py" />
   <source>{0} checked in {1} s.</source>
   <translation>Comprobación de {0} en {1} s.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>{0} columns</source>
   <translation>
    <numerusform>{0} columna</numerusform>
    <numerusform>{0} columnas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>{0} columns go on</source>
   <translation>
    <numerusform>{0} columna continúa</numerusform>
    <numerusform>{0} columnas continúan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/history/words.py" />
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <location filename="../../hubdesk/gui/wording.py" />
   <source>{0} contacts</source>
   <translation>
    <numerusform>{0} contacto</numerusform>
    <numerusform>{0} contactos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>{0} contacts are</source>
   <translation>
    <numerusform>{0} contacto</numerusform>
    <numerusform>{0} contactos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>{0} contacts are taken back, {1} are not yet.</source>
   <translation>Contactos revertidos: {0}; pendientes: {1}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>{0} contacts stay</source>
   <translation>
    <numerusform>{0} contacto queda</numerusform>
    <numerusform>{0} contactos quedan</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/controller.py" />
   <source>{0} copied</source>
   <translation>{0} copiado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_edits.py" />
   <source>{0} corrected</source>
   <translation>Corregido: {0}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>{0} corrected cells are</source>
   <translation>
    <numerusform>{0} celda corregida está</numerusform>
    <numerusform>{0} celdas corregidas están</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/corrections_guard.py" />
   <source>{0} corrections</source>
   <translation>
    <numerusform>{0} corrección</numerusform>
    <numerusform>{0} correcciones</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <location filename="../../hubdesk/gui/token/age_words.py" />
   <source>{0} days</source>
   <translation>
    <numerusform>{0} día</numerusform>
    <numerusform>{0} días</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>{0} days ago</source>
   <translation>
    <numerusform>hace {0} día</numerusform>
    <numerusform>hace {0} días</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>{0} duplicates</source>
   <translation>
    <numerusform>{0} duplicado</numerusform>
    <numerusform>{0} duplicados</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>{0} ended.</source>
   <translation>{0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>{0} errors. Correct them, or choose another way for them.</source>
   <translation>{0} errores. Corríjalos o elija otro modo de tratarlos.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/limits_controller.py" />
   <source>{0} exported</source>
   <translation>Exportado: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>{0} fields need attention</source>
   <translation>{0} campos requieren atención</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/diagnosis/pane.py" />
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>{0} files</source>
   <translation>
    <numerusform>{0} archivo</numerusform>
    <numerusform>{0} archivos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/file_queue.py" />
   <location filename="../../hubdesk/gui/shell.py" />
   <source>{0} files wait</source>
   <translation>
    <numerusform>{0} archivo espera</numerusform>
    <numerusform>{0} archivos esperan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/forms/words.py" />
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>{0} forms</source>
   <translation>
    <numerusform>{0} formulario</numerusform>
    <numerusform>{0} formularios</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/forms/account_shelf.py" />
   <source>{0} forms that were not submitted</source>
   <translation>
    <numerusform>{0} formulario sin enviar</numerusform>
    <numerusform>{0} formularios sin enviar</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>{0} get their old values back.</source>
   <translation>Vuelven los valores antiguos: {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_extras.py" />
   <source>{0} gets the ID of this import's job</source>
   <translation>{0} recibe el ID del trabajo de esta importación</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/draft_obstacle.py" />
   <source>{0} gets the job's ID and other values</source>
   <translation>{0} recibe el ID del trabajo y otros valores</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>{0} granted</source>
   <translation>
    <numerusform>{0} concedido</numerusform>
    <numerusform>{0} concedidos</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/file_queue.py" />
   <location filename="../../hubdesk/gui/shell.py" />
   <source>{0} in the queue.</source>
   <translation>{0} en la cola.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>{0} in {1} in {2}.</source>
   <translation>{0} en {1}, en {2}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>{0} is connected and ready.</source>
   <translation>{0} está conectada y lista.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_extras.py" />
   <source>{0} is made of {1}</source>
   <translation>{0} se compone de {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <source>{0} is used twice</source>
   <translation>{0} se usa dos veces</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/draft_obstacle.py" />
   <source>{0} is used twice{1}{2}</source>
   <translation>{0} se usa dos veces{1}{2}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_extras.py" />
   <source>{0} is “{1}” for all rows</source>
   <translation>{0} es «{1}» para todas las filas</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/history/controller.py" />
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>{0} jobs</source>
   <translation>
    <numerusform>{0} trabajo</numerusform>
    <numerusform>{0} trabajos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>{0} jobs are</source>
   <translation>
    <numerusform>{0} trabajo está</numerusform>
    <numerusform>{0} trabajos están</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>{0} jobs lost their details</source>
   <translation>
    <numerusform>{0} trabajo pierde sus detalles</numerusform>
    <numerusform>{0} trabajos pierden sus detalles</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>{0} kept free</source>
   <translation>{0} libre para otros</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>{0} left out</source>
   <translation>Omitido: {0}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>{0} lines</source>
   <translation>
    <numerusform>{0} línea</numerusform>
    <numerusform>{0} líneas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>{0} m</source>
   <translation>{0} M</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>{0} min ago</source>
   <translation>hace {0} min</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>{0} missing</source>
   <translation>
    <numerusform>falta {0}</numerusform>
    <numerusform>faltan {0}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection_bar.py" />
   <source>{0} more lines are doubtful.</source>
   <translation>Hay {0} líneas dudosas más.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>{0} more names follow</source>
   <translation>
    <numerusform>Sigue {0} nombre más</numerusform>
    <numerusform>Siguen {0} nombres más</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/columns_values.py" />
   <source>{0} more values</source>
   <translation>
    <numerusform>{0} valor más</numerusform>
    <numerusform>{0} valores más</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>{0} names fit several companies each</source>
   <translation>
    <numerusform>{0} nombre corresponde a varias empresas</numerusform>
    <numerusform>{0} nombres corresponden a varias empresas cada uno</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>{0} need your eyes</source>
   <translation>Por revisar: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>{0} not decided and {1}.</source>
   <translation>{0} sin decidir y {1}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>{0} not finished and can no longer be resumed.</source>
   <translation>{0} sin terminar, sin posibilidad ya de reanudar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>{0} not sent</source>
   <translation>{0} sin enviar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>{0} not taken back yet</source>
   <translation>{0} aún sin revertir</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>{0} now, {1} then</source>
   <translation>{0} ahora, {1} después</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>{0} now; counts are kept. Result files are yours and stay.</source>
   <translation>{0} ahora; los recuentos se conservan. Los archivos de resultados son suyos y permanecen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_values.py" />
   <source>{0} of fewer rows</source>
   <translation>{0} de menos filas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>{0} of the day’s calls.</source>
   <translation>{0} de las llamadas del día.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcome_rows.py" />
   <source>{0} of them on their way</source>
   <translation>{0} de ellas en camino</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>{0} of them only in part: other properties were edited since</source>
   <translation>{0} de ellos solo en parte: otras propiedades se editaron después</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>{0} of them without a contact</source>
   <translation>{0} de ellas sin contacto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>{0} of them {1}</source>
   <translation>{0} de ellas {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>{0} of these contacts {1}</source>
   <translation>{0} de estos contactos {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <location filename="../../hubdesk/gui/importer/check_walk.py" />
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>{0} of {1}</source>
   <translation>{0} de {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>{0} of {1} calls</source>
   <translation>{0} de {1} llamadas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>{0} of {1} compared</source>
   <translation>{0} de {1} comparados</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>{0} of {1} features</source>
   <translation>{0} de {1} funciones</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>{0} of {1} rows, evenly chosen</source>
   <translation>{0} de {1} filas, elegidas de modo uniforme</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>{0} of {1}; {2} refused by the limit</source>
   <translation>{0} de {1}; rechazadas por el límite: {2}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>{0} old</source>
   <translation>hace {0}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/history/facts.py" />
   <source>{0} others</source>
   <translation>
    <numerusform>{0} más</numerusform>
    <numerusform>{0} más</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>{0} rejected</source>
   <translation>Descartado: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>{0} restored, {1} archived</source>
   <translation>Restaurado: {0}; archivado: {1}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <location filename="../../hubdesk/gui/history/words.py" />
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <location filename="../../hubdesk/gui/wording.py" />
   <source>{0} rows</source>
   <translation>
    <numerusform>{0} fila</numerusform>
    <numerusform>{0} filas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>{0} rows are submitted, {1} are not.</source>
   <translation>Filas enviadas: {0}; sin enviar: {1}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>{0} rows are written, {1} are not sent.</source>
   <translation>Filas escritas: {0}; sin enviar: {1}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_edits.py" />
   <source>{0} rows copied.</source>
   <translation>{0} filas copiadas.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>{0} rows go on</source>
   <translation>
    <numerusform>{0} fila continúa</numerusform>
    <numerusform>{0} filas continúan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>{0} rows have</source>
   <translation>
    <numerusform>{0} fila tiene</numerusform>
    <numerusform>{0} filas tienen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>{0} rows have other findings</source>
   <translation>
    <numerusform>{0} fila tiene otros hallazgos</numerusform>
    <numerusform>{0} filas tienen otros hallazgos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>{0} rows were</source>
   <translation>
    <numerusform>{0} fila</numerusform>
    <numerusform>{0} filas</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/workbook_export.py" />
   <source>{0} saved in {1}</source>
   <translation>{0} guardadas en {1}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/scopes/model.py" />
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>{0} scopes</source>
   <translation>
    <numerusform>{0} scope</numerusform>
    <numerusform>{0} scopes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/token/features_card.py" />
   <source>{0} scopes missing</source>
   <translation>
    <numerusform>Falta {0} scope</numerusform>
    <numerusform>Faltan {0} scopes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/interrupted.py" />
   <source>{0} stopped at {1}.</source>
   <translation>{0}: detenido en {1}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>{0} submitted to {1} in {2}.</source>
   <translation>Enviado a {1}: {0}, en {2}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>{0} times</source>
   <translation>
    <numerusform>{0} vez</numerusform>
    <numerusform>{0} veces</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>{0} to decide</source>
   <translation>{0} por decidir</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <location filename="../../hubdesk/gui/importer/corrections_guard.py" />
   <source>{0} to {1}</source>
   <translation>{0} a {1}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>{0} values</source>
   <translation>
    <numerusform>{0} valor</numerusform>
    <numerusform>{0} valores</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>{0} values are</source>
   <translation>
    <numerusform>{0} valor está</numerusform>
    <numerusform>{0} valores están</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/submitting.py" />
   <source>{0} was submitted to {1}.</source>
   <translation>{0} se envió a {1}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <source>{0} was submitted.</source>
   <translation>{0} se envió.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>{0} will be read</source>
   <translation>Por leer: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>{0} with errors</source>
   <translation>{0} con errores</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>{0} without a contact</source>
   <translation>{0} sin contacto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <location filename="../../hubdesk/gui/shell.py" />
   <source>{0} would be lost.</source>
   <translation>Se perdería lo siguiente: {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>{0} written to {1} in {2}.</source>
   <translation>Escrito en {1}: {0}, en {2}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>{0} younger companies are not listed</source>
   <translation>
    <numerusform>{0} empresa más reciente no aparece en la lista</numerusform>
    <numerusform>{0} empresas más recientes no aparecen en la lista</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <location filename="../../hubdesk/gui/wording.py" />
   <source>{0} {1} in {2}</source>
   <translation>{0}: {1} en {2}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>{0} {1} in {2}?</source>
   <translation>¿{0}: {1} en {2}?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip.py" />
   <source>{0} · HubDesk {1} · others {2} · refused {3}</source>
   <translation>{0} · HubDesk {1} · otros {2} · rechazadas {3}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>{0} · HubSpot imports the file</source>
   <translation>{0} · HubSpot importa el archivo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip.py" />
   <source>{0} · nothing heard from HubSpot</source>
   <translation>{0} · nada recibido de HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/step_header.py" />
   <source>{0} · step {1} of {2}</source>
   <translation>{0} · paso {1} de {2}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>{0} · {1} · from {2}, read {3}</source>
   <translation>{0} · {1} · de {2}, leído {3}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/forecast_card.py" />
   <source>{0}, about {1}</source>
   <translation>{0}, aprox. {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>{0}, also {1}</source>
   <translation>{0}, también {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/forecast_card.py" />
   <source>{0}, goes on after midnight</source>
   <translation>{0}, sigue después de medianoche</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>{0}, in {1}</source>
   <translation>{0}, en {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>{0}, when HubSpot last answered a call that needs it.</source>
   <translation>{0}, cuando HubSpot respondió por última vez a una llamada que lo necesita.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>{0}, {1} left out</source>
   <translation>{0}, omitido: {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>{0}. Choosing writes nothing: contacts get their company with the import.</source>
   <translation>{0}. Elegir no escribe nada: los contactos reciben su empresa con la importación.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/switches.py" />
   <source>{0}. From the next start.</source>
   <translation>{0}. Desde el próximo inicio.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>{0}. Merge them in HubSpot.</source>
   <translation>{0}. Fusiónelas en HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>{0}. Read {1}.</source>
   <translation>{0}. Leído {1}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <location filename="../../hubdesk/gui/importer/check_finding.py" />
   <source>{0}:</source>
   <translation>{0}:</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/rows_model.py" />
   <source>{0}: a click or F7 sorts</source>
   <translation>{0}: un clic o F7 ordena</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>{0}: tick {1}, save, then check again here. The token stays the same.</source>
   <translation>{0}: marque {1}, guarde y compruebe aquí de nuevo. El token sigue siendo el mismo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>{0}: untick {1} and save. The token stays the same.</source>
   <translation>{0}: desmarque {1} y guarde. El token sigue siendo el mismo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>{0}: {1}</source>
   <translation>{0}: {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>{0}: {1} becomes {2}</source>
   <translation>{0}: {1} pasa a ser {2}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>{0}; {1} refused in ten minutes</source>
   <translation>{0}; rechazadas en diez minutos: {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>{0}?</source>
   <translation>¿{0}?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>{0}At full speed again</source>
   <translation>{0}A toda velocidad de nuevo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>{0}Full speed in about {1}</source>
   <translation>{0}A toda velocidad en aprox. {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>{0} h ago</source>
   <translation>hace {0} h</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>{0} seconds</source>
   <translation>{0} segundos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/switches.py" />
   <source>{0}…</source>
   <translation>{0}…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>“All rows” shows them.</source>
   <translation>«Todas las filas» las muestra.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/language/languages.py" />
   <source>“{0}”</source>
   <translation>«{0}»</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/draft_obstacle.py" />
   <source>“{0}” is not a country ({1})</source>
   <translation>«{0}» no es un país ({1})</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>“{0}” is not a country. Choose one.</source>
   <translation>«{0}» no es un país. Elija uno.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_extras.py" />
   <source>“{0}” names the company: {1}</source>
   <translation>«{0}» nombra la empresa: {1}</translation>
  </message>
 </context>
 <context>
  <name>Engine</name>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source> HubSpot refused {refused}, which HubDesk then splits until only the wrong rows are left: checking the values before saves these calls.</source>
   <translation> HubSpot rechazó {refused}, que HubDesk divide entonces hasta que solo quedan las filas erróneas: comprobar antes los valores ahorra estas llamadas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source> Larger files, less often, save the rest.</source>
   <translation> Archivos más grandes y menos a menudo ahorran el resto.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source> Leaving more calls free in the Limits pane avoids them.</source>
   <translation> Dejar más llamadas libres en el panel Límites las evita.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source> Most often {words} ({calls} times).</source>
   <translation> Lo más frecuente: {words} ({calls} veces).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/accounts.py" />
   <location filename="../../hubdesk/storage/settings.py" />
   <source> The old file is kept as {name}.bad.</source>
   <translation> El archivo antiguo se conserva como {name}.bad.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/service.py" />
   <source> They are on the list that the import made.</source>
   <translation> Están en la lista que creó la importación.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/unpack.py" />
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source> and {part} more</source>
   <translation> y {part} más</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source> because of {detail}</source>
   <translation> por {detail}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_date.py" />
   <source> in the order {order}</source>
   <translation> en el orden {order}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source> of an account without a paid plan</source>
   <translation> en una cuenta sin plan de pago</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source> {doing} needs it.</source>
   <translation> {doing} lo necesita.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source> {purpose} needs it.</source>
   <translation> {purpose} lo necesita.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/call_log.py" />
   <source>(instr(lower(endpoint), ?) OR instr(lower(correlation), ?))</source>
   <translation>(instr(lower(endpoint), ?) OR instr(lower(correlation), ?))</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/preparing.py" />
   <source>--consent process if all of them agreed to: {process_label}</source>
   <translation>--consent process si todas ellas aceptaron: {process_label}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/preparing.py" />
   <source>--consent {subscription} if they agreed to: {label}</source>
   <translation>--consent {subscription} si aceptaron: {label}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>1 cell has a formula</source>
   <translation>1 celda tiene una fórmula</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>1 cell holds an error</source>
   <translation>1 celda contiene un error</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>1 hidden row is read too.</source>
   <translation>También se lee 1 fila oculta.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>1 is missing to {to}.</source>
   <translation>Falta 1 para {to}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>1 job and its journal</source>
   <translation>1 trabajo y su diario</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>1 merged cell spans</source>
   <translation>1 celda combinada abarca</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <source>1 number has</source>
   <translation>1 número tiene</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>1 row names its owner</source>
   <translation>1 fila nombra a su propietario</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>1 scope can go.</source>
   <translation>Sobra 1 scope.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>1 scope is missing to {to}.</source>
   <translation>Falta 1 scope para {to}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>1 scope is missing.</source>
   <translation>Falta 1 scope.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_phone.py" />
   <source>: a spreadsheet program has shortened it, so digits are lost</source>
   <translation>: un programa de hojas de cálculo lo ha abreviado y faltan dígitos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: it has a blank in it</source>
   <translation>: tiene un espacio dentro</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: it has an invisible character in it</source>
   <translation>: contiene un carácter invisible</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: it has more than one @</source>
   <translation>: tiene más de una @</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: it has no @</source>
   <translation>: no tiene @</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: it has two @ in a row</source>
   <translation>: tiene dos @ seguidas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: it has two dots in a row</source>
   <translation>: tiene dos puntos seguidos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_number.py" />
   <source>: it is a percentage. Choose for the column whether 25 % is 25 (points) or 0.25 (fraction)</source>
   <translation>: es un porcentaje. Elija para la columna si 25 % es 25 (puntos) o 0.25 (fracción)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_date.py" />
   <source>: it is out of range</source>
   <translation>: está fuera de rango</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: it is too long</source>
   <translation>: es demasiado larga</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_date.py" />
   <source>: it looks like a spreadsheet's day number</source>
   <translation>: parece el número de día de una hoja de cálculo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: it seems to hold several addresses</source>
   <translation>: parece contener varias direcciones</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_phone.py" />
   <source>: it seems to hold several numbers</source>
   <translation>: parece contener varios números</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: its domain has no dot</source>
   <translation>: su dominio no tiene punto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: its domain has no dot; perhaps {near}</source>
   <translation>: su dominio no tiene punto; quizá {near}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: nothing is before the @</source>
   <translation>: no hay nada antes de la @</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: nothing is behind the @</source>
   <translation>: no hay nada después de la @</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_choice.py" />
   <source>: perhaps {join}</source>
   <translation>: quizá {join}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: take away its last sign</source>
   <translation>: quite el último signo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: take away the apostrophe before it</source>
   <translation>: quite el apóstrofo que tiene delante</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_number.py" />
   <source>: the column's decimal sign is “{decimal}”</source>
   <translation>: el signo decimal de la columna es «{decimal}»</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_choice.py" />
   <source>: the part “{word}”</source>
   <translation>: la parte «{word}»</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_date.py" />
   <source>: there is no such day</source>
   <translation>: no existe ese día</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_date.py" />
   <source>: there is no such time</source>
   <translation>: no existe esa hora</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: write @ in the place of “at”</source>
   <translation>: escriba @ en lugar de «at»</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: write only the address</source>
   <translation>: escriba solo la dirección</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/counting.py" />
   <source>; {others} several, too</source>
   <translation>; {others} también varias</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/survey.py" />
   <source>A byte order mark in the middle of the file was left out.</source>
   <translation>Se omitió una marca de orden de bytes en medio del archivo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>A column that goes to a property, too, has a list of two: the property, and the object with “company”.</source>
   <translation>Una columna que también va a una propiedad tiene una lista de dos: la propiedad y el objeto con «company».</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>A company's proxy may sit in between; its certificate belongs in the trust store or into Settings, Network.</source>
   <translation>Puede haber en medio un proxy de la empresa; su certificado debe estar en el almacén de confianza o en Ajustes, Red.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>A contact with this address exists, and this import only creates.</source>
   <translation>Existe un contacto con esta dirección, y esta importación solo crea.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/attempts.py" />
   <source>A day's imports or rows may be used up (HubSpot counts 24 hours back). Resume the job later.</source>
   <translation>Puede que las importaciones o filas de un día estén agotadas (HubSpot cuenta 24 horas hacia atrás). Reanude el trabajo más tarde.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>A delimiter is one character, or up to {MAX_DELIMITER} that stand together.</source>
   <translation>Un separador es un carácter, o hasta {MAX_DELIMITER} seguidos.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>A file that was not finished</source>
   <translation>Un archivo que no se terminó</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>A key of another account</source>
   <translation>Una clave de otra cuenta</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>A key that is no longer accepted</source>
   <translation>Una clave que ya no se acepta</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>A kind of mail has no words beside its box. Add them in HubSpot.</source>
   <translation>Un tipo de correo no tiene texto junto a su casilla. Añádalo en HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>A line end separates no values.</source>
   <translation>Un fin de línea no separa valores.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>A number from {low} to {high} is wanted.</source>
   <translation>Se pide un número de {low} a {high}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>A number of at least {low} is wanted.</source>
   <translation>Se pide un número de al menos {low}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>A number of at most {high} is wanted.</source>
   <translation>Se pide un número de como máximo {high}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>A part of the column “{column}” cannot be the key.</source>
   <translation>Una parte de la columna «{column}» no puede ser la clave.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>A phone number has digits and the signs + ( ) - . / only.</source>
   <translation>Un número de teléfono tiene cifras y los signos + ( ) - . / y nada más.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>A phone number with at least {low} digits is wanted.</source>
   <translation>Se pide un número de teléfono con al menos {low} cifras.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>A phone number with at most {high} digits is wanted.</source>
   <translation>Se pide un número de teléfono con un máximo de {high} cifras.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>A phone number with {low} to {high} digits is wanted.</source>
   <translation>Se pide un número de teléfono con entre {low} y {high} cifras.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>A private app of the old kind (legacy)</source>
   <translation>Una app privada del tipo antiguo (heredada)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>A proxy may have answered in its place.</source>
   <translation>Puede que un proxy haya respondido en su lugar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>A proxy may have changed it. Try again in a moment.</source>
   <translation>Puede que un proxy la haya cambiado. Inténtelo de nuevo dentro de un momento.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>A proxy or an old TLS version may be in the way.</source>
   <translation>Puede que un proxy o una versión antigua de TLS lo impida.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>A proxy, a firewall or a VPN may be in between; ask whoever runs it to allow api.hubapi.com.</source>
   <translation>Puede haber en medio un proxy, un cortafuegos o una VPN; pida a quien lo administre que permita api.hubapi.com.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/survey.py" />
   <source>A quote inside of a quoted value was not doubled; it was taken as part of the value.</source>
   <translation>Unas comillas dentro de un valor entre comillas no estaban duplicadas; se tomaron como parte del valor.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>A quote is one character and not the delimiter.</source>
   <translation>El signo de comillas es un solo carácter y no es el separador.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>A sign-in page of this network or a proxy may be in between. Open a page in a browser, then try again.</source>
   <translation>Puede haber en medio una página de inicio de sesión de esta red o un proxy. Abra una página en un navegador e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>A submission has between 1 and 1,000 values.</source>
   <translation>Un envío tiene entre 1 y 1.000 valores.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/tiers.py" />
   <source>API Limit Increase</source>
   <translation>API Limit Increase</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Access token of {name}</source>
   <translation>Token de acceso de {name}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/known_accounts.py" />
   <source>Account {portal_id}</source>
   <translation>Cuenta {portal_id}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/service.py" />
   <source>Account {portal_id} has no form {form_id}.</source>
   <translation>La cuenta {portal_id} no tiene el formulario {form_id}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/diagnosis.py" />
   <source>Accounts: {accounts} ({kinds})</source>
   <translation>Cuentas: {accounts} ({kinds})</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Activities</source>
   <translation>Actividades</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add and remove users, and change what they may do</source>
   <translation>Añadir y quitar usuarios, y cambiar lo que pueden hacer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>Add it</source>
   <translation>Añádalo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Add it in HubSpot (Development &gt; Keys &gt; Service keys &gt; your key, or the legacy app's scopes), then try again. The token stays the same.</source>
   <translation>Añádalo en HubSpot (Desarrollo &gt; Claves &gt; Claves de servicio &gt; su clave, o los scopes de la app antigua) e inténtelo de nuevo. El token sigue siendo el mismo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>Add it in HubSpot: Development &gt; Keys &gt; Service keys &gt; your key &gt; Scopes (Legacy apps for an old private app).</source>
   <translation>Añádalo en HubSpot: Desarrollo &gt; Claves &gt; Claves de servicio &gt; su clave &gt; Scopes (Apps antiguas si es una app privada antigua).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>Add it in HubSpot: Development &gt; Keys &gt; Service keys &gt; your key &gt; Scopes.</source>
   <translation>Añádalo en HubSpot: Desarrollo &gt; Claves &gt; Claves de servicio &gt; su clave &gt; Scopes.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>Add it in HubSpot: Development &gt; Legacy apps &gt; your app &gt; Scopes.</source>
   <translation>Añádalo en HubSpot: Desarrollo &gt; Apps antiguas &gt; su app &gt; Scopes.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>Add it to requiredScopes in the app's app-hsmeta.json, upload the project and install it again.</source>
   <translation>Añádalo a requiredScopes en el archivo app-hsmeta.json de la app, suba el proyecto e instálelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add message channels and send through them</source>
   <translation>Añadir canales de mensajes y enviar por ellos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>Add the scope, leave what names owners out of the recipe, or write owner ids. {way_to_add}</source>
   <translation>Añada el scope, quite de la receta lo que nombra propietarios o escriba ID de propietarios. {way_to_add}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>Add them</source>
   <translation>Añádalos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add videos, audio and who watched them</source>
   <translation>Añadir vídeos, audio y quién los ha reproducido</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete appointments</source>
   <translation>Añadir, cambiar y eliminar citas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete clients of a partner</source>
   <translation>Añadir, cambiar y eliminar clientes de un socio</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete companies</source>
   <translation>Añadir, cambiar y eliminar empresas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete contacts</source>
   <translation>Añadir, cambiar y eliminar contactos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete courses</source>
   <translation>Añadir, cambiar y eliminar cursos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete custom records</source>
   <translation>Añadir, cambiar y eliminar registros personalizados</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete deals</source>
   <translation>Añadir, cambiar y eliminar negocios</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete invoices</source>
   <translation>Añadir, cambiar y eliminar facturas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete leads</source>
   <translation>Añadir, cambiar y eliminar leads</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete line items</source>
   <translation>Añadir, cambiar y eliminar elementos de línea</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete listings</source>
   <translation>Añadir, cambiar y eliminar anuncios inmobiliarios</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete marketing campaigns</source>
   <translation>Añadir, cambiar y eliminar campañas de marketing</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete marketing events</source>
   <translation>Añadir, cambiar y eliminar eventos de marketing</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete orders</source>
   <translation>Añadir, cambiar y eliminar pedidos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete paid subscriptions</source>
   <translation>Añadir, cambiar y eliminar suscripciones de pago</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete payments</source>
   <translation>Añadir, cambiar y eliminar pagos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete products</source>
   <translation>Añadir, cambiar y eliminar productos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete projects</source>
   <translation>Añadir, cambiar y eliminar proyectos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of appointments</source>
   <translation>Añadir, cambiar y eliminar propiedades de citas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of companies</source>
   <translation>Añadir, cambiar y eliminar propiedades de empresas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of contacts</source>
   <translation>Añadir, cambiar y eliminar propiedades de contactos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of courses</source>
   <translation>Añadir, cambiar y eliminar propiedades de cursos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of custom records</source>
   <translation>Añadir, cambiar y eliminar propiedades de registros personalizados</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of deals</source>
   <translation>Añadir, cambiar y eliminar propiedades de negocios</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of invoices</source>
   <translation>Añadir, cambiar y eliminar propiedades de facturas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of listings</source>
   <translation>Añadir, cambiar y eliminar propiedades de anuncios inmobiliarios</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of orders</source>
   <translation>Añadir, cambiar y eliminar propiedades de pedidos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of paid subscriptions</source>
   <translation>Añadir, cambiar y eliminar propiedades de suscripciones de pago</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of payments</source>
   <translation>Añadir, cambiar y eliminar propiedades de pagos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of projects</source>
   <translation>Añadir, cambiar y eliminar propiedades de proyectos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of quotes</source>
   <translation>Añadir, cambiar y eliminar propiedades de presupuestos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of services</source>
   <translation>Añadir, cambiar y eliminar propiedades de servicios</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of shopping carts</source>
   <translation>Añadir, cambiar y eliminar propiedades de carritos de compra</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of tickets</source>
   <translation>Añadir, cambiar y eliminar propiedades de tickets</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete quotes</source>
   <translation>Añadir, cambiar y eliminar presupuestos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete sales goals</source>
   <translation>Añadir, cambiar y eliminar objetivos de ventas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete services</source>
   <translation>Añadir, cambiar y eliminar servicios</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete services of a partner</source>
   <translation>Añadir, cambiar y eliminar servicios de un socio</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete shopping carts</source>
   <translation>Añadir, cambiar y eliminar carritos de compra</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Adding options to contact properties</source>
   <translation>Añadir opciones a propiedades de contacto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>Adding scopes does not help; the plan decides. The Scopes pane shows what works.</source>
   <translation>Añadir scopes no ayuda; lo decide el plan. El panel Scopes muestra qué funciona.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>Address line 2</source>
   <translation>Línea de dirección 2</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Address of a group</source>
   <translation>Dirección de un grupo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Against a rule of the property</source>
   <translation>Contra una regla de la propiedad</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>All connections to HubSpot were busy for too long.</source>
   <translation>Todas las conexiones con HubSpot estuvieron ocupadas demasiado tiempo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/listing.py" />
   <source>All contacts are written.</source>
   <translation>Todos los contactos están escritos.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>Amazon Web Services</source>
   <translation>Amazon Web Services</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Ambiguous option</source>
   <translation>Opción ambigua</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>An access token begins with pat-. Copy it with HubSpot's Copy button.</source>
   <translation>Un token de acceso empieza por pat-. Cópielo con el botón Copiar de HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>An escape is one character, neither the delimiter nor the quote.</source>
   <translation>El signo de escape es un solo carácter, ni el separador ni las comillas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/service.py" />
   <source>An import that HubSpot carried out cannot be taken back by HubDesk.</source>
   <translation>HubDesk no puede revertir una importación que llevó a cabo HubSpot.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Analytics</source>
   <translation>Análisis</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>Another contact already has this address.</source>
   <translation>Otro contacto ya tiene esta dirección.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>Another contact already has this value of {detail}, which no two may share.</source>
   <translation>Otro contacto ya tiene este valor de {detail}, que no pueden compartir dos.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>Another key of the same account, to rotate to</source>
   <translation>Otra clave de la misma cuenta, para rotar a ella</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Another row with the same {column} is sent in its place: line {line}.</source>
   <translation>En su lugar se envía otra fila con el mismo valor en {column}: línea {line}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Another row with the same {column} is sent in its place: row {detail}.</source>
   <translation>En su lugar se envía otra fila con el mismo valor de {column}: la fila {detail}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>Another word for {name}</source>
   <translation>Otra palabra para {name}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Asking what the token may do</source>
   <translation>Preguntar qué puede hacer el token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Assign owners</source>
   <translation>Asignar propietarios</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Assigning owners by e-mail address or name</source>
   <translation>Asignar propietarios por correo electrónico o nombre</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Associate companies</source>
   <translation>Asociar empresas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Associating contacts with companies</source>
   <translation>Asociar contactos con empresas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>At its fullest the window held {used} of {limit} calls ({at}): HubDesk {ours}, others {max}. It was that full in {near}.</source>
   <translation>En su momento más lleno, la ventana tenía {used} de {limit} llamadas ({at}): HubDesk {ours}, otros {max}. Así de llena estuvo en {near}.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Automation</source>
   <translation>Automatización</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Basics</source>
   <translation>Básico</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>Batches need {calls} calls, more than are left of the day.</source>
   <translation>Los lotes necesitan {calls} llamadas, más de las que quedan del día.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>Batches would take {share} of the calls that are left of the day for all programs of the account.</source>
   <translation>Los lotes gastarían el {share} de las llamadas que quedan del día para todos los programas de la cuenta.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/bearer.py" />
   <source>Bearer {reveal}</source>
   <translation>Bearer {reveal}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>Beside a column of first names it holds the last names</source>
   <translation>Junto a una columna de nombres contiene los apellidos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Blanks around {value} in {column} are removed.</source>
   <translation>Se quitan los espacios alrededor de {value} en {column}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Blanks removed</source>
   <translation>Espacios quitados</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Book and change meetings</source>
   <translation>Reservar y cambiar reuniones</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Bulk data</source>
   <translation>Datos masivos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>By record ID contacts can only be updated, since HubSpot gives new contacts their IDs.</source>
   <translation>Por ID de registro los contactos solo se pueden actualizar, porque HubSpot da sus ID a los contactos nuevos.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Cancelling an import by HubSpot</source>
   <translation>Cancelar una importación de HubSpot</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change apps and projects of developers</source>
   <translation>Cambiar apps y proyectos de desarrolladores</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change contracts</source>
   <translation>Cambiar contratos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change currencies and exchange rates</source>
   <translation>Cambiar monedas y tipos de cambio</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change data about users</source>
   <translation>Cambiar datos de usuarios</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change data sources in JSON</source>
   <translation>Cambiar fuentes de datos en JSON</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change files that are used as data sources</source>
   <translation>Cambiar archivos que sirven de fuentes de datos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change from which addresses HubSpot reports changes</source>
   <translation>Cambiar desde qué direcciones notifica HubSpot los cambios</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change help articles</source>
   <translation>Cambiar artículos de ayuda</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change hidden files and attachments</source>
   <translation>Cambiar archivos y adjuntos ocultos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change highly sensitive values of companies</source>
   <translation>Cambiar valores muy sensibles de empresas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change highly sensitive values of contacts</source>
   <translation>Cambiar valores muy sensibles de contactos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change highly sensitive values of custom records</source>
   <translation>Cambiar valores muy sensibles de registros personalizados</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change highly sensitive values of deals</source>
   <translation>Cambiar valores muy sensibles de negocios</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change highly sensitive values of projects</source>
   <translation>Cambiar valores muy sensibles de proyectos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change highly sensitive values of tickets</source>
   <translation>Cambiar valores muy sensibles de tickets</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change how leads are scored</source>
   <translation>Cambiar cómo se puntúan los leads</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change how the help centre is set up</source>
   <translation>Cambiar cómo está configurado el centro de ayuda</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change in bulk which e-mails contacts agreed to</source>
   <translation>Cambiar para muchos contactos a la vez qué correos han aceptado</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change landing pages</source>
   <translation>Cambiar páginas de destino</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change price lists</source>
   <translation>Cambiar listas de precios</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change quotes made with the quote tool</source>
   <translation>Cambiar presupuestos hechos con la herramienta de presupuestos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change rows of the website’s data tables</source>
   <translation>Cambiar filas de las tablas de datos del sitio web</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change sales e-mail sequences</source>
   <translation>Cambiar secuencias de correos de ventas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change sensitive values of appointments</source>
   <translation>Cambiar valores sensibles de citas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change sensitive values of companies</source>
   <translation>Cambiar valores sensibles de empresas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change sensitive values of contacts</source>
   <translation>Cambiar valores sensibles de contactos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change sensitive values of custom records</source>
   <translation>Cambiar valores sensibles de registros personalizados</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change sensitive values of deals</source>
   <translation>Cambiar valores sensibles de negocios</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change sensitive values of projects</source>
   <translation>Cambiar valores sensibles de proyectos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change sensitive values of tickets</source>
   <translation>Cambiar valores sensibles de tickets</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change templates of sales e-mails</source>
   <translation>Cambiar plantillas de correos de ventas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/choosing.py" />
   <source>Change that in the recipe, or send batches (--via batch).</source>
   <translation>Cámbielo en la receta o envíe lotes (--via batch).</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change the rules of sales and service steps</source>
   <translation>Cambiar las reglas de las etapas de ventas y servicio</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change the steps that orders go through</source>
   <translation>Cambiar las etapas por las que pasan los pedidos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change the website’s data tables</source>
   <translation>Cambiar las tablas de datos del sitio web</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change website code that runs at HubSpot, and its secrets</source>
   <translation>Cambiar código del sitio web que se ejecuta en HubSpot, y sus secretos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change website pages</source>
   <translation>Cambiar páginas del sitio web</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change what is paid for, and paid seats</source>
   <translation>Cambiar lo que se paga y las licencias de pago</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change who may open members-only pages</source>
   <translation>Cambiar quién puede abrir páginas solo para miembros</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change who may use which pipeline</source>
   <translation>Cambiar quién puede usar qué pipeline</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>Check that it is a table whose first line has the names of the columns.</source>
   <translation>Compruebe que es una tabla cuya primera línea tiene los nombres de las columnas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/atomic.py" />
   <source>Check that you may write there, then try again.</source>
   <translation>Compruebe que puede escribir allí e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Check the connection, a firewall or a VPN.</source>
   <translation>Compruebe la conexión, un cortafuegos o una VPN.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Check the connection.</source>
   <translation>Compruebe la conexión.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Check the connection; a VPN or Wi-Fi may have switched.</source>
   <translation>Compruebe la conexión; puede haber cambiado una VPN o la red Wi-Fi.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Check the connection; a proxy may cut answers.</source>
   <translation>Compruebe la conexión; puede que un proxy corte las respuestas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>Check the delimiter, or export fewer columns.</source>
   <translation>Compruebe el separador o exporte menos columnas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>Check the disk, then resume the job.</source>
   <translation>Compruebe el disco y reanude el trabajo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>Check the entries named HubDesk in the system's keyring.</source>
   <translation>Compruebe las entradas llamadas HubDesk en el llavero del sistema.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/writer.py" />
   <source>Check the folder {parent}.</source>
   <translation>Compruebe la carpeta {parent}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>Check the name and the folder.</source>
   <translation>Compruebe el nombre y la carpeta.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Check the proxy in Settings, Network.</source>
   <translation>Compruebe el proxy en Ajustes, Red.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>Check who may read it, or make a copy and open that.</source>
   <translation>Compruebe quién puede leerlo, o haga una copia y ábrala.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>Choose Show token before copying. {WHERE}</source>
   <translation>Elija Show token antes de copiar. {WHERE}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tls.py" />
   <source>Choose a file that begins with BEGIN CERTIFICATE (PEM), in Settings, Network.</source>
   <translation>Elija un archivo que empiece por BEGIN CERTIFICATE (PEM), en Ajustes, Red.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/stamp.py" />
   <source>Choose a text property of contacts that this import does not fill, or make one for it in HubSpot.</source>
   <translation>Elija una propiedad de texto de los contactos que esta importación no rellene, o cree una para ello en HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/core/targets.py" />
   <location filename="../../hubdesk/engine/limits/export.py" />
   <source>Choose another name.</source>
   <translation>Elija otro nombre.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tls.py" />
   <source>Choose it again in Settings, Network, or go without it.</source>
   <translation>Elíjalo de nuevo en Ajustes, Red, o siga sin él.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/deciding.py" />
   <source>Choose one of the companies that are offered.</source>
   <translation>Elija una de las empresas que se ofrecen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_writer.py" />
   <source>Choose one that ends in {ENDING}.</source>
   <translation>Elija uno que termine en {ENDING}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/company_file.py" />
   <source>Choose skip for companies that are not there.</source>
   <translation>Elija skip para las empresas que no existen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>Choose the column that does.</source>
   <translation>Elija la columna correspondiente.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/preparing.py" />
   <source>Choose the column, add it to the file, or give all rows the same value with “constants” in a recipe.</source>
   <translation>Elija la columna, añádala al archivo o dé a todas las filas el mismo valor con «constants» en una receta.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>Choose the file again.</source>
   <translation>Elija el archivo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>Choose update, or e-mail as the key.</source>
   <translation>Elija actualizar, o el correo electrónico como clave.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/demo.py" />
   <source>Close it there and try again.</source>
   <translation>Ciérrelo allí e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/client.py" />
   <source>Close other programs and try again.</source>
   <translation>Cierre otros programas e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Close other programs, or raise the number of files that a program may open.</source>
   <translation>Cierre otros programas o aumente el número de archivos que un programa puede abrir.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/demo.py" />
   <source>Close some of them and try again.</source>
   <translation>Cierre algunos de ellos e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>Column {columns} holds</source>
   <translation>La columna {columns} contiene</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/headers.py" />
   <source>Column {position}</source>
   <translation>Columna {position}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>Columns {columns} hold</source>
   <translation>Las columnas {columns} contienen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Commerce</source>
   <translation>Comercio</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Companies</source>
   <translation>Empresas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>Companies are named where their column stands: {"columns": {"Website": {"company": "domain"}}}.</source>
   <translation>Las empresas se nombran donde está su columna: {"columns": {"Website": {"company": "domain"}}}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/counting.py" />
   <source>Companies: {found} found</source>
   <translation>Empresas encontradas: {found}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/deciding.py" />
   <source>Company {company} is none of those that “{shown}” finds.</source>
   <translation>La empresa {company} no es ninguna de las que encuentra «{shown}».</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Connect and remove web domains</source>
   <translation>Conectar y quitar dominios web</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/connect.py" />
   <source>Connect the account again, or give the token to one command in HUBDESK_TOKEN.</source>
   <translation>Conecte la cuenta de nuevo, o dé el token a un solo comando en HUBDESK_TOKEN.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Connections</source>
   <translation>Conexiones</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Consent</source>
   <translation>Consentimiento</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Contacts</source>
   <translation>Contactos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Control characters</source>
   <translation>Caracteres de control</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Conversations</source>
   <translation>Conversaciones</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>Copy it to this computer and open the copy.</source>
   <translation>Cópielo a este ordenador y abra la copia.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>Copy the token again from HubSpot with its Copy button, not from a document or chat.</source>
   <translation>Copie el token de nuevo desde HubSpot con su botón Copiar, no desde un documento o un chat.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>Copy the token again, and nothing else.</source>
   <translation>Copie de nuevo el token y nada más.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>Copy the token itself. {WHERE}</source>
   <translation>Copie el token en sí. {WHERE}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>Copy the whole token; HubSpot's Copy button does that.</source>
   <translation>Copie el token entero; el botón Copiar de HubSpot lo hace.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/prepare.py" />
   <source>Correct them, or choose to leave such rows out or to send only their good columns.</source>
   <translation>Corríjalas, o elija omitir esas filas o enviar solo sus columnas buenas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>Could export everything, change users and read e-mails</source>
   <translation>Podría exportarlo todo, cambiar usuarios y leer correos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Could not find owner</source>
   <translation>No se encontró el propietario</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Could not parse date</source>
   <translation>No se pudo leer la fecha</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Could not parse date and time</source>
   <translation>No se pudieron leer la fecha y la hora</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Could not parse number</source>
   <translation>No se pudo leer el número</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Create and change marketing e-mails</source>
   <translation>Crear y cambiar correos de marketing</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Create and change payment links</source>
   <translation>Crear y cambiar enlaces de pago</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Create and change private apps and what they may do</source>
   <translation>Crear y cambiar apps privadas y lo que pueden hacer</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Create and change records of any kind in bulk</source>
   <translation>Crear y cambiar en masa registros de cualquier tipo</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Create and change tasks</source>
   <translation>Crear y cambiar tareas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Create properties</source>
   <translation>Crear propiedades</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Create, change and delete lists and who is on them</source>
   <translation>Crear, cambiar y eliminar listas y quién está en ellas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Creating and updating contacts</source>
   <translation>Crear y actualizar contactos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Creating companies</source>
   <translation>Crear empresas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Creating contact properties</source>
   <translation>Crear propiedades de contacto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Creating contacts</source>
   <translation>Crear contactos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Creating properties</source>
   <translation>Crear propiedades</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Damaged letters</source>
   <translation>Letras dañadas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Date with a short year</source>
   <translation>Fecha con año corto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Date with unclear order</source>
   <translation>Fecha con orden poco claro</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Deals</source>
   <translation>Negocios</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Decide which changes are reported</source>
   <translation>Decidir qué cambios se notifican</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Decimal place left out</source>
   <translation>Decimal omitido</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Define what is recorded of visitors</source>
   <translation>Definir qué se registra de los visitantes</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Delete files</source>
   <translation>Eliminar archivos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Delete payment links</source>
   <translation>Eliminar enlaces de pago</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Delete redirects of the website</source>
   <translation>Eliminar redirecciones del sitio web</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Delete sales e-mail sequences</source>
   <translation>Eliminar secuencias de correos de ventas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Delete the folder {path}.</source>
   <translation>Elimine la carpeta {path}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>Delete the job and import the file again: contacts that are already there are updated, not doubled.</source>
   <translation>Elimine el trabajo e importe el archivo de nuevo: los contactos que ya existen se actualizan, no se duplican.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Delete {path}.</source>
   <translation>Elimine {path}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Deleting companies</source>
   <translation>Eliminar empresas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Deleting contacts</source>
   <translation>Eliminar contactos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/known_accounts.py" />
   <source>Demo portal</source>
   <translation>Portal de demostración</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Developers</source>
   <translation>Desarrolladores</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/token_care.py" />
   <source>Development &gt; Keys &gt; Service keys, or Development &gt; Legacy apps &gt; the app &gt; Auth</source>
   <translation>Desarrollo &gt; Claves &gt; Claves de servicio, o Desarrollo &gt; Apps antiguas &gt; la app &gt; Auth</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_values.py" />
   <source>Did you mean “{near}”?</source>
   <translation>¿Quería decir «{near}»?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>Did you mean “{spelled}”?</source>
   <translation>¿Quería decir «{spelled}»?</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Download files that people sent through forms</source>
   <translation>Descargar archivos que la gente envió por formularios</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>E-mail address perhaps mistyped</source>
   <translation>Dirección de correo quizá mal escrita</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>E-mail address with non-Latin characters</source>
   <translation>Dirección de correo con caracteres no latinos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>E-mail domain that the form refuses</source>
   <translation>Dominio de correo que el formulario rechaza</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>Empty cells are to clear {named}, and HubSpot's import never clears a value.</source>
   <translation>Las celdas vacías deben vaciar {named}, y la importación de HubSpot nunca vacía un valor.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Ending associations with companies</source>
   <translation>Eliminar asociaciones con empresas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Error of a spreadsheet</source>
   <translation>Error de una hoja de cálculo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>Every scope that HubDesk can use, now or later</source>
   <translation>Todos los scopes que HubDesk puede usar, ahora o más adelante</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>Everything but forms: tick Submit forms in Scopes</source>
   <translation>Todo menos formularios: marque «Enviar formularios» en Scopes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/reporting.py" />
   <source>Everything sent is safe in the journal.</source>
   <translation>Todo lo enviado está a salvo en el diario.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>Exactly what an import of contacts takes</source>
   <translation>Justo lo que necesita una importación de contactos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>Exactly what contacts and forms take</source>
   <translation>Justo lo que necesitan contactos y formularios</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Exchange records with a shop</source>
   <translation>Intercambiar registros con una tienda</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <source>Export it again and check that it has contacts.</source>
   <translation>Expórtelo de nuevo y compruebe que tiene contactos.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <location filename="../../hubdesk/tabular/source.py" />
   <source>Export it again and check that it has rows.</source>
   <translation>Expórtelo de nuevo y compruebe que tiene filas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>Export the contacts as CSV and open that.</source>
   <translation>Exporte los contactos como CSV y abra ese archivo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>Export the table as CSV and open that.</source>
   <translation>Exporte la tabla como CSV y abra ese archivo.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Files</source>
   <translation>Archivos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Finding an import by HubSpot</source>
   <translation>Encontrar una importación de HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Finding companies</source>
   <translation>Encontrar empresas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Finding lists</source>
   <translation>Encontrar listas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/job_info.py" />
   <source>Finish job {undo} first.</source>
   <translation>Termine primero el trabajo {undo}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>First name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Following an import by HubSpot</source>
   <translation>Seguir una importación de HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>For a row like this the form requires “{detail}”, and no column goes to it.</source>
   <translation>Para una fila como esta el formulario exige «{detail}», y ninguna columna va a ese campo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>For columns that no property fits, and values that are no option yet.</source>
   <translation>Para columnas a las que no corresponde ninguna propiedad y valores que aún no son una opción.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Forms</source>
   <translation>Formularios</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/tiers.py" />
   <source>Free and Starter</source>
   <translation>Free y Starter</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>Free some space (40 MB are plenty), then resume the job.</source>
   <translation>Libere espacio (bastan 40 MB) y reanude el trabajo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/atomic.py" />
   <source>Free some space, then try again.</source>
   <translation>Libere espacio e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>Full name</source>
   <translation>Nombre completo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/unpack.py" />
   <source>Get it again, or unpack it and open the file inside.</source>
   <translation>Obténgalo de nuevo, o descomprímalo y abra el archivo que contiene.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Giving HubSpot a file to import</source>
   <translation>Dar a HubSpot un archivo para importar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>Granted, but the account's plan refuses it.</source>
   <translation>Concedido, pero el plan de la cuenta lo rechaza.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Have all records copied out</source>
   <translation>Hacer copiar todos los registros fuera de la cuenta</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>How much of the limit was used</source>
   <translation>Cuánto del límite estaba usado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>How the window looked</source>
   <translation>Qué aspecto tenía la ventana</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>HubDesk added this column to its result file</source>
   <translation>HubDesk añadió esta columna a su archivo de resultados</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <source>HubDesk cannot make its private copy of “{own}”: {part}.</source>
   <translation>HubDesk no puede hacer su copia privada de «{own}»: {part}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/encoding.py" />
   <source>HubDesk cannot read the encoding “{name}”.</source>
   <translation>HubDesk no puede leer la codificación «{name}».</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>HubDesk cannot save progress, so it stopped before sending more.</source>
   <translation>HubDesk no puede guardar el progreso, así que se detuvo antes de enviar más.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/server.py" />
   <source>HubDesk failed to read the file ({name} in {where}).</source>
   <translation>HubDesk no pudo leer el archivo ({name} en {where}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubDesk keeps no password of a proxy; ask whoever runs it to let HubDesk through without one.</source>
   <translation>HubDesk no guarda la contraseña de ningún proxy; pida a quien lo administre que deje pasar a HubDesk sin ella.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/network.py" />
   <source>HubDesk keeps no user name or password of a proxy.</source>
   <translation>HubDesk no guarda el usuario ni la contraseña de ningún proxy.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/bodies.py" />
   <source>HubDesk stopped before sending anything from the changed part.</source>
   <translation>HubDesk se detuvo antes de enviar nada de la parte cambiada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubDesk stopped sending. What was written stays written.</source>
   <translation>HubDesk dejó de enviar. Lo escrito queda escrito.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/hosts.py" />
   <source>HubDesk talks to api.hubapi.com and api.hsforms.com, and to portals on this computer.</source>
   <translation>HubDesk habla con api.hubapi.com y api.hsforms.com, y con portales de este ordenador.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>HubDesk then knows of each row whether it was created or updated, and can take the import back.</source>
   <translation>HubDesk sabe entonces de cada fila si se creó o se actualizó, y puede revertir la importación.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>HubDesk tried one harmless read per feature.</source>
   <translation>HubDesk probó una lectura inofensiva por función.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/words.py" />
   <source>HubDesk waits, goes on by itself at {goes_on}, and ends at about {ends}.</source>
   <translation>HubDesk espera, sigue por sí solo a las {goes_on} y termina hacia las {ends}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/diagnosis.py" />
   <source>HubDesk {program}</source>
   <translation>HubDesk {program}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/property_rules.py" />
   <source>HubSpot alone can check these rules of “{label}”: {kinds}.</source>
   <translation>Solo HubSpot puede comprobar estas reglas de «{label}»: {kinds}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>HubSpot answered {status}</source>
   <translation>HubSpot respondió {status}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot applied nothing of this request.</source>
   <translation>HubSpot no aplicó nada de esta petición.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot asked HubDesk to pause, because too many calls were made.</source>
   <translation>HubSpot pidió a HubDesk una pausa, porque se hicieron demasiadas llamadas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/waiting.py" />
   <source>HubSpot asked for a pause. HubDesk goes on by itself.</source>
   <translation>HubSpot pidió una pausa. HubDesk sigue por sí solo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>HubSpot asks for less than 5 % a day</source>
   <translation>HubSpot pide menos del 5 % al día</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/preparing.py" />
   <source>HubSpot asks not to use forms to bring contacts in bulk and may ignore such submissions; use Import (hubdesk import) for that. If each row really is a form that somebody filled in, add --most {good}.</source>
   <translation>HubSpot pide no usar formularios para traer contactos en grandes cantidades y puede ignorar esos envíos; use para ello Importar (hubdesk import). Si cada fila es de verdad un formulario que alguien rellenó, añada --most {good}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot cannot be reached from this computer.</source>
   <translation>No se puede llegar a HubSpot desde este ordenador.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot cannot read the date in {detail}.</source>
   <translation>HubSpot no puede leer la fecha en {detail}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>HubSpot computes it</source>
   <translation>HubSpot la calcula</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/forms.py" />
   <source>HubSpot describes this form in a way that HubDesk does not understand.</source>
   <translation>HubSpot describe este formulario de un modo que HubDesk no entiende.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/attempts.py" />
   <source>HubSpot did not take the file{about}. {message}</source>
   <translation>HubSpot no aceptó el archivo{about}. {message}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>HubSpot does not accept consent of this kind for this form.</source>
   <translation>HubSpot no acepta un consentimiento de este tipo para este formulario.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/connect.py" />
   <source>HubSpot does not accept this access token.</source>
   <translation>HubSpot no acepta este token de acceso.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot does not accept this e-mail address.</source>
   <translation>HubSpot no acepta esta dirección de correo electrónico.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot does not know its import of this row any more; whether it was written cannot be told.</source>
   <translation>HubSpot ya no conoce su importación de esta fila; no se puede saber si se escribió.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>HubSpot does not know this GoToWebinar key.</source>
   <translation>HubSpot no conoce esta clave de GoToWebinar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot does not know this option of {detail}.</source>
   <translation>HubSpot no conoce esta opción de {detail}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>HubSpot does not let anybody write it</source>
   <translation>HubSpot no deja que nadie la escriba</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot does not let anybody write {detail}.</source>
   <translation>HubSpot no deja que nadie escriba {detail}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>HubSpot does not let forms fill in this property.</source>
   <translation>HubSpot no deja que los formularios rellenen esta propiedad.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>HubSpot does not say which scopes this token has.</source>
   <translation>HubSpot no dice qué scopes tiene este token.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/service.py" />
   <source>HubSpot does not take submissions of this form any more. It may have been deleted or archived meanwhile.</source>
   <translation>HubSpot ya no acepta envíos de este formulario. Puede que entretanto se haya eliminado o archivado.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/service.py" />
   <source>HubSpot does not tell which contacts it made and what they were before.</source>
   <translation>HubSpot no dice qué contactos creó ni cómo eran antes.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot finds this request too large.</source>
   <translation>A HubSpot le parece demasiado grande esta petición.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>HubSpot had locked a contact</source>
   <translation>HubSpot tenía bloqueado un contacto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/upload.py" />
   <source>HubSpot has not got it.</source>
   <translation>HubSpot no lo ha recibido.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>HubSpot has one scope for reading, changing and submitting forms.</source>
   <translation>HubSpot tiene un solo scope para leer, cambiar y enviar formularios.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot is having trouble.</source>
   <translation>HubSpot tiene problemas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot is moving this account to another data centre and takes no requests meanwhile.</source>
   <translation>HubSpot está trasladando esta cuenta a otro centro de datos y entretanto no acepta peticiones.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/waiting.py" />
   <source>HubSpot is moving this account to another data centre. HubDesk goes on by itself when that is done.</source>
   <translation>HubSpot está trasladando esta cuenta a otro centro de datos. HubDesk sigue por sí solo cuando termine.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>HubSpot keeps 1,000 submissions of a contact and drops all others; earlier rows have as many with {value} in {column}.</source>
   <translation>HubSpot conserva 1.000 envíos de un contacto y descarta los demás; las filas anteriores ya tienen esa cantidad con {value} en {column}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>HubSpot lists it, but refused the call without a clear reason.</source>
   <translation>HubSpot lo enumera, pero rechazó la llamada sin un motivo claro.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>HubSpot lists them, but refused the call without a clear reason.</source>
   <translation>HubSpot los enumera, pero rechazó la llamada sin un motivo claro.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot may have received this submission: its answer was lost. Look there before sending it again.</source>
   <translation>Puede que HubSpot haya recibido este envío: su respuesta se perdió. Mírelo allí antes de enviarlo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot may or may not have done this: its answer did not arrive whole.</source>
   <translation>Puede que HubSpot haya hecho esto o no: su respuesta no llegó completa.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot no longer accepts this access token.</source>
   <translation>HubSpot ya no acepta este token de acceso.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/waiting.py" />
   <source>HubSpot refused a submission as one too many. A few more would block this computer, so HubDesk waits for a minute and goes on by itself.</source>
   <translation>HubSpot rechazó un envío por ser uno de más. Unos pocos más bloquearían este ordenador, así que HubDesk espera un minuto y sigue por sí solo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/alike.py" />
   <source>HubSpot refused every batch for the same reason{about}, so HubDesk stopped.</source>
   <translation>HubSpot rechazó todos los lotes por el mismo motivo{about}, así que HubDesk se detuvo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/mode.py" />
   <source>HubSpot refused the first {ALIKE} submissions for the same reason, so HubDesk stopped.</source>
   <translation>HubSpot rechazó los primeros {ALIKE} envíos por el mismo motivo, así que HubDesk se detuvo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>HubSpot refused them as too many</source>
   <translation>HubSpot las rechazó por ser demasiadas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>HubSpot refused this ({replace}).</source>
   <translation>HubSpot rechazó esto ({replace}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>HubSpot refused this and did not say why.</source>
   <translation>HubSpot rechazó esto y no dijo por qué.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot refused this request (status {status}).</source>
   <translation>HubSpot rechazó esta petición (estado {status}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot refused this request: {words}</source>
   <translation>HubSpot rechazó esta petición: {words}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot refused this row{about} ({word}).</source>
   <translation>HubSpot rechazó esta fila{about} ({word}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot refused this row{about}.</source>
   <translation>HubSpot rechazó esta fila{about}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>HubSpot refused {found} as too many: {parts}.{helps}</source>
   <translation>HubSpot rechazó {found} por exceso: {parts}.{helps}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>HubSpot refuses calls although the token has the scopes.</source>
   <translation>HubSpot rechaza llamadas aunque el token tiene los scopes.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/alike.py" />
   <source>HubSpot refuses every batch now for the same reason{about}, so HubDesk stopped.</source>
   <translation>HubSpot rechaza ahora todos los lotes por el mismo motivo{about}, así que HubDesk se detuvo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot refuses this token: {part} is not allowed ({category}).</source>
   <translation>HubSpot rechaza este token: no se permite {part} ({category}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>HubSpot refuses to let this token {refused}, although it has what that takes. Another plan is needed, or leave it unticked.</source>
   <translation>HubSpot no permite a este token {refused}, aunque tiene lo necesario para ello. Hace falta otro plan, o déjelo sin marcar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/sender.py" />
   <source>HubSpot shows the imports of this job only to the key that started them, and this is another one.</source>
   <translation>HubSpot muestra las importaciones de este trabajo solo a la clave que las inició, y esta es otra.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/token_care.py" />
   <source>HubSpot supports legacy private apps until {LEGACY_END}. Make a service key before then and rotate to it.</source>
   <translation>HubSpot admite apps privadas antiguas hasta {LEGACY_END}. Cree antes una clave de servicio y rote a ella.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>HubSpot switched API keys off in 2022, and a client secret opens nothing by itself. Make a service key with the scopes that you need and use it instead: it takes the API key's place. {WHERE}</source>
   <translation>HubSpot desactivó las claves de API en 2022, y un secreto de cliente no abre nada por sí solo. Cree una clave de servicio con los scopes que necesite y use esa: ocupa el lugar de la clave de API. {WHERE}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/attempts.py" />
   <source>HubSpot takes no more files to import at present.</source>
   <translation>HubSpot no acepta por ahora más archivos para importar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/mode.py" />
   <source>HubSpot takes no submissions of this form any more.</source>
   <translation>HubSpot ya no acepta envíos de este formulario.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>HubSpot takes submissions of up to one month back.</source>
   <translation>HubSpot acepta envíos de hasta un mes atrás.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot wants a whole number in {detail}.</source>
   <translation>HubSpot quiere un número entero en {detail}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot's address answered with a redirect to somewhere else, which HubDesk never follows.</source>
   <translation>La dirección de HubSpot respondió con una redirección a otro lugar, que HubDesk nunca sigue.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot's address cannot be found. This computer seems to be offline.</source>
   <translation>No se encuentra la dirección de HubSpot. Este ordenador parece estar sin conexión.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot's answer arrived cut off.</source>
   <translation>La respuesta de HubSpot llegó cortada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot's answer cannot be read.</source>
   <translation>La respuesta de HubSpot no se puede leer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot's answer did not come in time.</source>
   <translation>La respuesta de HubSpot no llegó a tiempo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/sender.py" />
   <source>HubSpot's answer to an upload was lost again and again, and no import came of it.</source>
   <translation>La respuesta de HubSpot a una subida se perdió una y otra vez, y no resultó ninguna importación.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot's answer was lost. The contact may have been written; look before sending it again.</source>
   <translation>La respuesta de HubSpot se perdió. Puede que el contacto se haya escrito; mírelo antes de enviarlo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot's answer was not waited for. The contact may have been written; going on finds out.</source>
   <translation>No se esperó la respuesta de HubSpot. Puede que el contacto se haya escrito; al continuar se averigua.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/service.py" />
   <source>HubSpot's answers do not tell which contacts they changed.</source>
   <translation>Las respuestas de HubSpot no dicen qué contactos cambiaron.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/rate/hold.py" />
   <source>HubSpot's calls for today are used up for this account.</source>
   <translation>Las llamadas de HubSpot de hoy están agotadas para esta cuenta.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/tiers.py" />
   <source>HubSpot's changelog says 650,000 a day.</source>
   <translation>El registro de cambios de HubSpot dice 650.000 al día.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot's import ended before anything was written.</source>
   <translation>La importación de HubSpot terminó antes de escribir nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot's import failed, and HubSpot does not tell whether this row was written before that.</source>
   <translation>La importación de HubSpot falló, y HubSpot no dice si esta fila se escribió antes.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot's import is done, but it complained about the whole file; look whether this contact is there before sending it again.</source>
   <translation>La importación de HubSpot está hecha, pero se quejó del archivo entero; mire si este contacto está allí antes de enviarlo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot's import was cancelled, and HubSpot does not tell whether this row was written before that.</source>
   <translation>La importación de HubSpot se canceló, y HubSpot no dice si esta fila se escribió antes.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/tracker.py" />
   <source>HubSpot's limit is used for the moment. The next calls leave by themselves.</source>
   <translation>El límite de HubSpot está agotado por el momento. Las próximas llamadas salen por sí solas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/choosing.py" />
   <source>HubSpot's own import cannot do this. </source>
   <translation>La importación propia de HubSpot no puede hacer esto. </translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/tiers.py" />
   <source>HubSpot's page on legacy private apps</source>
   <translation>la página de HubSpot sobre apps privadas antiguas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/tiers.py" />
   <source>HubSpot's usage guidelines</source>
   <translation>Directrices de uso de HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>Hugging Face</source>
   <translation>Hugging Face</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Import contacts</source>
   <translation>Importar contactos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/job_info.py" />
   <source>Import the file anew if its rows shall be written again.</source>
   <translation>Importe el archivo de nuevo si sus filas se deben escribir otra vez.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Import very large files</source>
   <translation>Importar archivos muy grandes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Importing contacts</source>
   <translation>Importar contactos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Importing very large files</source>
   <translation>Importar archivos muy grandes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/token_care.py" />
   <source>In HubSpot ({WHERE}) rotate the token and expire the old one now, not later. That locks out whoever has it.</source>
   <translation>En HubSpot ({WHERE}) rote el token y haga caducar el antiguo ahora, no más tarde. Eso deja fuera a quien lo tenga.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>In HubSpot: Development &gt; Keys &gt; Service keys, or Development &gt; Legacy apps &gt; (app) &gt; Auth &gt; Show token.</source>
   <translation>En HubSpot: Desarrollo &gt; Claves &gt; Claves de servicio, o Desarrollo &gt; Apps antiguas &gt; (app) &gt; Auth &gt; Mostrar token.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>Instant messaging</source>
   <translation>Mensajería instantánea</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Invalid e-mail address</source>
   <translation>Dirección de correo no válida</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Invalid option</source>
   <translation>Opción no válida</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Invalid phone number</source>
   <translation>Número de teléfono no válido</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Invalid record ID</source>
   <translation>ID de registro no válido</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Invalid yes or no</source>
   <translation>Valor no válido de sí o no</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/preparing.py" />
   <source>It asks for {labels}. Name the columns like that, or say with a recipe which is which.</source>
   <translation>Pide {labels}. Llame así a las columnas, o diga con una receta cuál es cuál.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>It belongs to an object with “company”.</source>
   <translation>Va en un objeto con «company».</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/diagnosis.py" />
   <source>It cannot be read: {name}
</source>
   <translation>No se puede leer: {name}
</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>It does not look like a service key or private-app token, which begin with pat-. A token of an OAuth app ends after 30 minutes.</source>
   <translation>No parece una clave de servicio ni un token de app privada, que empiezan por pat-. Un token de una app con OAuth acaba a los 30 minutos.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/survey.py" />
   <source>It has fewer values than there are columns.</source>
   <translation>Tiene menos valores que columnas hay.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/survey.py" />
   <source>It has more values than there are columns.</source>
   <translation>Tiene más valores que columnas hay.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <source>It has several addresses. Each of them is read as a row of its own.</source>
   <translation>Tiene varias direcciones. Cada una se lee como una fila propia.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>It has words where the rows below have numbers, dates or addresses, as a second line of names would. It is read as a row; if it has the names, choose it for the header.</source>
   <translation>Tiene palabras donde las filas de debajo tienen números, fechas o direcciones, como las tendría una segunda línea de nombres. Se lee como fila; si tiene los nombres, elíjala para el encabezado.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook.py" />
   <source>It has {names}.</source>
   <translation>Tiene {names}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/demo.py" />
   <source>It has: {join}.</source>
   <translation>Tiene: {join}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/survey.py" />
   <source>It holds control characters.</source>
   <translation>Contiene caracteres de control.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>It holds what HubDesk did not put there ({names}).</source>
   <translation>Contiene lo que HubDesk no puso allí ({names}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>It is more than HubSpot's import takes in a day{plan}, so batches are sooner done.</source>
   <translation>Es más de lo que la importación de HubSpot acepta en un día{plan}, así que los lotes acaban antes.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>It is read as a part of the header in line {first}. If it is a row, choose that line alone.</source>
   <translation>Se lee como parte del encabezado en la línea {first}. Si es una fila, elija solo esa línea.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/survey.py" />
   <source>It is too long to be a row.</source>
   <translation>Es demasiado larga para ser una fila.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/survey.py" />
   <source>It looks like a total or a note below the table.</source>
   <translation>Parece un total o una nota bajo la tabla.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/mode.py" />
   <source>It may have been deleted, archived or protected by a captcha meanwhile. Look at it in HubSpot.</source>
   <translation>Puede que entretanto se haya eliminado, archivado o protegido con un captcha. Mírelo en HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/connect.py" />
   <source>It may have been rotated, have expired or been switched off; HubSpot also switches a token off by itself when it finds it in a public repository.</source>
   <translation>Puede que se haya rotado, haya caducado o se haya desactivado; HubSpot también desactiva por sí solo un token cuando lo encuentra en un repositorio público.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>It may have been rotated, have expired or been switched off; HubSpot also switches a token off by itself when it finds it in a public repository. Paste the current token to go on.</source>
   <translation>Puede que se haya rotado, haya caducado o se haya desactivado; HubSpot también desactiva por sí solo un token cuando lo encuentra en un repositorio público. Pegue el token actual para continuar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/survey.py" />
   <source>It opens a quote that never closes.</source>
   <translation>Abre comillas que nunca se cierran.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>It was decided to reject rows with {value} in {column}.</source>
   <translation>Se decidió descartar las filas con {value} en {column}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Its log of calls, without contact data</source>
   <translation>Su registro de llamadas, sin datos de contactos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Its log of submissions, without what was typed</source>
   <translation>Su registro de envíos, sin lo que se escribió</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Its properties and owners as last read</source>
   <translation>Sus propiedades y propietarios según la última lectura</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>Its result files are where they were. What it wrote can no longer be verified or taken back by HubDesk.</source>
   <translation>Sus archivos de resultados están donde estaban. HubDesk ya no puede verificar ni revertir lo que escribió.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>Its values are full names with the last name first: put a comma behind the last name to part them</source>
   <translation>Sus valores son nombres completos con el apellido primero: ponga una coma detrás del apellido para dividirlos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>Its values are full names: parted into first and last name</source>
   <translation>Sus valores son nombres completos: divididos en nombre y apellido</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>Its values are options of this field</source>
   <translation>Sus valores son opciones de este campo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>Its values are options of this property</source>
   <translation>Sus valores son opciones de esta propiedad</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>Its values look like e-mail addresses</source>
   <translation>Sus valores parecen direcciones de correo electrónico</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>Its values look like phone numbers</source>
   <translation>Sus valores parecen números de teléfono</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>Job title</source>
   <translation>Cargo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Job {job_id} and its journal</source>
   <translation>Trabajo {job_id} y su diario</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/plan/file.py" />
   <source>Job {job_id} has no plan: its contacts were not read before it was written.</source>
   <translation>El trabajo {job_id} no tiene plan: sus contactos no se leyeron antes de escribir.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/lease.py" />
   <source>Job {job_id} is {folder}.</source>
   <translation>El trabajo {job_id} está {folder}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/job_deletion.py" />
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Job {job_id} is {running}.</source>
   <translation>El trabajo {job_id} está {running}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>Job {job_id} was made by a newer version of HubDesk.</source>
   <translation>El trabajo {job_id} se hizo con una versión más nueva de HubDesk.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/catalog.py" />
   <source>Job {name} is {folder}.</source>
   <translation>El trabajo {name} está {folder}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/job_info.py" />
   <source>Job {undone_by} has taken job {job_id} back.</source>
   <translation>El trabajo {undone_by} ha revertido el trabajo {job_id}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/job_info.py" />
   <source>Job {undo} has begun to take job {job_id} back.</source>
   <translation>El trabajo {undo} ha empezado a revertir el trabajo {job_id}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_values.py" />
   <source>Known are {known}.</source>
   <translation>Se conocen {known}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/diagnosis.py" />
   <source>Language: {part}</source>
   <translation>Idioma: {part}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>Last name</source>
   <translation>Apellido</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>Leave it out.</source>
   <translation>Omítala.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>Leave one of them out.</source>
   <translation>Omita una de ellas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/network.py" />
   <source>Leave them out, and ask whoever runs the proxy to let HubDesk through. {SETTINGS_HINT}</source>
   <translation>Omítalos y pida a quien administre el proxy que deje pasar a HubDesk. {SETTINGS_HINT}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Left out: empty line</source>
   <translation>Omitida: línea vacía</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Left out: names of the columns</source>
   <translation>Omitida: nombres de las columnas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Left out: total or note</source>
   <translation>Omitida: total o nota</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/token_care.py" />
   <source>Let a super admin look through HubSpot's audit log, and a legacy app's Logs tab, for calls that were not yours.</source>
   <translation>Haga que un superadministrador busque en el registro de auditoría de HubSpot, y en la pestaña Registros de una app antigua, llamadas que no fueran suyas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Let a super admin rotate the token, then paste the new one.</source>
   <translation>Haga que un superadministrador rote el token y pegue el nuevo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/survey.py" />
   <source>Line {line}: {sentence}</source>
   <translation>Línea {line}: {sentence}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Listing forms</source>
   <translation>Enumerar formularios</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Lists</source>
   <translation>Listas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Lock and unlock steps</source>
   <translation>Bloquear y desbloquear etapas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Log of calls, without contact data</source>
   <translation>Registro de llamadas, sin datos de contactos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Log of submissions, without what was typed</source>
   <translation>Registro de envíos, sin lo que se escribió</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Log of the program</source>
   <translation>Registro del programa</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <location filename="../../hubdesk/hubspot/routing.py" />
   <source>Look at Settings, Network.</source>
   <translation>Mire en Ajustes, Red.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/alike.py" />
   <source>Look at how this column is mapped, then start a new import.</source>
   <translation>Mire cómo está asignada esta columna y empiece una importación nueva.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/updates.py" />
   <source>Look at the place where you got HubDesk.</source>
   <translation>Mire en el lugar donde obtuvo HubDesk.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>Look for a window that asks to unlock it, then try again.</source>
   <translation>Busque una ventana que pida desbloquearlo e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/service.py" />
   <source>Look for it in the list of forms, or switch to the account that it belongs to.</source>
   <translation>Búsquelo en la lista de formularios, o cambie a la cuenta a la que pertenece.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Look into {folder} and delete it.</source>
   <translation>Mire en {folder} y elimínela.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_writer.py" />
   <source>Look into {parent}; verifying the job tells whether its files are whole.</source>
   <translation>Mire en {parent}; verificar el trabajo dice si sus archivos están completos.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Looks like a formula</source>
   <translation>Parece una fórmula</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/diagnosis.py" />
   <source>Made: {now} UTC</source>
   <translation>Hecho: {now} UTC</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/plan/file.py" />
   <source>Make a new preview; a job that was written already cannot be undone any more.</source>
   <translation>Haga una vista previa nueva; un trabajo ya escrito no se puede deshacer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <location filename="../../hubdesk/tabular/unpack.py" />
   <source>Make it again from the file with the contacts.</source>
   <translation>Hágalo de nuevo con el archivo de los contactos.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/plan/writer.py" />
   <source>Make room on the disk and compare again.</source>
   <translation>Haga sitio en el disco y compare de nuevo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/companies.py" />
   <location filename="../../hubdesk/storage/plan/file.py" />
   <source>Make room on the disk and see that its drive is there; then go on with the job.</source>
   <translation>Haga sitio en el disco y mire que su unidad esté ahí; luego continúe el trabajo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <location filename="../../hubdesk/tabular/unpack.py" />
   <source>Make room on the disk and try again.</source>
   <translation>Haga sitio en el disco e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/table_writer.py" />
   <source>Make room on the disk, then resume the job.</source>
   <translation>Haga sitio en el disco y reanude el trabajo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/reporting.py" />
   <source>Make sure that {folder} can be made; going on with the job then writes the files.</source>
   <translation>Asegúrese de que se puede crear {folder}; al continuar el trabajo se escriben los archivos.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Making lists</source>
   <translation>Crear listas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Marketing</source>
   <translation>Marketing</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>May define properties and nothing else</source>
   <translation>Puede definir propiedades y nada más</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>May write contacts, may not look at them</source>
   <translation>Puede escribir contactos, no verlos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>Middle name</source>
   <translation>Segundo nombre</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>Mobile phone</source>
   <translation>Teléfono móvil</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/writer.py" />
   <source>Move it away or choose another folder than {parent}.</source>
   <translation>Muévalo a otro lugar o elija otra carpeta distinta de {parent}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/listing.py" />
   <source>Name a static list, its id, or a new name.</source>
   <translation>Indique una lista estática, su ID o un nombre nuevo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/results.py" />
   <source>Name another folder with --results, or choose one in the settings.</source>
   <translation>Indique otra carpeta con --results, o elija una en los ajustes.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/job_export.py" />
   <source>Name another folder.</source>
   <translation>Indique otra carpeta.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Names of other columns</source>
   <translation>Nombres de otras columnas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>No column holds {wanted}, so contacts cannot be told apart.</source>
   <translation>Ninguna columna contiene {wanted}, así que no se pueden distinguir los contactos.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/preparing.py" />
   <source>No column is named like a field of the form “{form}”.</source>
   <translation>Ninguna columna se llama como un campo del formulario «{form}».</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>No contact has this address, and this import only updates.</source>
   <translation>Ningún contacto tiene esta dirección, y esta importación solo actualiza.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>No date</source>
   <translation>Sin fecha</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>No e-mail address</source>
   <translation>Sin dirección de correo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>No field has a name like this</source>
   <translation>Ningún campo tiene un nombre así</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>No key</source>
   <translation>Sin clave</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>No property has a name like this</source>
   <translation>Ninguna propiedad tiene un nombre así</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>No secure connection to HubSpot could be made.</source>
   <translation>No se pudo establecer una conexión segura con HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>Nobody tells which scopes it has</source>
   <translation>Nadie dice qué scopes tiene</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>None of the values of this row are filled in. It is no contact, so it is left out.</source>
   <translation>Ninguno de los valores de esta fila está relleno. No es un contacto, así que se omite.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Not a name</source>
   <translation>No es un nombre</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Not accepted by the form</source>
   <translation>No aceptado por el formulario</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Not asked in this case</source>
   <translation>No se pide en este caso</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/catalogue.py" />
   <source>Not described</source>
   <translation>Sin descripción</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/catalogue.py" />
   <source>Not described: HubDesk does not know it</source>
   <translation>Sin descripción: HubDesk no lo conoce</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>Nothing is filled in yet.</source>
   <translation>Aún no se ha rellenado nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/client.py" />
   <source>Nothing is lost. Try again; if it happens with this file each time, report it.</source>
   <translation>No se ha perdido nada. Inténtelo de nuevo; si ocurre cada vez con este archivo, comuníquelo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/words.py" />
   <source>Nothing is to be sent.</source>
   <translation>No hay nada que enviar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/table_writer.py" />
   <source>Nothing of it was sent.</source>
   <translation>No se envió nada de ello.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/attempts.py" />
   <location filename="../../hubdesk/engine/via_hubspot/sender.py" />
   <source>Nothing of this file was imported.</source>
   <translation>No se importó nada de este archivo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Nothing that was already written is lost.</source>
   <translation>No se ha perdido nada de lo ya escrito.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/deciding.py" />
   <location filename="../../hubdesk/engine/rotation.py" />
   <location filename="../../hubdesk/engine/undo/service.py" />
   <location filename="../../hubdesk/storage/journal/lease.py" />
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <location filename="../../hubdesk/storage/plan/file.py" />
   <source>Nothing was changed.</source>
   <translation>No se cambió nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/job_export.py" />
   <source>Nothing was copied.</source>
   <translation>No se copió nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/job_deletion.py" />
   <location filename="../../hubdesk/storage/journal/catalog.py" />
   <source>Nothing was deleted.</source>
   <translation>No se eliminó nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/connect.py" />
   <source>Nothing was kept.</source>
   <translation>No se conservó nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Nothing was removed.</source>
   <translation>No se eliminó nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/server.py" />
   <source>Nothing was sent for these rows. Report this, with the file's kind.</source>
   <translation>No se envió nada de estas filas. Comuníquelo, con el tipo de archivo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>Nothing was sent now, and the source file is untouched.</source>
   <translation>Ahora no se envió nada, y el archivo de origen está intacto.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Nothing was sent to the other address.</source>
   <translation>No se envió nada a la otra dirección.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/counting.py" />
   <location filename="../../hubdesk/engine/connect.py" />
   <location filename="../../hubdesk/engine/forms/file/preparing.py" />
   <location filename="../../hubdesk/engine/forms/link.py" />
   <location filename="../../hubdesk/engine/forms/service.py" />
   <location filename="../../hubdesk/engine/job_info.py" />
   <location filename="../../hubdesk/engine/prepare.py" />
   <location filename="../../hubdesk/engine/private_copies.py" />
   <location filename="../../hubdesk/engine/results.py" />
   <location filename="../../hubdesk/engine/run/job.py" />
   <location filename="../../hubdesk/engine/run/listing.py" />
   <location filename="../../hubdesk/engine/run/touched.py" />
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <location filename="../../hubdesk/engine/stamp.py" />
   <location filename="../../hubdesk/engine/via_hubspot/choosing.py" />
   <location filename="../../hubdesk/engine/via_hubspot/sender.py" />
   <location filename="../../hubdesk/engine/worker/scanning.py" />
   <location filename="../../hubdesk/hubspot/forms.py" />
   <location filename="../../hubdesk/hubspot/hosts.py" />
   <location filename="../../hubdesk/hubspot/releases.py" />
   <location filename="../../hubdesk/hubspot/routing.py" />
   <location filename="../../hubdesk/hubspot/tls.py" />
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>Nothing was sent.</source>
   <translation>No se envió nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>Nothing was written elsewhere.</source>
   <translation>No se escribió nada en otro lugar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/plan/writer.py" />
   <source>Nothing was written to HubSpot.</source>
   <translation>No se escribió nada en HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/core/targets.py" />
   <location filename="../../hubdesk/engine/run/alike.py" />
   <location filename="../../hubdesk/tabular/workbook_writer.py" />
   <source>Nothing was written.</source>
   <translation>No se escribió nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Number outside of what the form accepts</source>
   <translation>Número fuera de lo que acepta el formulario</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Number with signs that keep it as it is</source>
   <translation>Número con signos que lo conservan</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Number with unclear separator</source>
   <translation>Número con separador poco claro</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <source>Numbers are read without what their format shows: 01067 may be read as 1067, and 25 % as 0.25. Save it as .xlsx to keep zeros in front.</source>
   <translation>Los números se leen sin lo que muestra su formato: 01067 puede leerse como 1067, y 25 % como 0.25. Guarde el archivo como .xlsx para conservar los ceros delante.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/rate/hold.py" />
   <source>Of today's calls only the {kept} are left that you keep for other integrations.</source>
   <translation>De las llamadas de hoy solo quedan las {kept} que usted guarda para otras integraciones.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>On {day} {day2} the account used {day_used} of its {day_limit} calls of the day ({part}), about {ours} of them by HubDesk.</source>
   <translation>El {day} {day2} la cuenta usó {day_used} de sus {day_limit} llamadas del día ({part}), unas {ours} de ellas por HubDesk.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>On {day} {worst}, {errors} of {calls} answers were errors ({part}); {rule}. The log shows which calls they were.</source>
   <translation>El {day} {worst}, {errors} de {calls} respuestas fueron errores ({part}); {rule}. El registro muestra qué llamadas fueron.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/plan/file.py" />
   <source>Only a job with a preview can be undone or run by its plan.</source>
   <translation>Solo un trabajo con vista previa se puede deshacer o ejecutar según su plan.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Only for files that HubSpot imports by itself (import --via hubspot). The scope covers records of every kind.</source>
   <translation>Solo para archivos que importa el propio HubSpot (import --via hubspot). El scope abarca registros de todo tipo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Only for files that name owners by e-mail address or name.</source>
   <translation>Solo para archivos que nombran propietarios por correo o nombre.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Only for files with a column that names the company.</source>
   <translation>Solo para archivos con una columna que nombra la empresa.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Only for imports that end with a list (import --list).</source>
   <translation>Solo para importaciones que terminan en una lista (import --list).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook.py" />
   <source>Only the sheet “{sheet}” is read, not {others}.</source>
   <translation>Solo se lee la hoja «{sheet}», no {others}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>Only what every token has</source>
   <translation>Solo lo que tiene todo token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/keyring_backend.py" />
   <source>Open Credential Manager &gt; Windows Credentials and remove the entries for HubDesk.</source>
   <translation>Abra Administrador de credenciales &gt; Credenciales de Windows y quite las entradas de HubDesk.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/keyring_backend.py" />
   <source>Open KWalletManager and delete the folder HubDesk.</source>
   <translation>Abra KWalletManager y elimine la carpeta HubDesk.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/keyring_backend.py" />
   <source>Open Keychain Access, search for HubDesk and delete what it finds.</source>
   <translation>Abra Acceso a Llaveros, busque HubDesk y elimine lo que encuentre.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/keyring_backend.py" />
   <source>Open Passwords and Keys (or your keyring's program) and delete the entries for HubDesk.</source>
   <translation>Abra Contraseñas y claves (o el programa de su llavero) y elimine las entradas de HubDesk.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Open a web page in a browser and sign in.</source>
   <translation>Abra una página web en un navegador e inicie sesión.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/private_copies.py" />
   <location filename="../../hubdesk/engine/worker/scanning.py" />
   <location filename="../../hubdesk/tabular/intake.py" />
   <location filename="../../hubdesk/tabular/reader.py" />
   <location filename="../../hubdesk/tabular/source.py" />
   <source>Open it again.</source>
   <translation>Ábralo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook.py" />
   <source>Open it in a spreadsheet program, save it again as .xlsx or CSV, and open that.</source>
   <translation>Ábralo en un programa de hojas de cálculo, guárdelo de nuevo como .xlsx o CSV y abra ese archivo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>Open it in a spreadsheet program, save it as .xlsx or CSV, and open that.</source>
   <translation>Ábralo en un programa de hojas de cálculo, guárdelo como .xlsx o CSV y abra ese archivo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>Open it with that version.</source>
   <translation>Ábralo con esa versión.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>Open one of the files in it.</source>
   <translation>Abra uno de los archivos que contiene.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Open the contact database</source>
   <translation>Abrir la base de datos de contactos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/keyring_backend.py" />
   <source>Open the system's keyring and delete the entries for HubDesk.</source>
   <translation>Abra el llavero del sistema y elimine las entradas de HubDesk.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Other entries of HubDesk in the system's keyring</source>
   <translation>Otras entradas de HubDesk en el llavero del sistema</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Owner not checked</source>
   <translation>Propietario sin comprobar</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Owners</source>
   <translation>Propietarios</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Owners could not be read</source>
   <translation>No se pudieron leer los propietarios</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>PO box</source>
   <translation>Apartado de correos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Part of a name left out</source>
   <translation>Parte de un nombre omitida</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Partners</source>
   <translation>Socios</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>Paste only the one that you want to use.</source>
   <translation>Pegue solo el que quiere usar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/link.py" />
   <source>Paste the form's id, its address in HubSpot, its share link or its embed code.</source>
   <translation>Pegue el ID del formulario, su dirección en HubSpot, su enlace para compartir o su código de inserción.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/token_care.py" />
   <source>Paste the new token here. It takes the place of the old one, and jobs that stopped can go on.</source>
   <translation>Pegue aquí el token nuevo. Ocupa el lugar del antiguo, y los trabajos detenidos pueden continuar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/rotation.py" />
   <source>Paste the new token of account {wanted}, or connect account {found} beside it.</source>
   <translation>Pegue el token nuevo de la cuenta {wanted}, o conecte también la cuenta {found}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Perhaps against a rule of the property</source>
   <translation>Quizá contra una regla de la propiedad</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Pipelines</source>
   <translation>Pipelines</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>Postal code</source>
   <translation>Código postal</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>Present values of {named} are to be kept, and HubSpot's import overwrites them.</source>
   <translation>Los valores actuales de {named} deben conservarse, y la importación de HubSpot los sobrescribe.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Preview and undo</source>
   <translation>Vista previa y deshacer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Previewing and undoing an import</source>
   <translation>Ver antes y deshacer una importación</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/journal.py" />
   <source>Progress would not be safe in {parent}: it is on a network or is synchronised.</source>
   <translation>El progreso no estaría a salvo en {parent}: está en una red o se sincroniza.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Properties and owners of the accounts</source>
   <translation>Propiedades y propietarios de las cuentas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Publish help articles</source>
   <translation>Publicar artículos de ayuda</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Publish the website’s data tables</source>
   <translation>Publicar las tablas de datos del sitio web</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Put contacts into sales e-mail sequences</source>
   <translation>Poner contactos en secuencias de correos de ventas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/touched.py" />
   <source>Put it back as it was and resume the job, or make a new plan with --preview.</source>
   <translation>Déjelo como estaba y reanude el trabajo, o haga un plan nuevo con --preview.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/private_copies.py" />
   <source>Put it back there, or open it where it is now.</source>
   <translation>Devuélvalo a su sitio, o ábralo donde está ahora.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/attempts.py" />
   <source>Put that right and resume the job, or start a new one that sends batches (--via batch).</source>
   <translation>Arréglelo y reanude el trabajo, o empiece uno nuevo que envíe lotes (--via batch).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/reporting.py" />
   <source>Put the file back as it was and resume the job.</source>
   <translation>Deje el archivo como estaba y reanude el trabajo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/bodies.py" />
   <source>Put the file back as it was and resume, or start a new job with the changed file.</source>
   <translation>Deje el archivo como estaba y reanude, o empiece un trabajo nuevo con el archivo cambiado.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>Put the newer copy back, or delete the job and import the file again.</source>
   <translation>Ponga de nuevo la copia más reciente, o elimine el trabajo e importe el archivo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Put them on a list</source>
   <translation>Ponerlos en una lista</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Put users into teams</source>
   <translation>Poner usuarios en equipos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/reporting.py" />
   <source>Put {name} back as it was and resume the job; what was written is in its journal.</source>
   <translation>Deje {name} como estaba y reanude el trabajo; lo escrito está en su diario.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Putting contacts on a list</source>
   <translation>Poner contactos en una lista</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Putting contacts on lists</source>
   <translation>Poner contactos en listas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/core/version.py" />
   <source>Python {python} · {qt} · SQLite {sqlite}</source>
   <translation>Python {python} · {qt} · SQLite {sqlite}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/core/version.py" />
   <source>Qt not installed</source>
   <translation>Qt no está instalado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/core/version.py" />
   <source>Qt {qt}</source>
   <translation>Qt {qt}</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Query website data and records</source>
   <translation>Consultar datos del sitio web y registros</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Quote not closed</source>
   <translation>Comillas sin cerrar</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Read along which records change</source>
   <translation>Seguir qué registros cambian</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Read conversations with customers</source>
   <translation>Leer conversaciones con clientes</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Read what is written in one-to-one e-mails</source>
   <translation>Leer lo que se escribe en correos individuales</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Read what was said in phone calls</source>
   <translation>Leer lo que se dijo en llamadas telefónicas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Reading a contact</source>
   <translation>Leer un contacto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Reading a contact property</source>
   <translation>Leer una propiedad de contacto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Reading a form</source>
   <translation>Leer un formulario</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Reading a list</source>
   <translation>Leer una lista</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Reading and submitting forms</source>
   <translation>Leer y enviar formularios</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Reading companies</source>
   <translation>Leer empresas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Reading contacts</source>
   <translation>Leer contactos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Reading how many calls were made today</source>
   <translation>Leer cuántas llamadas se hicieron hoy</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Reading the account's details</source>
   <translation>Leer los detalles de la cuenta</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Reading the contact properties</source>
   <translation>Leer las propiedades de contacto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Reading the rules for values</source>
   <translation>Leer las reglas de los valores</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Reading what an import by HubSpot refused</source>
   <translation>Leer qué rechazó una importación de HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Reading which companies contacts have</source>
   <translation>Leer qué empresas tienen los contactos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Reading who can own contacts</source>
   <translation>Leer quién puede ser propietario de contactos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/planner.py" />
   <location filename="../../hubdesk/engine/undo/service.py" />
   <source>Record ID</source>
   <translation>ID de registro</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Records</source>
   <translation>Registros</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Rejected value</source>
   <translation>Valor descartado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>Rename the file or its folder, then open it again.</source>
   <translation>Cambie el nombre del archivo o de su carpeta y ábralo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Rename, copy and delete forms</source>
   <translation>Renombrar, copiar y eliminar formularios</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Repeated in the file</source>
   <translation>Repetido en el archivo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Repeated unique value</source>
   <translation>Valor único repetido</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Report what visitors and contacts did</source>
   <translation>Notificar lo que hicieron visitantes y contactos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/hosts.py" />
   <source>Requests can only be redirected to a portal on this computer.</source>
   <translation>Las peticiones solo se pueden redirigir a un portal de este ordenador.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Required by the form</source>
   <translation>Obligatorio en el formulario</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Required by the form, without a column</source>
   <translation>Obligatorio en el formulario, sin columna</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Result file</source>
   <translation>Archivo de resultados</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Result files</source>
   <translation>Archivos de resultados</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/jobs.py" />
   <source>Resume it: hubdesk resume {job_id}</source>
   <translation>Reanúdelo: hubdesk resume {job_id}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/rate/hold.py" />
   <source>Resume the job after midnight in the account's time zone, or keep fewer calls for others.</source>
   <translation>Reanude el trabajo después de medianoche en la zona horaria de la cuenta, o guarde menos llamadas para otros.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/upload.py" />
   <source>Resume the job.</source>
   <translation>Reanude el trabajo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/table_writer.py" />
   <source>Resume the job; it is written anew.</source>
   <translation>Reanude el trabajo; se escribe de nuevo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/counting.py" />
   <source>Resume this job in the window, which asks which one is meant, or merge them in HubSpot and resume it. A recipe can say it as well (“values”), or “first” or “skip”, for a new import.</source>
   <translation>Reanude este trabajo en la ventana, que pregunta cuál es, o fusione las empresas en HubSpot y reanúdelo. También puede decirlo una receta («values», «first» o «skip») para una nueva importación.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/token_care.py" />
   <source>Rotate and expire later: the old token works for 7 more days, or until it is expired in HubSpot.</source>
   <translation>Rotar y caducar más tarde: el token antiguo funciona 7 días más, o hasta que se haga caducar en HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/token_care.py" />
   <source>Rotate and expire now: the old token stops working at once.</source>
   <translation>Rotar y caducar ahora: el token antiguo deja de funcionar al instante.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/rotation.py" />
   <source>Rotate it in HubSpot first, then copy the new one.</source>
   <translation>Rótelo primero en HubSpot y copie el nuevo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/planner.py" />
   <source>Row of the import</source>
   <translation>Fila de la importación</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Row too long</source>
   <translation>Fila demasiado larga</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>Row {row} has another record id in {name} than in the journal.</source>
   <translation>La fila {row} tiene en {name} otro ID de registro que en el diario.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>Row {row} has other values in {name} than in the file.</source>
   <translation>La fila {row} tiene en {name} otros valores que en el archivo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>Row {row} is not in exactly one result file.</source>
   <translation>La fila {row} no está en exactamente un archivo de resultados.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>Row {row} is {state} in the journal and {cells} in {name}.</source>
   <translation>La fila {row} es {state} en el diario y {cells} en {name}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Rows of workbooks that were opened</source>
   <translation>Filas de libros que se abrieron</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Rows that were pasted</source>
   <translation>Filas que se pegaron</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Sales</source>
   <translation>Ventas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Save and delete what was said in phone calls</source>
   <translation>Guardar y eliminar lo que se dijo en llamadas telefónicas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>Save it as CSV and open that.</source>
   <translation>Guárdelo como CSV y abra ese archivo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook.py" />
   <source>Save it without a password and open that.</source>
   <translation>Guárdelo sin contraseña y abra ese archivo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>Save its contents to a file and open that.</source>
   <translation>Guarde su contenido en un archivo y abra ese archivo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/preparing.py" />
   <source>Say what all of these people agreed to. </source>
   <translation>Diga qué aceptaron todas estas personas. </translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Searching contacts</source>
   <translation>Buscar contactos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/keyring_backend.py" />
   <source>Secret Service</source>
   <translation>Secret Service</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See and add events on the pages of records</source>
   <translation>Ver y añadir eventos en las páginas de registros</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See and change data for book-keeping</source>
   <translation>Ver y cambiar datos de contabilidad</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See and change highly sensitive values of tickets</source>
   <translation>Ver y cambiar valores muy sensibles de tickets</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See and change how deals are shared among sellers</source>
   <translation>Ver y cambiar cómo se reparten los negocios entre vendedores</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See and change pages, blogs, e-mails and campaigns</source>
   <translation>Ver y cambiar páginas, blogs, correos y campañas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See and change sensitive values of tickets</source>
   <translation>Ver y cambiar valores sensibles de tickets</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See and change shop data, products and prices</source>
   <translation>Ver y cambiar datos de la tienda, productos y precios</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See and change the data tables of the website</source>
   <translation>Ver y cambiar las tablas de datos del sitio web</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See and change which e-mails contacts agreed to</source>
   <translation>Ver y cambiar qué correos han aceptado los contactos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See and download files</source>
   <translation>Ver y descargar archivos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See and download hidden files and attachments</source>
   <translation>Ver y descargar archivos y adjuntos ocultos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See answers to surveys</source>
   <translation>Ver respuestas a encuestas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See appointments</source>
   <translation>Ver citas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See approvals of deals</source>
   <translation>Ver aprobaciones de negocios</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See apps and projects of developers</source>
   <translation>Ver apps y proyectos de desarrolladores</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See brands and their logos</source>
   <translation>Ver marcas y sus logotipos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See call-to-action buttons</source>
   <translation>Ver botones de llamada a la acción</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See clients of a partner</source>
   <translation>Ver clientes de un socio</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See companies</source>
   <translation>Ver empresas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See contacts and everything that is kept about them</source>
   <translation>Ver contactos y todo lo que se guarda sobre ellos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See contracts</source>
   <translation>Ver contratos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See courses</source>
   <translation>Ver cursos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See currencies and exchange rates</source>
   <translation>Ver monedas y tipos de cambio</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See custom records</source>
   <translation>Ver registros personalizados</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See data sources in JSON</source>
   <translation>Ver fuentes de datos en JSON</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See deals</source>
   <translation>Ver negocios</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See figures on visits, sources and e-mails</source>
   <translation>Ver cifras de visitas, fuentes y correos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See files that are used as data sources</source>
   <translation>Ver archivos que sirven de fuentes de datos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See from which addresses HubSpot reports changes</source>
   <translation>Ver desde qué direcciones notifica HubSpot los cambios</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See help articles</source>
   <translation>Ver artículos de ayuda</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See highly sensitive values of companies</source>
   <translation>Ver valores muy sensibles de empresas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See highly sensitive values of contacts</source>
   <translation>Ver valores muy sensibles de contactos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See highly sensitive values of custom records</source>
   <translation>Ver valores muy sensibles de registros personalizados</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See highly sensitive values of deals</source>
   <translation>Ver valores muy sensibles de negocios</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See highly sensitive values of projects</source>
   <translation>Ver valores muy sensibles de proyectos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See highly sensitive values of tickets</source>
   <translation>Ver valores muy sensibles de tickets</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See how fast and how often pages load</source>
   <translation>Ver con qué rapidez y frecuencia se cargan las páginas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See how leads are scored</source>
   <translation>Ver cómo se puntúan los leads</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See how much campaigns brought in</source>
   <translation>Ver cuánto han aportado las campañas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See how the brand appears in AI search</source>
   <translation>Ver cómo aparece la marca en la búsqueda con IA</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See how the help centre is set up</source>
   <translation>Ver cómo está configurado el centro de ayuda</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See in bulk which e-mails contacts agreed to</source>
   <translation>Ver para muchos contactos a la vez qué correos han aceptado</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See in full how much campaigns brought in</source>
   <translation>Ver en detalle cuánto han aportado las campañas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See in short how much campaigns brought in</source>
   <translation>Ver en resumen cuánto han aportado las campañas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See invoices</source>
   <translation>Ver facturas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See landing pages</source>
   <translation>Ver páginas de destino</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See leads</source>
   <translation>Ver leads</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See line items</source>
   <translation>Ver elementos de línea</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See listings</source>
   <translation>Ver anuncios inmobiliarios</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See lists (segments) and who is on them</source>
   <translation>Ver listas (segmentos) y quién está en ellas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See logged e-mails</source>
   <translation>Ver correos registrados</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See logged meetings</source>
   <translation>Ver reuniones registradas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See logged phone calls</source>
   <translation>Ver llamadas telefónicas registradas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See marketing campaigns</source>
   <translation>Ver campañas de marketing</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See marketing e-mails</source>
   <translation>Ver correos de marketing</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See marketing events</source>
   <translation>Ver eventos de marketing</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See meeting links and free times</source>
   <translation>Ver enlaces de reuniones y horas libres</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See message channels that were added</source>
   <translation>Ver canales de mensajes añadidos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See notes</source>
   <translation>Ver notas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See orders</source>
   <translation>Ver pedidos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See paid subscriptions</source>
   <translation>Ver suscripciones de pago</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See payment links</source>
   <translation>Ver enlaces de pago</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See payments</source>
   <translation>Ver pagos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See price lists</source>
   <translation>Ver listas de precios</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See private apps of the account</source>
   <translation>Ver apps privadas de la cuenta</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See products</source>
   <translation>Ver productos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See projects</source>
   <translation>Ver proyectos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See quotes</source>
   <translation>Ver presupuestos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See quotes made with the quote tool</source>
   <translation>Ver presupuestos hechos con la herramienta de presupuestos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See rows of the website’s data tables</source>
   <translation>Ver filas de las tablas de datos del sitio web</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See sales e-mail sequences</source>
   <translation>Ver secuencias de correos de ventas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See sales forecasts</source>
   <translation>Ver previsiones de ventas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See sales goals</source>
   <translation>Ver objetivos de ventas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See sensitive values of appointments</source>
   <translation>Ver valores sensibles de citas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See sensitive values of companies</source>
   <translation>Ver valores sensibles de empresas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See sensitive values of contacts</source>
   <translation>Ver valores sensibles de contactos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See sensitive values of custom records</source>
   <translation>Ver valores sensibles de registros personalizados</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See sensitive values of deals</source>
   <translation>Ver valores sensibles de negocios</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See sensitive values of projects</source>
   <translation>Ver valores sensibles de proyectos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See sensitive values of tickets</source>
   <translation>Ver valores sensibles de tickets</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See services</source>
   <translation>Ver servicios</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See services of a partner</source>
   <translation>Ver servicios de un socio</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See shopping carts</source>
   <translation>Ver carritos de compra</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See tasks</source>
   <translation>Ver tareas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See templates of sales e-mails</source>
   <translation>Ver plantillas de correos de ventas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See the account’s number, region and time zone</source>
   <translation>Ver el número, la región y la zona horaria de la cuenta</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See the names of steps and records</source>
   <translation>Ver los nombres de etapas y registros</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See the product library</source>
   <translation>Ver la biblioteca de productos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See the rules of sales and service steps</source>
   <translation>Ver las reglas de las etapas de ventas y servicio</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See the steps that orders go through</source>
   <translation>Ver las etapas por las que pasan los pedidos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See the teams of users</source>
   <translation>Ver los equipos de usuarios</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See the website’s data tables</source>
   <translation>Ver las tablas de datos del sitio web</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See users and what they may do</source>
   <translation>Ver usuarios y lo que pueden hacer</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See users of the account</source>
   <translation>Ver usuarios de la cuenta</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See videos, audio and who watched them</source>
   <translation>Ver vídeos, audio y quién los ha reproducido</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See website code that runs at HubSpot, and its secrets</source>
   <translation>Ver código del sitio web que se ejecuta en HubSpot, y sus secretos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See website pages</source>
   <translation>Ver páginas del sitio web</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which changes are reported</source>
   <translation>Ver qué cambios se notifican</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which e-mails contacts agreed to</source>
   <translation>Ver qué correos han aceptado los contactos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties appointments have</source>
   <translation>Ver qué propiedades tienen las citas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties companies have</source>
   <translation>Ver qué propiedades tienen las empresas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties contacts have</source>
   <translation>Ver qué propiedades tienen los contactos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties courses have</source>
   <translation>Ver qué propiedades tienen los cursos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties custom records have</source>
   <translation>Ver qué propiedades tienen los registros personalizados</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties deals have</source>
   <translation>Ver qué propiedades tienen los negocios</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties invoices have</source>
   <translation>Ver qué propiedades tienen las facturas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties line items have</source>
   <translation>Ver qué propiedades tienen los elementos de línea</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties listings have</source>
   <translation>Ver qué propiedades tienen los anuncios inmobiliarios</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties logged e-mails have</source>
   <translation>Ver qué propiedades tienen los correos registrados</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties logged meetings have</source>
   <translation>Ver qué propiedades tienen las reuniones registradas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties logged phone calls have</source>
   <translation>Ver qué propiedades tienen las llamadas telefónicas registradas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties notes have</source>
   <translation>Ver qué propiedades tienen las notas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties orders have</source>
   <translation>Ver qué propiedades tienen los pedidos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties paid subscriptions have</source>
   <translation>Ver qué propiedades tienen las suscripciones de pago</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties payments have</source>
   <translation>Ver qué propiedades tienen los pagos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties projects have</source>
   <translation>Ver qué propiedades tienen los proyectos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties quotes have</source>
   <translation>Ver qué propiedades tienen los presupuestos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties services have</source>
   <translation>Ver qué propiedades tienen los servicios</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties shopping carts have</source>
   <translation>Ver qué propiedades tienen los carritos de compra</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties tasks have</source>
   <translation>Ver qué propiedades tienen las tareas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties tickets have</source>
   <translation>Ver qué propiedades tienen los tickets</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which steps are locked</source>
   <translation>Ver qué etapas están bloqueadas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which tax rates there are</source>
   <translation>Ver qué tipos de impuestos hay</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which web domains are connected</source>
   <translation>Ver qué dominios web están conectados</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which website data can be queried</source>
   <translation>Ver qué datos del sitio web se pueden consultar</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See who can own records</source>
   <translation>Ver quién puede ser propietario de registros</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See who logged in, from where, and what they changed</source>
   <translation>Ver quién inició sesión, desde dónde y qué cambió</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See who may open members-only pages</source>
   <translation>Ver quién puede abrir páginas solo para miembros</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See who may use which pipeline</source>
   <translation>Ver quién puede usar qué pipeline</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See, change and start workflows</source>
   <translation>Ver, cambiar e iniciar flujos de trabajo</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See, create and change forms, and submit them</source>
   <translation>Ver, crear y cambiar formularios, y enviarlos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See, create, change and delete tickets</source>
   <translation>Ver, crear, cambiar y eliminar tickets</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See, upload and delete files</source>
   <translation>Ver, subir y eliminar archivos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See, write and publish social media posts</source>
   <translation>Ver, escribir y publicar mensajes en redes sociales</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>Sees contacts and owners, may write nothing</source>
   <translation>Ve contactos y propietarios, no puede escribir nada</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Send e-mails such as receipts</source>
   <translation>Enviar correos tales como recibos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Send marketing e-mails one by one</source>
   <translation>Enviar correos de marketing uno a uno</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Send messages and change conversations</source>
   <translation>Enviar mensajes y cambiar conversaciones</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Service</source>
   <translation>Servicio</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/journal.py" />
   <source>Set HUBDESK_HOME to a folder on a disk of this computer.</source>
   <translation>Ponga en HUBDESK_HOME una carpeta de un disco de este ordenador.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Several owners of that name</source>
   <translation>Varios propietarios con ese nombre</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Show forms of other programs on contact pages</source>
   <translation>Mostrar formularios de otros programas en páginas de contactos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Signs of a web page</source>
   <translation>Signos de una página web</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>Some bytes of this line do not fit the encoding.</source>
   <translation>Algunos bytes de esta línea no encajan en la codificación.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/survey.py" />
   <source>Some of its bytes do not fit the encoding.</source>
   <translation>Algunos de sus bytes no encajan en la codificación.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>Somebody changed this contact after the file was compared; what they wrote is kept.</source>
   <translation>Alguien cambió este contacto después de comparar el archivo; lo que escribió se conserva.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>Somebody created this contact after the file was compared; it got the file's values, as far as the columns' write rules allow.</source>
   <translation>Alguien creó este contacto después de comparar el archivo; recibió los valores del archivo, hasta donde permiten las reglas de escritura de las columnas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>Somebody created this contact between preview and import; what it was before is not known.</source>
   <translation>Alguien creó este contacto entre la vista previa y la importación; no se sabe cómo era antes.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>Somebody deleted this contact, or merged it with another one, after the file was compared; nothing was written.</source>
   <translation>Alguien eliminó este contacto, o lo fusionó con otro, después de comparar el archivo; no se escribió nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>Somebody else edited this contact since; what is not the import's value any more is kept.</source>
   <translation>Otra persona editó este contacto después; lo que ya no es el valor de la importación se conserva.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/demo.py" />
   <source>Start a new import on the demo portal.</source>
   <translation>Empiece una importación nueva en el portal de demostración.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Stop it first, or wait for its end.</source>
   <translation>Deténgalo primero o espere a que termine.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/job_deletion.py" />
   <location filename="../../hubdesk/storage/journal/catalog.py" />
   <source>Stop it first.</source>
   <translation>Deténgalo primero.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/service.py" />
   <source>Submissions of a form cannot be taken back.</source>
   <translation>Los envíos de un formulario no se pueden revertir.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Submit forms</source>
   <translation>Enviar formularios</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Submitting forms</source>
   <translation>Enviar formularios</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Subscribe and unsubscribe contacts</source>
   <translation>Suscribir contactos y darlos de baja</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Subscribe contacts again who had opted out</source>
   <translation>Volver a suscribir contactos que se habían dado de baja</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>Such a key is for the command line tool only and HubSpot answers 401 to it elsewhere. {WHERE}</source>
   <translation>Una clave así es solo para la herramienta de línea de comandos, y en otros sitios HubSpot responde 401. {WHERE}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/diagnosis.py" />
   <source>System: {system} {release}, {machine}</source>
   <translation>Sistema: {system} {release}, {machine}</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Take any records out of the account in bulk</source>
   <translation>Sacar en masa cualquier registro de la cuenta</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <source>Take the pictures out, or export in parts.</source>
   <translation>Quite las imágenes o exporte por partes.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Takes the same scopes as the import.</source>
   <translation>Necesita los mismos scopes que la importación.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Taking contacts off lists</source>
   <translation>Sacar contactos de listas</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Tell the website chat who a visitor is</source>
   <translation>Decir al chat del sitio web quién es un visitante</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Text kept by a formula</source>
   <translation>Texto conservado por una fórmula</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/journal.py" />
   <source>The History pane and 'hubdesk jobs' list all jobs.</source>
   <translation>El panel Historial y «hubdesk jobs» muestran todos los trabajos.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>The access token is longer and begins with pat-. {WHERE}</source>
   <translation>El token de acceso es más largo y empieza por pat-. {WHERE}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>The access token lacks the scope crm.import, which HubSpot's import needs.</source>
   <translation>Al token de acceso le falta el scope crm.import, que la importación de HubSpot necesita.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>The account has no contact property “{name}” ({place}).</source>
   <translation>La cuenta no tiene la propiedad de contacto «{name}» ({place}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/stamp.py" />
   <source>The account has no contact property “{name}” to write the job's id into.</source>
   <translation>La cuenta no tiene la propiedad de contacto «{name}» en la que escribir el ID del trabajo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/waiting.py" />
   <source>The account's calls for today are used up. HubDesk goes on after midnight in the account's time zone.</source>
   <translation>Las llamadas de hoy de la cuenta están agotadas. HubDesk sigue después de medianoche en la zona horaria de la cuenta.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>The account's details were</source>
   <translation>Los detalles de la cuenta se leyeron</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/property_rules.py" />
   <source>The account's own rules for values could not be read, so HubSpot alone checks them, when it writes. Reading them takes the scope {scopes}.</source>
   <translation>No se pudieron leer las reglas propias de la cuenta para los valores, así que solo HubSpot las comprueba, al escribir. Para leerlas hace falta el scope {scopes}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>The account's plan may not include it, or the token may lack a scope: see Scopes.</source>
   <translation>Puede que el plan de la cuenta no lo incluya, o que al token le falte un scope: mire en Scopes.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/releases.py" />
   <source>The address to ask for new versions is not one of https.</source>
   <translation>La dirección donde preguntar por versiones nuevas no es de https.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>The answer was too large to be HubSpot's.</source>
   <translation>La respuesta era demasiado grande para ser de HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>The beginning of the token is missing, or this is a refresh token of an app.</source>
   <translation>Falta el principio del token, o es un token de actualización (refresh token) de una app.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/waiting.py" />
   <source>The calls that are left today are kept for other integrations. HubDesk goes on after midnight in the account's time zone.</source>
   <translation>Las llamadas que quedan hoy se guardan para otras integraciones. HubDesk sigue después de medianoche en la zona horaria de la cuenta.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tls.py" />
   <source>The certificate file cannot be read.</source>
   <translation>El archivo de certificado no se puede leer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tls.py" />
   <source>The certificate file holds no certificate that can be read.</source>
   <translation>El archivo de certificado no contiene ningún certificado que se pueda leer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>The certificate that answers in HubSpot's name is not trusted by this computer.</source>
   <translation>Este ordenador no confía en el certificado que responde en nombre de HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>The column is named like the field {name}</source>
   <translation>La columna se llama como el campo {name}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>The column is named like the property {name}</source>
   <translation>La columna se llama como la propiedad {name}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>The column {named} needs it</source>
   <translation>La columna {named} lo necesita</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/company_file.py" />
   <source>The column “{column}” holds record IDs, and HubSpot gives new companies their IDs.</source>
   <translation>La columna «{column}» contiene ID de registro, y HubSpot da sus ID a las empresas nuevas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>The columns {named} need it</source>
   <translation>Las columnas {named} lo necesitan</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>The columns “{column}” and “{column2}” both name the company.</source>
   <translation>Las columnas «{column}» y «{column2}» nombran ambas la empresa.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>The columns “{taken}” and “{column}” both go to {prop}.</source>
   <translation>Las columnas «{taken}» y «{column}» van ambas a {prop}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/client.py" />
   <source>The computer cannot start another process.</source>
   <translation>El ordenador no puede iniciar otro proceso.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/sender.py" />
   <source>The connection may break under large uploads. Resume the job, or send batches (--via batch).</source>
   <translation>Puede que la conexión se corte con subidas grandes. Reanude el trabajo o envíe lotes (--via batch).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>The connection to HubSpot broke off.</source>
   <translation>La conexión con HubSpot se cortó.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>The connection to HubSpot was refused.</source>
   <translation>La conexión con HubSpot se rechazó.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>The constant for {prop} is empty.</source>
   <translation>El valor constante de {prop} está vacío.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>The contact is as it was before the import already.</source>
   <translation>El contacto ya está como antes de la importación.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>The contact is gone from HubSpot; it was there when the file was compared.</source>
   <translation>El contacto ya no está en HubSpot; estaba cuando se comparó el archivo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>The contact is not in HubSpot any more, or was merged with another one.</source>
   <translation>El contacto ya no está en HubSpot, o se fusionó con otro.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>The contact was archived by the undo; HubSpot lets only people bring it back.</source>
   <translation>La reversión archivó el contacto; HubSpot solo deja que las personas lo recuperen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>The contact was archived; in HubSpot it can be brought back for 90 days.</source>
   <translation>El contacto se archivó; en HubSpot se puede recuperar durante 90 días.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>The demo portal and its contacts</source>
   <translation>El portal de demostración y sus contactos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/demo.py" />
   <source>The demo portal did not start.</source>
   <translation>El portal de demostración no se inició.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/demo.py" />
   <source>The demo portal has no token called “{name}”.</source>
   <translation>El portal de demostración no tiene ningún token llamado «{name}».</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/demo.py" />
   <source>The demo portal of this job is gone.</source>
   <translation>El portal de demostración de este trabajo ya no existe.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/demo.py" />
   <source>The demo portal of this job is open in another HubDesk.</source>
   <translation>El portal de demostración de este trabajo está abierto en otro HubDesk.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>The details of job {job_id} were removed on {at}; only its counts are kept.</source>
   <translation>Los detalles del trabajo {job_id} se eliminaron el {at}; solo se conservan sus recuentos.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>The disk refuses ({why}).</source>
   <translation>El disco lo rechaza ({why}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>The end of the token is missing.</source>
   <translation>Falta el final del token.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>The fields of forms were</source>
   <translation>Los campos de los formularios se leyeron</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/bodies.py" />
   <source>The file changed after it was planned, near row {first_row}.</source>
   <translation>El archivo cambió después de planificarlo, cerca de la fila {first_row}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/scanning.py" />
   <source>The file changed while HubDesk was reading it.</source>
   <translation>El archivo cambió mientras HubDesk lo leía.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/upload.py" />
   <source>The file for HubSpot cannot be read from the disk of this computer any more.</source>
   <translation>El archivo para HubSpot ya no se puede leer del disco de este ordenador.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>The file has more rows than the journal.</source>
   <translation>El archivo tiene más filas que el diario.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/reporting.py" />
   <source>The file has more rows than were imported.</source>
   <translation>El archivo tiene más filas de las que se importaron.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>The file has no row {row}.</source>
   <translation>El archivo no tiene la fila {row}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/preparing.py" />
   <source>The file has {good} rows to submit, and a run submits at most {most}.</source>
   <translation>El archivo tiene {good} filas por enviar, y una ejecución envía {most} como máximo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <source>The file in “{own}” is empty.</source>
   <translation>El archivo dentro de «{own}» está vacío.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/unpack.py" />
   <source>The file in “{own}” is protected with a password.</source>
   <translation>El archivo dentro de «{own}» está protegido con contraseña.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/reporting.py" />
   <source>The file is no longer what was imported, so its rows cannot be copied into result files.</source>
   <translation>El archivo ya no es el que se importó, así que sus filas no se pueden copiar en archivos de resultados.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/reporting.py" />
   <source>The file no longer has the rows that were imported.</source>
   <translation>El archivo ya no tiene las filas que se importaron.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/settings.py" />
   <source>The file of the settings {problem}, so they were reset.{kept}</source>
   <translation>Los ajustes se restablecieron ({problem}).{kept}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/reporting.py" />
   <source>The folder for the results cannot be made.</source>
   <translation>No se puede crear la carpeta de los resultados.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/job_export.py" />
   <source>The folder {name} is not empty.</source>
   <translation>La carpeta {name} no está vacía.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>The form asks for {column} only in other cases, so {value} is not submitted.</source>
   <translation>El formulario pide {column} solo en otros casos, así que {value} no se envía.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>The form does not take so much in {column}. {detail}</source>
   <translation>El formulario no acepta tanto en {column}. {detail}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>The form does not take the value that all rows have for “{detail}”.</source>
   <translation>El formulario no acepta el valor que todas las filas tienen para «{detail}».</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>The form does not take {value} in {column}. {detail}</source>
   <translation>El formulario no acepta {value} en {column}. {detail}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>The form has no words about legitimate interest. Add them in HubSpot.</source>
   <translation>El formulario no tiene texto sobre el interés legítimo. Añádalo en HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>The form has no words about processing the data. Add them in HubSpot.</source>
   <translation>El formulario no tiene texto sobre el tratamiento de los datos. Añádalo en HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>The form names a kind of mail twice. Mend it in HubSpot.</source>
   <translation>El formulario nombra dos veces un tipo de correo. Arréglelo en HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>The form requires agreement to “{label}”.</source>
   <translation>El formulario exige aceptar «{label}».</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>The form requires {column}. {detail}</source>
   <translation>El formulario exige {column}. {detail}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>The form “{form}” has no field “{name}” ({place}).</source>
   <translation>El formulario «{form}» no tiene el campo «{name}» ({place}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/preparing.py" />
   <source>The form “{name}” requires {names}, and no column goes to it.</source>
   <translation>El formulario «{name}» exige {names}, y ninguna columna va ahí.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/preparing.py" />
   <source>The form “{name}” requires {names}, and no column goes to them.</source>
   <translation>El formulario «{name}» exige {names}, y ninguna columna va a esos campos.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/preparing.py" />
   <source>The form “{name}” requires “{label}”, which only HubSpot's own page can take.</source>
   <translation>El formulario «{name}» exige «{label}», que solo puede recoger la página propia de HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>The header of “{name}” does not end where a header could.</source>
   <translation>El encabezado de «{name}» no termina donde podría terminar un encabezado.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/planner.py" />
   <source>The import</source>
   <translation>La importación</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>The internal name of {name}</source>
   <translation>El nombre interno de {name}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/words.py" />
   <source>The job stops then and can be resumed; with --wait it goes on by itself after midnight.</source>
   <translation>El trabajo se detiene entonces y se puede reanudar; con --wait sigue por sí solo después de medianoche.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>The job was closed meanwhile.</source>
   <translation>El trabajo se cerró entretanto.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>The job was stopped before this row was sent.</source>
   <translation>El trabajo se detuvo antes de enviar esta fila.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>The journal has row {row} where row {row2} should be.</source>
   <translation>El diario tiene la fila {row} donde debería estar la fila {row2}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>The lifecycle stage stays: HubSpot does not let it go backwards.</source>
   <translation>La etapa del ciclo de vida se queda: HubSpot no la deja retroceder.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>The list of accounts</source>
   <translation>La lista de cuentas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/accounts.py" />
   <source>The list of accounts {problem} and was reset; connect them again.{kept}</source>
   <translation>La lista de cuentas se restableció ({problem}); conecte las cuentas de nuevo.{kept}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>The list of forms was</source>
   <translation>La lista de formularios se leyó</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>The list “{existing_list}” is there already, and HubSpot's import only makes new ones.</source>
   <translation>La lista «{existing_list}» ya existe, y la importación de HubSpot solo crea listas nuevas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/submission_log.py" />
   <source>The log of submissions cannot be written ({part}).</source>
   <translation>El registro de envíos no se puede escribir ({part}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>The name of this file is not in the system's encoding, so it cannot be kept with the job.</source>
   <translation>El nombre de este archivo no está en la codificación del sistema, así que no se puede guardar con el trabajo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/rotation.py" />
   <source>The old token is still in use.</source>
   <translation>El token antiguo sigue en uso.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>The owners were</source>
   <translation>Los propietarios se leyeron</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/client.py" />
   <source>The part of HubDesk that reads files ended unexpectedly.</source>
   <translation>La parte de HubDesk que lee archivos terminó inesperadamente.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>The person who made the token lost a right in HubSpot: let a super admin rotate it.</source>
   <translation>La persona que creó el token perdió un permiso en HubSpot: haga que un superadministrador lo rote.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>The person who made this access token lost the right to do this in HubSpot.</source>
   <translation>La persona que creó este token de acceso perdió en HubSpot el permiso para hacer esto.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/plan/writer.py" />
   <source>The plan cannot be saved.</source>
   <translation>El plan no se puede guardar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/plan/file.py" />
   <source>The plan of job {job_id} cannot be read.</source>
   <translation>El plan del trabajo {job_id} no se puede leer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/plan/file.py" />
   <source>The plan of job {job_id} is damaged.</source>
   <translation>El plan del trabajo {job_id} está dañado.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>The progress data of job {job_id}</source>
   <translation>Los datos de progreso del trabajo {job_id}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>The progress data of job {job_id} was replaced by an older copy, perhaps by a backup program.</source>
   <translation>Los datos de progreso del trabajo {job_id} se sustituyeron por una copia más antigua, quizá por un programa de copias de seguridad.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>The progress data of this job</source>
   <translation>Los datos de progreso de este trabajo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>The properties were</source>
   <translation>Las propiedades se leyeron</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>The property holds a date only, so the time in {value} in {column} is left out.</source>
   <translation>La propiedad solo contiene una fecha, así que se omite la hora de {value} en {column}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>The property {detail} is no longer in the account.</source>
   <translation>La propiedad {detail} ya no está en la cuenta.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>The proxy does not let HubDesk through to HubSpot.</source>
   <translation>El proxy no deja pasar a HubDesk hasta HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/network.py" />
   <source>The proxy has no address.</source>
   <translation>El proxy no tiene dirección.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>The proxy or the certificate file that was chosen for HubDesk cannot be used.</source>
   <translation>No se puede usar el proxy o el archivo de certificado elegido para HubDesk.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>The proxy wants a user name and password.</source>
   <translation>El proxy pide un usuario y una contraseña.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>The proxy {proxy} does not let HubDesk through to HubSpot.</source>
   <translation>El proxy {proxy} no deja pasar a HubDesk hasta HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>The proxy {proxy} wants a user name and password.</source>
   <translation>El proxy {proxy} pide nombre de usuario y contraseña.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/routing.py" />
   <source>The proxy's address is not usable.</source>
   <translation>La dirección del proxy no se puede usar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>The recipe is nested too deeply.</source>
   <translation>La receta está anidada con demasiada profundidad.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>The recipe is not JSON: {msg} in line {lineno}, column {colno}.</source>
   <translation>La receta no es JSON: {msg} en la línea {lineno}, columna {colno}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>The recipe is not UTF-8 text.</source>
   <translation>La receta no es texto UTF-8.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>The recipe is not a JSON object.</source>
   <translation>La receta no es un objeto JSON.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>The recipe names the column “{column}”, which the file does not have.</source>
   <translation>La receta nombra la columna «{column}», que el archivo no tiene.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>The recipe names “{twice}” twice in one place.</source>
   <translation>La receta nombra «{twice}» dos veces en un mismo lugar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>The recipe turns “{source}” (column “{column}”) into “{target}”, which {prop} does not take.</source>
   <translation>La receta convierte «{source}» (columna «{column}») en «{target}», que {prop} no acepta.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>The request was blocked before reaching HubSpot.</source>
   <translation>La petición se bloqueó antes de llegar a HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/results.py" />
   <source>The result files cannot be written to {folder} ({why}).</source>
   <translation>Los archivos de resultados no se pueden escribir en {folder} ({why}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>The result files have more rows than the journal.</source>
   <translation>Los archivos de resultados tienen más filas que el diario.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/mode.py" />
   <source>The rows that were not submitted are listed as not sent.</source>
   <translation>Las filas que no se enviaron figuran como no enviadas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>The same name as {name}</source>
   <translation>El mismo nombre que {name}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>The scope {join} is missing.{needs}</source>
   <translation>Falta el scope {join}.{needs}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>The scope {missing} is missing. {doing} needs it.</source>
   <translation>Falta el scope {missing}. {doing} lo necesita.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>The scope {scopes} is missing. {need}: {count} by e-mail address or name.</source>
   <translation>Falta el scope {scopes}. {need}: {count} por correo electrónico o nombre.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>The scope {scopes} is missing.{needs}</source>
   <translation>Falta el scope {scopes}.{needs}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>The scopes {missing} are missing. {doing} needs them.</source>
   <translation>Faltan los scopes {missing}. {doing} los necesita.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>The summary says {state}: {told}, and the result files have {counted}.</source>
   <translation>El resumen dice {state}: {told}, y los archivos de resultados tienen {counted}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>The summary speaks of {get} rows, and there are {rows}.</source>
   <translation>El resumen habla de {get} filas, y hay {rows}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>The system's keyring does not answer, so HubDesk could not {what}.</source>
   <translation>El llavero del sistema no responde, así que HubDesk no pudo {what}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>The system's keyring is locked, so HubDesk could not {what}.</source>
   <translation>El llavero del sistema está bloqueado, así que HubDesk no pudo {what}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>The system's keyring refused, so HubDesk could not {what}.</source>
   <translation>El llavero del sistema lo rechazó, así que HubDesk no pudo {what}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>The system's keyring returned something else than what was saved, so the token is not kept there.</source>
   <translation>El llavero del sistema devolvió algo distinto de lo guardado, así que el token no se conserva allí.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/table_writer.py" />
   <source>The table for HubSpot cannot be written to the disk of this computer.</source>
   <translation>La tabla para HubSpot no se puede escribir en el disco de este ordenador.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/table_writer.py" />
   <source>The table that HubSpot imported cannot be read again.</source>
   <translation>La tabla que HubSpot importó no se puede leer de nuevo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>The time of a submission cannot lie ahead.</source>
   <translation>La hora de un envío no puede estar en el futuro.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>The time of the submission must lie within the last month.</source>
   <translation>La hora del envío debe estar dentro del último mes.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>The token is kept for this session only, nowhere on the disk.</source>
   <translation>El token se conserva solo para esta sesión, en ningún lugar del disco.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>The token may not read owners, so {value} in {column} is sent unchecked.</source>
   <translation>El token no puede leer propietarios, así que {value} en {column} se envía sin comprobar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/connect.py" />
   <source>The token opens account {portal_id}, but account {portal_id2} is needed.</source>
   <translation>El token abre la cuenta {portal_id}, pero hace falta la cuenta {portal_id2}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>The token stays the same; then try again.</source>
   <translation>El token sigue siendo el mismo; luego inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>The values of this row are too long for HubSpot.</source>
   <translation>Los valores de esta fila son demasiado largos para HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/tiers.py" />
   <source>The {ADDON_NAME} gives 250 calls in ten seconds and 1,000,000 more a day; at most two, and only the day's calls add up ({SOURCE}, read {READ_ON}; {LEGACY_SOURCE} still says 200).</source>
   <translation>{ADDON_NAME} da 250 llamadas en diez segundos y 1.000.000 más al día; como máximo dos, y solo se suman las llamadas del día ({SOURCE}, leído {READ_ON}; {LEGACY_SOURCE} aún dice 200).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/unpack.py" />
   <source>There are {files} files in “{name}”: {shown}{more}.</source>
   <translation>Hay {files} archivos en «{name}»: {shown}{more}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>There are {whole} different access tokens in this text.</source>
   <translation>Hay {whole} tokens de acceso distintos en este texto.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>There is a space or line break inside the token, {where}.</source>
   <translation>Hay un espacio o un salto de línea dentro del token, {where}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/connect.py" />
   <source>There is no access token for account {portal_id} on this computer.</source>
   <translation>No hay ningún token de acceso para la cuenta {portal_id} en este ordenador.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>There is no access token in this text.</source>
   <translation>No hay ningún token de acceso en este texto.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/unpack.py" />
   <source>There is no file in “{name}”.</source>
   <translation>No hay ningún archivo en «{name}».</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>There is no file “{path}”.</source>
   <translation>No existe el archivo «{path}».</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/link.py" />
   <source>There is no id of a form in this text.</source>
   <translation>No hay ningún ID de formulario en este texto.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/journal.py" />
   <source>There is no job {shown} on this computer.</source>
   <translation>No hay ningún trabajo {shown} en este ordenador.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/listing.py" />
   <source>There is no list with the id {wanted}.</source>
   <translation>No hay ninguna lista con el ID {wanted}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>There is no readable summary.json.</source>
   <translation>No hay ningún summary.json que se pueda leer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/atomic.py" />
   <source>There is no space left on the disk to save {name}.</source>
   <translation>No queda espacio en el disco para guardar {name}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>There is nothing to add and nothing to remove.</source>
   <translation>No hay nada que añadir ni nada que quitar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/survey.py" />
   <source>There is text behind a closing quote; it was taken as part of the value.</source>
   <translation>Hay texto detrás de unas comillas de cierre; se tomó como parte del valor.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>There is {what} in the token, {where}.</source>
   <translation>Hay {what} en el token, {where}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/forms.py" />
   <source>There may be a newer HubDesk. Until then submit it in HubSpot.</source>
   <translation>Puede que haya un HubDesk más nuevo. Hasta entonces envíelo en HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/rate/hold.py" />
   <source>They are free again at midnight in the account's time zone. Resume the job then.</source>
   <translation>Vuelven a estar libres a medianoche en la zona horaria de la cuenta. Reanude el trabajo entonces.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/words.py" />
   <source>They stay on the list: HubSpot's answer was lost, so nobody knows whether the import put them there.</source>
   <translation>Se quedan en la lista: la respuesta de HubSpot se perdió, así que nadie sabe si la importación los puso ahí.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/releases.py" />
   <source>This HubDesk was built wrongly.</source>
   <translation>Este HubDesk se construyó mal.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>This access token may not do this; HubSpot did not say which scope is missing.</source>
   <translation>Este token de acceso no puede hacer esto; HubSpot no dijo qué scope falta.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>This account's plan does not allow it.</source>
   <translation>El plan de esta cuenta no lo permite.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>This address belongs to the same contact as an earlier row's; only that row is written.</source>
   <translation>Esta dirección pertenece al mismo contacto que la de una fila anterior; solo se escribe esa fila.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/hosts.py" />
   <source>This address is neither HubSpot's nor on this computer.</source>
   <translation>Esta dirección no es de HubSpot ni de este ordenador.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>This card has no END:VCARD.</source>
   <translation>Esta tarjeta no tiene END:VCARD.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>This computer has no safe place to keep the token: no system keyring answers.</source>
   <translation>Este ordenador no tiene un lugar seguro para guardar el token: no responde ningún llavero del sistema.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>This computer lets HubDesk open no more connections at the moment.</source>
   <translation>Este ordenador no deja que HubDesk abra más conexiones en este momento.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>This does not look like an access token: there is no digit in it.</source>
   <translation>Esto no parece un token de acceso: no contiene ninguna cifra.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>This file is on a network computer ({host}).</source>
   <translation>Este archivo está en un ordenador de la red ({host}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>This file is too large to be a recipe.</source>
   <translation>Este archivo es demasiado grande para ser una receta.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>This form asks for a captcha, which no program can pass.</source>
   <translation>Este formulario pide un captcha, que ningún programa puede superar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/model.py" />
   <source>This form asks for a captcha, which no program can pass. Switch reCAPTCHA off in its options first.</source>
   <translation>Este formulario pide un captcha, que ningún programa puede superar. Desactive primero reCAPTCHA en sus opciones.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/preparing.py" />
   <source>This form asks for no consent.</source>
   <translation>Este formulario no pide ningún consentimiento.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>This form does not take addresses of this domain.</source>
   <translation>Este formulario no acepta direcciones de este dominio.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/model.py" />
   <source>This form is archived. Restore it in HubSpot first.</source>
   <translation>Este formulario está archivado. Restáurelo primero en HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>This form needs consent to process the data.</source>
   <translation>Este formulario necesita consentimiento para tratar los datos.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>This form requires a file or a payment, which only HubSpot's own page can take.</source>
   <translation>Este formulario exige un archivo o un pago, que solo puede recoger la página propia de HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/model.py" />
   <source>This form takes the comments of a blog. Only the blog's own pages can submit it.</source>
   <translation>Este formulario recoge los comentarios de un blog. Solo las páginas del propio blog pueden enviarlo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/model.py" />
   <source>This form was not made in HubSpot. Only the website that it was found on can submit it.</source>
   <translation>Este formulario no se hizo en HubSpot. Solo el sitio web en el que se encontró puede enviarlo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>This has to be filled in.</source>
   <translation>Esto se debe rellenar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>This is a number, such as that of an account or an app.</source>
   <translation>Esto es un número, como el de una cuenta o una app.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>This is a placeholder that stands for a token.</source>
   <translation>Esto es un texto de ejemplo en lugar de un token.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>This is a token of which most is hidden.</source>
   <translation>Esto es un token del que la mayor parte está oculta.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>This is a web address, not an access token.</source>
   <translation>Esto es una dirección web, no un token de acceso.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>This is an e-mail address, not an access token.</source>
   <translation>Esto es una dirección de correo electrónico, no un token de acceso.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>This is none of the choices, or not a value that HubSpot can store here.</source>
   <translation>Esto no es ninguna de las opciones, o no es un valor que HubSpot pueda guardar aquí.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>This is not a date such as 2026-11-28.</source>
   <translation>Esto no es una fecha como 2026-11-28.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>This is not a file name: it contains a NUL character.</source>
   <translation>Esto no es un nombre de archivo: contiene un carácter NUL.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>This is not a number.</source>
   <translation>Esto no es un número.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>This is not a number. Use a point before decimals and nothing between thousands.</source>
   <translation>Esto no es un número. Use un punto antes de los decimales y nada entre los millares.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>This is not a public IP address. Leave it empty unless it really is the visitor's.</source>
   <translation>Esto no es una dirección IP pública. Déjelo vacío si no es de verdad la del visitante.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>This is not an e-mail address that HubSpot accepts.</source>
   <translation>Esto no es una dirección de correo electrónico que HubSpot acepte.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>This is not an e-mail address{detail}.</source>
   <translation>Esto no es una dirección de correo electrónico{detail}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>This is not the address of a page.</source>
   <translation>Esto no es la dirección de una página.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>This is not the value of a hubspotutk cookie. Leave it empty unless you really have one.</source>
   <translation>Esto no es el valor de una cookie hubspotutk. Déjelo vacío si no tiene una de verdad.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/rotation.py" />
   <source>This is the token that is in use already.</source>
   <translation>Este es el token que ya está en uso.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>This is too long for HubSpot (65,536 characters at most).</source>
   <translation>Esto es demasiado largo para HubSpot (65.536 caracteres como máximo).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>This is too long to be an access token ({text} characters).</source>
   <translation>Esto es demasiado largo para ser un token de acceso ({text} caracteres).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>This is too long to be an access token ({token} characters).</source>
   <translation>Esto es demasiado largo para ser un token de acceso ({token} caracteres).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>This is too short to be an access token ({token} characters).</source>
   <translation>Esto es demasiado corto para ser un token de acceso ({token} caracteres).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>This is true or false.</source>
   <translation>Esto es true o false.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>This is {what}.</source>
   <translation>Esto es {what}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/job.py" />
   <location filename="../../hubdesk/engine/undo/service.py" />
   <source>This job belongs to account {portal_id}, and the token opens account {other}.</source>
   <translation>Este trabajo pertenece a la cuenta {portal_id}, y el token abre la cuenta {other}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/service.py" />
   <source>This job changed no contact, so there is nothing to take back.</source>
   <translation>Este trabajo no cambió ningún contacto, así que no hay nada que revertir.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/jobs.py" />
   <source>This job has no result files yet.</source>
   <translation>Este trabajo aún no tiene archivos de resultados.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/service.py" />
   <source>This job has not written anything yet.</source>
   <translation>Este trabajo aún no ha escrito nada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>This line has no name and value.</source>
   <translation>Esta línea no tiene nombre y valor.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>This line stands outside of a card.</source>
   <translation>Esta línea está fuera de una tarjeta.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>This looks like a key of {vendor}, not of HubSpot.</source>
   <translation>Esto parece una clave de {vendor}, no de HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>This looks like a personal access key of the HubSpot command line.</source>
   <translation>Esto parece una clave de acceso personal de la línea de comandos de HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>This looks like a sign-in token of another kind, not like a HubSpot access token.</source>
   <translation>Esto parece un token de inicio de sesión de otro tipo, no un token de acceso de HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>This looks like an old HubSpot API key, or like an app's client secret.</source>
   <translation>Esto parece una clave de API antigua de HubSpot, o el secreto de cliente de una app.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>This network wants a sign-in page to be filled in.</source>
   <translation>Esta red pide que se rellene una página de inicio de sesión.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>This number is outside of what the form accepts.</source>
   <translation>Este número está fuera de lo que acepta el formulario.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>This row ({detail}) has characters that are damaged or not in the file's encoding. Correct them, or choose another encoding.</source>
   <translation>Esta fila ({detail}) tiene caracteres dañados o que no están en la codificación del archivo. Corríjalos o elija otra codificación.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>This row ({detail}) has fewer values than the header has columns. Look for a missing delimiter.</source>
   <translation>Esta fila ({detail}) tiene menos valores que columnas el encabezado. Busque un separador que falte.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>This row ({detail}) has invisible control characters. Remove them.</source>
   <translation>Esta fila ({detail}) tiene caracteres de control invisibles. Quítelos.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>This row ({detail}) has more values than the header has columns. Look for a delimiter outside quotes.</source>
   <translation>Esta fila ({detail}) tiene más valores que columnas el encabezado. Busque un separador fuera de las comillas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>This row ({detail}) looks like a total or a note below the table and not like a contact, so it is left out.</source>
   <translation>Esta fila ({detail}) parece un total o una nota debajo de la tabla y no un contacto, así que se omite.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>This row ({detail}) names columns in another way than the header: another table may begin here, and the rows below it may have their values in the wrong columns. Put that table into a file of its own.</source>
   <translation>Esta fila ({detail}) nombra las columnas de otro modo que el encabezado: quizá empiece aquí otra tabla y las filas siguientes tengan sus valores en columnas equivocadas. Ponga esa tabla en un archivo propio.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>This row ({detail}) opens a quote that never closes. Close or remove it.</source>
   <translation>Esta fila ({detail}) abre comillas que nunca se cierran. Ciérrelas o quítelas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>This row ({detail}) or one of its values is too long to be read.</source>
   <translation>Esta fila ({detail}) o uno de sus valores es demasiado largo para leerlo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>This row ({detail}) repeats the names of the columns. It is no contact, so it is left out.</source>
   <translation>Esta fila ({detail}) repite los nombres de las columnas. No es un contacto, así que se omite.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/link.py" />
   <source>This text names {ids} forms.</source>
   <translation>Este texto nombra {ids} formularios.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>This token can do exactly what HubDesk needs.</source>
   <translation>Este token puede exactamente lo que HubDesk necesita.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>This token can do more than HubDesk needs.</source>
   <translation>Este token puede más de lo que HubDesk necesita.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/rotation.py" />
   <source>This token opens account {found}, and the one to be replaced opens account {wanted}.</source>
   <translation>Este token abre la cuenta {found}, y el que se va a sustituir abre la cuenta {wanted}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Throw-away address</source>
   <translation>Dirección de usar y tirar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>Tick Submit forms in Scopes: granted, refused by the plan</source>
   <translation>Marque «Enviar formularios» en Scopes: concedido, denegado por el plan</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Time of day left out</source>
   <translation>Hora del día omitida</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Time without time zone</source>
   <translation>Hora sin zona horaria</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>Time zone</source>
   <translation>Zona horaria</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Too few values</source>
   <translation>Muy pocos valores</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/demo.py" />
   <source>Too many demo portals are running.</source>
   <translation>Hay demasiados portales de demostración en marcha.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Too many for one contact</source>
   <translation>Demasiados para un contacto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Too many values</source>
   <translation>Demasiados valores</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>Try , ; | or a tab.</source>
   <translation>Pruebe , ; | o un tabulador.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>Try , or ;.</source>
   <translation>Pruebe , o ;.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Try again in a few minutes; see status.hubspot.com.</source>
   <translation>Inténtelo de nuevo dentro de unos minutos; mire status.hubspot.com.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Try again in a moment.</source>
   <translation>Inténtelo de nuevo dentro de un momento.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Try again in {seconds} seconds.</source>
   <translation>Inténtelo de nuevo dentro de {seconds} s.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/releases.py" />
   <source>Try again later, or look at the place where you got HubDesk.</source>
   <translation>Inténtelo de nuevo más tarde, o mire en el lugar donde obtuvo HubDesk.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Try again later.</source>
   <translation>Inténtelo de nuevo más tarde.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/demo.py" />
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Try again.</source>
   <translation>Inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/encoding.py" />
   <source>Try utf-8, cp1252 or utf-16.</source>
   <translation>Pruebe utf-8, cp1252 o utf-16.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>Undo will not be possible, and each row ends as written or rejected.</source>
   <translation>No será posible deshacer, y cada fila termina como escrita o descartada.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Unknown option left out</source>
   <translation>Opción desconocida omitida</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Unlikely date</source>
   <translation>Fecha poco probable</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Unlikely phone number</source>
   <translation>Número de teléfono poco probable</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>Unlock it, then try again.</source>
   <translation>Desbloquéelo e inténtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <location filename="../../hubdesk/tabular/kinds.py" />
   <location filename="../../hubdesk/tabular/unpack.py" />
   <source>Unpack it and open the file inside.</source>
   <translation>Descomprímalo y abra el archivo que contiene.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/unpack.py" />
   <source>Unpack it and open the one with the contacts.</source>
   <translation>Descomprímalo y abra el que tiene los contactos.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/unpack.py" />
   <source>Unpack it yourself if you trust it, and open that.</source>
   <translation>Descomprímalo usted si confía en él y abra lo que contiene.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Unreadable characters</source>
   <translation>Caracteres ilegibles</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Updating contacts</source>
   <translation>Actualizar contactos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Upload and change files</source>
   <translation>Subir y cambiar archivos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Use HubSpot’s tool for answers in AI search</source>
   <translation>Usar la herramienta de HubSpot para respuestas en la búsqueda con IA</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>Use a code of two letters such as DE or GB.</source>
   <translation>Use un código de dos letras como DE o GB.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>Use a column that holds only the key.</source>
   <translation>Use una columna que contenga solo la clave.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/connect.py" />
   <source>Use a token of account {portal_id}.</source>
   <translation>Use un token de la cuenta {portal_id}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/job.py" />
   <location filename="../../hubdesk/engine/undo/service.py" />
   <source>Use a token of the job's own account.</source>
   <translation>Use un token de la cuenta del trabajo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/hosts.py" />
   <source>Use an address such as http://127.0.0.1:8080, without a path.</source>
   <translation>Use una dirección como http://127.0.0.1:8080, sin ruta.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>Use email, hs_object_id or a unique property.</source>
   <translation>Use email, hs_object_id o una propiedad única.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>Use one of its options.</source>
   <translation>Use una de sus opciones.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Use sales forecasts</source>
   <translation>Usar previsiones de ventas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_writer.py" />
   <source>Use the CSV file itself; it holds everything.</source>
   <translation>Use el propio archivo CSV; lo contiene todo.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Use the developer tools of the account</source>
   <translation>Usar las herramientas de desarrollo de la cuenta</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/sender.py" />
   <source>Use the token of that key (a rotated one will do) until they have ended.</source>
   <translation>Use el token de esa clave (sirve uno rotado) hasta que hayan terminado.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Users</source>
   <translation>Usuarios</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Value of all rows not accepted</source>
   <translation>Valor de todas las filas no aceptado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Value too long</source>
   <translation>Valor demasiado largo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/lease.py" />
   <source>Wait until it ends, or stop it there.</source>
   <translation>Espere a que termine, o deténgalo allí.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Website</source>
   <translation>Sitio web</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/token_care.py" />
   <source>What HubDesk wrote with the old token stays written; the list of jobs shows all of it.</source>
   <translation>Lo que HubDesk escribió con el token antiguo queda escrito; la lista de trabajos lo muestra todo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/submission_log.py" />
   <source>What HubSpot took is taken.</source>
   <translation>Lo que HubSpot aceptó queda aceptado.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/attempts.py" />
   <source>What it has taken goes on by itself.</source>
   <translation>Lo que ha aceptado sigue por sí solo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/companies.py" />
   <source>What the job knows of companies cannot be read or saved.</source>
   <translation>Lo que el trabajo sabe de las empresas no se puede leer o guardar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>What this contact was before is not known.</source>
   <translation>No se sabe cómo era antes este contacto.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/updates.py" />
   <source>What was answered is not a release of HubDesk.</source>
   <translation>Lo que se respondió no es una versión de HubDesk.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>What was decided about columns and values</source>
   <translation>Lo que se decidió sobre columnas y valores</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>What was decided about its columns and values</source>
   <translation>Lo que se decidió sobre sus columnas y valores</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>What was saved so far is safe, and the job can be resumed.</source>
   <translation>Lo guardado hasta ahora está a salvo, y el trabajo se puede reanudar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/companies.py" />
   <location filename="../../hubdesk/storage/plan/file.py" />
   <source>What was written so far is in the job.</source>
   <translation>Lo escrito hasta ahora está en el trabajo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/alike.py" />
   <source>What was written stays written, and the other rows were not sent.</source>
   <translation>Lo escrito queda escrito, y las demás filas no se enviaron.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/releases.py" />
   <source>What {host} answered is not about a release of HubDesk.</source>
   <translation>Lo que respondió {host} no trata de una versión de HubDesk.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>When its scopes were last used</source>
   <translation>Cuándo se usaron sus scopes por última vez</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>When scopes were last used</source>
   <translation>Cuándo se usaron los scopes por última vez</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/plan/consent.py" />
   <source>Whether new contacts become marketing contacts, which may cost more, is decided in HubSpot (Settings &gt; Integrations &gt; Marketing contacts). Batches cannot set it.</source>
   <translation>Si los contactos nuevos pasan a ser contactos de marketing, que pueden costar más, se decide en HubSpot (Configuración &gt; Integraciones &gt; Contactos de marketing). Por lotes no se puede fijar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>Whoever holds it could {could}.</source>
   <translation>Quien lo tenga podría {could}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Whole number with a decimal place</source>
   <translation>Número entero con decimal</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/keyring_backend.py" />
   <source>Windows Credential Manager</source>
   <translation>Administrador de credenciales de Windows</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>With {rows} rows a file that HubSpot reads by itself spares {calls} calls.</source>
   <translation>Con {rows} filas, un archivo que lee el propio HubSpot ahorra {calls} llamadas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>Within one second {calls} search calls left ({at}); HubSpot allows {SEARCH_LIMIT} for the whole account. That near it was in {seconds}.</source>
   <translation>En un segundo salieron {calls} llamadas de búsqueda ({at}); HubSpot permite {SEARCH_LIMIT} para toda la cuenta. Así de cerca se estuvo en {seconds}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>Without a keyring the token is kept for this session only.</source>
   <translation>Sin llavero, el token se conserva solo para esta sesión.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>Without it HubDesk cannot {cannot}.</source>
   <translation>Sin él HubDesk no puede {cannot}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>Without them HubDesk cannot {cannot}.</source>
   <translation>Sin ellos HubDesk no puede {cannot}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Word for no value</source>
   <translation>Palabra para ningún valor</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/network.py" />
   <source>Write it as http://host:port.</source>
   <translation>Escríbalo como http://host:port.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/routing.py" />
   <source>Write it as http://host:port. Scripts (PAC) and SOCKS are not supported. {SETTINGS_HINT}</source>
   <translation>Escríbalo como http://host:port. Los scripts (PAC) y SOCKS no se admiten. {SETTINGS_HINT}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>You chose {name} for a column of this name before</source>
   <translation>Antes eligió {name} para una columna de este nombre</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>You left a column of this name out before</source>
   <translation>Antes omitió una columna de este nombre</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a 7-Zip archive</source>
   <translation>un archivo comprimido 7-Zip</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a GIF picture</source>
   <translation>una imagen GIF</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a JPEG picture</source>
   <translation>una imagen JPEG</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a JSON file</source>
   <translation>un archivo JSON</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a PDF document</source>
   <translation>un documento PDF</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a PNG picture</source>
   <translation>una imagen PNG</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a Parquet file</source>
   <translation>un archivo Parquet</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a RAR archive</source>
   <translation>un archivo comprimido RAR</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a SQLite database</source>
   <translation>una base de datos SQLite</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a TIFF picture</source>
   <translation>una imagen TIFF</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a Zstandard archive</source>
   <translation>un archivo comprimido Zstandard</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/payload.py" />
   <source>a batch has 1 to {MAX_INPUTS} inputs with different keys</source>
   <translation>un lote tiene de 1 a {MAX_INPUTS} entradas con claves distintas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>a character that no token has</source>
   <translation>un carácter que ningún token tiene</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>a column</source>
   <translation>una columna</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>a country code of two letters such as DE</source>
   <translation>un código de país de dos letras como DE</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_phone.py" />
   <source>a date</source>
   <translation>es una fecha</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a formatted text document (RTF)</source>
   <translation>un documento de texto con formato (RTF)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a gzip archive</source>
   <translation>un archivo comprimido gzip</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/modes.py" />
   <source>a job of the kind {name} does not write contacts</source>
   <translation>un trabajo del tipo {name} no escribe contactos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>a letter of another alphabet</source>
   <translation>una letra de otro alfabeto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>a list of names of columns</source>
   <translation>una lista de nombres de columnas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a program</source>
   <translation>un programa</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/reader.py" />
   <source>a replacement character (U+FFFD), line {line}</source>
   <translation>un carácter de sustitución (U+FFFD), línea {line}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/server.py" />
   <source>a request came before the one that it builds upon</source>
   <translation>una petición llegó antes que aquella en la que se basa</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/transport.py" />
   <source>a request was about to leave for another host</source>
   <translation>una petición estaba a punto de salir hacia otro host</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/writer.py" />
   <source>a row already has an outcome, or a batch its number</source>
   <translation>una fila ya tiene un resultado, o un lote su número</translation>
  </message>
  <message>
   <location filename="../../hubdesk/core/secret.py" />
   <source>a secret is never pickled or copied</source>
   <translation>un secreto nunca se serializa ni se copia</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a sound, film or picture</source>
   <translation>un sonido, un vídeo o una imagen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>a table cannot hold what it asks for</source>
   <translation>una tabla no puede contener lo que pide</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a tar archive</source>
   <translation>un archivo comprimido tar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>a text</source>
   <translation>un texto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_values.py" />
   <source>a text that is not empty</source>
   <translation>un texto que no esté vacío</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a vCard file</source>
   <translation>un archivo vCard</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_writer.py" />
   <source>a value in line {part} has characters that a workbook cannot hold</source>
   <translation>un valor de la línea {part} tiene caracteres que un libro no puede contener</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_writer.py" />
   <source>a value in line {part} has more than {MOST_CHARACTERS} characters</source>
   <translation>un valor de la línea {part} tiene más de {MOST_CHARACTERS} caracteres</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a web page or an XML file, even if its name says otherwise</source>
   <translation>una página web o un archivo XML, aunque su nombre diga otra cosa</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a workbook of a very old Excel</source>
   <translation>un libro de un Excel muy antiguo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a zip archive</source>
   <translation>un archivo comprimido zip</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/words.py" />
   <source>about {working_seconds}</source>
   <translation>aprox. {working_seconds}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/plan/reader.py" />
   <source>action, row</source>
   <translation>action, row</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>amounts of money, read as numbers</source>
   <translation>importes de dinero, leídos como números</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>an AI service such as OpenAI</source>
   <translation>un servicio de IA como OpenAI</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>an Excel workbook</source>
   <translation>un libro de Excel</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>an Office document without a table of contacts</source>
   <translation>un documento de Office sin tabla de contactos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>an OpenDocument spreadsheet</source>
   <translation>una hoja de cálculo OpenDocument</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>an Outlook data file</source>
   <translation>un archivo de datos de Outlook</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>an invisible character</source>
   <translation>un carácter invisible</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/company_file.py" />
   <source>an object whose values are record IDs of companies, or empty texts</source>
   <translation>un objeto cuyos valores sean ID de registro de empresas, o textos vacíos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_values.py" />
   <source>an object whose values are texts</source>
   <translation>un objeto cuyos valores sean textos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>an object whose values are texts, or null to reject the rows</source>
   <translation>un objeto cuyos valores sean textos, o null para descartar las filas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>an object with the names of columns</source>
   <translation>un objeto con los nombres de columnas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>an object with the names of properties</source>
   <translation>un objeto con los nombres de propiedades</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>an object with “columns”</source>
   <translation>un objeto con «columns»</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>an old Excel workbook</source>
   <translation>un libro de Excel antiguo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/words.py" />
   <source>an outcome has the word {number}, which does not exist</source>
   <translation>un resultado tiene la palabra {number}, que no existe</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>an xz archive</source>
   <translation>un archivo comprimido xz</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>as you chose, all of them have the value.</source>
   <translation>como usted eligió, todas tienen el valor.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>at character {position} of {token}</source>
   <translation>en el carácter {position} de {token}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/call_log.py" />
   <source>at, endpoint, status, ms, rows, attempt, correlation, cause, scope</source>
   <translation>at, endpoint, status, ms, rows, attempt, correlation, cause, scope</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/property_rules.py" />
   <source>be an address of {join}</source>
   <translation>ser una dirección de {join}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/property_rules.py" />
   <source>be at least {shown}</source>
   <translation>ser {shown} como mínimo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/property_rules.py" />
   <source>be at most {shown}</source>
   <translation>ser {shown} como máximo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/diagnosis.py" />
   <source>because {reason}</source>
   <translation>por {reason}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/reader.py" />
   <source>byte 0x{raw} at byte {part} of the row, line {line}</source>
   <translation>byte 0x{raw} en el byte {part} de la fila, línea {line}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>call is</source>
   <translation>llamada se hace</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/recorder.py" />
   <source>call log</source>
   <translation>registro de llamadas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>calls are</source>
   <translation>llamadas se hacen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/rate/reserve.py" />
   <source>calls that are kept are 0 or more</source>
   <translation>las llamadas que se guardan son 0 o más</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/documents.py" />
   <source>came from a newer version of HubDesk</source>
   <translation>el archivo era de una versión más nueva de HubDesk</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>change or delete records</source>
   <translation>cambiar o eliminar registros</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>change settings</source>
   <translation>cambiar ajustes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>change users</source>
   <translation>cambiar usuarios</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/planner.py" />
   <source>changed it</source>
   <translation>lo cambió</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>close to the 5 % that HubSpot asks to stay below</source>
   <translation>cerca del 5 % por debajo del cual HubSpot pide quedarse</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>column “{column}”</source>
   <translation>columna «{column}»</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/documents.py" />
   <source>could not be read</source>
   <translation>no se pudo leer el archivo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/planner.py" />
   <source>created it</source>
   <translation>lo creó</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/diagnosis.py" />
   <source>damaged: {damaged}</source>
   <translation>dañado: {damaged}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>e-mail addresses</source>
   <translation>direcciones de correo electrónico</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/call_log.py" />
   <source>endpoint IN ({join})</source>
   <translation>endpoint IN ({join})</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>export every record</source>
   <translation>exportar todos los registros</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>find a safe place for the token</source>
   <translation>encontrar un lugar seguro para el token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/plan/consent.py" />
   <source>have an address that hard-bounced</source>
   <translation>tienen una dirección con rebote definitivo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/property_rules.py" />
   <source>have at least {bound} characters</source>
   <translation>tener al menos {bound} caracteres</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/property_rules.py" />
   <source>have at most {bound} characters</source>
   <translation>tener como máximo {bound} caracteres</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/property_rules.py" />
   <source>have digits only</source>
   <translation>tener solo cifras</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/property_rules.py" />
   <source>have letters and digits only</source>
   <translation>tener solo letras y cifras</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/property_rules.py" />
   <source>have letters only</source>
   <translation>tener solo letras</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/plan/consent.py" />
   <source>have unsubscribed from all e-mail</source>
   <translation>se han dado de baja de todos los correos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/call_log_file.py" />
   <source>it fails SQLite's own check</source>
   <translation>no supera la comprobación propia de SQLite</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_writer.py" />
   <source>it has more than the {MOST_ROWS} rows of a sheet</source>
   <translation>tiene más de las {MOST_ROWS} filas de una hoja</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/results.py" />
   <source>it is a file</source>
   <translation>es un archivo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/call_log_file.py" />
   <source>it is no log of calls</source>
   <translation>no es un registro de llamadas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/schema.py" />
   <source>its file belongs to another program</source>
   <translation>su archivo pertenece a otro programa</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/schema.py" />
   <source>its file fails SQLite's own check</source>
   <translation>su archivo no supera la comprobación propia de SQLite</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/schema.py" />
   <source>its file has impossible contents</source>
   <translation>su archivo tiene un contenido imposible</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/schema.py" />
   <source>its file is empty</source>
   <translation>su archivo está vacío</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/schema.py" />
   <source>its file is missing</source>
   <translation>falta su archivo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/schema.py" />
   <source>its file is not a database</source>
   <translation>su archivo no es una base de datos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/schema.py" />
   <source>its file is not a sound database</source>
   <translation>su archivo no es una base de datos en buen estado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>its file was changed or damaged while it was in use</source>
   <translation>su archivo se cambió o se dañó mientras estaba en uso</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/schema.py" />
   <source>its file was never completed</source>
   <translation>su archivo nunca se completó</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>its values are e-mail addresses</source>
   <translation>sus valores son direcciones de correo electrónico</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>its values do not look like dates</source>
   <translation>sus valores no parecen fechas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>its values do not look like e-mail addresses</source>
   <translation>sus valores no parecen direcciones de correo electrónico</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>its values do not look like numbers</source>
   <translation>sus valores no parecen números</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/schema.py" />
   <source>its version does not exist</source>
   <translation>su versión no existe</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/ticker.py" />
   <source>job progress</source>
   <translation>progreso del trabajo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/plan/reader.py" />
   <source>key, row</source>
   <translation>key, row</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/words.py" />
   <source>less than 0.1 %</source>
   <translation>menos del 0,1 %</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/words.py" />
   <source>less than 1 s</source>
   <translation>menos de 1 s</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/rows.py" />
   <location filename="../../hubdesk/mapping/check.py" />
   <location filename="../../hubdesk/tabular/reader.py" />
   <source>line {line}</source>
   <translation>línea {line}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_writer.py" />
   <source>line {part} has more than {MOST_COLUMNS} columns</source>
   <translation>la línea {part} tiene más de {MOST_COLUMNS} columnas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/demo.py" />
   <source>list[dict[str, object]]</source>
   <translation>list[dict[str, object]]</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_phone.py" />
   <source>longer than phone numbers are</source>
   <translation>es más largo que los números de teléfono</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/keyring_backend.py" />
   <source>macOS Keychain</source>
   <translation>Llavero de macOS</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/planner.py" />
   <source>may have written it</source>
   <translation>puede haberlo escrito</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_phone.py" />
   <source>more than one phone number</source>
   <translation>contiene más de un número de teléfono</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>most of its values are no options of the field</source>
   <translation>la mayoría de sus valores no son opciones del campo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>most of its values are no options of the property</source>
   <translation>la mayoría de sus valores no son opciones de la propiedad</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>no answer came</source>
   <translation>no llegó respuesta</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_phone.py" />
   <source>not a number of any country</source>
   <translation>no es un número de ningún país</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_phone.py" />
   <source>not a number that its country uses</source>
   <translation>no es un número que use su país</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>not a text file</source>
   <translation>algo distinto de un archivo de texto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/property_rules.py" />
   <source>not be an address of {join}</source>
   <translation>no ser una dirección de {join}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_phone.py" />
   <source>not only a phone number</source>
   <translation>no es solo un número de teléfono</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/diagnosis.py" />
   <source>not set</source>
   <translation>sin definir</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/connect.py" />
   <source>not told by HubSpot</source>
   <translation>no indicados por HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_phone.py" />
   <source>of a length that its country does not use</source>
   <translation>tiene una longitud que su país no usa</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>one of the properties</source>
   <translation>una de las propiedades</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_values.py" />
   <source>one of {choices}</source>
   <translation>uno de {choices}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/accounts.py" />
   <source>only a masked token may be kept in the list of accounts</source>
   <translation>en la lista de cuentas solo se puede guardar un token oculto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>only the first of them has the value. Have it filled down, or correct the rows in the Check step.</source>
   <translation>solo la primera tiene el valor. Haga que se rellene hacia abajo o corrija las filas en el paso Comprobar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/counting.py" />
   <source>other name finds</source>
   <translation>otro nombre encuentra</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/counting.py" />
   <source>other names find</source>
   <translation>otros nombres encuentran</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>percentages: 12.5 % is read as 0.125</source>
   <translation>porcentajes: 12.5 % se lee como 0.125</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>portal:{portal_id}@{lower}</source>
   <translation>portal:{portal_id}@{lower}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>quarter hour</source>
   <translation>cuarto de hora</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>read data about people</source>
   <translation>leer datos de personas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>read or send messages</source>
   <translation>leer o enviar mensajes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>read the token</source>
   <translation>leer el token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>remove all tokens</source>
   <translation>eliminar todos los tokens</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>remove the token</source>
   <translation>eliminar el token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/lease.py" />
   <source>running in another program</source>
   <translation>en marcha en otro programa</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/lease.py" />
   <source>running on {host} (process {pid})</source>
   <translation>en marcha en {host} (proceso {pid})</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/lease.py" />
   <source>running on {host} since {when} (process {pid})</source>
   <translation>en marcha en {host} desde {when} (proceso {pid})</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>save the token</source>
   <translation>guardar el token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>see or change prices, deals or payments</source>
   <translation>ver o cambiar precios, negocios o pagos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>see sensitive values</source>
   <translation>ver valores sensibles</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_phone.py" />
   <source>shorter than international numbers are</source>
   <translation>es más corto que los números internacionales</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/call_log.py" />
   <source>status &gt;= 400 AND status &lt;&gt; 429</source>
   <translation>status &gt;= 400 AND status &lt;&gt; 429</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/call_log.py" />
   <source>status BETWEEN 200 AND 399</source>
   <translation>status BETWEEN 200 AND 399</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/call_figures.py" />
   <source>status BETWEEN 200 AND 399 AND max(rows, 1) &lt;= ?</source>
   <translation>status BETWEEN 200 AND 399 AND max(rows, 1) &lt;= ?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/attempts.py" />
   <source>take back an attempt</source>
   <translation>revertir un intento</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/bodies.py" />
   <source>the bytes of a batch hold other rows than the batch</source>
   <translation>los bytes de un lote contienen otras filas que el lote</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/prepare.py" />
   <source>the checked file was closed</source>
   <translation>el archivo comprobado se cerró</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/network.py" />
   <source>the connection is closed</source>
   <translation>la conexión está cerrada</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/results.py" />
   <location filename="../../hubdesk/storage/submission_log.py" />
   <location filename="../../hubdesk/tabular/intake.py" />
   <location filename="../../hubdesk/tabular/unpack.py" />
   <source>the disk refuses</source>
   <translation>el disco lo rechaza</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/form_run.py" />
   <source>the form was not read yet</source>
   <translation>el formulario aún no se ha leído</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/writer.py" />
   <source>the journal is not open</source>
   <translation>el diario no está abierto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>the name of a property, an object with “property”, or a list of them</source>
   <translation>el nombre de una propiedad, un objeto con «property» o una lista de ellos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>the name of a property, or an object with “property”</source>
   <translation>el nombre de una propiedad o un objeto con «property»</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>the property {key}</source>
   <translation>la propiedad {key}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>the recipe</source>
   <translation>la receta</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/row_order.py" />
   <source>the rows are not in order yet</source>
   <translation>las filas aún no están en orden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/rate/reserve.py" />
   <source>the share of the day is between 0 and {MOST_OF_THE_DAY}</source>
   <translation>la parte del día está entre 0 y {MOST_OF_THE_DAY}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <location filename="../../hubdesk/tabular/workbook_writer.py" />
   <location filename="../../hubdesk/tabular/writer.py" />
   <source>the system refuses</source>
   <translation>el sistema lo rechaza</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>the value</source>
   <translation>el valor</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>this call</source>
   <translation>esta llamada</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_phone.py" />
   <source>too long for its country</source>
   <translation>es demasiado largo para su país</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_phone.py" />
   <source>too short for its country</source>
   <translation>es demasiado corto para su país</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/reach.py" />
   <source>tuple[tuple[tuple[str, str], ...], ...]</source>
   <translation>tuple[tuple[tuple[str, str], ...], ...]</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/jobs.py" />
   <source>undo of {job_id}</source>
   <translation>reversión de {job_id}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/encoding.py" />
   <location filename="../../hubdesk/tabular/head.py" />
   <source>unexpected end of data</source>
   <translation>fin inesperado de los datos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/payload.py" />
   <source>unknown mode {mode}</source>
   <translation>modo desconocido {mode}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <location filename="../../hubdesk/storage/atomic.py" />
   <source>unknown reason</source>
   <translation>motivo desconocido</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/documents.py" />
   <source>was damaged</source>
   <translation>el archivo estaba dañado</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/documents.py" />
   <source>was far too large</source>
   <translation>el archivo era demasiado grande</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/journal.py" />
   <source>with this name</source>
   <translation>con este nombre</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>you are not allowed to</source>
   <translation>no tiene permiso</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>zeros in front by their format alone: 01067 is read as 1067. Save it as CSV to keep them</source>
   <translation>ceros delante solo por su formato: 01067 se lee como 1067. Guárdelo como CSV para conservarlos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>zeros in front by their format alone: they are read as shown, such as 01067</source>
   <translation>ceros delante solo por su formato: se leen como se muestran, por ejemplo 01067</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>{STOPPED} The disk does not accept data ({error}).</source>
   <translation>{STOPPED} El disco no acepta datos ({error}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>{STOPPED} The disk is full.</source>
   <translation>{STOPPED} El disco está lleno.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>{TRIED} All of them worked.</source>
   <translation>{TRIED} Todas funcionaron.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>{TRIED} What could not be tried may well be granted.</source>
   <translation>{TRIED} Lo que no se pudo probar bien puede estar concedido.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/words.py" />
   <source>{about}. How many calls are left of today is not known.</source>
   <translation>{about}. No se sabe cuántas llamadas quedan de hoy.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/words.py" />
   <source>{about}. That is more than the calls that are left of today.</source>
   <translation>{about}. Es más que las llamadas que quedan de hoy.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/words.py" />
   <source>{about}. The calls of today last until about {pauses_at}.</source>
   <translation>{about}. Las llamadas de hoy alcanzan aproximadamente hasta las {pauses_at}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>{again} of {calls} calls were sent again ({share}).{why}</source>
   <translation>{again} de {calls} llamadas se enviaron de nuevo ({share}).{why}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>{calls} ({endpoint}) within an hour carried at most {SMALL_ROWS} contacts each ({hour}); together they would fit into {enough}.</source>
   <translation>{calls} ({endpoint}) en una hora llevaban como máximo {SMALL_ROWS} contactos cada una ({hour}); juntas cabrían en {enough}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/diagnosis.py" />
   <source>{calls} calls in {seconds} s</source>
   <translation>{calls} llamadas en {seconds} s</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>{calls} soon made.</source>
   <translation>{calls} enseguida.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>{cells} several rows ({places}{more}): {what}</source>
   <translation>{cells} varias filas ({places}{more}): {what}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>{cells} such as #N/A or #REF!, read as empty.</source>
   <translation>{cells}, como #N/A o #REF!, y se lee como vacío.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>{cells} without a result, read as empty. Open and save it in a spreadsheet program to have them.</source>
   <translation>{cells} sin resultado y se lee como vacío. Abra y guarde el archivo en un programa de hojas de cálculo para tenerlo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/words.py" />
   <source>{clock} on {day}</source>
   <translation>{clock} del {day}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/mode.py" />
   <source>{code} Look at the recipe and the answers for all rows, then start a new run.</source>
   <translation>{code} Mire la receta y las respuestas para todas las filas, y empiece una ejecución nueva.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{column} has {detail} characters; HubSpot takes up to 65,536.</source>
   <translation>{column} tiene {detail} caracteres; HubSpot acepta hasta 65.536.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{column} is empty. Without it the contact cannot be found or made; add an address.</source>
   <translation>La celda de {column} está vacía. Sin ella no se puede encontrar ni crear el contacto; añada una dirección.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{column} is empty. Without it the contact cannot be found or made; fill it in.</source>
   <translation>La celda de {column} está vacía. Sin ella no se puede encontrar ni crear el contacto; rellénela.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>{count} are missing to {to}.</source>
   <translation>Faltan {count} para {to}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>{count} jobs and their journals</source>
   <translation>{count} trabajos y sus diarios</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <source>{count} more than 15 digits: the spreadsheet program has rounded them. Keep long ids as text.</source>
   <translation>{count} más de 15 cifras: el programa de hojas de cálculo ha redondeado. Guarde los ID largos como texto.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>{count} scopes are missing to {to}.</source>
   <translation>Faltan {count} scopes para {to}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>{count} scopes are missing.</source>
   <translation>Faltan {count} scopes.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/words.py" />
   <source>{count}, {time} (HubSpot has not told its limit yet, so this is a guess)</source>
   <translation>{count}, {time} (HubSpot aún no ha dicho su límite, así que es una estimación)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/words.py" />
   <source>{count}, {time} (HubSpot has not told its limit yet, so this is a guess), {left} of the calls that are left of today.</source>
   <translation>{count}, {time} (HubSpot aún no ha dicho su límite, así que es una estimación), {left} de las llamadas que quedan de hoy.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/words.py" />
   <source>{count}, {time}, {left} of the calls that are left of today.</source>
   <translation>{count}, {time}, {left} de las llamadas que quedan de hoy.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/counting.py" />
   <source>{create} to be created</source>
   <translation>por crear: {create}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>{errors} cells hold errors</source>
   <translation>{errors} celdas contienen errores</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>{figure} batch</source>
   <translation>{figure} lote</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>{figure} batches</source>
   <translation>{figure} lotes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>{figure} call</source>
   <translation>{figure} llamada</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>{figure} call is</source>
   <translation>{figure} llamada se hace</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>{figure} calls</source>
   <translation>{figure} llamadas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>{figure} calls are</source>
   <translation>{figure} llamadas se hacen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/counting.py" />
   <source>{figure} other name finds</source>
   <translation>{figure} otro nombre encuentra</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/counting.py" />
   <source>{figure} other names find</source>
   <translation>{figure} otros nombres encuentran</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>{figure} quarter hour</source>
   <translation>{figure} cuarto de hora</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>{figure} quarter hours</source>
   <translation>{figure} cuartos de hora</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>{figure} scope</source>
   <translation>{figure} scope</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>{figure} scopes</source>
   <translation>{figure} scopes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>{figure} second</source>
   <translation>{figure} segundo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>{figure} seconds</source>
   <translation>{figure} segundos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>{first} and {last}</source>
   <translation>{first} y {last}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>{first} or {last}</source>
   <translation>{first} o {last}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/reader.py" />
   <source>{found} values, line {line}</source>
   <translation>{found} valores, línea {line}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/request.py" />
   <source>{head}HubDesk {job_id}-{seq} {when}</source>
   <translation>{head}HubDesk {job_id}-{seq} {when}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>{hidden} hidden rows are read too.</source>
   <translation>También se leen {hidden} filas ocultas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/connect.py" />
   <source>{hint} Copy the present one. {WHERE}</source>
   <translation>{hint} Copie el actual. {WHERE}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/releases.py" />
   <source>{host} cannot be reached.</source>
   <translation>No se puede llegar a {host}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/releases.py" />
   <source>{host} did not say which version is the newest (HTTP {status_code}).</source>
   <translation>{host} no dijo qué versión es la más nueva (HTTP {status_code}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id</source>
   <translation>{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id</translation>
  </message>
  <message>
   <location filename="../../hubdesk/core/version.py" />
   <source>{hubdesk} (commit {commit})</source>
   <translation>{hubdesk} (commit {commit})</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/diagnosis.py" />
   <source>{jobs} jobs, the newest {MOST_JOBS} of them:</source>
   <translation>{jobs} trabajos, los {MOST_JOBS} más nuevos:</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>{join} and more</source>
   <translation>{join} y más</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>{merged} merged cells span</source>
   <translation>{merged} celdas combinadas abarcan</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/alike.py" />
   <source>{message} Put that right in HubSpot, then resume the job.</source>
   <translation>{message} Arréglelo en HubSpot y reanude el trabajo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>{more} scopes can go.</source>
   <translation>Sobran {more} scopes.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/atomic.py" />
   <source>{name} could not be saved in {parent} ({why}).</source>
   <translation>{name} no se pudo guardar en {parent} ({why}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>{name} does not begin with the columns of a result file.</source>
   <translation>{name} no empieza con las columnas de un archivo de resultados.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>{name} has a line without a row number.</source>
   <translation>{name} tiene una línea sin número de fila.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>{name} is missing in {folder}.</source>
   <translation>Falta {name} en {folder}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/tiers.py" />
   <source>{name} with one {ADDON_NAME}{part}</source>
   <translation>{name} con un {ADDON_NAME}{part}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/tiers.py" />
   <source>{name} with two {ADDON_NAME}{part}</source>
   <translation>{name} con dos {ADDON_NAME}{part}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>{name} without year</source>
   <translation>{name} sin año</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>{others} because other integrations used the rest of the window</source>
   <translation>{others} porque otras integraciones usaron el resto de la ventana</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>{own} because of HubDesk's own calls</source>
   <translation>{own} por las propias llamadas de HubDesk</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/counting.py" />
   <source>{parts}; {rows} rows get a company.</source>
   <translation>{parts}; filas con empresa: {rows}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>{part} cannot be written</source>
   <translation>{part} no se puede escribir</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_values.py" />
   <source>{part} must be {wanted}.</source>
   <translation>{part} debe ser {wanted}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>{property} is taken by the column “{other}”</source>
   <translation>{property} ya lo usa la columna «{other}»</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>{prop} ({place}) cannot be written: {who}.</source>
   <translation>{prop} ({place}) no se puede escribir: {who}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>{prop} cannot be the key, because several contacts may have the same value.</source>
   <translation>{prop} no puede ser la clave, porque varios contactos pueden tener el mismo valor.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>{prop} has a constant value and the column “{taken}”.</source>
   <translation>{prop} tiene un valor constante y la columna «{taken}».</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/reporting.py" />
   <source>{reason} Sent without the cells that have errors. {found}</source>
   <translation>{reason} Enviada sin las celdas que tienen errores. {found}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>{reason}, but {against}</source>
   <translation>{reason}, pero {against}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>{refuses} HubSpot refuses although the scope {scope} is granted.</source>
   <translation>{refuses} HubSpot lo rechaza aunque el scope {scope} está concedido.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>{refuses} {doing} is refused although the scope {scope} is granted.</source>
   <translation>{refuses} Se rechaza «{doing}» aunque el scope {scope} está concedido.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <source>{rounded} numbers have</source>
   <translation>{rounded} números tienen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/prepare.py" />
   <source>{rows} of {rows2} rows have errors.</source>
   <translation>Filas con errores: {rows} de {rows2}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>{rows} rows name their owner</source>
   <translation>Filas que nombran a su propietario: {rows}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/client.py" />
   <source>{sentence} HubDesk keeps trying.</source>
   <translation>{sentence} HubDesk sigue intentándolo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/survey.py" />
   <source>{sentence}: {cells} for {headers}.</source>
   <translation>{sentence}: {cells} para {headers}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook.py" />
   <source>{shown} and {part} more</source>
   <translation>{shown} y {part} más</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/counting.py" />
   <source>{skipped} left out</source>
   <translation>omitido: {skipped}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>{uncounted} cells have formulas</source>
   <translation>{uncounted} celdas tienen fórmulas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/counting.py" />
   <source>{undecided} with several that fit</source>
   <translation>con varias que encajan: {undecided}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>{unknown} where the limit was not known</source>
   <translation>{unknown} sin que se conociera el límite</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>{unsure} could not be checked.</source>
   <translation>No se pudo comprobar: {unsure}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} belongs to a function rather than to a person. It is sent.</source>
   <translation>{value} en {column} pertenece a una función más que a una persona. Se envía.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} breaks a rule that the account has for this property: it must {detail}. Correct it.</source>
   <translation>{value} en {column} incumple una regla que la cuenta tiene para esta propiedad: {detail}. Corríjalo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} can be read as two dates, and the column does not show whether the day or the month comes first. Choose the order of dates for the column, or write dates like 2024-12-31.</source>
   <translation>{value} en {column} se puede leer como dos fechas, y la columna no muestra si va primero el día o el mes. Elija el orden de las fechas para la columna, o escriba fechas como 2024-12-31.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} can be read as two numbers, and the column does not show which. Write it like 1234.5, or choose the decimal sign for the column.</source>
   <translation>{value} en {column} se puede leer como dos números, y la columna no muestra cuál. Escríbalo como 1234.5, o elija el signo decimal para la columna.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} cannot be looked up, because the token may not read owners. Add the scope crm.objects.owners.read, or write owner ids.</source>
   <translation>{value} en {column} no se puede buscar, porque el token no puede leer propietarios. Añada el scope crm.objects.owners.read o escriba los ID de los propietarios.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} cannot be read as a name, so nothing of it is sent. Correct it.</source>
   <translation>{value} en {column} no se puede leer como nombre, así que no se envía nada de ello. Corríjalo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} fits several options: {detail}. Write the internal value instead.</source>
   <translation>{value} en {column} encaja en varias opciones: {detail}. Escriba en su lugar el valor interno.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} has a year without its century. Write all four digits.</source>
   <translation>{value} en {column} tiene un año sin su siglo. Escriba las cuatro cifras.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} has characters that HubSpot may refuse in an address.</source>
   <translation>{value} en {column} tiene caracteres que HubSpot puede rechazar en una dirección.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} has more in it than a first and a last name ({detail}). No property is chosen for that, so it is left out.</source>
   <translation>{value} en {column} contiene más que nombre y apellidos ({detail}). Para eso no se ha elegido ninguna propiedad, por lo que se omite.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} has no time zone and the account's is not known; UTC is taken.</source>
   <translation>{value} en {column} no tiene zona horaria y no se conoce la de la cuenta; se toma UTC.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} has signs in it as web pages are written with ({detail}). It is sent as it is written; correct it.</source>
   <translation>{value} en {column} contiene signos con los que se escriben las páginas web ({detail}). Se envía tal como está escrito; corríjalo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is a phone number that a program wrote with a decimal place, which is left out.</source>
   <translation>{value} en {column} es un número de teléfono que un programa escribió con un decimal, que se omite.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is a whole number that a program wrote with a decimal place. It is sent as it is written; correct it if it is a number such as a postal code.</source>
   <translation>{value} en {column} es un número entero que un programa escribió con un decimal. Se envía tal como está escrito; corríjalo si es, por ejemplo, un código postal.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is also in line {line}, and HubSpot allows each value once. Correct one of them.</source>
   <translation>{value} en {column} también está en la línea {line}, y HubSpot permite cada valor una sola vez. Corrija uno de ellos.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is also in row {detail}, and HubSpot allows each value once. Correct one of them.</source>
   <translation>{value} en {column} también está en la fila {detail}, y HubSpot permite cada valor una sola vez. Corrija uno de ellos.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is an error that a spreadsheet program shows in place of a value. It is left out.</source>
   <translation>{value} en {column} es un error que un programa de hojas de cálculo muestra en lugar de un valor. Se omite.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is how a spreadsheet keeps a number as it is ({detail}). Only the number is sent.</source>
   <translation>{value} en {column} es como una hoja de cálculo conserva un número tal cual ({detail}). Solo se envía el número.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is how a spreadsheet keeps a text as it is ({detail}). It is sent with these signs; if only the text between them is meant, correct it.</source>
   <translation>{value} en {column} es como una hoja de cálculo conserva un texto tal cual ({detail}). Se envía con estos signos; si solo vale el texto que hay entre ellos, corríjalo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is how programs write that there is no value. It is sent as text; if it means nothing, empty the cell.</source>
   <translation>{value} en {column} es como los programas escriben que no hay valor. Se envía como texto; si no significa nada, vacíe la celda.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is more than 130 years ago or 100 years ahead.</source>
   <translation>{value} en {column} queda más de 130 años atrás o 100 años adelante.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is neither yes nor no. Write yes or no, true or false.</source>
   <translation>{value} en {column} no es ni sí ni no. Escriba sí o no, true o false.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is no option and is left out.</source>
   <translation>{value} en {column} no es una opción y se omite.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is not a HubSpot record ID, which is a whole number.</source>
   <translation>{value} en {column} no es un ID de registro de HubSpot, que es un número entero.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is not a date and time{detail}. Write it like 2024-12-31 14:30.</source>
   <translation>{value} en {column} no es una fecha con hora{detail}. Escríbala como 2024-12-31 14:30.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is not a date{detail}. Write it like 2024-12-31.</source>
   <translation>{value} en {column} no es una fecha{detail}. Escríbala como 2024-12-31.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is not a number{detail}. Write it like 1234.5.</source>
   <translation>{value} en {column} no es un número{detail}. Escríbalo como 1234.5.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is not a phone number{detail}. Correct it or empty the cell.</source>
   <translation>{value} en {column} no es un número de teléfono{detail}. Corríjalo o vacíe la celda.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is not an e-mail address. Correct it{detail}.</source>
   <translation>{value} en {column} no es una dirección de correo electrónico. Corríjala{detail}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is not an option of the property{detail}. Choose one of its options, or decide for all rows with this value which one is meant.</source>
   <translation>{value} en {column} no es una opción de la propiedad{detail}. Elija una de sus opciones, o decida para todas las filas con este valor cuál se quería decir.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is not an owner in this account. Use the e-mail address or the name of a user.</source>
   <translation>{value} en {column} no es un propietario de esta cuenta. Use la dirección de correo electrónico o el nombre de un usuario.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is of a service for addresses that last only a while. It is sent.</source>
   <translation>{value} en {column} es de un servicio de direcciones que solo duran un tiempo. Se envía.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is the name of several owners. Use the e-mail address.</source>
   <translation>{value} en {column} es el nombre de varios propietarios. Use la dirección de correo electrónico.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is what programs write where there is no date. It counts as an empty cell.</source>
   <translation>{value} en {column} es lo que escriben los programas donde no hay fecha. Cuenta como celda vacía.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is {detail}. It is sent as it is written.</source>
   <translation>{value} en {column} {detail}. Se envía tal como está escrito.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} looks like a spreadsheet formula. It is sent as text.</source>
   <translation>{value} en {column} parece una fórmula de hoja de cálculo. Se envía como texto.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} looks like a text that was once opened in a wrong encoding ({detail}). It is sent as it is written; correct it.</source>
   <translation>{value} en {column} parece un texto que se abrió alguna vez con una codificación incorrecta ({detail}). Se envía tal como está escrito; corríjalo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} may be mistyped: did they mean {detail}?</source>
   <translation>{value} en {column} puede estar mal escrito: ¿se quería decir {detail}?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} may break a rule that the account has for this property: it must {detail}. HubSpot decides.</source>
   <translation>{value} en {column} puede incumplir una regla que la cuenta tiene para esta propiedad: {detail}. Lo decide HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>{what} is damaged: {why}.</source>
   <translation>{what} están dañados: {why}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>{what} read {times} times within an hour ({hour}). An open window reads them once; each command reads them again.</source>
   <translation>{what} {times} veces en una hora ({hour}). Una ventana abierta lee esto una vez; cada comando lo lee de nuevo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>“{country}” (column “{column}”) is not the code of a country.</source>
   <translation>«{country}» (columna «{column}») no es el código de un país.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>“{header}” is similar to “{known}”</source>
   <translation>«{header}» se parece a «{known}»</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/stamp.py" />
   <source>“{label}” cannot hold the job's id, because it is not a text property that can be written.</source>
   <translation>«{label}» no puede contener el ID del trabajo, porque no es una propiedad de texto que se pueda escribir.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/stamp.py" />
   <source>“{label}” gets values from the file, so the job's id cannot be written there, too.</source>
   <translation>«{label}» recibe valores del archivo, así que no se puede escribir allí también el ID del trabajo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>“{named}” names companies, and HubSpot's import does not tell which row became which contact.</source>
   <translation>«{named}» nombra empresas, y la importación de HubSpot no dice qué fila se convirtió en qué contacto.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_writer.py" />
   <source>“{name}” cannot be read: {part}.</source>
   <translation>No se puede leer «{name}»: {part}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/unpack.py" />
   <source>“{name}” cannot be unpacked: {part}.</source>
   <translation>«{name}» no se puede descomprimir: {part}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/writer.py" />
   <source>“{name}” cannot be written: {part}.</source>
   <translation>«{name}» no se puede escribir: {part}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_writer.py" />
   <source>“{name}” cannot become an Excel workbook: {why}.</source>
   <translation>«{name}» no puede convertirse en un libro de Excel: {why}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/private_copies.py" />
   <source>“{name}” changed after it was opened.</source>
   <translation>«{name}» cambió después de abrirse.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <source>“{name}” changed while HubDesk was reading it.</source>
   <translation>«{name}» cambió mientras HubDesk lo leía.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/counting.py" />
   <source>“{name}” finds {candidates} companies ({candidates2}){more}.</source>
   <translation>«{name}» encuentra {candidates} empresas ({candidates2}){more}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/unpack.py" />
   <source>“{name}” grows to more than {part} MB when it is unpacked, far more than contacts would.</source>
   <translation>«{name}» ocupa más de {part} MB al descomprimirse, mucho más de lo que ocuparían unos contactos.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>“{name}” has a header and no rows.</source>
   <translation>«{name}» tiene un encabezado y ninguna fila.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/reader.py" />
   <source>“{name}” has become shorter since it was opened.</source>
   <translation>«{name}» se ha acortado desde que se abrió.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <source>“{name}” has more than {part} MB; HubDesk reads vCard files up to that.</source>
   <translation>«{name}» tiene más de {part} MB; HubDesk lee archivos vCard hasta ese tamaño.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook.py" />
   <source>“{name}” has no sheet with cells.</source>
   <translation>«{name}» no tiene ninguna hoja con celdas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook.py" />
   <source>“{name}” has no sheet “{wanted}”.</source>
   <translation>«{name}» no tiene la hoja «{wanted}».</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>“{name}” has {cells} columns; HubDesk reads up to {MAX_COLUMNS}.</source>
   <translation>«{name}» tiene {cells} columnas; HubDesk lee hasta {MAX_COLUMNS}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_values.py" />
   <source>“{name}” in {place} is not something that a recipe says.</source>
   <translation>«{name}» en {place} no es algo que diga una receta.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <source>“{name}” is a vCard file without any contact.</source>
   <translation>«{name}» es un archivo vCard sin ningún contacto.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/job_export.py" />
   <source>“{name}” is already there and is no folder.</source>
   <translation>«{name}» ya existe y no es una carpeta.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/writer.py" />
   <source>“{name}” is already there and is not a result of this import.</source>
   <translation>«{name}» ya existe y no es un resultado de esta importación.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/export.py" />
   <source>“{name}” is already there.</source>
   <translation>«{name}» ya existe.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/unpack.py" />
   <source>“{name}” is damaged: it cannot be unpacked to its end.</source>
   <translation>«{name}» está dañado: no se puede descomprimir hasta el final.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>“{name}” is empty.</source>
   <translation>«{name}» está vacío.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>“{name}” is empty: it has no text.</source>
   <translation>«{name}» está vacío: no tiene texto.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/private_copies.py" />
   <source>“{name}” is no longer where it was when it was opened.</source>
   <translation>«{name}» ya no está donde estaba cuando se abrió.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_writer.py" />
   <source>“{name}” is no name for an Excel workbook.</source>
   <translation>«{name}» no es un nombre para un libro de Excel.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/listing.py" />
   <source>“{name}” is no static list of contacts, so nobody can be put on it.</source>
   <translation>«{name}» no es una lista estática de contactos, así que no se puede poner a nadie en ella.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/listing.py" />
   <source>“{name}” is no static list, so nobody can be put on it.</source>
   <translation>«{name}» no es una lista estática, así que no se puede poner a nadie en ella.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/touched.py" />
   <source>“{name}” is not the file any more that the plan was made of.</source>
   <translation>«{name}» ya no es el archivo del que se hizo el plan.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/touched.py" />
   <location filename="../../hubdesk/tabular/source.py" />
   <source>“{name}” is not there any more.</source>
   <translation>«{name}» ya no está ahí.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook.py" />
   <source>“{name}” is protected with a password.</source>
   <translation>«{name}» está protegido con contraseña.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>“{name}” is {what}.</source>
   <translation>«{name}» es {what}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook.py" />
   <source>“{name}” looks like a workbook, but it is damaged, has cells far away from all others, or is of a kind that HubDesk cannot read.</source>
   <translation>«{name}» parece un libro de hojas de cálculo, pero está dañado, tiene celdas muy lejos de todas las demás o es de un tipo que HubDesk no puede leer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>“{name}” was changed since it was imported.</source>
   <translation>«{name}» se cambió desde que se importó.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <source>“{own}” is an archive in an archive in an archive.</source>
   <translation>«{own}» es un archivo comprimido dentro de otro, dentro de otro.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>“{part}” cannot be read: {reason}.</source>
   <translation>«{part}» no se puede leer: {reason}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>“{part}” is a device or a pipe, not a file.</source>
   <translation>«{part}» es un dispositivo o una tubería, no un archivo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>“{part}” is a folder.</source>
   <translation>«{part}» es una carpeta.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/core/targets.py" />
   <source>“{path}” is a disk or a device; a file cannot be put in its place.</source>
   <translation>«{path}» es un disco o un dispositivo; no se puede poner un archivo en su lugar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/core/targets.py" />
   <source>“{path}” is a folder; a file cannot be put in its place.</source>
   <translation>«{path}» es una carpeta; no se puede poner un archivo en su lugar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/core/targets.py" />
   <source>“{path}” is a socket; a file cannot be put in its place.</source>
   <translation>«{path}» es un socket; no se puede poner un archivo en su lugar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>“{strange}” is none of the choices.</source>
   <translation>«{strange}» no es ninguna de las opciones.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>“{words}” in its name means {name}</source>
   <translation>«{words}» en su nombre significa {name}</translation>
  </message>
 </context>
</TS>
