<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>HubDesk</name>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>  ({0} planned)</source>
   <translation>  ({0} geplant)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_model.py" />
   <source> (try {0})</source>
   <translation> (Versuch {0})</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/draft_obstacle.py" />
   <source> One of them is a value for all rows.</source>
   <translation> Einer davon ist ein Wert für alle Zeilen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_edits.py" />
   <source> The first ones: more do not fit.</source>
   <translation> Die ersten: Mehr passen nicht.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_inspector.py" />
   <source> · Record ID {0}</source>
   <translation> · Datensatz-ID {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/problems_list.py" />
   <source> · record {0}</source>
   <translation> · Datensatz {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/banner.py" />
   <source>%n more</source>
   <translation>%n weitere</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;About HubDesk</source>
   <translation>&amp;Über HubDesk</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Account</source>
   <translation>&amp;Konto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/menus.py" />
   <source>&amp;Appearance</source>
   <translation>Dar&amp;stellung</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Back</source>
   <translation>&amp;Zurück</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Check again</source>
   <translation>&amp;Erneut prüfen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Close</source>
   <translation>S&amp;chließen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Commands…</source>
   <translation>&amp;Befehle …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Connect an account…</source>
   <translation>Konto &amp;verbinden …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/menus.py" />
   <source>&amp;Dark</source>
   <translation>&amp;Dunkel</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Details of what is chosen</source>
   <translation>&amp;Details zur Auswahl</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Edit</source>
   <translation>&amp;Bearbeiten</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;File</source>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Find</source>
   <translation>&amp;Suchen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Fold the rail</source>
   <translation>Leiste &amp;einklappen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Help for this pane</source>
   <translation>&amp;Hilfe zu diesem Bereich</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/menus.py" />
   <source>&amp;High contrast, dark</source>
   <translation>H&amp;oher Kontrast, dunkel</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Keyboard shortcuts</source>
   <translation>&amp;Tastenkürzel</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/menus.py" />
   <source>&amp;Light</source>
   <translation>&amp;Hell</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;New import</source>
   <translation>&amp;Neuer Import</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Next step</source>
   <translation>&amp;Nächster Schritt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Open file…</source>
   <translation>Datei ö&amp;ffnen …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/export_menu.py" />
   <source>&amp;Page (HTML)…</source>
   <translation>&amp;Seite (HTML) …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Paste rows</source>
   <translation>Zeilen ein&amp;fügen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Pause or resume</source>
   <translation>&amp;Anhalten oder fortsetzen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Previous region</source>
   <translation>&amp;Vorheriger Abschnitt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Quit</source>
   <translation>&amp;Beenden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Redo</source>
   <translation>&amp;Wiederholen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Run</source>
   <translation>A&amp;usführen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Save recipe…</source>
   <translation>Rezept &amp;speichern …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Stop…</source>
   <translation>&amp;Stoppen …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/menus.py" />
   <source>&amp;System</source>
   <translation>&amp;System</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/export_menu.py" />
   <source>&amp;Table (CSV)…</source>
   <translation>&amp;Tabelle (CSV) …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Undo</source>
   <translation>&amp;Rückgängig</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;View</source>
   <translation>&amp;Ansicht</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_inspector.py" />
   <location filename="../../hubdesk/gui/importer/plan_inspector.py" />
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>(empty)</source>
   <translation>(leer)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>1 field to correct</source>
   <translation>1 Feld zu korrigieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/dock.py" />
   <source>10 min ago</source>
   <translation>vor 10 min</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_model.py" />
   <source>207 mixed{0}</source>
   <translation>207 gemischt{0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>25 % is 0.25</source>
   <translation>25 % ist 0.25</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>25 % is 25</source>
   <translation>25 % ist 25</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_model.py" />
   <source>429 refused{0}</source>
   <translation>429 verweigert{0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/side_cards.py" />
   <source>A HubSpot of your own on this computer, with its limits and its errors. Nothing leaves it.</source>
   <translation>Ein eigenes HubSpot auf diesem Computer, mit dessen Limits und dessen Fehlern. Nichts verlässt ihn.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/window_card.py" />
   <source>A call counts for ten seconds. What falls off at the left may be used again at the right.</source>
   <translation>Ein Aufruf zählt zehn Sekunden lang. Was links herausfällt, steht rechts wieder zur Verfügung.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>A comma and a space</source>
   <translation>Komma und Leerzeichen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>A day</source>
   <translation>Ein Tag</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/make_field.py" />
   <source>A file cannot be sent through the Forms API. Attach it to the contact in HubSpot afterwards.</source>
   <translation>Eine Datei lässt sich nicht über die Forms API senden. Hängen Sie sie danach in HubSpot an den Kontakt an.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/account_controller.py" />
   <source>A form belongs to one account alone.</source>
   <translation>Ein Formular gehört nur zu einem Konto.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/forms.py" />
   <source>A form is being submitted to this account.</source>
   <translation>Ein Formular wird gerade an dieses Konto übermittelt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/submitting.py" />
   <source>A form is still being submitted to {0}.</source>
   <translation>Ein Formular wird noch an {0} übermittelt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/window_card.py" />
   <source>A guess until HubSpot tells its limit</source>
   <translation>Geschätzt, bis HubSpot sein Limit nennt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>A guess until HubSpot’s first answer</source>
   <translation>Geschätzt bis zu HubSpots erster Antwort</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>A hyphen</source>
   <translation>Ein Bindestrich</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>A job can be taken back when it has ended.</source>
   <translation>Ein Job lässt sich zurücknehmen, wenn er beendet ist.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/imports.py" />
   <source>A job is writing to this account.</source>
   <translation>Ein Job schreibt gerade in dieses Konto.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>A line break</source>
   <translation>Ein Zeilenumbruch</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>A message of the system when a job ends while another window is in front.</source>
   <translation>Eine Meldung des Systems, wenn ein Job endet, während ein anderes Fenster vorn ist.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/paste_block.py" />
   <source>A paste is checked at once. Nothing is written to HubSpot.</source>
   <translation>Eingefügtes wird sofort geprüft. In HubSpot wird nichts geschrieben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/paste_block.py" />
   <source>A paste is compared at once. Nothing is changed by it.</source>
   <translation>Eingefügtes wird sofort verglichen. Dadurch ändert sich nichts.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/make_field.py" />
   <source>A payment can only be made on the page of the form.</source>
   <translation>Bezahlen lässt sich nur auf der Seite des Formulars.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>A pretend HubSpot on this computer with real limits and a sample file full of mistakes.</source>
   <translation>Ein nachgestelltes HubSpot auf diesem Computer, mit echten Limits und einer Beispieldatei voller Fehler.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/token_card.py" />
   <source>A pretend token. It opens this demo portal and nothing else.</source>
   <translation>Ein Übungstoken. Es öffnet dieses Demo-Portal und sonst nichts.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>A proxy of my own</source>
   <translation>Ein eigener Proxy</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/rules_banner.py" />
   <source>A row that breaks one is refused when it is written, and Results says why.</source>
   <translation>Eine Zeile, die dagegen verstößt, wird beim Schreiben verweigert, und Ergebnisse sagt warum.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>A space</source>
   <translation>Ein Leerzeichen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>A stage is never moved backwards; the preview names such rows.</source>
   <translation>Eine Phase wird nie zurückgesetzt; die Vorschau nennt solche Zeilen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_after.py" />
   <source>A static list; one that is not there is made. It is filled when all contacts are written, and an undo takes them off again.</source>
   <translation>Eine statische Liste; fehlt sie, wird sie angelegt. Sie wird gefüllt, wenn alle Kontakte geschrieben sind, und Rückgängig nimmt sie wieder heraus.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>A submission cannot be taken back.</source>
   <translation>Eine Übermittlung lässt sich nicht zurücknehmen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/submitting.py" />
   <source>A submission to {0} was not sent.</source>
   <translation>Eine Übermittlung an {0} wurde nicht gesendet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>A super admin, or a user with the permission “Developer tools access”. The key can only get scopes that its maker has.</source>
   <translation>Ein Super-Admin oder ein Nutzer mit der Berechtigung „Zugriff auf Entwickler-Tools“. Der Key kann nur Scopes bekommen, die sein Ersteller hat.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>A super admin.</source>
   <translation>Ein Super-Admin.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>A trial run is real: these contacts are written.</source>
   <translation>Ein Probelauf ist echt: Diese Kontakte werden geschrieben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>About</source>
   <translation>Info</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/topics.py" />
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>About HubDesk</source>
   <translation>Über HubDesk</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_inspector.py" />
   <source>About the chosen column</source>
   <translation>Zur gewählten Spalte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_inspector.py" />
   <source>About the chosen contact</source>
   <translation>Zum gewählten Kontakt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/inspector.py" />
   <source>About the chosen scope</source>
   <translation>Zum gewählten Scope</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/paste_block.py" />
   <location filename="../../hubdesk/gui/token/token_card.py" />
   <source>Access token</source>
   <translation>Zugriffstoken</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/token_card.py" />
   <source>Access token, masked</source>
   <translation>Zugriffstoken, verdeckt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <location filename="../../hubdesk/gui/history/model.py" />
   <location filename="../../hubdesk/gui/token/account_card.py" />
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <source>Account</source>
   <translation>Konto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/account_card.py" />
   <source>Account ID</source>
   <translation>Konto-ID</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/token_controller.py" />
   <source>Account ID copied</source>
   <translation>Konto-ID kopiert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Account read</source>
   <translation>Konto gelesen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Account read: {0}</source>
   <translation>Konto gelesen: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Account read: {0}, {1}</source>
   <translation>Konto gelesen: {0}, {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/accounts.py" />
   <source>Account {0}</source>
   <translation>Konto {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/rail/switcher.py" />
   <source>Account {0}, {1}, {2}</source>
   <translation>Konto {0}, {1}, {2}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <location filename="../../hubdesk/gui/token/others_card.py" />
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_values.py" />
   <source>Add it to the options in {0}</source>
   <translation>Zu den Optionen in {0} hinzufügen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>Add to the list</source>
   <translation>Zur Liste hinzufügen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Add {0}</source>
   <translation>{0} hinzufügen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Address of the proxy</source>
   <translation>Adresse des Proxys</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>Adds</source>
   <translation>Ergänzt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/limits_pane.py" />
   <source>Advice</source>
   <translation>Rat</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/more_menu.py" />
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>After {0} days</source>
   <translation>Nach {0} Tagen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/every_row.py" />
   <location filename="../../hubdesk/gui/gauge/calls_view.py" />
   <location filename="../../hubdesk/gui/history/job_list.py" />
   <location filename="../../hubdesk/gui/importer/columns_view.py" />
   <location filename="../../hubdesk/gui/scopes/main_view.py" />
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/job_list.py" />
   <source>All accounts</source>
   <translation>Alle Konten</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>All accounts, tokens, jobs and settings of HubDesk on this computer. It asks first.</source>
   <translation>Alle Konten, Tokens, Jobs und Einstellungen von HubDesk auf diesem Computer. Es fragt vorher nach.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/contact_files.py" />
   <location filename="../../hubdesk/gui/settings/connection.py" />
   <source>All files</source>
   <translation>Alle Dateien</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/findings_list.py" />
   <source>All findings</source>
   <translation>Alle Befunde</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_head.py" />
   <location filename="../../hubdesk/gui/forms/form_list.py" />
   <source>All forms</source>
   <translation>Alle Formulare</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>All journals, old values and copies of rows are removed from this computer; nothing can be undone.</source>
   <translation>Alle Journale, alten Werte und Kopien von Zeilen werden von diesem Computer entfernt; nichts lässt sich mehr rückgängig machen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_tools.py" />
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>All rows</source>
   <translation>Alle Zeilen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_question.py" />
   <source>All rows are written as they are. Old values will not be known, and undo will not be possible.</source>
   <translation>Alle Zeilen werden geschrieben, wie sie sind. Alte Werte sind nicht bekannt, und Rückgängigmachen ist nicht möglich.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/findings_column.py" />
   <source>All rows checked</source>
   <translation>Alle Zeilen geprüft</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_waiting.py" />
   <source>All rows were looked at.</source>
   <translation>Alle Zeilen wurden angesehen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_finding.py" />
   <source>All values…</source>
   <translation>Alle Werte …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>All {0}</source>
   <translation>Alle {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_finding.py" />
   <source>All {0} values…</source>
   <translation>Alle {0} Werte …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Also needed for what is not ticked</source>
   <translation>Auch für nicht Angekreuztes nötig</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_inspector.py" />
   <source>Also part of {0}</source>
   <translation>Auch Teil von {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/rail/switcher.py" />
   <source>An account or the demo</source>
   <translation>Konto oder Demo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/shell.py" />
   <source>An import is paused at {0}</source>
   <translation>Ein Import ist bei {0} angehalten</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/shell.py" />
   <source>An import is running</source>
   <translation>Ein Import läuft</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <location filename="../../hubdesk/gui/importer/controller.py" />
   <source>An import is running.</source>
   <translation>Ein Import läuft.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/drop.py" />
   <source>An import is running. What you let go waits until it has ended.</source>
   <translation>Ein Import läuft. Was Sie loslassen, wartet, bis er beendet ist.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>An undo ends the associations that the import made.</source>
   <translation>Rückgängig machen beendet die Zuordnungen, die der Import hergestellt hat.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/controller.py" />
   <source>Another one can begin when it has ended or was stopped.</source>
   <translation>Ein weiterer kann beginnen, wenn dieser beendet oder gestoppt ist.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_model.py" />
   <source>Answer</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>Answers under way are still taken.</source>
   <translation>Antworten, die unterwegs sind, werden noch angenommen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Any of these would do, too</source>
   <translation>Einer davon würde auch genügen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Appearance</source>
   <translation>Darstellung</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/every_row.py" />
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>Archive</source>
   <translation>Archivieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/more_menu.py" />
   <source>As a ZIP archive…</source>
   <translation>Als ZIP-Archiv …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/more_menu.py" />
   <source>As a folder…</source>
   <translation>Als Ordner …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>As fast as HubSpot allows. HubDesk gives way to others</source>
   <translation>So schnell, wie HubSpot erlaubt. HubDesk lässt anderen den Vortritt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/pace.py" />
   <source>As fast as HubSpot allows. HubDesk gives way to others.</source>
   <translation>So schnell, wie HubSpot erlaubt. HubDesk lässt anderen den Vortritt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>As in your last import</source>
   <translation>Wie bei Ihrem letzten Import</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/more_menu.py" />
   <source>As soon as they are finished</source>
   <translation>Sobald sie beendet sind</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>As soon as they end</source>
   <translation>Sobald sie enden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>As the column shows</source>
   <translation>Wie die Spalte zeigt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>As the property says</source>
   <translation>Wie die Eigenschaft sagt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/language/languages.py" />
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>Ask again before anything is written</source>
   <translation>Vor dem Schreiben noch einmal fragen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/updates.py" />
   <source>Ask now</source>
   <translation>Jetzt fragen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <source>Ask which one is meant</source>
   <translation>Fragen, welche gemeint ist</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Ask whoever looks after the subscription. Adding the scope again changes nothing.</source>
   <translation>Fragen Sie, wer das Abonnement betreut. Den Scope erneut hinzuzufügen ändert nichts.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/updates.py" />
   <source>Ask {0} for a newer version?</source>
   <translation>Bei {0} nach einer neueren Version fragen?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Asking HubSpot whether it accepts the token</source>
   <translation>HubSpot wird gefragt, ob es das Token annimmt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/connection.py" />
   <source>Asking…</source>
   <translation>Fragt an …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Asks HubSpot once, without a token, and says what happened.</source>
   <translation>Fragt HubSpot einmal an, ohne Token, und sagt, was geschah.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Associate {0} with companies in {1}</source>
   <translation>{0} in {1} mit Unternehmen verknüpfen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Associations that HubSpot refused</source>
   <translation>Von HubSpot verweigerte Zuordnungen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Associations with companies</source>
   <translation>Zuordnungen zu Unternehmen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/age_words.py" />
   <source>At least {0} old</source>
   <translation>Mindestens {0} alt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_edits.py" />
   <source>At most {0} rows can be changed at once.</source>
   <translation>Höchstens {0} Zeilen können auf einmal geändert werden.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>Australia</source>
   <translation>Australien</translation>
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
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>Back to the account</source>
   <translation>Zurück zum Konto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <source>Back to the form</source>
   <translation>Zurück zum Formular</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/recent_view.py" />
   <source>Back to the forms</source>
   <translation>Zurück zu den Formularen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/row.py" />
   <source>Back to: {0}</source>
   <translation>Zurück auf: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>Batches of a hundred rows</source>
   <translation>Pakete zu hundert Zeilen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Because of HubDesk</source>
   <translation>Wegen HubDesk</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Because of others</source>
   <translation>Wegen anderer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <source>Between them</source>
   <translation>Dazwischen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Big5, Chinese</source>
   <translation>Big5, Chinesisch</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>Blog comments</source>
   <translation>Blog-Kommentare</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Both open the same account and can do the same.</source>
   <translation>Beide öffnen dasselbe Konto und können dasselbe.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>Bounced</source>
   <translation>Unzustellbar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Break anything, it is only a pretend account</source>
   <translation>Machen Sie ruhig etwas kaputt, es ist nur ein Übungskonto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Bring contacts into HubSpot from a file, with every row checked before anything is written.</source>
   <translation>Bringen Sie Kontakte aus einer Datei in HubSpot. Jede Zeile wird geprüft, bevor etwas geschrieben wird.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>Bring your HubSpot account to this computer.</source>
   <translation>Holen Sie Ihr HubSpot-Konto auf diesen Computer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/topics.py" />
   <source>Brings contacts into HubSpot from a file: checked first, written once, resumable.</source>
   <translation>Bringt Kontakte aus einer Datei in HubSpot: erst geprüft, einmal geschrieben, fortsetzbar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>Browser cookie (hubspotutk)</source>
   <translation>Browser-Cookie (hubspotutk)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Busy</source>
   <translation>Beschäftigt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>By HubSpot’s last answer</source>
   <translation>Laut HubSpots letzter Antwort</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/main_view.py" />
   <source>By group</source>
   <translation>Nach Gruppe</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/main_view.py" />
   <source>By last use</source>
   <translation>Nach letzter Nutzung</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/main_view.py" />
   <source>By name</source>
   <translation>Nach Name</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>By property</source>
   <translation>Nach Eigenschaft</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/main_view.py" />
   <source>By reach</source>
   <translation>Nach Reichweite</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/draft_obstacle.py" />
   <source>By record ID contacts can only be updated</source>
   <translation>Über die Datensatz-ID lassen sich Kontakte nur aktualisieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>By row</source>
   <translation>Nach Zeile</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/main_view.py" />
   <source>By verdict</source>
   <translation>Nach Urteil</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>CSV and other text, Excel, OpenDocument, vCard, also zipped. Or paste rows from a spreadsheet.</source>
   <translation>CSV und anderer Text, Excel, OpenDocument, vCard, auch als ZIP. Oder fügen Sie Zeilen aus einer Tabelle ein.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/from_file_view.py" />
   <source>CSV and other text, Excel, OpenDocument, vCard. Its columns are mapped to the fields of the form.</source>
   <translation>CSV und anderer Text, Excel, OpenDocument, vCard. Die Spalten werden den Feldern des Formulars zugeordnet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>CSV or Excel. HubDesk reads and checks it on this computer. Nothing is sent.</source>
   <translation>CSV oder Excel. HubDesk liest und prüft die Datei auf diesem Computer. Nichts wird gesendet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/date_field.py" />
   <source>Calendar</source>
   <translation>Kalender</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_model.py" />
   <source>Call</source>
   <translation>Aufruf</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Call it “HubDesk”, with your team’s name if several teams use it.</source>
   <translation>Nennen Sie ihn „HubDesk“, mit dem Namen Ihres Teams, falls mehrere Teams es nutzen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_view.py" />
   <source>Call or correlation ID</source>
   <translation>Aufruf oder Korrelations-ID</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <location filename="../../hubdesk/gui/gauge/calls_view.py" />
   <location filename="../../hubdesk/gui/gauge/limits_pane.py" />
   <location filename="../../hubdesk/gui/history/facts.py" />
   <source>Calls</source>
   <translation>Aufrufe</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Calls left to others</source>
   <translation>Aufrufe für andere</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <location filename="../../hubdesk/gui/importer/forecast_card.py" />
   <source>Calls needed</source>
   <translation>Nötige Aufrufe</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <source>Calls of ten seconds for others</source>
   <translation>Aufrufe je zehn Sekunden für andere</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip_card.py" />
   <source>Calls of the last ten minutes</source>
   <translation>Aufrufe der letzten zehn Minuten</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip.py" />
   <source>Calls of the last ten minutes, {0} refused</source>
   <translation>Aufrufe der letzten zehn Minuten, {0} verweigert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Calls that need it</source>
   <translation>Aufrufe, die ihn brauchen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Calls that would do</source>
   <translation>Nötige Aufrufe</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Calls used</source>
   <translation>Genutzte Aufrufe</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/job_list.py" />
   <source>Can be resumed</source>
   <translation>Lässt sich fortsetzen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_list.py" />
   <source>Can be submitted</source>
   <translation>Lässt sich übermitteln</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/job_list.py" />
   <source>Can be undone</source>
   <translation>Lässt sich rückgängig machen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Can change data</source>
   <translation>Kann Daten ändern</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Can change settings</source>
   <translation>Kann Einstellungen ändern</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Can change users</source>
   <translation>Kann Nutzer ändern</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>Canada</source>
   <translation>Kanada</translation>
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
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_list.py" />
   <source>Cannot be submitted</source>
   <translation>Lässt sich nicht übermitteln</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/places.py" />
   <source>Cannot be undone</source>
   <translation>Lässt sich nicht rückgängig machen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Caret</source>
   <translation>Zirkumflex</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Cause</source>
   <translation>Ursache</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <source>Certain</source>
   <translation>Sicher</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Certificate file</source>
   <translation>Zertifikatsdatei</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/connection.py" />
   <source>Certificates</source>
   <translation>Zertifikate</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Certificates (PEM) that are trusted beside those of the system, such as your company's own.</source>
   <translation>Zertifikate (PEM), denen neben denen des Systems vertraut wird, etwa die Ihres Unternehmens.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_extras.py" />
   <source>Change</source>
   <translation>Ändern</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/name_line.py" />
   <source>Change the name</source>
   <translation>Namen ändern</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Changed by others since the preview</source>
   <translation>Seit der Vorschau von anderen geändert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/property_table.py" />
   <source>Changes by property</source>
   <translation>Änderungen nach Eigenschaft</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/pane.py" />
   <location filename="../../hubdesk/gui/token/paste_block.py" />
   <location filename="../../hubdesk/gui/token/swapped_card.py" />
   <source>Check</source>
   <translation>Prüfen</translation>
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
   <translation>Erneut prüfen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Check for &amp;updates…</source>
   <translation>Nach &amp;Updates suchen …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/target.py" />
   <source>Check the rows again for {0}, then make a new preview.</source>
   <translation>Prüfen Sie die Zeilen erneut für {0} und erstellen Sie dann eine neue Vorschau.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Checked just now</source>
   <translation>Gerade eben geprüft</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Checked with three harmless reads</source>
   <translation>Geprüft mit drei harmlosen Abfragen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Checked {0}</source>
   <translation>Geprüft {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>Checking every row</source>
   <translation>Jede Zeile wird geprüft</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/findings_column.py" />
   <location filename="../../hubdesk/gui/scopes/pane.py" />
   <location filename="../../hubdesk/gui/token/account_card.py" />
   <location filename="../../hubdesk/gui/token/paste_block.py" />
   <location filename="../../hubdesk/gui/token/swapped_card.py" />
   <source>Checking…</source>
   <translation>Wird geprüft …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/controller.py" />
   <source>Checklist copied</source>
   <translation>Checkliste kopiert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/side_cards.py" />
   <source>Checks it with three harmless reads. Nothing is written.</source>
   <translation>Prüft es mit drei harmlosen Abfragen. Nichts wird geschrieben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/connection.py" />
   <source>Choose a certificate file</source>
   <translation>Zertifikatsdatei wählen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_controller.py" />
   <source>Choose a contact file</source>
   <translation>Kontaktdatei wählen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/draft_obstacle.py" />
   <source>Choose a field of the form for at least one column.</source>
   <translation>Wählen Sie für mindestens eine Spalte ein Feld des Formulars.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/listing.py" />
   <location filename="../../hubdesk/gui/forms/pane.py" />
   <source>Choose a form</source>
   <translation>Formular wählen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>Choose another file…</source>
   <translation>Andere Datei wählen …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/main_view.py" />
   <source>Choose another filter, or clear the find field.</source>
   <translation>Wählen Sie einen anderen Filter oder leeren Sie das Suchfeld.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_view.py" />
   <location filename="../../hubdesk/gui/history/job_list.py" />
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>Choose another filter.</source>
   <translation>Wählen Sie einen anderen Filter.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/printing.py" />
   <source>Choose another folder.</source>
   <translation>Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/settings.py" />
   <source>Choose another one.</source>
   <translation>Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>Choose companies…</source>
   <translation>Unternehmen wählen …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_edits.py" />
   <source>Choose fewer rows, or change the column in the file.</source>
   <translation>Wählen Sie weniger Zeilen oder ändern Sie die Spalte in der Datei.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/drop_zone.py" />
   <source>Choose file…</source>
   <translation>Datei wählen …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_finding.py" />
   <source>Choose in Columns</source>
   <translation>In Spalten wählen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/draft_obstacle.py" />
   <source>Choose the column that holds the e-mail address or record id.</source>
   <translation>Wählen Sie die Spalte mit der E-Mail-Adresse oder der Datensatz-ID.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Choose this for the regular change.</source>
   <translation>Wählen Sie dies für den regelmäßigen Wechsel.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Choose this when somebody else may have seen it.</source>
   <translation>Wählen Sie dies, wenn jemand anderes es gesehen haben könnte.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <source>Choose two columns or more. Empty cells are left out, with what would stand beside them.</source>
   <translation>Wählen Sie zwei oder mehr Spalten. Leere Zellen entfallen, mitsamt dem, was daneben stünde.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/controls.py" />
   <source>Choose: {0}</source>
   <translation>Wählen: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/inputs.py" />
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <location filename="../../hubdesk/gui/importer/columns_values.py" />
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <location filename="../../hubdesk/gui/settings/controls.py" />
   <source>Choose…</source>
   <translation>Wählen …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <source>Chosen</source>
   <translation>Gewählt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/footer_view.py" />
   <location filename="../../hubdesk/gui/token/controller.py" />
   <location filename="../../hubdesk/gui/widgets/secret_field.py" />
   <source>Clear</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/controller.py" />
   <source>Clear the clipboard?</source>
   <translation>Zwischenablage leeren?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Clear the value</source>
   <translation>Wert leeren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/recent.py" />
   <source>Clear this list</source>
   <translation>Diese Liste leeren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>Clears</source>
   <translation>Leert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/drawer.py" />
   <location filename="../../hubdesk/gui/history/footer.py" />
   <location filename="../../hubdesk/gui/history/pane.py" />
   <location filename="../../hubdesk/gui/token/controller.py" />
   <location filename="../../hubdesk/gui/token/removal_dialog.py" />
   <location filename="../../hubdesk/gui/widgets/banner.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>Closing asks. A paused job goes on where it stopped; no row is sent twice.</source>
   <translation>Beim Schließen wird gefragt. Ein angehaltener Job geht dort weiter, wo er stoppte; keine Zeile wird doppelt gesendet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/account_card.py" />
   <source>Colour</source>
   <translation>Farbe</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swatches.py" />
   <source>Colour of the account: {0}</source>
   <translation>Farbe des Kontos: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Colours of the window.</source>
   <translation>Farben des Fensters.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <source>Column</source>
   <translation>Spalte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <source>Column in the file</source>
   <translation>Spalte in der Datei</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <source>Column {0}</source>
   <translation>Spalte {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <location filename="../../hubdesk/gui/importer/pane.py" />
   <source>Columns</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/account_controller.py" />
   <source>Columns go to HubSpot’s usual properties until an account is connected.</source>
   <translation>Bis ein Konto verbunden ist, gehen Spalten in HubSpots übliche Eigenschaften.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_table.py" />
   <source>Columns of the file and where they go</source>
   <translation>Spalten der Datei und wohin sie gehen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Comma</source>
   <translation>Komma</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/commands/palette.py" />
   <source>Command</source>
   <translation>Befehl</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/commands/palette.py" />
   <source>Commands</source>
   <translation>Befehle</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/commands/palette.py" />
   <source>Commands that fit</source>
   <translation>Passende Befehle</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Companies archived</source>
   <translation>Archivierte Unternehmen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Companies created</source>
   <translation>Angelegte Unternehmen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Companies kept</source>
   <translation>Behaltene Unternehmen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_extras.py" />
   <source>Companies…</source>
   <translation>Unternehmen …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>Company for “{0}”, {1}</source>
   <translation>Unternehmen für „{0}“, {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <source>Company of each contact</source>
   <translation>Unternehmen jedes Kontakts</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <location filename="../../hubdesk/gui/token/paste_block.py" />
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_question.py" />
   <source>Compare after all</source>
   <translation>Doch vergleichen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/footer.py" />
   <source>Compare with HubSpot</source>
   <translation>Mit HubSpot vergleichen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_question.py" />
   <source>Compare with HubSpot first?</source>
   <translation>Zuerst mit HubSpot vergleichen?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/replace_view.py" />
   <source>Compares before it changes anything: account, scopes, features.</source>
   <translation>Vergleicht, bevor sich etwas ändert: Konto, Scopes, Funktionen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>Comparing takes about {0}. Nothing is written by it.</source>
   <translation>Der Vergleich braucht etwa {0}. Dabei wird nichts geschrieben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>Comparing with HubSpot</source>
   <translation>Vergleich mit HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>Comparing with HubSpot.</source>
   <translation>Vergleich mit HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/keyboard.py" />
   <location filename="../../hubdesk/gui/start.py" />
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>Connect</source>
   <translation>Verbinden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/listing.py" />
   <location filename="../../hubdesk/gui/importer/account_controller.py" />
   <location filename="../../hubdesk/gui/scopes/pane.py" />
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Connect an account</source>
   <translation>Konto verbinden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>Connect an account to go on</source>
   <translation>Verbinden Sie ein Konto, um fortzufahren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/listing.py" />
   <source>Connect an account to see its forms and submit one of them.</source>
   <translation>Verbinden Sie ein Konto, um seine Formulare zu sehen und eines zu übermitteln.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/pane.py" />
   <source>Connect an account to see what its token may do, beside what HubDesk needs.</source>
   <translation>Verbinden Sie ein Konto, um zu sehen, was sein Token darf und was HubDesk braucht.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/target.py" />
   <source>Connect an account, then check the rows again and make a new preview.</source>
   <translation>Verbinden Sie ein Konto, prüfen Sie die Zeilen erneut und erstellen Sie eine neue Vorschau.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/rail/switcher.py" />
   <source>Connect an account…</source>
   <translation>Konto verbinden …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>Connect another account</source>
   <translation>Weiteres Konto verbinden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/rail/switcher.py" />
   <source>Connect another account…</source>
   <translation>Weiteres Konto verbinden …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Connect my account</source>
   <translation>Mein Konto verbinden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/current_account.py" />
   <location filename="../../hubdesk/gui/backend/forms.py" />
   <location filename="../../hubdesk/gui/backend/imports.py" />
   <location filename="../../hubdesk/gui/backend/scopes.py" />
   <source>Connect one, or start the demo.</source>
   <translation>Verbinden Sie eines oder starten Sie die Demo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/history.py" />
   <source>Connect the job's account, then undo the job.</source>
   <translation>Verbinden Sie das Konto des Jobs und machen Sie ihn dann rückgängig.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Connection</source>
   <translation>Verbindung</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/consent_view.py" />
   <location filename="../../hubdesk/gui/forms/pane.py" />
   <source>Consent</source>
   <translation>Einwilligung</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>Contact</source>
   <translation>Kontakt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/contact_files.py" />
   <source>Contact files</source>
   <translation>Kontaktdateien</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>Contacts and forms</source>
   <translation>Kontakte und Formulare</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <source>Contacts are associated when all are written. An undo ends what the import made.</source>
   <translation>Kontakte werden zugeordnet, wenn alle geschrieben sind. Rückgängig löst, was der Import zugeordnet hat.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Contacts are created; rows whose contact is there already are refused by HubSpot.</source>
   <translation>Kontakte werden angelegt; Zeilen, deren Kontakt es schon gibt, verweigert HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Contacts get their companies; no value of a contact is changed.</source>
   <translation>Kontakte werden ihren Unternehmen zugeordnet; kein Wert eines Kontakts wird geändert.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_question.py" />
   <source>Contacts of the file are read, as many as the day's calls allow, and you see what would change. HubSpot's import does not keep to it, and cannot be taken back.</source>
   <translation>Kontakte der Datei werden gelesen, so viele, wie die Aufrufe des Tages erlauben, und Sie sehen, was sich ändern würde. HubSpots Import hält sich nicht daran und lässt sich nicht zurücknehmen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>Contacts only</source>
   <translation>Nur Kontakte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Contacts that are there get the values of the file; no contact is created.</source>
   <translation>Vorhandene Kontakte bekommen die Werte der Datei; kein Kontakt wird angelegt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Contacts that are there get the values of the file; the others are created.</source>
   <translation>Vorhandene Kontakte bekommen die Werte der Datei; die anderen werden angelegt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>Contacts that the undo archived: HubSpot lets only people bring them back.</source>
   <translation>Kontakte, die das Rückgängigmachen archiviert hat: HubSpot lässt sie nur von Menschen wiederherstellen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>Context</source>
   <translation>Kontext</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>Continue to Check</source>
   <translation>Weiter zu Prüfen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>Continue to Columns</source>
   <translation>Weiter zu Spalten</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>Continue to Preview</source>
   <translation>Weiter zur Vorschau</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Control A</source>
   <translation>Steuerzeichen A</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>Cookie and IP address</source>
   <translation>Cookie und IP-Adresse</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swatches.py" />
   <source>Copper</source>
   <translation>Kupfer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/changes.py" />
   <source>Copy checklist</source>
   <translation>Checkliste kopieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/shell.py" />
   <source>Copy details</source>
   <translation>Details kopieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_block.py" />
   <location filename="../../hubdesk/gui/token/scopes_block.py" />
   <source>Copy list</source>
   <translation>Liste kopieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/inspector.py" />
   <source>Copy name</source>
   <translation>Namen kopieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>Copy the JSON that will be sent</source>
   <translation>JSON kopieren, das gesendet wird</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/account_card.py" />
   <source>Copy the account ID</source>
   <translation>Konto-ID kopieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <source>Copy the digest</source>
   <translation>Prüfsumme kopieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_head.py" />
   <source>Copy the id of the form</source>
   <translation>ID des Formulars kopieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <source>Copy the path</source>
   <translation>Pfad kopieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_model.py" />
   <source>Correlation ID</source>
   <translation>Korrelations-ID</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Could not be checked.</source>
   <translation>Ließ sich nicht prüfen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <location filename="../../hubdesk/gui/token/features_card.py" />
   <source>Could not check</source>
   <translation>Ließ sich nicht prüfen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/country_choice.py" />
   <source>Countries</source>
   <translation>Länder</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Country of national numbers</source>
   <translation>Land der nationalen Nummern</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <location filename="../../hubdesk/gui/wording.py" />
   <source>Create</source>
   <translation>Anlegen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_inspector.py" />
   <source>Create a property in HubSpot…</source>
   <translation>Eigenschaft in HubSpot anlegen …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <location filename="../../hubdesk/gui/importer/columns_view.py" />
   <source>Create and update</source>
   <translation>Anlegen und aktualisieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_create.py" />
   <source>Create it</source>
   <translation>Anlegen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <location filename="../../hubdesk/gui/importer/columns_view.py" />
   <source>Create only</source>
   <translation>Nur anlegen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>Create or update</source>
   <translation>Anlegen oder aktualisieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Create service key</source>
   <translation>Service-Key erstellen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <source>Create the company</source>
   <translation>Unternehmen anlegen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>Create {0} and update {1} in {2}</source>
   <translation>{0} anlegen und {1} aktualisieren in {2}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/places.py" />
   <source>Created</source>
   <translation>Angelegt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_create.py" />
   <source>Creating…</source>
   <translation>Wird angelegt …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/account_card.py" />
   <source>Currency</source>
   <translation>Währung</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/others_card.py" />
   <source>DEMO</source>
   <translation>DEMO</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>DOS 850, Western</source>
   <translation>DOS 850, Westlich</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Damaged</source>
   <translation>Beschädigt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_create.py" />
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Day used up</source>
   <translation>Tag aufgebraucht</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Day, month, year</source>
   <translation>Tag, Monat, Jahr</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Decide each value once, for all its rows.</source>
   <translation>Entscheiden Sie jeden Wert einmal für alle seine Zeilen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Decimal sign</source>
   <translation>Dezimalzeichen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/more_menu.py" />
   <source>Delete all jobs…</source>
   <translation>Alle Jobs löschen …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>Delete job {0} ({1})?</source>
   <translation>Job {0} ({1}) löschen?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>Delete with result files</source>
   <translation>Mit Ergebnisdateien löschen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>Delete {0}?</source>
   <translation>{0} löschen?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>Deleted: {0}.</source>
   <translation>Gelöscht: {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/details_view.py" />
   <source>Delete…</source>
   <translation>Löschen …</translation>
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
   <translation>Details</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Details removed {0}; counts kept.</source>
   <translation>Details {0} entfernt; die Zahlen bleiben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/language/languages.py" />
   <source>Deutsch</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>Developer test</source>
   <translation>Entwickler-Test</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Development</source>
   <translation>Entwicklung</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/diagnosis/pane.py" />
   <location filename="../../hubdesk/gui/help/keyboard.py" />
   <location filename="../../hubdesk/gui/settings/names.py" />
   <location filename="../../hubdesk/gui/start.py" />
   <source>Diagnosis</source>
   <translation>Diagnose</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>Differs by property</source>
   <translation>Je nach Eigenschaft</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Discard corrections</source>
   <translation>Korrekturen verwerfen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/leaving.py" />
   <source>Disconnect</source>
   <translation>Trennen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/leaving.py" />
   <source>Disconnect {0}?</source>
   <translation>{0} trennen?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/account_view.py" />
   <source>Disconnecting leaves the demo portal. What you did there stays until it is removed.</source>
   <translation>Trennen verlässt das Demo-Portal. Was Sie dort getan haben, bleibt, bis es entfernt wird.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/account_view.py" />
   <source>Disconnecting removes the token. History and results stay on this computer until you delete them.</source>
   <translation>Trennen entfernt das Token. Verlauf und Ergebnisse bleiben auf diesem Computer, bis Sie sie löschen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/account_view.py" />
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>Disconnect…</source>
   <translation>Trennen …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Do not use for {0}</source>
   <translation>Nicht für {0} verwenden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/keyboard.py" />
   <location filename="../../hubdesk/gui/history/facts.py" />
   <source>Does</source>
   <translation>Tut</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <location filename="../../hubdesk/gui/token/swapped_card.py" />
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Double</source>
   <translation>Doppelt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>Drop a contact file</source>
   <translation>Kontaktdatei hier ablegen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/from_file_view.py" />
   <source>Drop a file</source>
   <translation>Datei hier ablegen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/places.py" />
   <source>Duplicates</source>
   <translation>Duplikate</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>Duration</source>
   <translation>Dauer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>E-mails and workflows that the import set off, and whom HubSpot counts as a marketing contact.</source>
   <translation>E-Mails und Workflows, die der Import ausgelöst hat, und wen HubSpot als Marketingkontakt zählt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>EUC-JP, Japanese</source>
   <translation>EUC-JP, Japanisch</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>EUC-KR, Korean</source>
   <translation>EUC-KR, Koreanisch</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>Each contact is read again right before: whatever somebody edited meanwhile is kept.</source>
   <translation>Jeder Kontakt wird unmittelbar davor noch einmal gelesen: Was jemand inzwischen bearbeitet hat, bleibt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_question.py" />
   <source>Each contact of the file is read, and you see what would change before anything is written. Only what differs is sent then, and the import can be taken back.</source>
   <translation>Jeder Kontakt der Datei wird gelesen, und Sie sehen, was sich ändern würde, bevor etwas geschrieben wird. Dann wird nur gesendet, was abweicht, und der Import lässt sich zurücknehmen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Each job makes a folder of its own in it. For jobs from now on.</source>
   <translation>Jeder Job legt darin einen eigenen Ordner an. Gilt für künftige Jobs.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Each row becomes one submission, one after the other.</source>
   <translation>Jede Zeile wird eine Übermittlung, eine nach der anderen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/target.py" />
   <source>Each row is submitted to the form “{0}”.</source>
   <translation>Jede Zeile wird an das Formular „{0}“ übermittelt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>Each shows what HubDesk says to a token of this kind. Choose “All” to come back.</source>
   <translation>Jedes zeigt, was HubDesk zu einem Token dieser Art sagt. Wählen Sie „Alle“, um zurückzukommen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Empty cells change nothing, and neither do columns that are left out.</source>
   <translation>Leere Zellen ändern nichts, ausgelassene Spalten auch nicht.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection_bar.py" />
   <source>Encoding</source>
   <translation>Kodierung</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>End {0} in {1}</source>
   <translation>{0} in {1} beenden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/language/languages.py" />
   <source>English</source>
   <translation>English</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/removal_dialog.py" />
   <source>Entry in the system’s keyring</source>
   <translation>Eintrag im Schlüsselbund des Systems</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <location filename="../../hubdesk/gui/gauge/calls_view.py" />
   <location filename="../../hubdesk/gui/importer/findings_list.py" />
   <source>Errors</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>Errors in this session</source>
   <translation>Fehler in dieser Sitzung</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>Errors today</source>
   <translation>Fehler heute</translation>
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
   <translation>Geschätzt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>Europe</source>
   <translation>Europa</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_view.py" />
   <source>Every call to HubSpot is listed here, without its contents.</source>
   <translation>Hier steht jeder Aufruf an HubSpot, ohne seinen Inhalt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>Every contact of the import</source>
   <translation>Jeder Kontakt des Imports</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <source>Every contact of this file gets it.</source>
   <translation>Jeder Kontakt dieser Datei bekommt ihn.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/job_list.py" />
   <source>Every import and form is listed here, with its results and a way back.</source>
   <translation>Hier stehen jeder Import und jedes Formular, mit Ergebnissen und einem Weg zurück.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/pane.py" />
   <source>Every job on this computer, newest first.</source>
   <translation>Jeder Job auf diesem Computer, der neueste zuerst.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>Every row is checked against the account before anything is sent.</source>
   <translation>Jede Zeile wird mit dem Konto abgeglichen, bevor etwas gesendet wird.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>Every row of the file</source>
   <translation>Jede Zeile der Datei</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>Every step is in the journal before it is sent.</source>
   <translation>Jeder Schritt steht im Journal, bevor er gesendet wird.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Every token</source>
   <translation>Jedes Token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Everything goes on working. Whoever holds it could do more than before.</source>
   <translation>Alles läuft weiter. Wer es hat, könnte mehr als vorher.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/removal_dialog.py" />
   <source>Everything is removed.</source>
   <translation>Alles ist entfernt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Everything that holds text grows with it.</source>
   <translation>Alles, was Text enthält, wächst mit.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Everything works as in the real one</source>
   <translation>Alles funktioniert wie im echten Konto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/keyboard.py" />
   <source>Everywhere</source>
   <translation>Überall</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/workbook_export.py" />
   <source>Excel workbook (*.xlsx)</source>
   <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Expected {0}, found {1}. Nothing was changed.</source>
   <translation>Erwartet: {0}, gefunden: {1}. Nichts wurde geändert.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>Expire it in HubSpot all the same. Then remove it from this computer; you can connect again later.</source>
   <translation>Lassen Sie es trotzdem in HubSpot ablaufen. Entfernen Sie es dann von diesem Computer; Sie können später wieder verbinden.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/alarm_card.py" />
   <source>Expire it in HubSpot first. HubDesk leads you through it.</source>
   <translation>Lassen Sie es zuerst in HubSpot ablaufen. HubDesk führt Sie hindurch.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>Expire it in HubSpot now</source>
   <translation>Jetzt in HubSpot ablaufen lassen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Expire later</source>
   <translation>Später ablaufen lassen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Expire now</source>
   <translation>Jetzt ablaufen lassen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/limits_controller.py" />
   <source>Export calls</source>
   <translation>Aufrufe exportieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>Export job {0}</source>
   <translation>Job {0} exportieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/pane.py" />
   <source>Export review</source>
   <translation>Prüfung exportieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_view.py" />
   <location filename="../../hubdesk/gui/history/details_view.py" />
   <source>Export…</source>
   <translation>Exportieren …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Fastest possible</source>
   <translation>So schnell wie möglich</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Features</source>
   <translation>Funktionen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/pane.py" />
   <source>Features and changes</source>
   <translation>Funktionen und Änderungen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Fetch the static token of your project’s app</source>
   <translation>Statisches Token der App Ihres Projekts holen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Fetch the token of your private app</source>
   <translation>Token Ihrer privaten App holen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <source>Field of the form</source>
   <translation>Feld des Formulars</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/property_popup.py" />
   <source>Fields</source>
   <translation>Felder</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <location filename="../../hubdesk/gui/importer/pane.py" />
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/pane.py" />
   <source>File, account, job</source>
   <translation>Datei, Konto, Job</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>File, journal and result files were read again and agree.</source>
   <translation>Datei, Journal und Ergebnisdateien wurden erneut gelesen und stimmen überein.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>File, journal and result files were read again and do not agree.</source>
   <translation>Datei, Journal und Ergebnisdateien wurden erneut gelesen und stimmen nicht überein.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>File, journal and result files were read again: {0}.</source>
   <translation>Datei, Journal und Ergebnisdateien wurden erneut gelesen: {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Files</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Files for whoever helps you, shown before they are saved. No token and no contact is in them.</source>
   <translation>Dateien für alle, die Ihnen helfen. Sie sehen sie vor dem Speichern. Sie enthalten weder Token noch Kontakte.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/diagnosis/pane.py" />
   <source>Files of the diagnosis</source>
   <translation>Dateien der Diagnose</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>Fills</source>
   <translation>Füllt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>Fills empty</source>
   <translation>Füllt Leeres</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/every_row.py" />
   <location filename="../../hubdesk/gui/importer/check_tools.py" />
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>Find</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_view.py" />
   <source>Find a call</source>
   <translation>Aufruf suchen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_view.py" />
   <source>Find a column</source>
   <translation>Spalte suchen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/every_row.py" />
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>Find a contact or a value</source>
   <translation>Kontakt oder Wert suchen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/country_choice.py" />
   <source>Find a country</source>
   <translation>Land suchen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/property_popup.py" />
   <source>Find a field</source>
   <translation>Feld suchen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_list.py" />
   <source>Find a form by name, id, address or embed code</source>
   <translation>Formular nach Name, ID, Adresse oder Einbettungscode suchen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/pane.py" />
   <source>Find a job</source>
   <translation>Job suchen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/property_popup.py" />
   <source>Find a property</source>
   <translation>Eigenschaft suchen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/main_view.py" />
   <source>Find a scope</source>
   <translation>Scope suchen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_tools.py" />
   <source>Find in all rows</source>
   <translation>In allen Zeilen suchen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_view.py" />
   <source>Find the contact by</source>
   <translation>Kontakt finden über</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_after.py" />
   <source>Find these contacts again</source>
   <translation>Diese Kontakte wiederfinden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>Find where it was seen</source>
   <translation>Herausfinden, wo es gesehen wurde</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/findings_column.py" />
   <source>Findings</source>
   <translation>Befunde</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <location filename="../../hubdesk/gui/importer/findings_list.py" />
   <source>Findings by kind</source>
   <translation>Befunde nach Art</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <source>Finds the contact</source>
   <translation>Findet den Kontakt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Finds the contact. Each row needs a value; it is not changed.</source>
   <translation>Findet den Kontakt. Jede Zeile braucht einen Wert; er wird nicht geändert.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Finished</source>
   <translation>Beendet</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>Finished, {0} not submitted.</source>
   <translation>Beendet, {0} nicht übermittelt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>Finished, {0} not written.</source>
   <translation>Beendet, {0} nicht geschrieben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>Finished, {0} written without cells that have errors.</source>
   <translation>Beendet, {0} ohne die Zellen mit Fehlern geschrieben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>Finished. Every row has its place.</source>
   <translation>Beendet. Jede Zeile hat ihren Platz.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <source>First column</source>
   <translation>Erste Spalte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/age_words.py" />
   <source>First seen {0}</source>
   <translation>Zuerst gesehen {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_finding.py" />
   <source>Fix all</source>
   <translation>Alle korrigieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_finding.py" />
   <source>Fix all {0}</source>
   <translation>Alle {0} korrigieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Fix and send only these</source>
   <translation>Korrigieren und nur diese senden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_finding.py" />
   <source>Fix this one</source>
   <translation>Diesen korrigieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>For HubSpot’s own command line tool. HubSpot refuses it everywhere else.</source>
   <translation>Für HubSpots eigenes Befehlszeilenprogramm. Überall sonst verweigert HubSpot es.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <source>For all</source>
   <translation>Für alle</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_view.py" />
   <source>For each row</source>
   <translation>Für jede Zeile</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <source>For example: {0}</source>
   <translation>Zum Beispiel: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <source>For others that use the same token</source>
   <translation>Für andere, die dasselbe Token nutzen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>For products that many accounts install. Its tokens end after 30 minutes, so HubDesk does not use it.</source>
   <translation>Für Produkte, die viele Konten installieren. Solche Tokens enden nach 30 Minuten, deshalb nutzt HubDesk sie nicht.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>For reference only: HubDesk obeys what HubSpot’s answers say.</source>
   <translation>Nur zur Orientierung: HubDesk folgt dem, was HubSpots Antworten sagen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>For this session only</source>
   <translation>Nur für diese Sitzung</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/diagnosis/pane.py" />
   <source>For whoever helps you.</source>
   <translation>Für alle, die Ihnen helfen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Forget the files of the q&amp;ueue</source>
   <translation>Dateien der Warteschlange &amp;vergessen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/side_cards.py" />
   <source>Forgets it when you disconnect.</source>
   <translation>Vergisst es, wenn Sie trennen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/from_file_view.py" />
   <source>Form</source>
   <translation>Formular</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/controller.py" />
   <source>Form cleared</source>
   <translation>Formular geleert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/from_file_view.py" />
   <source>Form to submit</source>
   <translation>Zu übermittelndes Formular</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Form “{0}”, {1}</source>
   <translation>Formular „{0}“, {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_list.py" />
   <location filename="../../hubdesk/gui/forms/pane.py" />
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <location filename="../../hubdesk/gui/help/keyboard.py" />
   <location filename="../../hubdesk/gui/help/topics.py" />
   <location filename="../../hubdesk/gui/start.py" />
   <source>Forms</source>
   <translation>Formulare</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/from_file_view.py" />
   <source>Forms are for what people really filled in, such as the cards of a trade fair. HubDesk submits up to {0} rows; with more, or to bring contacts in, use Import.</source>
   <translation>Formulare sind für das, was Menschen wirklich ausgefüllt haben, etwa die Karten einer Messe. HubDesk übermittelt bis zu {0} Zeilen; für mehr, oder um Kontakte aufzunehmen, nutzen Sie Import.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <source>Found by</source>
   <translation>Gefunden über</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>Four steps, the most urgent first.</source>
   <translation>Vier Schritte, der dringendste zuerst.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/language/languages.py" />
   <source>Français</source>
   <translation>Français</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/pane.py" />
   <source>From a file</source>
   <translation>Aus einer Datei</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/controller.py" />
   <source>From the next start.</source>
   <translation>Ab dem nächsten Start.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/draft_recipe.py" />
   <source>From the recipe</source>
   <translation>Aus dem Rezept</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Full</source>
   <translation>Voll</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/pace.py" />
   <source>Full speed. The window is used up, the next calls leave in {0}.</source>
   <translation>Volles Tempo. Das Fenster ist ausgeschöpft, die nächsten Aufrufe gehen in {0} hinaus.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>GB 18030, Chinese</source>
   <translation>GB 18030, Chinesisch</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <source>Gained</source>
   <translation>Gewonnen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>General</source>
   <translation>Allgemein</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/topics.py" />
   <source>Getting a token</source>
   <translation>Ein Token bekommen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>Give HubDesk the new token</source>
   <translation>HubDesk das neue Token geben</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_block.py" />
   <source>Give it the scopes of the present token, and nothing gets lost.</source>
   <translation>Geben Sie ihm die Scopes des jetzigen Tokens, dann geht nichts verloren.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_block.py" />
   <source>Give it the {0} of the present token, and nothing gets lost.</source>
   <translation>Geben Sie ihm, was das jetzige Token hat ({0}), dann geht nichts verloren.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/imports.py" />
   <source>Go back to Check, so that it is checked for this account, or switch back.</source>
   <translation>Gehen Sie zurück zu Prüfen, damit für dieses Konto geprüft wird, oder wechseln Sie zurück.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Goes on by itself in {0}</source>
   <translation>Geht in {0} von selbst weiter</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>Goes on by itself in {0}.</source>
   <translation>Geht in {0} von selbst weiter.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Goes on by itself tomorrow</source>
   <translation>Geht morgen von selbst weiter</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Group</source>
   <translation>Gruppe</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swatches.py" />
   <source>Harbour</source>
   <translation>Hafen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection_bar.py" />
   <source>Header</source>
   <translation>Kopfzeile</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/keyboard.py" />
   <location filename="../../hubdesk/gui/help/pane.py" />
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <location filename="../../hubdesk/gui/problems.py" />
   <location filename="../../hubdesk/gui/shell.py" />
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Help and diagnosis</source>
   <translation>Hilfe und Diagnose</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_view.py" />
   <source>Hidden fields ({0})</source>
   <translation>Versteckte Felder ({0})</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <source>Hide</source>
   <translation>Verbergen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/menus.py" />
   <source>High &amp;contrast, light</source>
   <translation>Hoher &amp;Kontrast, hell</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>High contrast, dark</source>
   <translation>Hoher Kontrast, dunkel</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>High contrast, light</source>
   <translation>Hoher Kontrast, hell</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/keyboard.py" />
   <location filename="../../hubdesk/gui/help/topics.py" />
   <location filename="../../hubdesk/gui/history/pane.py" />
   <location filename="../../hubdesk/gui/start.py" />
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/leaving.py" />
   <source>History and results stay.</source>
   <translation>Verlauf und Ergebnisse bleiben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>History lists what HubDesk wrote, row by row. What else changed in the account in this time came from somewhere else.</source>
   <translation>Der Verlauf zeigt, was HubDesk geschrieben hat, Zeile für Zeile. Was sich in dieser Zeit sonst im Konto geändert hat, kam von woanders.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/token_card.py" />
   <location filename="../../hubdesk/gui/widgets/secret_field.py" />
   <source>Hold to show</source>
   <translation>Zum Anzeigen gedrückt halten</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Host and port, without user name and password.</source>
   <translation>Host und Port, ohne Benutzername und Passwort.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>How HubDesk knows</source>
   <translation>Woher HubDesk es weiß</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>How HubDesk reads it</source>
   <translation>Wie HubDesk sie liest</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>How long a line is kept: which form, when, and what came of it. From the next start.</source>
   <translation>Wie lange eine Zeile bleibt: welches Formular, wann und mit welchem Ergebnis. Ab dem nächsten Start.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>How long single calls are listed in Limits. They name no contact. From the next start.</source>
   <translation>Wie lange einzelne Aufrufe unter Limits stehen. Sie nennen keine Kontakte. Ab dem nächsten Start.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>How long would it take?</source>
   <translation>Wie lange würde es dauern?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>How much of HubSpot's limits imports leave to other integrations.</source>
   <translation>Wie viel von HubSpots Limits Importe anderen Integrationen lassen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/limits_pane.py" />
   <source>How much of HubSpot’s rate limit is used, and by whom.</source>
   <translation>Wie viel von HubSpots Ratenlimit genutzt ist, und von wem.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/ribbon.py" />
   <location filename="../../hubdesk/gui/gauge/window_card.py" />
   <source>How the window drains</source>
   <translation>Wie das Fenster sich leert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/ribbon.py" />
   <source>How the window drains: {0} calls come back within 2 s</source>
   <translation>Wie das Fenster sich leert; Aufrufe, die in 2 s frei werden: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/problems.py" />
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>How to add it</source>
   <translation>So fügen Sie ihn hinzu</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <source>How to fix it</source>
   <translation>So beheben Sie es</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <source>How to get a keyring</source>
   <translation>So bekommen Sie einen Schlüsselbund</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/paste_block.py" />
   <source>How to make a service key</source>
   <translation>So erstellen Sie einen Service-Key</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>How to remove it</source>
   <translation>So entfernen Sie ihn</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/ways_card.py" />
   <source>How to send it</source>
   <translation>Wie gesendet wird</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_question.py" />
   <source>How to send it…</source>
   <translation>Wie senden …</translation>
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
   <translation>HubDesk fragt {0} einmal, welche Version die neueste ist.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/topics.py" />
   <source>HubDesk is not made by HubSpot, Inc.; HubSpot is a trademark of its owner.</source>
   <translation>HubDesk stammt nicht von HubSpot, Inc.; HubSpot ist eine Marke ihres Inhabers.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/topics.py" />
   <source>HubDesk is under the MIT licence. Qt is used under the LGPL, version 3: its libraries are files of their own and may be replaced by others. The page Licences lists every part.</source>
   <translation>HubDesk steht unter der MIT-Lizenz. Qt wird unter der LGPL, Version 3, verwendet: seine Bibliotheken sind eigene Dateien und dürfen durch andere ersetzt werden. Die Seite Lizenzen nennt jeden Teil.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/summary_export.py" />
   <source>HubDesk job {0}</source>
   <translation>HubDesk-Job {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>HubDesk kept the old values of {0}. It reads these contacts now and puts a value back only where HubSpot still holds what this job wrote. You see the result before anything is written.</source>
   <translation>HubDesk hat die alten Werte behalten ({0}). Es liest diese Kontakte jetzt und setzt einen Wert nur zurück, wo HubSpot noch das hat, was dieser Job geschrieben hat. Sie sehen das Ergebnis, bevor etwas geschrieben wird.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>HubDesk kept the old values. It puts one back only where HubSpot still holds what it wrote.</source>
   <translation>HubDesk hat die alten Werte behalten. Es setzt einen nur zurück, wo HubSpot noch hat, was es geschrieben hat.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/advice_view.py" />
   <source>HubDesk looks at the calls of the last days and says here what wastes them.</source>
   <translation>HubDesk sieht sich die Aufrufe der letzten Tage an und sagt hier, was sie verschwendet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>HubDesk needs it for nothing, and nobody has described it to HubDesk. Look it up before you keep it.</source>
   <translation>HubDesk braucht ihn für nichts, und niemand hat ihn HubDesk beschrieben. Schlagen Sie ihn nach, bevor Sie ihn behalten.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>HubDesk needs it for nothing. If nobody else uses this token, take it away.</source>
   <translation>HubDesk braucht ihn für nichts. Wenn niemand sonst dieses Token nutzt, nehmen Sie ihn weg.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/updates.py" />
   <source>HubDesk never asks by itself, and installs nothing by itself.</source>
   <translation>HubDesk fragt nie von selbst und installiert nichts von selbst.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <source>HubDesk stops at {0} of {1}; what others use now counts towards it</source>
   <translation>HubDesk stoppt bei {0} von {1}; was andere jetzt nutzen, zählt mit</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>HubDesk tried one harmless read and saw the answer.</source>
   <translation>HubDesk hat eine harmlose Abfrage versucht und die Antwort gesehen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <source>HubDesk uses the Secret Service of GNOME Keyring or KeePassXC, or KWallet. Install one of them, sign in again so that it starts, then check again.

HubDesk never writes the token into a file instead: whoever reads the disk could read it.</source>
   <translation>HubDesk nutzt den Secret Service von GNOME Keyring oder KeePassXC, oder KWallet. Installieren Sie einen davon, melden Sie sich neu an, damit er startet, und prüfen Sie erneut.

HubDesk schreibt das Token niemals stattdessen in eine Datei: Wer die Festplatte liest, könnte es lesen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <source>HubDesk uses the Windows Credential Manager. Start the service “Credential Manager”, then check again.</source>
   <translation>HubDesk nutzt die Windows-Anmeldeinformationsverwaltung. Starten Sie den Dienst „Anmeldeinformationsverwaltung“ und prüfen Sie erneut.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <source>HubDesk uses the macOS Keychain. Open Keychain Access and unlock the login keychain, then check again.</source>
   <translation>HubDesk nutzt den macOS-Schlüsselbund. Öffnen Sie die Schlüsselbundverwaltung, entsperren Sie den Schlüsselbund „Anmeldung“ und prüfen Sie erneut.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swapped_card.py" />
   <source>HubDesk uses the new one from now on.</source>
   <translation>HubDesk nutzt von jetzt an das neue.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/dock.py" />
   <source>HubDesk {0}</source>
   <translation>HubDesk {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>HubDesk {0} · others {1}</source>
   <translation>HubDesk {0} · andere {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>HubDesk {0}, others {1}</source>
   <translation>HubDesk {0}, andere {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>HubSpot accepts the token</source>
   <translation>HubSpot nimmt das Token an</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>HubSpot adds it to every token. It cannot be taken away.</source>
   <translation>HubSpot fügt ihn jedem Token hinzu. Er lässt sich nicht wegnehmen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/age_words.py" />
   <source>HubSpot advises a new one every 180 days.</source>
   <translation>HubSpot rät zu einem neuen alle 180 Tage.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/age_words.py" />
   <source>HubSpot advises a new token every 180 days. HubDesk changes it without a gap: paste the new one, compare, swap.</source>
   <translation>HubSpot rät zu einem neuen Token alle 180 Tage. HubDesk wechselt es ohne Lücke: neues einfügen, vergleichen, tauschen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/pace.py" />
   <source>HubSpot allows {0} calls in {1}.</source>
   <translation>HubSpot erlaubt {0} Aufrufe in {1}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>HubSpot already has all of this.</source>
   <translation>HubSpot hat das alles schon.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>HubSpot also spells it</source>
   <translation>HubSpot schreibt ihn auch</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/from_file_view.py" />
   <source>HubSpot asks not to use forms for bulk.</source>
   <translation>HubSpot bittet darum, Formulare nicht für Massendaten zu nutzen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>HubSpot asks not to use forms for bulk: {0} at most</source>
   <translation>HubSpot bittet darum, Formulare nicht für Massendaten zu nutzen: höchstens {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>HubSpot asks to slow down.</source>
   <translation>HubSpot bittet um langsameres Tempo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>HubSpot cannot be reached</source>
   <translation>HubSpot ist nicht erreichbar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>HubSpot cannot be reached at the moment.</source>
   <translation>HubSpot ist im Moment nicht erreichbar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>HubSpot cannot be reached.</source>
   <translation>HubSpot ist nicht erreichbar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>HubSpot could not be asked</source>
   <translation>HubSpot ließ sich nicht fragen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>HubSpot decides</source>
   <translation>Entscheidet HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>HubSpot does not say which scopes both have.</source>
   <translation>HubSpot sagt nicht, welche Scopes beide haben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>HubSpot does not say which scopes there are</source>
   <translation>HubSpot sagt nicht, welche Scopes es gibt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>HubSpot does not tell</source>
   <translation>HubSpot sagt es nicht</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/age_words.py" />
   <source>HubSpot does not tell when a token was made, so it may be older.</source>
   <translation>HubSpot sagt nicht, wann ein Token erstellt wurde; es kann also älter sein.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>HubSpot form</source>
   <translation>HubSpot-Formular</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>HubSpot has the option “{0}” now.</source>
   <translation>HubSpot hat jetzt die Option „{0}“.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>HubSpot has the property “{0}” now.</source>
   <translation>HubSpot hat jetzt die Eigenschaft „{0}“.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_inspector.py" />
   <source>HubSpot has these values already.</source>
   <translation>HubSpot hat diese Werte schon.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>HubSpot imported it by itself and does not tell which contacts it made.</source>
   <translation>HubSpot hat selbst importiert und sagt nicht, welche Kontakte es angelegt hat.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_question.py" />
   <source>HubSpot imports the file as it is, and that cannot be taken back.</source>
   <translation>HubSpot importiert die Datei, wie sie ist; das lässt sich nicht zurücknehmen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/controller.py" />
   <source>HubSpot is asked for the token’s scopes. Nothing is changed.</source>
   <translation>HubSpot wird nach den Scopes des Tokens gefragt. Nichts wird geändert.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swapped_card.py" />
   <source>HubSpot is asked once whether it still accepts it.</source>
   <translation>HubSpot wird einmal gefragt, ob es das Token noch annimmt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>HubSpot is processing {0}</source>
   <translation>HubSpot verarbeitet {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/consent_view.py" />
   <source>HubSpot keeps it as proof of consent.</source>
   <translation>HubSpot bewahrt es als Nachweis der Einwilligung auf.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>HubSpot lists the token’s scopes.</source>
   <translation>HubSpot listet die Scopes des Tokens auf.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/submitting.py" />
   <source>HubSpot refused a submission to {0}. Nothing was submitted.</source>
   <translation>HubSpot hat eine Übermittlung an {0} verweigert. Nichts wurde übermittelt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <source>HubSpot refused the submission. Nothing was submitted.</source>
   <translation>HubSpot hat die Übermittlung verweigert. Nichts wurde übermittelt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>HubSpot refuses the old token.</source>
   <translation>HubSpot verweigert das alte Token.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/refusal.py" />
   <source>HubSpot refuses the token.</source>
   <translation>HubSpot verweigert das Token.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>HubSpot sends no figures here</source>
   <translation>HubSpot sendet hier keine Zahlen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>HubSpot sends no figures; too many stop forms for a minute</source>
   <translation>HubSpot sendet keine Zahlen; zu viele halten Formulare eine Minute lang auf</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>HubSpot still accepts the old token.</source>
   <translation>HubSpot nimmt das alte Token noch an.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>HubSpot stops supporting these in {0}.</source>
   <translation>HubSpot unterstützt diese nicht mehr ab {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>HubSpot switched API keys off in November 2022. Make a service key in its place.</source>
   <translation>HubSpot hat API-Schlüssel im November 2022 abgeschaltet. Erstellen Sie stattdessen einen Service-Key.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/limits_pane.py" />
   <source>HubSpot tells its limits with every answer. They are shown here from the first one on.</source>
   <translation>HubSpot nennt seine Limits mit jeder Antwort. Ab der ersten stehen sie hier.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>HubSpot's imports</source>
   <translation>HubSpots Importe</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>HubSpot's own import</source>
   <translation>HubSpots eigener Import</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/submitting.py" />
   <source>HubSpot’s answer to a submission to {0} was lost.</source>
   <translation>HubSpots Antwort zu einer Übermittlung an {0} ging verloren.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>HubSpot’s answer was lost, so it is not known whether it took them. They were not sent again.</source>
   <translation>HubSpots Antwort ging verloren, es ist also nicht bekannt, ob es sie angenommen hat. Sie wurden nicht erneut gesendet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <source>HubSpot’s answer was lost.</source>
   <translation>HubSpots Antwort ging verloren.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>HubSpot’s list</source>
   <translation>HubSpots Liste</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <source>HubSpot’s message to the visitor</source>
   <translation>HubSpots Nachricht an den Besucher</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/findings_column.py" />
   <source>HubSpot’s own import looks at the first 1,000 rows. HubDesk checked all {0} in {1} s.</source>
   <translation>HubSpots eigener Import sieht sich die ersten 1.000 Zeilen an. HubDesk hat alle {0} in {1} s geprüft.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/feature_list.py" />
   <location filename="../../hubdesk/gui/token/scopes_block.py" />
   <source>I want to</source>
   <translation>Ich möchte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>ID {0}</source>
   <translation>ID {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>IP address</source>
   <translation>IP-Adresse</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>ISO 8859-1, Western</source>
   <translation>ISO 8859-1, Westlich</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>ISO 8859-15, Western</source>
   <translation>ISO 8859-15, Westlich</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>ISO 8859-2, Central European</source>
   <translation>ISO 8859-2, Mitteleuropäisch</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/controller.py" />
   <source>Id copied</source>
   <translation>ID kopiert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_head.py" />
   <source>Id {0}</source>
   <translation>ID {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>If HubSpot’s answer to a row is lost, it goes on a list; it is not sent again by itself.</source>
   <translation>Geht HubSpots Antwort zu einer Zeile verloren, kommt sie auf eine Liste; sie wird nicht von selbst erneut gesendet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>If the cell is empty</source>
   <translation>Wenn die Zelle leer ist</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/keyboard.py" />
   <location filename="../../hubdesk/gui/help/topics.py" />
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <location filename="../../hubdesk/gui/start.py" />
   <source>Import</source>
   <translation>Import</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/job_list.py" />
   <source>Import a file</source>
   <translation>Datei importieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/target.py" />
   <source>Import contacts instead</source>
   <translation>Stattdessen Kontakte importieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Imports</source>
   <translation>Importe</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>In 10{0}s</source>
   <translation>In 10{0}s</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>In an account of yours: {0}</source>
   <translation>In einem Ihrer Konten: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/connection.py" />
   <source>In force for the next request.</source>
   <translation>Gilt ab der nächsten Anfrage.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>In preview</source>
   <translation>In der Vorschau</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>In the app’s project: requiredScopes in app-hsmeta.json, then upload it and install it anew</source>
   <translation>Im Projekt der App: requiredScopes in app-hsmeta.json, dann hochladen und neu installieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>In the project: requiredScopes in the app’s own file, then upload the project.</source>
   <translation>Im Projekt: requiredScopes in der Datei der App, dann das Projekt hochladen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>In the token as {0}</source>
   <translation>Im Token als {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swapped_card.py" />
   <source>Is the old one dead?</source>
   <translation>Ist das alte tot?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>It can be paused, and resumed from History.</source>
   <translation>Es lässt sich anhalten und im Verlauf fortsetzen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>It can be resumed; no row is sent twice.</source>
   <translation>Es lässt sich fortsetzen; keine Zeile wird doppelt gesendet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>It can no longer be taken back.</source>
   <translation>Es lässt sich nicht mehr zurücknehmen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>It ended before anything was sent. Begin it anew, or delete it.</source>
   <translation>Er endete, bevor etwas gesendet wurde. Beginnen Sie ihn neu oder löschen Sie ihn.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/shell.py" />
   <source>It goes on later from History, where it stopped; no row is sent twice.</source>
   <translation>Er geht später vom Verlauf aus dort weiter, wo er stehen blieb; keine Zeile wird doppelt gesendet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/submitting.py" />
   <source>It goes on there, and what becomes of it is said here.</source>
   <translation>Das läuft dort weiter, und was daraus wird, steht dann hier.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>It has not written anything.</source>
   <translation>Er hat nichts geschrieben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>It has {0} in {1} ({2}). Whoever holds it can do what they allow, from anywhere.</source>
   <translation>Es hat {0} in {1} ({2}). Wer es hat, kann von überall tun, was sie erlauben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <location filename="../../hubdesk/gui/importer/columns_create.py" />
   <source>It holds</source>
   <translation>Sie enthält</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>It is compared with the old one first. Afterwards HubDesk asks whether the old one is dead.</source>
   <translation>Es wird zuerst mit dem alten verglichen. Danach fragt HubDesk, ob das alte tot ist.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/listing.py" />
   <source>It is drawn here as its visitors see it. Nothing is sent until you press the button below it.</source>
   <translation>Es ist hier so gezeichnet, wie Besucher es sehen. Nichts wird gesendet, bis Sie auf die Schaltfläche darunter drücken.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/pane.py" />
   <source>It is drawn here as its visitors see it. Nothing is sent until you press the button below.</source>
   <translation>Es ist hier so gezeichnet, wie Besucher es sehen. Nichts wird gesendet, bis Sie auf die Schaltfläche unten drücken.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_create.py" />
   <source>It is made at once in {0} and stays there.</source>
   <translation>Es wird sofort in {0} angelegt und bleibt dort.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>It is not finished: once it is deleted it can no longer be resumed.</source>
   <translation>Er ist nicht beendet: Ist er gelöscht, lässt er sich nicht mehr fortsetzen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>It is open in a preview. Nothing is written yet.</source>
   <translation>Er ist in einer Vorschau geöffnet. Noch ist nichts geschrieben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>It is {0}.</source>
   <translation>Er {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>It keeps working when its maker leaves. HubSpot still calls service keys a public beta.</source>
   <translation>Er funktioniert weiter, wenn sein Ersteller geht. HubSpot nennt Service-Keys noch eine öffentliche Beta.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <source>It may have been submitted. HubDesk does not send it again by itself.</source>
   <translation>Es wurde vielleicht übermittelt. HubDesk sendet es nicht von selbst noch einmal.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/submitting.py" />
   <source>It may have been submitted. HubDesk does not send it again by itself; with that account open, Recent submissions list it as “Needs review”.</source>
   <translation>Es wurde vielleicht übermittelt. HubDesk sendet es nicht von selbst noch einmal; wenn jenes Konto offen ist, steht es unter Letzte Übermittlungen als „Zu prüfen“.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/target.py" />
   <source>It was made for {0}, and another account is open now. Nothing was written.</source>
   <translation>Sie wurde für {0} erstellt, und jetzt ist ein anderes Konto offen. Nichts wurde geschrieben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/target.py" />
   <source>It was made for {0}, and no account is connected now. Nothing was written.</source>
   <translation>Sie wurde für {0} erstellt, und jetzt ist kein Konto verbunden. Nichts wurde geschrieben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>It works today; HubSpot stops supporting these in September 2027. A service key is the way on.</source>
   <translation>Es funktioniert heute; HubSpot beendet die Unterstützung im September 2027. Ein Service-Key ist der Weg nach vorn.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/connection.py" />
   <source>Its certificate is signed by {0}.</source>
   <translation>Das Zertifikat ist von {0} signiert.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/leaving.py" />
   <source>Its contacts, History and results stay, and you can start it again.</source>
   <translation>Seine Kontakte, Verlauf und Ergebnisse bleiben, und Sie können es wieder starten.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Its details were removed, so the old values are not known any more.</source>
   <translation>Seine Details wurden entfernt, die alten Werte sind also nicht mehr bekannt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>Its journal, the old values of its contacts and copies of its rows are removed from this computer.</source>
   <translation>Sein Journal, die alten Werte seiner Kontakte und Kopien seiner Zeilen werden von diesem Computer entfernt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_create.py" />
   <source>Its options are the values of the first rows; others can be added when they turn up.</source>
   <translation>Ihre Optionen sind die Werte der ersten Zeilen; weitere können hinzukommen, wenn sie auftauchen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/pane.py" />
   <source>JSON and context</source>
   <translation>JSON und Kontext</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/controller.py" />
   <source>JSON copied</source>
   <translation>JSON kopiert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/json_view.py" />
   <source>JSON that will be sent</source>
   <translation>JSON, das gesendet wird</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Job</source>
   <translation>Job</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Job {0}</source>
   <translation>Job {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Job {0} has taken it back already.</source>
   <translation>Job {0} hat ihn schon zurückgenommen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>Job {0} waits in this list; resume it when the import has ended.</source>
   <translation>Job {0} wartet in dieser Liste; setzen Sie ihn fort, wenn der Import beendet ist.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>Job {0} was exported.</source>
   <translation>Job {0} wurde exportiert.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>Job {0} was not deleted.</source>
   <translation>Job {0} wurde nicht gelöscht.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>Job {0} · compared with HubSpot {1}</source>
   <translation>Job {0} · mit HubSpot verglichen {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/pane.py" />
   <source>Job {0} · {1}</source>
   <translation>Job {0} · {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>Job {0}: the sums agree.</source>
   <translation>Job {0}: Die Summen stimmen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/jobs_table.py" />
   <source>Jobs</source>
   <translation>Jobs</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/settings.py" />
   <source>Jobs and their journals</source>
   <translation>Jobs und ihre Journale</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/job_list.py" />
   <source>Jobs of</source>
   <translation>Jobs von</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/replace_view.py" />
   <source>Jobs of this account go on with the new one.</source>
   <translation>Jobs dieses Kontos gehen mit dem neuen weiter.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <source>Jobs stop at these marks and go on by themselves. What you do by hand is not held up.</source>
   <translation>Jobs stoppen an diesen Marken und gehen von selbst weiter. Was Sie von Hand tun, wird nicht aufgehalten.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/leaving.py" />
   <source>Jobs that were stopped can be resumed with a token of the same account.</source>
   <translation>Gestoppte Jobs lassen sich mit einem Token desselben Kontos fortsetzen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/updates.py" />
   <source>Jobs, settings and accounts stay when you install it.</source>
   <translation>Jobs, Einstellungen und Konten bleiben, wenn Sie sie installieren.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <source>Join columns</source>
   <translation>Spalten verbinden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_extras.py" />
   <source>Join columns…</source>
   <translation>Spalten verbinden …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <source>Joined</source>
   <translation>Verbunden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>KOI8-R, Cyrillic</source>
   <translation>KOI8-R, Kyrillisch</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Keep correcting</source>
   <translation>Weiter korrigieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <source>Keep nothing</source>
   <translation>Nichts behalten</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <location filename="../../hubdesk/gui/shell.py" />
   <source>Keep running</source>
   <translation>Weiterlaufen lassen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/side_cards.py" />
   <source>Keeps it in this computer’s keyring and nowhere else.</source>
   <translation>Bewahrt es im Schlüsselbund dieses Computers auf und nirgends sonst.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>Kept</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/places.py" />
   <source>Kept as they are</source>
   <translation>Bleiben, wie sie sind</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Kept in your system keyring, nowhere else</source>
   <translation>Im Schlüsselbund Ihres Systems und nirgends sonst</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/recent_view.py" />
   <source>Kept on this computer for 90 days. Which values were sent is not kept.</source>
   <translation>90 Tage auf diesem Computer aufbewahrt. Welche Werte gesendet wurden, wird nicht aufbewahrt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/pane.py" />
   <source>Kept on this computer.</source>
   <translation>Auf diesem Computer gespeichert.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <source>Kept: {0}</source>
   <translation>Behalten: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/topics.py" />
   <source>Keyboard</source>
   <translation>Tastatur</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Keys</source>
   <translation>Keys</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/account_card.py" />
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Kind not said</source>
   <translation>Art nicht genannt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Kind of call</source>
   <translation>Art des Aufrufs</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/make_block.py" />
   <source>Kind of token</source>
   <translation>Art des Tokens</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>Known of each row</source>
   <translation>Von jeder Zeile bekannt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swatches.py" />
   <source>Lagoon</source>
   <translation>Lagune</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Large files</source>
   <translation>Große Dateien</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Last call {0} ago</source>
   <translation>Letzter Aufruf vor {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Last known. No answer for {0}</source>
   <translation>Zuletzt bekannt. Keine Antwort seit {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip_card.py" />
   <source>Last ten minutes</source>
   <translation>Letzte zehn Minuten</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/window_card.py" />
   <source>Last {0} seconds</source>
   <translation>Letzte {0} Sekunden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <source>Leave a few calls per 10{0}s, as HubDesk thinks best</source>
   <translation>Einige Aufrufe je 10{0}s übrig lassen, wie HubDesk es für richtig hält</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Leave as it is</source>
   <translation>Lassen, wie es ist</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_values.py" />
   <source>Leave empty</source>
   <translation>Leer lassen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <source>Leave it out</source>
   <translation>Auslassen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <source>Leave nothing of the day to other integrations</source>
   <translation>Anderen Integrationen nichts vom Tag lassen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <location filename="../../hubdesk/gui/importer/columns_offers.py" />
   <source>Leave out</source>
   <translation>Auslassen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Leave the value empty</source>
   <translation>Wert leer lassen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>Leave them out</source>
   <translation>Auslassen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>Leave them without a company</source>
   <translation>Ohne Unternehmen lassen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <source>Leave {0} calls per 10{1}s</source>
   <translation>{0} Aufrufe je 10{1}s übrig lassen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <source>Leave {0} of the day to other integrations</source>
   <translation>Anderen Integrationen {0} des Tages lassen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <location filename="../../hubdesk/gui/importer/columns_view.py" />
   <source>Left out</source>
   <translation>Ausgelassen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Legacy apps</source>
   <translation>Alte Apps</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/drop.py" />
   <source>Let go to open it</source>
   <translation>Loslassen zum Öffnen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/drop.py" />
   <source>Let go to put it into the queue</source>
   <translation>In die Warteschlange legen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/topics.py" />
   <source>Licences</source>
   <translation>Lizenzen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <source>Likely</source>
   <translation>Wahrscheinlich</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Limit</source>
   <translation>Limit</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Limit not known</source>
   <translation>Limit unbekannt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/account_card.py" />
   <source>Limit seen</source>
   <translation>Limit gesehen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/limits_pane.py" />
   <location filename="../../hubdesk/gui/help/keyboard.py" />
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <location filename="../../hubdesk/gui/shell.py" />
   <source>Limits</source>
   <translation>Limits</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>Line</source>
   <translation>Zeile</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_walk.py" />
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <location filename="../../hubdesk/gui/importer/problems_list.py" />
   <source>Line {0}</source>
   <translation>Zeile {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Line {0} {1}.</source>
   <translation>Zeile {0} {1}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Lines {0}–{1}</source>
   <translation>Zeilen {0}–{1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>List</source>
   <translation>Liste</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_extras.py" />
   <source>List or stamp…</source>
   <translation>Liste oder Stempel …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Lists</source>
   <translation>Listen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Lists that they made</source>
   <translation>Listen, die sie angelegt haben</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Log of calls</source>
   <translation>Protokoll der Aufrufe</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Log of form submissions</source>
   <translation>Protokoll der Formularübermittlungen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/settings.py" />
   <source>Logs of calls and forms, and the demo</source>
   <translation>Protokolle der Aufrufe und Formulare, und die Demo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Long jobs</source>
   <translation>Lange Jobs</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <source>Look for the contact in HubSpot: a submission stands in its timeline. If it is not there after some minutes, go back to the form and submit it again.</source>
   <translation>Suchen Sie den Kontakt in HubSpot: Eine Übermittlung steht in seiner Timeline. Steht sie nach einigen Minuten nicht dort, gehen Sie zurück zum Formular und übermitteln Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Look for them in HubSpot; the file lists them.</source>
   <translation>Suchen Sie sie in HubSpot; die Datei führt sie auf.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>Look through chats, mails, documents and code, and remove it there. HubSpot switches off tokens that it finds in public code on GitHub, and tells by e-mail.</source>
   <translation>Sehen Sie Chats, E-Mails, Dokumente und Code durch und entfernen Sie es dort. HubSpot schaltet Tokens ab, die es in öffentlichem Code auf GitHub findet, und teilt es per E-Mail mit.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>Looking whether HubSpot has {0} already</source>
   <translation>Prüft, ob HubSpot {0} schon hat</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <source>Lost</source>
   <translation>Verloren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Low</source>
   <translation>Gering</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Lowest plan</source>
   <translation>Kleinster Tarif</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Mac Roman</source>
   <translation>Mac Roman</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>Made elsewhere</source>
   <translation>Anderswo erstellt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_block.py" />
   <source>Make a service key</source>
   <translation>Service-Key erstellen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Make a service key in HubSpot</source>
   <translation>Service-Key in HubSpot erstellen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/listing.py" />
   <source>Make one in HubSpot under Marketing › Forms, then read the list again.</source>
   <translation>Erstellen Sie eines in HubSpot unter Marketing › Formulare und lesen Sie die Liste dann neu.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>Make the new one, paste it, compare, swap. The old one stays until you swap.</source>
   <translation>Neues erstellen, einfügen, vergleichen, tauschen. Das alte bleibt bis zum Tausch.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/ways_card.py" />
   <source>Make them marketing contacts, which HubSpot bills</source>
   <translation>Zu Marketingkontakten machen, die HubSpot berechnet</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>Making ready what is submitted</source>
   <translation>Die Übermittlungen werden vorbereitet</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>Marketing contacts</source>
   <translation>Marketingkontakte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Mend them here, or save a workbook, mend it in a spreadsheet and drop it here. Rows that were written are not in it.</source>
   <translation>Berichtigen Sie sie hier, oder speichern Sie eine Arbeitsmappe, berichtigen Sie sie in der Tabellenkalkulation und ziehen Sie sie hierher. Geschriebene Zeilen sind nicht dabei.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection_bar.py" />
   <source>Merged cells</source>
   <translation>Verbundene Zellen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Message content</source>
   <translation>Nachrichteninhalt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Missing</source>
   <translation>Fehlt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Money</source>
   <translation>Geld</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/date_field.py" />
   <source>Month after</source>
   <translation>Nächster Monat</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/date_field.py" />
   <source>Month before</source>
   <translation>Vorheriger Monat</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Month, day, year</source>
   <translation>Monat, Tag, Jahr</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/pane.py" />
   <location filename="../../hubdesk/gui/importer/step_header.py" />
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>More than needed</source>
   <translation>Mehr als nötig</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swatches.py" />
   <source>Moss</source>
   <translation>Moos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Most</source>
   <translation>Höchstwert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Most of the national numbers here are none that this country uses. Is it another one?</source>
   <translation>Die meisten nationalen Nummern hier verwendet dieses Land nicht. Ist es ein anderes?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Motion</source>
   <translation>Bewegung</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>Move to a service key</source>
   <translation>Zu einem Service-Key wechseln</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/account_card.py" />
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/name_line.py" />
   <source>Name of the account</source>
   <translation>Name des Kontos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_create.py" />
   <source>Name of the property</source>
   <translation>Name der Eigenschaft</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_after.py" />
   <source>Name or ID</source>
   <translation>Name oder ID</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_list.py" />
   <source>Name, ID or link</source>
   <translation>Name, ID oder Link</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>Names and addresses from several languages, with some bad rows to find.</source>
   <translation>Namen und Adressen aus mehreren Sprachen, mit einigen fehlerhaften Zeilen zum Finden.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Names that led to no company</source>
   <translation>Namen, zu denen kein Unternehmen kam</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>Names without a choice</source>
   <translation>Namen ohne Auswahl</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Near limit</source>
   <translation>Nahe am Limit</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Needed</source>
   <translation>Nötig</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/model.py" />
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>Needed for</source>
   <translation>Nötig für</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Needed for: {0}.</source>
   <translation>Nötig für: {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Needed for: {0}. HubSpot does not list this token’s scopes, and there is no harmless read that needs just this one. It may well be granted.</source>
   <translation>Nötig für: {0}. HubSpot listet die Scopes dieses Tokens nicht auf, und es gibt keine harmlose Abfrage, die nur diesen braucht. Er kann durchaus erteilt sein.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Needed for: {0}. The token does not have it, so HubSpot refuses these calls.</source>
   <translation>Nötig für: {0}. Das Token hat ihn nicht, deshalb verweigert HubSpot diese Aufrufe.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <location filename="../../hubdesk/gui/history/job_list.py" />
   <location filename="../../hubdesk/gui/places.py" />
   <source>Needs review</source>
   <translation>Zu prüfen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Network</source>
   <translation>Netzwerk</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/more_menu.py" />
   <source>Never</source>
   <translation>Nie</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>Never backwards</source>
   <translation>Nie zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>Never on existing contacts</source>
   <translation>Nie bei vorhandenen Kontakten</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Never on this computer.</source>
   <translation>Nie auf diesem Computer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Never removed</source>
   <translation>Nie entfernt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <source>New</source>
   <translation>Neu</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/paste_block.py" />
   <source>New access token</source>
   <translation>Neues Zugriffstoken</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>New import</source>
   <translation>Neuer Import</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/age_words.py" />
   <source>New today</source>
   <translation>Heute neu</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/problems_list.py" />
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>Newest problems</source>
   <translation>Neueste Probleme</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Next &amp;finding</source>
   <translation>Nächster &amp;Befund</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Next &amp;region</source>
   <translation>Nächster &amp;Abschnitt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_tools.py" />
   <source>Next F8</source>
   <translation>Weiter F8</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>Next file: {0}</source>
   <translation>Nächste Datei: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_tools.py" />
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>Next finding</source>
   <translation>Nächster Befund</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/file_queue.py" />
   <source>Next: {0}</source>
   <translation>Als Nächstes: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>No</source>
   <translation>Nein</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/listing.py" />
   <source>No account is connected</source>
   <translation>Kein Konto ist verbunden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/current_account.py" />
   <location filename="../../hubdesk/gui/backend/forms.py" />
   <location filename="../../hubdesk/gui/backend/history.py" />
   <location filename="../../hubdesk/gui/backend/imports.py" />
   <location filename="../../hubdesk/gui/backend/scopes.py" />
   <location filename="../../hubdesk/gui/importer/account_controller.py" />
   <source>No account is connected.</source>
   <translation>Kein Konto ist verbunden.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/rail/switcher.py" />
   <source>No account yet</source>
   <translation>Noch kein Konto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>No account, no token, no internet</source>
   <translation>Kein Konto, kein Token, kein Internet</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_view.py" />
   <source>No answer</source>
   <translation>Keine Antwort</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_view.py" />
   <source>No call fits</source>
   <translation>Kein Aufruf passt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_view.py" />
   <source>No calls yet</source>
   <translation>Noch keine Aufrufe</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <source>No column</source>
   <translation>Keine Spalte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_view.py" />
   <source>No column yet</source>
   <translation>Noch keine Spalte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/commands/palette.py" />
   <source>No command has these letters.</source>
   <translation>Kein Befehl hat diese Buchstaben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>No data yet</source>
   <translation>Keine Daten</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/date_field.py" />
   <source>No date</source>
   <translation>Kein Datum</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>No feature of HubDesk needs what is lost.</source>
   <translation>Keine Funktion von HubDesk braucht, was verloren geht.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/from_file_view.py" />
   <source>No form can be submitted</source>
   <translation>Kein Formular lässt sich übermitteln</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/listing.py" />
   <source>No form fits.</source>
   <translation>Kein Formular passt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>No forms</source>
   <translation>Ohne Formulare</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>No header was found: the columns are numbered.</source>
   <translation>Keine Kopfzeile gefunden: Die Spalten sind nummeriert.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>No introspection</source>
   <translation>Ohne Scope-Liste</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/job_list.py" />
   <source>No job fits.</source>
   <translation>Kein Job passt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/job_list.py" />
   <source>No jobs yet</source>
   <translation>Noch keine Jobs</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>No new token at hand?</source>
   <translation>Kein neues Token zur Hand?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/pane.py" />
   <source>No page has all of these words.</source>
   <translation>Keine Seite enthält alle diese Wörter.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>No property changes.</source>
   <translation>Keine Eigenschaft ändert sich.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>No proxy</source>
   <translation>Kein Proxy</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>No result files are left.</source>
   <translation>Keine Ergebnisdateien sind übrig.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <source>No result files where they were written.</source>
   <translation>Keine Ergebnisdateien, wo sie geschrieben wurden.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>No row can go on.</source>
   <translation>Keine Zeile kann weiter.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/every_row.py" />
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>No row fits.</source>
   <translation>Keine Zeile passt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>No row would change anything. The tiles above show them.</source>
   <translation>Keine Zeile würde etwas ändern. Die Kacheln oben zeigen sie.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/main_view.py" />
   <source>No scope fits.</source>
   <translation>Kein Scope passt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/scopes_block.py" />
   <source>No scope. Tick what HubDesk shall do.</source>
   <translation>Kein Scope. Kreuzen Sie an, was HubDesk tun soll.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/pane.py" />
   <source>No setting has these words.</source>
   <translation>Keine Einstellung enthält diese Wörter.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/recent_view.py" />
   <source>No submissions yet</source>
   <translation>Noch keine Übermittlungen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/country_choice.py" />
   <source>No such country</source>
   <translation>Kein solches Land</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/property_popup.py" />
   <source>No such field</source>
   <translation>Kein solches Feld</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/draft_recipe.py" />
   <location filename="../../hubdesk/gui/importer/property_popup.py" />
   <source>No such property</source>
   <translation>Keine solche Eigenschaft</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/pane.py" />
   <source>No token to review</source>
   <translation>Kein Token zu prüfen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>No tracking. Your files stay on this computer.</source>
   <translation>Kein Tracking. Ihre Dateien bleiben auf diesem Computer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Nobody can use it any more.</source>
   <translation>Niemand kann es mehr nutzen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>None left of “{0}”.</source>
   <translation>Keine mehr: „{0}“.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>None of them</source>
   <translation>Keines davon</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/problems_list.py" />
   <source>None so far.</source>
   <translation>Bisher keine.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/others_card.py" />
   <source>None yet. HubDesk keeps the accounts apart, each with its own token.</source>
   <translation>Noch keine. HubDesk hält die Konten auseinander, jedes mit eigenem Token.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <source>None: nothing was written.</source>
   <translation>Keine: Es wurde nichts geschrieben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/country_choice.py" />
   <source>None: sent as written</source>
   <translation>Keines: gesendet wie geschrieben</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>North America</source>
   <translation>Nordamerika</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/rules_banner.py" />
   <source>Not every rule of the account is checked here.</source>
   <translation>Nicht jede Regel des Kontos wird hier geprüft.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/draft_recipe.py" />
   <source>Not in the recipe</source>
   <translation>Nicht im Rezept</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/limits_pane.py" />
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Not known yet</source>
   <translation>Unbekannt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/places.py" />
   <source>Not sent</source>
   <translation>Nicht gesendet</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Not started</source>
   <translation>Nicht begonnen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/places.py" />
   <source>Not taken back</source>
   <translation>Nicht zurückgenommen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/side_cards.py" />
   <source>Not these</source>
   <translation>Diese nicht</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Not ticked</source>
   <translation>Nicht angekreuzt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/findings_list.py" />
   <source>Notes</source>
   <translation>Hinweise</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_after.py" />
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>Nothing</source>
   <translation>Nichts</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/updates.py" />
   <source>Nothing about you, your account or your files is sent. The host sees your network address.</source>
   <translation>Nichts über Sie, Ihr Konto oder Ihre Dateien wird gesendet. Der Server sieht Ihre Netzwerkadresse.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/settings.py" />
   <source>Nothing can be written into this folder.</source>
   <translation>In diesen Ordner kann nichts geschrieben werden.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Nothing had to be written: all contacts were up to date.</source>
   <translation>Es musste nichts geschrieben werden: Alle Kontakte waren auf dem neuesten Stand.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Nothing here</source>
   <translation>Hier nichts</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Nothing in the token. The account’s plan refuses, not the token.</source>
   <translation>Nichts am Token. Der Tarif des Kontos verweigert, nicht das Token.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>Nothing is left to take back. Everything was changed or undone since.</source>
   <translation>Nichts ist mehr zurückzunehmen. Alles wurde seither geändert oder rückgängig gemacht.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <location filename="../../hubdesk/gui/token/controller.py" />
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Nothing is lost.</source>
   <translation>Nichts geht verloren.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/pane.py" />
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Nothing is written yet</source>
   <translation>Noch ist nichts geschrieben</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Nothing is written yet.</source>
   <translation>Noch ist nichts geschrieben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>Nothing is written.</source>
   <translation>Nichts wird geschrieben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Nothing more is sent. What HubSpot has already goes on there, and resuming the job finds what became of it. If HubSpot shall end it, too, it does not tell which rows it got to.</source>
   <translation>Nichts weiter wird gesendet. Was HubSpot schon hat, läuft dort weiter, und beim Fortsetzen zeigt sich, was daraus wurde. Soll auch HubSpot es beenden, sagt es nicht, bis zu welchen Zeilen es kam.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Nothing that HubDesk knows of. HubSpot does not list this token’s scopes.</source>
   <translation>Nichts, wovon HubDesk weiß. HubSpot listet die Scopes dieses Tokens nicht auf.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Nothing that HubDesk may try without writing would show it.</source>
   <translation>Nichts, was HubDesk ohne Schreiben versuchen darf, würde es zeigen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/shell.py" />
   <source>Nothing that was written is lost. The details are in the log.</source>
   <translation>Nichts Geschriebenes ist verloren. Die Einzelheiten stehen im Protokoll.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_walk.py" />
   <source>Nothing to correct.</source>
   <translation>Nichts zu korrigieren.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>Nothing to correct. All {0} rows fit.</source>
   <translation>Nichts zu korrigieren. Alle Zeilen passen ({0}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>Nothing to correct. The only row fits.</source>
   <translation>Nichts zu korrigieren. Die einzige Zeile passt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Nothing to keep: the demo portal lives on this computer</source>
   <translation>Nichts aufzubewahren: Das Demo-Portal lebt auf diesem Computer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/advice_view.py" />
   <source>Nothing to say</source>
   <translation>Nichts zu sagen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/pane.py" />
   <location filename="../../hubdesk/gui/history/words.py" />
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>Nothing to write</source>
   <translation>Nichts zu schreiben</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_edits.py" />
   <source>Nothing was changed.</source>
   <translation>Nichts wurde geändert.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>Nothing was read.</source>
   <translation>Nichts wurde gelesen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/accounts.py" />
   <source>Nothing was removed.</source>
   <translation>Nichts wurde entfernt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/imports.py" />
   <location filename="../../hubdesk/gui/forms/file_page.py" />
   <source>Nothing was sent.</source>
   <translation>Nichts wurde gesendet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_question.py" />
   <source>Nothing was written. Try again; what was read is read once more.</source>
   <translation>Nichts wurde geschrieben. Versuchen Sie es erneut; was gelesen wurde, wird noch einmal gelesen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Nothing would change. Paste the new one.</source>
   <translation>Nichts würde sich ändern. Fügen Sie das neue ein.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Nothing. The token fits.</source>
   <translation>Nichts. Das Token passt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Notification</source>
   <translation>Benachrichtigung</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>Now</source>
   <translation>Jetzt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>Now and after</source>
   <translation>Jetzt und danach</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_create.py" />
   <source>Number</source>
   <translation>Zahl</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>OAuth</source>
   <translation>OAuth</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Of HubDesk</source>
   <translation>Von HubDesk</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_finding.py" />
   <source>Of several rows with the same key</source>
   <translation>Von mehreren Zeilen mit demselben Schlüssel</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <source>Of the account’s calls, which all integrations share</source>
   <translation>Von den Aufrufen des Kontos, die sich alle Integrationen teilen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>Of the day's calls</source>
   <translation>Von den Aufrufen des Tages</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Of the window. Result files are the same in every language.</source>
   <translation>Die des Fensters. Ergebnisdateien sind in jeder Sprache gleich.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <location filename="../../hubdesk/gui/importer/forecast_card.py" />
   <source>Of what is left today</source>
   <translation>Von dem, was heute übrig ist</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Offline</source>
   <translation>Offline</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <source>Old</source>
   <translation>Veraltet</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Old API key</source>
   <translation>Alter API-Schlüssel</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <source>Old and new, side by side</source>
   <translation>Alt und neu nebeneinander</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Old values are kept; this can be taken back.</source>
   <translation>Alte Werte werden behalten; dies lässt sich zurücknehmen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Old values are not kept; this cannot be undone.</source>
   <translation>Alte Werte werden nicht behalten; dies lässt sich nicht rückgängig machen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Old values are written back; contacts that the import created are archived.</source>
   <translation>Alte Werte werden zurückgeschrieben; Kontakte, die der Import angelegt hat, werden archiviert.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>On the page of the app: Scopes. Saving the app afterwards makes them count.</source>
   <translation>Auf der Seite der App: Scopes. Sie gelten, sobald Sie die App speichern.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>On the page of the key: Add new scope.</source>
   <translation>Auf der Seite des Keys: Neuen Scope hinzufügen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/rail/account_row.py" />
   <source>On this computer</source>
   <translation>Auf diesem Computer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection_bar.py" />
   <source>One more line is doubtful.</source>
   <translation>Eine weitere Zeile ist zweifelhaft.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_create.py" />
   <source>One of several options</source>
   <translation>Eine von mehreren Optionen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/pane.py" />
   <source>One submission</source>
   <translation>Eine Übermittlung</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/from_file_view.py" />
   <source>One submission is made for each row. Columns are mapped to the form’s fields, every row is checked before anything is sent, and you see what will be sent. A submission cannot be taken back. If HubSpot’s answer to a row is lost, that row goes on a list for you to look at; it is not sent again by itself.</source>
   <translation>Für jede Zeile gibt es eine Übermittlung. Spalten werden den Feldern des Formulars zugeordnet, jede Zeile wird geprüft, bevor etwas gesendet wird, und Sie sehen, was gesendet wird. Eine Übermittlung lässt sich nicht zurücknehmen. Geht HubSpots Antwort zu einer Zeile verloren, kommt sie auf eine Liste, die Sie sich ansehen; sie wird nicht von selbst erneut gesendet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Only an app with static authentication has such a token. One with OAuth has none that HubDesk can use.</source>
   <translation>Nur eine App mit statischer Authentifizierung hat ein solches Token. Eine mit OAuth hat keines, das HubDesk nutzen kann.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>Only if empty</source>
   <translation>Nur wenn leer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Only needed for what is not ticked: {0}. Tick that, or take the scope away.</source>
   <translation>Nur für nicht Angekreuztes nötig: {0}. Kreuzen Sie das an oder nehmen Sie den Scope weg.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>Only the cookie of the browser in which this person really filled in the form. One that is made up is refused, one of another person merges two contacts.</source>
   <translation>Nur das Cookie des Browsers, in dem diese Person das Formular wirklich ausgefüllt hat. Ein erfundenes wird verweigert, das einer anderen Person führt zwei Kontakte zusammen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>Only this person’s real public address. HubSpot derives the place from it.</source>
   <translation>Nur die echte öffentliche Adresse dieser Person. HubSpot leitet daraus den Ort ab.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Only those of the system</source>
   <translation>Nur die des Systems</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/workbook_export.py" />
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Open &amp;recipe…</source>
   <translation>&amp;Rezept öffnen …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>Open History</source>
   <translation>Verlauf öffnen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/changes.py" />
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <location filename="../../hubdesk/gui/token/make_block.py" />
   <location filename="../../hubdesk/gui/token/rotate_block.py" />
   <source>Open HubSpot</source>
   <translation>HubSpot öffnen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/shell.py" />
   <source>Open a contact file</source>
   <translation>Kontaktdatei öffnen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/file_page.py" />
   <source>Open a file</source>
   <translation>Datei öffnen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>Open a recipe</source>
   <translation>Rezept öffnen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/updates.py" />
   <source>Open its page</source>
   <translation>Seine Seite öffnen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/recent.py" />
   <source>Open recent f&amp;ile</source>
   <translation>&amp;Zuletzt geöffnete Datei</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/recent.py" />
   <source>Open recent recip&amp;e</source>
   <translation>Zuletzt geöffnetes Rezep&amp;t</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/pane.py" />
   <source>Open recipe…</source>
   <translation>Rezept öffnen …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/details_view.py" />
   <source>Open results</source>
   <translation>Ergebnisse öffnen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Open results folder</source>
   <translation>Ergebnisordner öffnen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/date_field.py" />
   <source>Open the calendar</source>
   <translation>Kalender öffnen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Open the ne&amp;xt file of the queue</source>
   <translation>Nächste Datei der &amp;Warteschlange öffnen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/file_queue.py" />
   <source>Open the next</source>
   <translation>Nächste öffnen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Open them here and compare: those that HubSpot took come out as unchanged.</source>
   <translation>Öffnen Sie sie hier und vergleichen Sie: Was HubSpot angenommen hat, erweist sich als unverändert.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_list.py" />
   <source>Open this form</source>
   <translation>Dieses Formular öffnen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/drop.py" />
   <source>Opens the first, %n wait in the queue</source>
   <translation>Öffnet die erste, %n warten</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>Opted out</source>
   <translation>Abgemeldet</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Or drop a contact file here</source>
   <translation>Oder legen Sie hier eine Kontaktdatei ab</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Order of dates</source>
   <translation>Reihenfolge von Datumsangaben</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/main_view.py" />
   <source>Order of the scopes</source>
   <translation>Reihenfolge der Scopes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>Other account</source>
   <translation>Anderes Konto</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/others_card.py" />
   <source>Other accounts</source>
   <translation>Andere Konten</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Other values that do not fit</source>
   <translation>Andere Werte, die nicht passen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip_card.py" />
   <source>Others</source>
   <translation>Andere</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Others busy</source>
   <translation>Andere beschäftigt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Others may have called since the last answer</source>
   <translation>Andere können seit der letzten Antwort Aufrufe gemacht haben</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/window_card.py" />
   <source>Others use most of it. HubDesk gives way to them.</source>
   <translation>Andere nutzen das meiste. HubDesk lässt ihnen den Vortritt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Others use nearly all of it. HubDesk waits its turn</source>
   <translation>Andere nutzen fast alles. HubDesk wartet, bis es an der Reihe ist</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>Over-privileged</source>
   <translation>Zu viele Rechte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>Overwrite</source>
   <translation>Überschreiben</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>Overwrites</source>
   <translation>Überschreibt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Owners</source>
   <translation>Zuständige</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/export_menu.py" />
   <source>P&amp;DF…</source>
   <translation>P&amp;DF …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/export_menu.py" />
   <source>P&amp;rint…</source>
   <translation>D&amp;rucken …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/summary_export.py" />
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>Pace</source>
   <translation>Tempo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/pane.py" />
   <source>Page</source>
   <translation>Seite</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/from_file_view.py" />
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>Page address</source>
   <translation>Adresse der Seite</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/from_file_view.py" />
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>Page name</source>
   <translation>Name der Seite</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/controller.py" />
   <source>Pages (*.html)</source>
   <translation>Seiten (*.html)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/pane.py" />
   <source>Pages of the help</source>
   <translation>Seiten der Hilfe</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <source>Part of {0}</source>
   <translation>Teil von {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/secret_field.py" />
   <source>Paste</source>
   <translation>Einfügen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/controller.py" />
   <source>Paste a token first.</source>
   <translation>Fügen Sie zuerst ein Token ein.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/paste_block.py" />
   <source>Paste it here</source>
   <translation>Hier einfügen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/paste_block.py" />
   <source>Paste the new token</source>
   <translation>Neues Token einfügen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/replace_controller.py" />
   <source>Paste the new token first.</source>
   <translation>Fügen Sie zuerst das neue Token ein.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>Paste the new token…</source>
   <translation>Neues Token einfügen …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/paste_block.py" />
   <source>Paste your access token</source>
   <translation>Fügen Sie Ihr Zugriffstoken ein</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_controller.py" />
   <source>Pasted rows</source>
   <translation>Eingefügte Zeilen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer_view.py" />
   <source>Pause</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/shell.py" />
   <source>Pause and quit</source>
   <translation>Anhalten und beenden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Paused today</source>
   <translation>Für heute angehalten</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/shell.py" />
   <source>Paused, it can be resumed later from History; no row is sent twice. Kept running, the window only steps aside.</source>
   <translation>Angehalten lässt er sich später im Verlauf fortsetzen; keine Zeile wird doppelt gesendet. Läuft er weiter, tritt das Fenster nur zur Seite.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>Paused.</source>
   <translation>Angehalten.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Percentages</source>
   <translation>Prozentwerte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Personal access key</source>
   <translation>Persönlicher Zugriffsschlüssel</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Personal data</source>
   <translation>Personenbezogene Daten</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Personal data of finished jobs</source>
   <translation>Personenbezogene Daten beendeter Jobs</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>Personal data of finished jobs is removed: {0}.</source>
   <translation>Personenbezogene Daten beendeter Jobs sind entfernt: {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/removal_dialog.py" />
   <source>Places</source>
   <translation>Plätze</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>Plan</source>
   <translation>Plan</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>Plan refuses</source>
   <translation>Vom Tarif verweigert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swatches.py" />
   <source>Plum</source>
   <translation>Pflaume</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>Pop-up form</source>
   <translation>Pop-up-Formular</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/replace_view.py" />
   <source>Present token</source>
   <translation>Jetziges Token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/pane.py" />
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Preview</source>
   <translation>Vorschau</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>Preview of the file</source>
   <translation>Vorschau der Datei</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Previous fin&amp;ding</source>
   <translation>Vorheriger Be&amp;fund</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_tools.py" />
   <source>Previous finding (Shift+F8)</source>
   <translation>Vorheriger Befund (Umschalt+F8)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Privacy</source>
   <translation>Datenschutz</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/topics.py" />
   <source>Privacy and safety</source>
   <translation>Datenschutz und Sicherheit</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Private app</source>
   <translation>Private App</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Private app (legacy)</source>
   <translation>Private App (alt)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>Production</source>
   <translation>Produktiv</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Project app</source>
   <translation>Projekt-App</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Projects</source>
   <translation>Projekte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/property_popup.py" />
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Properties</source>
   <translation>Eigenschaften</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>Property</source>
   <translation>Eigenschaft</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <source>Property in HubSpot</source>
   <translation>Eigenschaft in HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/ways_card.py" />
   <source>Proposed</source>
   <translation>Vorgeschlagen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/ways_card.py" />
   <source>Proposed: {0}</source>
   <translation>Vorgeschlagen: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Put on the list “{0}”</source>
   <translation>Auf die Liste „{0}“ gesetzt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>Put the file away</source>
   <translation>Datei weglegen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_after.py" />
   <source>Put them on the list</source>
   <translation>Auf die Liste setzen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/replace_view.py" />
   <source>Puts the new one into the keyring in the place of the old one.</source>
   <translation>Legt das neue anstelle des alten in den Schlüsselbund.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Quarter hours</source>
   <translation>Viertelstunden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Quiet</source>
   <translation>Ruhig</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/shell.py" />
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/shell.py" />
   <source>Quit HubDesk?</source>
   <translation>HubDesk beenden?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection_bar.py" />
   <source>Quotes</source>
   <translation>Anführungszeichen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Rate &amp;limit</source>
   <translation>&amp;Ratenlimit</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/dock.py" />
   <location filename="../../hubdesk/gui/help/topics.py" />
   <source>Rate limit</source>
   <translation>Ratenlimit</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Rate limit: not known yet</source>
   <translation>Ratenlimit: noch nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Rate limit: paused for today, {0}</source>
   <translation>Ratenlimit: für heute angehalten, {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Rate limit: {0}{1} of {2} calls used in {3}. {4}</source>
   <translation>Ratenlimit: {0}{1} von {2} Aufrufen in {3} genutzt. {4}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <location filename="../../hubdesk/gui/scopes/model.py" />
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>Reach</source>
   <translation>Reichweite</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/listing.py" />
   <source>Read again</source>
   <translation>Neu lesen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/window_card.py" />
   <source>Read from HubSpot’s answer</source>
   <translation>Aus HubSpots Antwort gelesen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Read from HubSpot’s first answer</source>
   <translation>Aus HubSpots erster Antwort gelesen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>Read only</source>
   <translation>Nur lesen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_list.py" />
   <source>Read the forms again</source>
   <translation>Formulare neu lesen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>Read {0} from {1}</source>
   <translation>Gelesen {0} aus: {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Reading the account</source>
   <translation>Das Konto wird gelesen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>Reading the account’s properties…</source>
   <translation>Eigenschaften des Kontos werden gelesen …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Reading the scopes</source>
   <translation>Die Scopes werden gelesen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>Reading what HubSpot refused of {0}</source>
   <translation>Liest, was HubSpot von {0} verweigert hat</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/controller.py" />
   <source>Reading what this token may do</source>
   <translation>Es wird gelesen, was dieses Token darf</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>Reading…</source>
   <translation>Wird gelesen …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/features_card.py" />
   <source>Ready</source>
   <translation>Bereit</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/recent_files.py" />
   <source>Recent files</source>
   <translation>Letzte Dateien</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/card_view.py" />
   <location filename="../../hubdesk/gui/forms/pane.py" />
   <location filename="../../hubdesk/gui/forms/recent_view.py" />
   <source>Recent submissions</source>
   <translation>Letzte Übermittlungen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>Recipe opened. It is used for the next file.</source>
   <translation>Rezept geöffnet. Es gilt für die nächste Datei.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>Recipe saved as {0}</source>
   <translation>Rezept gespeichert als {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>Recipes (*.json)</source>
   <translation>Rezepte (*.json)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>Record ID {0}</source>
   <translation>Datensatz-ID {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Record separator</source>
   <translation>Datensatztrenner</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Reduced</source>
   <translation>Verringert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Reduced, nothing slides, eases or turns by itself.</source>
   <translation>Verringert: Nichts gleitet, blendet oder dreht sich von selbst.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <location filename="../../hubdesk/gui/every_row.py" />
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <location filename="../../hubdesk/gui/gauge/calls_view.py" />
   <location filename="../../hubdesk/gui/gauge/strip_card.py" />
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>Refused</source>
   <translation>Verweigert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Refused by plan</source>
   <translation>Vom Tarif verweigert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Refused by the limit</source>
   <translation>Vom Limit verweigert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Refused once. </source>
   <translation>Einmal verweigert. </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Refused twice. </source>
   <translation>Zweimal verweigert. </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Refused {0} times. </source>
   <translation>{0}-mal verweigert. </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>Refused. Goes on by itself in {0}</source>
   <translation>Verweigert. Geht in {0} von selbst weiter</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/replace_view.py" />
   <source>Refuses a token of another account.</source>
   <translation>Verweigert ein Token eines anderen Kontos.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/account_card.py" />
   <source>Region</source>
   <translation>Region</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Reject the row</source>
   <translation>Zeile ablehnen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_values.py" />
   <source>Reject those rows</source>
   <translation>Diese Zeilen ablehnen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/places.py" />
   <source>Rejected</source>
   <translation>Abgelehnt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/age_words.py" />
   <source>Reminder in {0} · renew by {1}</source>
   <translation>Noch {0} bis zur Erinnerung · erneuern bis {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <location filename="../../hubdesk/gui/token/removal_dialog.py" />
   <source>Remove everything</source>
   <translation>Alles entfernen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/removal_dialog.py" />
   <source>Remove everything of HubDesk from this computer?</source>
   <translation>Alles von HubDesk von diesem Computer entfernen?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/removal_dialog.py" />
   <source>Remove everything?</source>
   <translation>Alles entfernen?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>Remove everything…</source>
   <translation>Alles entfernen …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>Remove it from this computer…</source>
   <translation>Von diesem Computer entfernen …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/more_menu.py" />
   <source>Remove personal data of finished jobs</source>
   <translation>Personenbezogene Daten beendeter Jobs entfernen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Remove {0}</source>
   <translation>{0} entfernen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/removal_dialog.py" />
   <source>Removing…</source>
   <translation>Wird entfernt …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/age_words.py" />
   <source>Renew it by {0}</source>
   <translation>Erneuern bis {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/age_words.py" />
   <source>Renew it by {0}; it works until you do.</source>
   <translation>Erneuern Sie es bis {0}; bis dahin funktioniert es.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/age_words.py" />
   <source>Renew it now · due since {0}</source>
   <translation>Jetzt erneuern · fällig seit {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>Replace token</source>
   <translation>Token ersetzen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/listing.py" />
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <location filename="../../hubdesk/gui/token/pane.py" />
   <location filename="../../hubdesk/gui/token/refusal.py" />
   <source>Replace token…</source>
   <translation>Token ersetzen …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>Replace…</source>
   <translation>Ersetzen …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/limits_pane.py" />
   <source>Reserve…</source>
   <translation>Reserve …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/row.py" />
   <source>Reset</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/table_header.py" />
   <source>Reset column widths</source>
   <translation>Spaltenbreiten zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/row.py" />
   <source>Reset {0}</source>
   <translation>{0} zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Resets {0} {1}</source>
   <translation>Neu ab {0} {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/every_row.py" />
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>Restore</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>Restore {0} and archive {1} in {2}</source>
   <translation>{0} wiederherstellen und {1} archivieren in {2}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/settings.py" />
   <source>Result files</source>
   <translation>Ergebnisdateien</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>Result files and description are in {0}.</source>
   <translation>Ergebnisdateien und Beschreibung sind in {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/removal_dialog.py" />
   <source>Result files are yours and stay: {0}</source>
   <translation>Ergebnisdateien gehören Ihnen und bleiben: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>Result files stay in {0}.</source>
   <translation>Ergebnisdateien bleiben in {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>Result files stay unless you delete them, too. HubSpot and your own file stay as they are.</source>
   <translation>Ergebnisdateien bleiben, wenn Sie sie nicht auch löschen. HubSpot und Ihre eigene Datei bleiben, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>Result files stay unless you delete them, too. HubSpot and your own files stay as they are.</source>
   <translation>Ergebnisdateien bleiben, wenn Sie sie nicht auch löschen. HubSpot und Ihre eigenen Dateien bleiben, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/removal_dialog.py" />
   <source>Result files, too. They are yours and stay otherwise.</source>
   <translation>Auch Ergebnisdateien. Sie gehören Ihnen und bleiben sonst.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <location filename="../../hubdesk/gui/importer/pane.py" />
   <source>Results</source>
   <translation>Ergebnisse</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Results folder</source>
   <translation>Ergebnisordner</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/footer.py" />
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <location filename="../../hubdesk/gui/importer/unfinished_line.py" />
   <source>Resume</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swapped_card.py" />
   <source>Resume the import</source>
   <translation>Import fortsetzen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Resume writes the others in the same job.</source>
   <translation>Fortsetzen schreibt die übrigen im selben Job.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Retries</source>
   <translation>Wiederholungen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <location filename="../../hubdesk/gui/token/features_card.py" />
   <source>Review scopes</source>
   <translation>Scopes prüfen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Review {0}</source>
   <translation>{0} prüfen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>Revoked</source>
   <translation>Widerrufen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <location filename="../../hubdesk/gui/token/rotate_block.py" />
   <source>Rotate</source>
   <translation>Rotieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>Rotate it and choose to expire the old token now, not later. Whoever has it is locked out at once. HubDesk is too, until you paste the new one; its jobs stop and lose nothing.</source>
   <translation>Rotieren Sie es und lassen Sie das alte Token jetzt ablaufen, nicht später. Wer es hat, ist sofort ausgesperrt. HubDesk auch, bis Sie das neue einfügen; seine Jobs halten an und verlieren nichts.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_block.py" />
   <source>Rotate it in HubSpot</source>
   <translation>In HubSpot rotieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_block.py" />
   <source>Rotate this one</source>
   <translation>Dieses rotieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>Row</source>
   <translation>Zeile</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>Row {0}</source>
   <translation>Zeile {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/problems_list.py" />
   <source>Row {0}{1}</source>
   <translation>Zeile {0}{1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <location filename="../../hubdesk/gui/gauge/calls_model.py" />
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <location filename="../../hubdesk/gui/history/model.py" />
   <source>Rows</source>
   <translation>Zeilen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/desktop/job_watch.py" />
   <source>Rows are being sent to HubSpot</source>
   <translation>Zeilen werden an HubSpot gesendet</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/details_view.py" />
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Rows by outcome</source>
   <translation>Zeilen nach Ausgang</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>Rows of the file</source>
   <translation>Zeilen der Datei</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Rows that were not sent are listed in not-sent.csv.</source>
   <translation>Nicht gesendete Zeilen stehen in not-sent.csv.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>Rows with errors</source>
   <translation>Zeilen mit Fehlern</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>Rows written</source>
   <translation>Geschriebene Zeilen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/pane.py" />
   <source>Run</source>
   <translation>Ausführen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Running</source>
   <translation>Läuft</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>S&amp;ort by this column</source>
   <translation>Nach dieser Spalte s&amp;ortieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <source>Same value for all rows</source>
   <translation>Derselbe Wert für alle Zeilen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_extras.py" />
   <source>Same value for all rows…</source>
   <translation>Derselbe Wert für alle Zeilen …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>Sandbox</source>
   <translation>Sandbox</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>Save choices</source>
   <translation>Auswahl speichern</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/workbook_export.py" />
   <source>Save for Excel</source>
   <translation>Für Excel speichern</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Save for Excel…</source>
   <translation>Für Excel speichern …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/pane.py" />
   <source>Save recipe…</source>
   <translation>Rezept speichern …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/diagnosis/controller.py" />
   <source>Save the diagnosis</source>
   <translation>Diagnose speichern</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>Save the recipe</source>
   <translation>Rezept speichern</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/controller.py" />
   <source>Save the review</source>
   <translation>Prüfung speichern</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/summary_export.py" />
   <source>Save the summary</source>
   <translation>Zusammenfassung speichern</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/diagnosis/controller.py" />
   <source>Saved as {0}</source>
   <translation>Gespeichert als {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Saved in the system keyring and read back</source>
   <translation>Im Schlüsselbund des Systems gespeichert und zurückgelesen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/summary_export.py" />
   <location filename="../../hubdesk/gui/scopes/controller.py" />
   <source>Saved {0}</source>
   <translation>{0} gespeichert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/diagnosis/pane.py" />
   <source>Save…</source>
   <translation>Speichern …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Saving the token and reading it back</source>
   <translation>Das Token wird gespeichert und zurückgelesen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/token_card.py" />
   <source>Say what kind of token it is</source>
   <translation>Sagen Sie, welche Art von Token es ist</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>Schema writer</source>
   <translation>Schema schreiben</translation>
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
   <translation>Scope und was er erlaubt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>Scope review</source>
   <translation>Prüfung der Scopes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/controller.py" />
   <source>Scope review of {0}</source>
   <translation>Scope-Prüfung von {0}</translation>
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
   <translation>Scopes kopiert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Scopes read</source>
   <translation>Scopes gelesen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Scopes read: {0}</source>
   <translation>Scopes gelesen: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Se&amp;ttings…</source>
   <translation>&amp;Einstellungen …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/pane.py" />
   <source>Search settings</source>
   <translation>Einstellungen durchsuchen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/pane.py" />
   <source>Search the help</source>
   <translation>Hilfe durchsuchen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_arranging.py" />
   <source>Searching</source>
   <translation>Suche läuft</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>Second key</source>
   <translation>Zweiter Key</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Seconds</source>
   <translation>Sekunden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>See what was done with it</source>
   <translation>Sehen, was damit getan wurde</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Seen</source>
   <translation>Gesehen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Semicolon</source>
   <translation>Semikolon</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>Send their good columns</source>
   <translation>Ihre guten Spalten senden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/side_cards.py" />
   <source>Sends it to HubSpot only.</source>
   <translation>Sendet es nur an HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Sensitive</source>
   <translation>Sensibel</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <location filename="../../hubdesk/gui/gauge/calls_view.py" />
   <source>Sent again</source>
   <translation>Erneut gesendet</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/summary_export.py" />
   <location filename="../../hubdesk/gui/scopes/controller.py" />
   <source>Sent to the printer</source>
   <translation>An den Drucker gesendet</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection_bar.py" />
   <source>Separator</source>
   <translation>Trennzeichen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>September 2027</source>
   <translation>September 2027</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Service key</source>
   <translation>Service-Key</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Service keys</source>
   <translation>Service-Keys</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Set in Limits</source>
   <translation>In Limits festlegen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>Set up as in your last import of a file with these columns.</source>
   <translation>Eingerichtet wie bei Ihrem letzten Import einer Datei mit diesen Spalten.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/keyboard.py" />
   <location filename="../../hubdesk/gui/help/topics.py" />
   <location filename="../../hubdesk/gui/settings/pane.py" />
   <location filename="../../hubdesk/gui/settings/switches.py" />
   <location filename="../../hubdesk/gui/start.py" />
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/settings.py" />
   <source>Settings and accounts</source>
   <translation>Einstellungen und Konten</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Settings, jobs, results and the log, each in a folder of this computer.</source>
   <translation>Einstellungen, Jobs, Ergebnisse und das Protokoll, jeweils in einem Ordner dieses Computers.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_create.py" />
   <source>Several of the options</source>
   <translation>Mehrere der Optionen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Share</source>
   <translation>Anteil</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <source>Share of the day for other integrations</source>
   <translation>Anteil des Tages für andere Integrationen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>Shared by the whole account; HubSpot sends no figures</source>
   <translation>Vom ganzen Konto geteilt; HubSpot sendet keine Zahlen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection_bar.py" />
   <source>Sheet</source>
   <translation>Blatt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/keyboard.py" />
   <source>Shortcut</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <location filename="../../hubdesk/gui/importer/summary_export.py" />
   <location filename="../../hubdesk/gui/scopes/controller.py" />
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Show &amp;diagnosis…</source>
   <translation>&amp;Diagnose anzeigen …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip_card.py" />
   <source>Show as a strip</source>
   <translation>Als Streifen zeigen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip_card.py" />
   <source>Show as a table (Enter)</source>
   <translation>Als Tabelle zeigen (Enter)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Show diagnosis…</source>
   <translation>Diagnose anzeigen …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/footer.py" />
   <source>Show every row</source>
   <translation>Jede Zeile zeigen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Show folders…</source>
   <translation>Ordner anzeigen …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Show results &amp;folder</source>
   <translation>Ergebnis&amp;ordner zeigen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/rules_banner.py" />
   <source>Show scopes</source>
   <translation>Scopes zeigen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/pane.py" />
   <source>Show the forms</source>
   <translation>Formulare zeigen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>Show the plan</source>
   <translation>Plan zeigen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_finding.py" />
   <source>Show these rows</source>
   <translation>Diese Zeilen zeigen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Show token</source>
   <translation>Token zeigen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/controller.py" />
   <source>Shown is what was read {0}.</source>
   <translation>Gezeigt wird, was {0} gelesen wurde.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/side_cards.py" />
   <source>Shows it whole only while you hold a button, and never writes it into a log.</source>
   <translation>Zeigt es nur ganz, solange Sie eine Schaltfläche halten, und schreibt es nie in ein Protokoll.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Single</source>
   <translation>Einfach</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_question.py" />
   <source>Skip the comparison</source>
   <translation>Vergleich überspringen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swatches.py" />
   <source>Slate</source>
   <translation>Schiefer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Sleep</source>
   <translation>Ruhezustand</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Slowed</source>
   <translation>Verlangsamt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/removal_dialog.py" />
   <source>Some of it could not be removed.</source>
   <translation>Manches davon ließ sich nicht entfernen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>Somebody changed the same values since; their edit wins</source>
   <translation>Jemand hat dieselben Werte seither geändert; diese Änderung gilt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>Somebody edited them since</source>
   <translation>Jemand hat sie seither bearbeitet</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/shell.py" />
   <source>Something in HubDesk went wrong.</source>
   <translation>In HubDesk ist etwas schiefgegangen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/leaving.py" />
   <source>Something went wrong. What was not removed is still there.</source>
   <translation>Etwas ist schiefgegangen. Was nicht entfernt wurde, ist noch da.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_arranging.py" />
   <source>Sorting</source>
   <translation>Sortierung läuft</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>Source: {0}, read {1}.</source>
   <translation>Quelle: {0}, gelesen {1}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Space</source>
   <translation>Leerzeichen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_inspector.py" />
   <source>Split into first and last name</source>
   <translation>In Vor- und Nachname teilen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/side_cards.py" />
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Start the demo</source>
   <translation>Demo starten</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>Started 00:00:00 · running 59 min 59 s</source>
   <translation>Begonnen 00:00:00 · läuft seit 59 min 59 s</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>Started {0} · running {1}</source>
   <translation>Begonnen {0} · läuft seit {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/side_cards.py" />
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Starting the demo…</source>
   <translation>Demo startet …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/model.py" />
   <source>State</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/shell.py" />
   <source>Stay</source>
   <translation>Bleiben</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Stay awake during a job</source>
   <translation>Während eines Jobs wach bleiben</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Stay paused</source>
   <translation>Angehalten lassen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/every_row.py" />
   <source>Stays</source>
   <translation>Bleibt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/stepper.py" />
   <source>Step {0} of {1}: {2}</source>
   <translation>Schritt {0} von {1}: {2}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/places.py" />
   <source>Still to send</source>
   <translation>Noch zu senden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/places.py" />
   <source>Still to take back</source>
   <translation>Noch zurückzunehmen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/arranging.py" />
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Stop</source>
   <translation>Stoppen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>Stop here</source>
   <translation>Hier aufhören</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/imports.py" />
   <source>Stop it first; it can be resumed with a token of the same account.</source>
   <translation>Stoppen Sie ihn zuerst; er lässt sich mit einem Token desselben Kontos fortsetzen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Stop this import?</source>
   <translation>Diesen Import stoppen?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Stop this undo?</source>
   <translation>Dieses Rückgängigmachen stoppen?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Stop, and cancel at HubSpot</source>
   <translation>Stoppen und bei HubSpot abbrechen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>Stopped</source>
   <translation>Gestoppt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>Stopped. Every row was sent, {0} contacts are on the list so far.</source>
   <translation>Gestoppt. Jede Zeile wurde gesendet; Kontakte auf der Liste bisher: {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>Stopped. {0} not sent.</source>
   <translation>Gestoppt. {0} nicht gesendet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>Stopped. {0}.</source>
   <translation>Gestoppt. {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>Stopping. Waiting for {0} answers</source>
   <translation>Wird gestoppt. Offene Antworten: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>Stopping…</source>
   <translation>Wird gestoppt …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer_view.py" />
   <source>Stop…</source>
   <translation>Stoppen …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Submissions of a form cannot be taken back: HubSpot does not tell which contacts they changed.</source>
   <translation>Übermittlungen eines Formulars lassen sich nicht zurücknehmen: HubSpot sagt nicht, welche Kontakte sie geändert haben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_inspector.py" />
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>Submit</source>
   <translation>Übermitteln</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>Submit 1 form to {0}</source>
   <translation>1 Formular an {0} übermitteln</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/from_file_view.py" />
   <source>Submit a form for each row of a file</source>
   <translation>Ein Formular für jede Zeile einer Datei übermitteln</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <source>Submit another</source>
   <translation>Weiteres übermitteln</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Submit forms</source>
   <translation>Formulare übermitteln</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/pane.py" />
   <source>Submit through the authenticated Forms API.</source>
   <translation>Über die authentifizierte Forms API übermitteln.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Submit {0}</source>
   <translation>{0} übermitteln</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>Submit {0} to {1}…</source>
   <translation>{0} an {1} übermitteln …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Submit “{0}”</source>
   <translation>„{0}“ übermitteln</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Submit “{0}” {1} to {2}?</source>
   <translation>„{0}“ {1} an {2} übermitteln?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Submits a form</source>
   <translation>Übermittelt ein Formular</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Submits the form “{0}”</source>
   <translation>Übermittelt das Formular „{0}“</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <location filename="../../hubdesk/gui/places.py" />
   <source>Submitted</source>
   <translation>Übermittelt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>Submitted at</source>
   <translation>Übermittelt am</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>Submitting to {0}</source>
   <translation>Übermittlung an {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/filling.py" />
   <source>Submitting…</source>
   <translation>Wird übermittelt …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_view.py" />
   <source>Suggest anew</source>
   <translation>Neu vorschlagen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Summary for others…</source>
   <translation>Zusammenfassung für andere …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Swap token</source>
   <translation>Token tauschen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Swap token all the same</source>
   <translation>Token trotzdem tauschen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Swap token and lose {0}</source>
   <translation>Token tauschen und {0} verlieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <source>Swapping…</source>
   <translation>Wird getauscht …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_controller.py" />
   <source>Switch to that account, then open them again. Nothing was sent.</source>
   <translation>Wechseln Sie zu jenem Konto und öffnen Sie sie dann erneut. Nichts wurde gesendet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>System</source>
   <translation>System</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Tab</source>
   <translation>Tabulator</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/limits_controller.py" />
   <location filename="../../hubdesk/gui/scopes/controller.py" />
   <source>Tables (*.csv)</source>
   <translation>Tabellen (*.csv)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_extras.py" />
   <source>Take away: {0}</source>
   <translation>Wegnehmen: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Take back an import</source>
   <translation>Import zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Take back {0} in {1}</source>
   <translation>{0} in {1} zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Take back {0} in {1}?</source>
   <translation>{0} in {1} zurücknehmen?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>Take job {0} back in {1}?</source>
   <translation>Job {0} in {1} zurücknehmen?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <source>Take the oldest</source>
   <translation>Das älteste nehmen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>Take the oldest company</source>
   <translation>Das älteste Unternehmen nehmen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/places.py" />
   <source>Taken back</source>
   <translation>Zurückgenommen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Taken back by job {0}.</source>
   <translation>Von Job {0} zurückgenommen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>Taken back, {0} as they are now.</source>
   <translation>Zurückgenommen, {0} unverändert.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>Taken back. Every contact has its place.</source>
   <translation>Zurückgenommen. Jeder Kontakt hat seinen Platz.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Taken off the list “{0}”</source>
   <translation>Von der Liste „{0}“ genommen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <location filename="../../hubdesk/gui/importer/forecast_card.py" />
   <source>Takes about</source>
   <translation>Dauert etwa</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Takes data out</source>
   <translation>Gibt Daten heraus</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Takes job {0} back</source>
   <translation>Nimmt Job {0} zurück</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>Taking job {0} back in {1}</source>
   <translation>Job {0} in {1} wird zurückgenommen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Tell me when it ends</source>
   <translation>Am Ende benachrichtigen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Test connection</source>
   <translation>Verbindung testen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Text &amp;smaller</source>
   <translation>Text &amp;kleiner</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_create.py" />
   <source>Text in one line</source>
   <translation>Text in einer Zeile</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_create.py" />
   <source>Text in several lines</source>
   <translation>Text in mehreren Zeilen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Text lar&amp;ger</source>
   <translation>Text &amp;größer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/diagnosis/pane.py" />
   <source>Text of the file</source>
   <translation>Text der Datei</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Text size</source>
   <translation>Textgröße</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Text size &amp;100 %</source>
   <translation>Textgröße &amp;100 %</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>That is more than the {0} calls of a day: it goes on over {1} midnights.</source>
   <translation>Das ist mehr als die {0} Aufrufe eines Tages; Mitternächte dazwischen: {1}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>The account could not be read</source>
   <translation>Das Konto ließ sich nicht lesen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>The account is being moved.</source>
   <translation>Das Konto wird umgezogen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>The account is the same. Look at the scopes in HubSpot before you swap.</source>
   <translation>Das Konto ist dasselbe. Sehen Sie sich vor dem Tausch die Scopes in HubSpot an.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/accounts.py" />
   <source>The account stays connected.</source>
   <translation>Das Konto bleibt verbunden.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <source>The answer was lost. It may have been submitted.</source>
   <translation>Die Antwort ging verloren. Es wurde vielleicht übermittelt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>The app keeps its name. New private apps cannot be made since 26 October 2026.</source>
   <translation>Die App behält ihren Namen. Neue private Apps lassen sich seit 26. Oktober 2026 nicht mehr erstellen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>The app keeps the name that its project gives it.</source>
   <translation>Die App behält den Namen, den ihr Projekt ihr gibt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>The columns or the account changed</source>
   <translation>Die Spalten oder das Konto haben sich geändert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <source>The company's domain</source>
   <translation>Die Domain des Unternehmens</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <source>The company's name</source>
   <translation>Der Name des Unternehmens</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <source>The company's record ID</source>
   <translation>Die Datensatz-ID des Unternehmens</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_question.py" />
   <source>The comparison was not finished.</source>
   <translation>Der Vergleich wurde nicht beendet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_question.py" />
   <source>The comparison was skipped.</source>
   <translation>Der Vergleich wurde übersprungen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <source>The contact is created or updated, and what the form starts in HubSpot is started.</source>
   <translation>Der Kontakt ist angelegt oder aktualisiert, und was das Formular in HubSpot auslöst, ist ausgelöst.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_extras.py" />
   <source>The contacts are put on the list “{0}”</source>
   <translation>Die Kontakte werden auf die Liste „{0}“ gesetzt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>The contacts were not compared before it was written, so the old values are not known.</source>
   <translation>Die Kontakte wurden vor dem Schreiben nicht verglichen, die alten Werte sind also nicht bekannt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_edits.py" />
   <source>The corrected row is gone from this list. Choose a cell, or press F2.</source>
   <translation>Die korrigierte Zeile steht nicht mehr in dieser Liste. Wählen Sie eine Zelle oder drücken Sie F2.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>The day is used up.</source>
   <translation>Der Tag ist aufgebraucht.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>The figures are of {0}. HubSpot's import does not keep to them.</source>
   <translation>Die Zahlen gelten für {0}. HubSpots Import hält sich nicht daran.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>The file cannot be read at the moment.</source>
   <translation>Die Datei lässt sich im Moment nicht lesen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>The file is read anew: {0} as in the file again.</source>
   <translation>Die Datei wird neu gelesen: {0} wieder wie in der Datei.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>The first lines. Your file is never changed.</source>
   <translation>Die ersten Zeilen. Ihre Datei wird nie geändert.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_finding.py" />
   <source>The first row is sent</source>
   <translation>Die erste Zeile wird gesendet</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_waiting.py" />
   <source>The first {0} rows were looked at; the check looks at all.</source>
   <translation>Die ersten {0} Zeilen wurden angesehen; die Prüfung sieht alle an.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/pane.py" />
   <source>The form is being read</source>
   <translation>Das Formular wird gelesen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_list.py" />
   <source>The forms are being read</source>
   <translation>Die Formulare werden gelesen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/desktop/job_watch.py" />
   <source>The import is finished</source>
   <translation>Der Import ist fertig</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/desktop/job_watch.py" />
   <source>The import stopped</source>
   <translation>Der Import wurde angehalten</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>The job can be resumed later; no row is sent twice.</source>
   <translation>Der Job lässt sich später fortsetzen; keine Zeile wird doppelt gesendet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>The job can be resumed; no row is sent twice.</source>
   <translation>Der Job lässt sich fortsetzen; keine Zeile wird doppelt gesendet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>The job cannot be read.</source>
   <translation>Der Job lässt sich nicht lesen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>The job goes on where it stopped; no row is sent twice.</source>
   <translation>Der Job geht dort weiter, wo er stoppte; keine Zeile wird doppelt gesendet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/account_controller.py" />
   <source>The job is still in History.</source>
   <translation>Der Job ist noch im Verlauf.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <source>The keyring does not answer.</source>
   <translation>Der Schlüsselbund antwortet nicht.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <source>The keyring is locked.</source>
   <translation>Der Schlüsselbund ist gesperrt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <source>The keyring refused the token.</source>
   <translation>Der Schlüsselbund hat das Token verweigert.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>The last lines look like totals or notes below the table; Check leaves them out.</source>
   <translation>Die letzten Zeilen sehen wie Summen oder Notizen unter der Tabelle aus; Prüfen lässt sie aus.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_finding.py" />
   <source>The last row is sent</source>
   <translation>Die letzte Zeile wird gesendet</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_finding.py" />
   <source>The last, with what others fill in</source>
   <translation>Die letzte, ergänzt um die anderen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>The log of calls cannot be read.</source>
   <translation>Das Protokoll der Aufrufe kann nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>The new token can do more: {0} more.</source>
   <translation>Das neue Token kann mehr: {0} mehr.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>The new token lacks {0}.</source>
   <translation>Dem neuen Token fehlt etwas: {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/file_queue.py" />
   <source>The next one opens when the running import has ended. {0}</source>
   <translation>Die nächste wird geöffnet, wenn der laufende Import beendet ist. {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>The old token dies at once. Whatever uses it stops until it has the new one; HubDesk’s jobs lose nothing.</source>
   <translation>Das alte Token endet sofort. Was es nutzt, steht still, bis es das neue hat; HubDesks Jobs verlieren nichts.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_block.py" />
   <source>The old token goes on working until you switch it off.</source>
   <translation>Das alte Token funktioniert weiter, bis Sie es abschalten.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>The old token works 7 more days, so nothing stops while you swap. You can expire it earlier in HubSpot.</source>
   <translation>Das alte Token funktioniert noch 7 Tage, beim Tausch steht also nichts still. Sie können es in HubSpot früher ablaufen lassen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/settings.py" />
   <source>The program's log</source>
   <translation>Protokoll des Programms</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>The recipe cannot be written to {0}.</source>
   <translation>Das Rezept kann nicht in {0} geschrieben werden.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>The recipe fits {0} of {1}</source>
   <translation>Das Rezept passt zu {0} von {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>The recipe {0} cannot be read.</source>
   <translation>Das Rezept {0} kann nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>The rest is kept</source>
   <translation>Der Rest bleibt frei</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>The rest of today is kept for others.</source>
   <translation>Der Rest von heute bleibt für andere.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>The scopes could not be read</source>
   <translation>Die Scopes ließen sich nicht lesen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/details_view.py" />
   <source>The sum is not {0}.</source>
   <translation>Die Summe ist nicht {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/details_view.py" />
   <source>The sum is {0}: each has its place.</source>
   <translation>Die Summe ist {0}: Alles hat seinen Platz.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>The sums do not agree.</source>
   <translation>Die Summen stimmen nicht.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>The sums of job {0} do not agree.</source>
   <translation>Die Summen von Job {0} stimmen nicht.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>The system's proxy</source>
   <translation>Proxy des Systems</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>The token could not be saved</source>
   <translation>Das Token ließ sich nicht speichern</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>The token has it, but the account’s plan does not allow what it is for ({0}).</source>
   <translation>Das Token hat ihn, aber der Tarif des Kontos erlaubt nicht, wofür er ist ({0}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <source>The token is kept until you quit.</source>
   <translation>Das Token bleibt, bis Sie HubDesk beenden.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <source>The token is kept until you quit. Look for a window that asks to unlock it.</source>
   <translation>Das Token bleibt, bis Sie HubDesk beenden. Achten Sie auf ein Fenster, das um die Freigabe bittet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <source>The token is kept until you quit. Unlock it to keep it.</source>
   <translation>Das Token bleibt, bis Sie HubDesk beenden. Entsperren Sie den Schlüsselbund, um es zu behalten.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/leaving.py" />
   <source>The token is removed from this computer. It stays valid in HubSpot.</source>
   <translation>Das Token wird von diesem Computer entfernt. In HubSpot bleibt es gültig.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swapped_card.py" />
   <source>The token is swapped</source>
   <translation>Das Token ist getauscht</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>The undo is a job of its own: it can be paused, resumed, and has its result files.</source>
   <translation>Das Rückgängigmachen ist ein eigener Job: Es lässt sich anhalten, fortsetzen und hat eigene Ergebnisdateien.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/desktop/job_watch.py" />
   <source>The undo is finished</source>
   <translation>Das Rückgängigmachen ist fertig</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/desktop/job_watch.py" />
   <source>The undo stopped</source>
   <translation>Das Rückgängigmachen wurde gestoppt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <source>The visitor would be led to</source>
   <translation>Der Besucher würde geführt zu</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>The way to HubSpot. The demo portal on this computer is always reached directly.</source>
   <translation>Der Weg zu HubSpot. Das Demo-Portal auf diesem Computer wird immer direkt erreicht.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>The whole file is read in Check</source>
   <translation>Die ganze Datei wird in Prüfen gelesen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/leaving.py" />
   <source>The window lets go of the demo portal.</source>
   <translation>Das Fenster gibt das Demo-Portal frei.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <source>Then</source>
   <translation>Dann</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_question.py" />
   <source>Then old values will not be known, and undo will not be possible.</source>
   <translation>Dann sind alte Werte nicht bekannt, und rückgängig machen ist nicht möglich.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Then the import waits, so that you can look at them in HubSpot.</source>
   <translation>Dann wartet der Import, damit Sie sie sich in HubSpot ansehen können.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/dates.py" />
   <source>There is no day {0}.</source>
   <translation>Es gibt keinen Tag {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/dates.py" />
   <source>There is no month {0}.</source>
   <translation>Es gibt keinen Monat {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/dates.py" />
   <source>There is no year 0.</source>
   <translation>Es gibt kein Jahr 0.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/dates.py" />
   <source>There is no {0} {1}{2}.</source>
   <translation>Es gibt keinen {0}. {1}{2}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>There is nothing to take back.</source>
   <translation>Es gibt nichts zurückzunehmen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_controller.py" />
   <source>These rows were for a form of {0}.</source>
   <translation>Diese Zeilen waren für ein Formular von {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_controller.py" />
   <source>These rows were for {0}.</source>
   <translation>Diese Zeilen waren für {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>These will not work any more: {0}.</source>
   <translation>Diese funktionieren dann nicht mehr: {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>They can be restored in HubSpot for 90 days</source>
   <translation>Sie lassen sich in HubSpot 90 Tage lang wiederherstellen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>They were not sent, and they are kept nowhere else.</source>
   <translation>Sie wurden nicht gesendet und sind nirgends sonst gespeichert.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/updates.py" />
   <source>This HubDesk was built without an address to ask for newer versions, so it cannot check. Newer versions come the way this one came: from your system’s package manager, or from whoever gave it to you.</source>
   <translation>Dieses HubDesk wurde ohne eine Adresse für neuere Versionen gebaut, es kann also nicht nachsehen. Neuere Versionen kommen auf demselben Weg wie diese: von der Paketverwaltung Ihres Systems oder von wem Sie es haben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/listing.py" />
   <source>This account has no forms that can be submitted.</source>
   <translation>Dieses Konto hat keine Formulare, die sich übermitteln lassen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/draft_obstacle.py" />
   <source>This account has no property “{0}”</source>
   <translation>Dieses Konto hat keine Eigenschaft „{0}“</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/removal_dialog.py" />
   <source>This cannot be undone. Nothing in HubSpot is changed, and the tokens stay valid there.</source>
   <translation>Das lässt sich nicht rückgängig machen. In HubSpot ändert sich nichts, und die Tokens bleiben dort gültig.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>This computer does not go to sleep while rows are being sent. The screen may still turn off.</source>
   <translation>Dieser Computer geht nicht in den Ruhezustand, solange Zeilen gesendet werden. Der Bildschirm kann sich trotzdem ausschalten.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <source>This computer has no keyring that HubDesk trusts.</source>
   <translation>Dieser Computer hat keinen Schlüsselbund, dem HubDesk vertraut.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>This file ({0})</source>
   <translation>Diese Datei ({0})</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/imports.py" />
   <source>This file was checked for account {0}, and account {1} is open.</source>
   <translation>Diese Datei wurde für Konto {0} geprüft, und Konto {1} ist geöffnet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/filling.py" />
   <source>This form cannot be submitted here.</source>
   <translation>Dieses Formular lässt sich hier nicht übermitteln.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/listing.py" />
   <source>This form is not in the list.</source>
   <translation>Dieses Formular ist nicht in der Liste.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/drop.py" />
   <source>This is a folder. Drop a file.</source>
   <translation>Das ist ein Ordner. Legen Sie eine Datei ab.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/diagnosis/pane.py" />
   <source>This is all that is saved, letter by letter. Nothing is sent. Tokens, e-mail addresses, and the names of accounts, files, people and this computer were taken out; look through it before you hand it on.</source>
   <translation>Das ist alles, was gespeichert wird, Zeichen für Zeichen. Nichts wird gesendet. Tokens, E-Mail-Adressen und die Namen von Konten, Dateien, Personen und diesem Computer wurden entfernt; sehen Sie es durch, bevor Sie es weitergeben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/filling.py" />
   <source>This is not a date. Write it like 2027-02-28, with a time if you like: 2027-02-28 14:05.</source>
   <translation>Das ist kein Datum. Schreiben Sie es wie 2027-02-28, auf Wunsch mit Uhrzeit: 2027-02-28 14:05.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/dates.py" />
   <source>This is not a date. Write it like 2027-02-28.</source>
   <translation>Das ist kein Datum. Schreiben Sie es wie 2027-02-28.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/drop.py" />
   <source>This is not a file on this computer.</source>
   <translation>Das ist keine Datei auf diesem Computer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>This is the token of a legacy private app.</source>
   <translation>Das ist das Token einer alten privaten App.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>This is the token that HubDesk has already.</source>
   <translation>Das ist das Token, das HubDesk schon hat.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/updates.py" />
   <source>This is version {0}.</source>
   <translation>Dies ist Version {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_model.py" />
   <source>This line {0}.</source>
   <translation>Diese Zeile {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/aio/errors.py" />
   <source>This plugin does not support propagateSizeHints</source>
   <translation>This plugin does not support propagateSizeHints</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>This preview no longer holds.</source>
   <translation>Diese Vorschau gilt nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>This token belongs to another account.</source>
   <translation>Dieses Token gehört zu einem anderen Konto.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/age_words.py" />
   <source>This token is at least {0} old.</source>
   <translation>Dieses Token ist mindestens {0} alt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/alarm_card.py" />
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>This token may be compromised</source>
   <translation>Dieses Token könnte kompromittiert sein</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/listing.py" />
   <source>Those in the list can be looked at; each says why it cannot be submitted.</source>
   <translation>Die in der Liste lassen sich ansehen; jedes sagt, warum es sich nicht übermitteln lässt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/consent_view.py" />
   <source>Tick only what this person really agreed to.</source>
   <translation>Kreuzen Sie nur an, wozu diese Person wirklich zugestimmt hat.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/scopes_block.py" />
   <source>Tick these scopes</source>
   <translation>Kreuzen Sie diese Scopes an</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/file_page.py" />
   <source>Tick what all of these people agreed to, then choose the file again.</source>
   <translation>Kreuzen Sie an, wozu alle diese Personen zugestimmt haben, und wählen Sie die Datei dann erneut.</translation>
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
   <translation>Zeit</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/account_card.py" />
   <source>Time zone</source>
   <translation>Zeitzone</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Times</source>
   <translation>Anzahl</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_values.py" />
   <source>Times are those of the account: {0}.</source>
   <translation>Uhrzeiten sind die des Kontos: {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Times read</source>
   <translation>Gelesen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_view.py" />
   <source>To decide</source>
   <translation>Zu entscheiden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Today {0}</source>
   <translation>Heute {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <source>Token</source>
   <translation>Token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/alarm_card.py" />
   <source>Token seen by somebody else?</source>
   <translation>Hat jemand anderes das Token gesehen?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Token taken over</source>
   <translation>Token übernommen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <location filename="../../hubdesk/gui/history/model.py" />
   <source>Took</source>
   <translation>Dauer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer_view.py" />
   <source>Trial run…</source>
   <translation>Probelauf …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/topics.py" />
   <source>Troubleshooting</source>
   <translation>Problemlösung</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <location filename="../../hubdesk/gui/token/side_cards.py" />
   <location filename="../../hubdesk/gui/token/step_list.py" />
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/pane.py" />
   <source>Try another word, such as proxy or text.</source>
   <translation>Versuchen Sie ein anderes Wort, etwa Proxy oder Text.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>Try other tokens</source>
   <translation>Andere Tokens ausprobieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/side_cards.py" />
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Try with demo data</source>
   <translation>Mit Demo-Daten ausprobieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Trying again in {0}</source>
   <translation>Neuer Versuch in {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <source>Twice</source>
   <translation>Doppelt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/confirm.py" />
   <source>Type {0} to confirm</source>
   <translation>Tippen Sie zur Bestätigung {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swatches.py" />
   <source>Umber</source>
   <translation>Umbra</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <location filename="../../hubdesk/gui/places.py" />
   <source>Unchanged</source>
   <translation>Unverändert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <location filename="../../hubdesk/gui/forms/controller.py" />
   <location filename="../../hubdesk/gui/importer/check_edits.py" />
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Undo of {0}</source>
   <translation>Rücknahme von {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_tools.py" />
   <source>Undo the last correction (Ctrl+Z)</source>
   <translation>Letzte Korrektur rückgängig (Strg+Z)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>Undo this import</source>
   <translation>Diesen Import rückgängig machen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer_view.py" />
   <source>Undo this import…</source>
   <translation>Diesen Import rückgängig machen …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>Undo this undo</source>
   <translation>Dieses Rückgängigmachen zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>Undo {0}</source>
   <translation>{0} rückgängig machen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Undone</source>
   <translation>Zurückgenommen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/footer.py" />
   <source>Undo…</source>
   <translation>Rückgängig …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Unit separator</source>
   <translation>Einheitentrenner</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>Unless somebody edited them since; they can be restored in HubSpot for 90 days</source>
   <translation>Außer jemand hat sie seither bearbeitet; sie lassen sich in HubSpot 90 Tage lang wiederherstellen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <source>Unlock</source>
   <translation>Entsperren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <location filename="../../hubdesk/gui/importer/columns_view.py" />
   <source>Unsure</source>
   <translation>Unsicher</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/feature_list.py" />
   <source>Untick what you do not use; the lists follow.</source>
   <translation>Kreuzen Sie ab, was Sie nicht nutzen; die Listen folgen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <source>Until then nothing is changed.</source>
   <translation>Bis dahin ändert sich nichts.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>Up to one month back; older than the contact, it can change its original source.</source>
   <translation>Bis zu einem Monat zurück; älter als der Kontakt, kann es seine ursprüngliche Quelle ändern.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <location filename="../../hubdesk/gui/wording.py" />
   <source>Update</source>
   <translation>Aktualisieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <location filename="../../hubdesk/gui/importer/columns_view.py" />
   <source>Update only</source>
   <translation>Nur aktualisieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/places.py" />
   <source>Updated</source>
   <translation>Aktualisiert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>Uploading {0}</source>
   <translation>Lädt {0} hoch</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>Uploading {0} ({1} of {2})</source>
   <translation>Lädt {0} hoch ({1} von {2})</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/from_file_view.py" />
   <source>Use Import</source>
   <translation>Import nutzen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_inspector.py" />
   <source>Use for a second field</source>
   <translation>Für ein zweites Feld nutzen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_inspector.py" />
   <source>Use for a second property</source>
   <translation>Für eine zweite Eigenschaft nutzen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <source>Use it</source>
   <translation>Nutzen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>Use the sample file</source>
   <translation>Beispieldatei nutzen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_values.py" />
   <source>Use “{0}”</source>
   <translation>„{0}“ nehmen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_values.py" />
   <source>Use “{0}” for “{1}”</source>
   <translation>„{0}“ für „{1}“ nehmen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <location filename="../../hubdesk/gui/scopes/model.py" />
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>Used</source>
   <translation>Genutzt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Used by HubDesk</source>
   <translation>Von HubDesk genutzt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <source>Value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Value filled down</source>
   <translation>Wert nach unten ausgefüllt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Value in the first row</source>
   <translation>Wert in der ersten Zeile</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Values</source>
   <translation>Werte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Values that do not fit</source>
   <translation>Werte, die nicht passen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>Values that somebody changed since stay as they are</source>
   <translation>Werte, die jemand seither geändert hat, bleiben, wie sie sind</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>Values that somebody changed since stay as they are, and archived contacts stay archived</source>
   <translation>Werte, die jemand seither geändert hat, bleiben, wie sie sind, und archivierte Kontakte bleiben archiviert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>Values to decide</source>
   <translation>Zu entscheidende Werte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/model.py" />
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>Verdict</source>
   <translation>Urteil</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/details_view.py" />
   <source>Verify</source>
   <translation>Nachprüfen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/pane.py" />
   <source>Verifying…</source>
   <translation>Wird nachgeprüft …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/topics.py" />
   <source>Version {0}</source>
   <translation>Version {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/updates.py" />
   <source>Version {0} is the newest.</source>
   <translation>Version {0} ist die neueste.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/updates.py" />
   <source>Version {0} is there; this is {1}.</source>
   <translation>Version {0} ist da; dies ist {1}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Version, licences, and whether there is a newer one.</source>
   <translation>Version, Lizenzen und ob es eine neuere gibt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Vertical bar</source>
   <translation>Senkrechter Strich</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_view.py" />
   <source>Visitors do not see these. They are sent with what stands here.</source>
   <translation>Besucher sehen diese nicht. Sie werden mit dem gesendet, was hier steht.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/forms.py" />
   <source>Wait for HubSpot’s answer first.</source>
   <translation>Warten Sie zuerst HubSpots Antwort ab.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>Waiting at HubSpot: {0}</source>
   <translation>Wartet bei HubSpot: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>Wanted</source>
   <translation>Gewünscht</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/findings_list.py" />
   <source>Warnings</source>
   <translation>Warnungen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_block.py" />
   <source>Way to a new token</source>
   <translation>Weg zu einem neuen Token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/start.py" />
   <source>Welcome</source>
   <translation>Willkommen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Welcome to HubDesk</source>
   <translation>Willkommen bei HubDesk</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/model.py" />
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/replace_view.py" />
   <source>What HubDesk does</source>
   <translation>Was HubDesk tut</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/side_cards.py" />
   <source>What HubDesk does with it</source>
   <translation>Was HubDesk damit tut</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <source>What HubDesk leaves to others</source>
   <translation>Was HubDesk anderen lässt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>What HubSpot publishes</source>
   <translation>Was HubSpot veröffentlicht</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>What became of the {0}</source>
   <translation>{0}: was daraus wurde</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_table.py" />
   <source>What becomes of each row</source>
   <translation>Was aus jeder Zeile wird</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/settings.py" />
   <source>What can be fetched again</source>
   <translation>Was erneut abgerufen werden kann</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>What cannot be taken back</source>
   <translation>Was sich nicht zurücknehmen lässt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/limits_pane.py" />
   <source>What if</source>
   <translation>Was wäre wenn</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/limits_pane.py" />
   <source>What if…</source>
   <translation>Was wäre wenn …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/pane.py" />
   <source>What is known of the job</source>
   <translation>Was über den Job bekannt ist</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>What is sent</source>
   <translation>Was gesendet wird</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/pane.py" />
   <source>What is submitted</source>
   <translation>Was übermittelt wird</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>What is taken back stays so.</source>
   <translation>Was zurückgenommen ist, bleibt es.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>What is written stays written.</source>
   <translation>Was geschrieben ist, bleibt geschrieben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>What it could be used for</source>
   <translation>Wofür es genutzt werden könnte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <source>What it says stands at the fields.</source>
   <translation>Was es sagt, steht bei den Feldern.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/token_card.py" />
   <source>What kind is it? HubSpot does not say.</source>
   <translation>Welche Art ist es? HubSpot sagt es nicht.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>What somebody has changed since then stays as it is.</source>
   <translation>Was jemand seither geändert hat, bleibt, wie es ist.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/pane.py" />
   <source>What this token may do, beside what HubDesk needs.</source>
   <translation>Was dieses Token darf, neben dem, was HubDesk braucht.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/changes.py" />
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>What to change in HubSpot</source>
   <translation>Was in HubSpot zu ändern ist</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>What to do</source>
   <translation>Was zu tun ist</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/account_controller.py" />
   <source>What was begun for {0} was put away. Nothing was sent.</source>
   <translation>Was für {0} begonnen war, wurde weggelegt. Nichts wurde gesendet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>What was done</source>
   <translation>Was getan wurde</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>What was sent</source>
   <translation>Was gesendet wurde</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/account_shelf.py" />
   <source>What was typed into forms of {0} is kept there, not submitted</source>
   <translation>Was in Formulare von {0} getippt war, bleibt dort stehen, nicht übermittelt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_head.py" />
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>What will be sent</source>
   <translation>Was gesendet wird</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/commands/palette.py" />
   <source>What would you like to do?</source>
   <translation>Was möchten Sie tun?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <location filename="../../hubdesk/gui/token/features_card.py" />
   <source>What you can do</source>
   <translation>Was Sie tun können</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/recent_view.py" />
   <source>What you submit is listed here, with what became of it. HubSpot itself keeps no such list.</source>
   <translation>Was Sie übermitteln, steht hier, mit dem, was daraus wurde. HubSpot selbst führt keine solche Liste.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_finding.py" />
   <location filename="../../hubdesk/gui/importer/columns_values.py" />
   <source>What “{0}” means</source>
   <translation>Was „{0}“ bedeutet</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/model.py" />
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>When it is written</source>
   <translation>Wann geschrieben wird</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>When rows and old values are removed from History. Counts stay; such a job cannot be undone any more.</source>
   <translation>Wann Zeilen und alte Werte aus dem Verlauf entfernt werden. Zahlen bleiben; ein solcher Job lässt sich nicht mehr rückgängig machen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <source>When several fit</source>
   <translation>Wenn mehrere passen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <source>When there is no such company</source>
   <translation>Wenn es kein solches Unternehmen gibt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/keyboard.py" />
   <source>Where</source>
   <translation>Wo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Where things are kept</source>
   <translation>Wo alles gespeichert ist</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/controller.py" />
   <source>Where to put result files</source>
   <translation>Ordner für Ergebnisdateien</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>Which company is meant?</source>
   <translation>Welches Unternehmen ist gemeint?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_list.py" />
   <source>Which forms</source>
   <translation>Welche Formulare</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Whoever built the project with HubSpot’s command line tool. The app must be installed in the account.</source>
   <translation>Wer das Projekt mit HubSpots Befehlszeilenprogramm gebaut hat. Die App muss im Konto installiert sein.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>Whoever holds it can do in {0} ({1}) what its scopes allow, from anywhere.</source>
   <translation>Wer es hat, kann in {0} ({1}) von überall tun, was seine Scopes erlauben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Whoever holds the token could change how the account is set up.</source>
   <translation>Wer das Token hat, könnte ändern, wie das Konto eingerichtet ist.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Whoever holds the token could change or delete records.</source>
   <translation>Wer das Token hat, könnte Datensätze ändern oder löschen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Whoever holds the token could change users and what they may do.</source>
   <translation>Wer das Token hat, könnte Nutzer ändern und was sie dürfen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Whoever holds the token could read data about people.</source>
   <translation>Wer das Token hat, könnte Daten über Menschen lesen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Whoever holds the token could read what people wrote to each other.</source>
   <translation>Wer das Token hat, könnte lesen, was Menschen einander geschrieben haben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Whoever holds the token could see or change amounts, orders or payments.</source>
   <translation>Wer das Token hat, könnte Beträge, Bestellungen oder Zahlungen sehen oder ändern.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Whoever holds the token could see values that the account keeps as sensitive.</source>
   <translation>Wer das Token hat, könnte Werte sehen, die das Konto als sensibel führt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Whoever holds the token could take many records out of the account at once.</source>
   <translation>Wer das Token hat, könnte viele Datensätze auf einmal herausholen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Whoever holds the token learns little from it.</source>
   <translation>Wer das Token hat, erfährt daraus wenig.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Why</source>
   <translation>Warum</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/details_view.py" />
   <source>Why rows were not written</source>
   <translation>Warum Zeilen nicht geschrieben wurden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Why rows were rejected</source>
   <translation>Warum Zeilen abgelehnt wurden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/details_view.py" />
   <source>Why they were left as they are</source>
   <translation>Warum sie blieben, wie sie waren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Windows-1250, Central European</source>
   <translation>Windows-1250, Mitteleuropäisch</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Windows-1251, Cyrillic</source>
   <translation>Windows-1251, Kyrillisch</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Windows-1252, Western</source>
   <translation>Windows-1252, Westlich</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Windows-1253, Greek</source>
   <translation>Windows-1253, Griechisch</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Windows-1254, Turkish</source>
   <translation>Windows-1254, Türkisch</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Windows-1255, Hebrew</source>
   <translation>Windows-1255, Hebräisch</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Windows-1256, Arabic</source>
   <translation>Windows-1256, Arabisch</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swatches.py" />
   <source>Wine</source>
   <translation>Wein</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_tools.py" />
   <source>With findings</source>
   <translation>Mit Befunden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/submitting.py" />
   <source>With that account open, the form stands there as it was filled in, with what HubSpot said.</source>
   <translation>Wenn jenes Konto geöffnet ist, steht das Formular dort, wie es ausgefüllt wurde, mit dem, was HubSpot gesagt hat.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/submitting.py" />
   <source>With that account open, the form stands there as it was filled in.</source>
   <translation>Wenn jenes Konto geöffnet ist, steht das Formular dort, wie es ausgefüllt wurde.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>With “expire later” it works up to 7 days. Expire it in HubSpot as soon as nothing else uses it.</source>
   <translation>Mit „später ablaufen lassen“ funktioniert es bis zu 7 Tage. Lassen Sie es in HubSpot ablaufen, sobald nichts anderes es mehr nutzt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>Without the token.</source>
   <translation>Ohne das Token.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>Without the token. No browser cookie is sent, because there is none.</source>
   <translation>Ohne das Token. Kein Browser-Cookie wird gesendet, denn es gibt keines.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/refusal.py" />
   <source>Work is paused; nothing is lost.</source>
   <translation>Die Arbeit ist angehalten; nichts geht verloren.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/busy.py" />
   <source>Working</source>
   <translation>In Arbeit</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/busy.py" />
   <source>Working…</source>
   <translation>In Arbeit …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer_view.py" />
   <source>Write contacts</source>
   <translation>Kontakte schreiben</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/connection.py" />
   <source>Write its address. Until then the way stays as it was.</source>
   <translation>Geben Sie seine Adresse ein. Bis dahin bleibt der Weg, wie er war.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>Write only</source>
   <translation>Nur schreiben</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <source>Write rule</source>
   <translation>Schreibregel</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Write the first {0} to {1}?</source>
   <translation>Zuerst {0} in {1} schreiben?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_after.py" />
   <source>Write the job's ID into</source>
   <translation>ID des Jobs schreiben in</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Write {0}</source>
   <translation>{0} schreiben</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>Writing the plan into the journal…</source>
   <translation>Der Plan wird ins Journal geschrieben …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>Writing the table of {0}</source>
   <translation>Schreibt die Tabelle mit {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>Writing the table of {0} ({1})</source>
   <translation>Schreibt die Tabelle mit {0} ({1})</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>Writing to {0}</source>
   <translation>Es wird in {0} geschrieben</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/model.py" />
   <location filename="../../hubdesk/gui/places.py" />
   <source>Written</source>
   <translation>Geschrieben</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Written without cells that have errors</source>
   <translation>Ohne Zellen mit Fehlern geschrieben</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/date_field.py" />
   <source>Year after</source>
   <translation>Nächstes Jahr</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/date_field.py" />
   <source>Year before</source>
   <translation>Vorheriges Jahr</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Year, month, day</source>
   <translation>Jahr, Monat, Tag</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>Yes</source>
   <translation>Ja</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_create.py" />
   <source>Yes or no</source>
   <translation>Ja oder nein</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>You can work on, or close HubDesk.</source>
   <translation>Sie können weiterarbeiten oder HubDesk schließen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>You need an access token from HubSpot. We show you where to make one and which scopes to tick. About 3 minutes.</source>
   <translation>Sie brauchen ein Zugriffstoken von HubSpot. Wir zeigen Ihnen, wo Sie eines erstellen und welche Scopes Sie ankreuzen. Etwa 3 Minuten.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/column_draft.py" />
   <source>Your choice</source>
   <translation>Ihre Wahl</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Your file is as it was; HubDesk never changes it.</source>
   <translation>Ihre Datei ist, wie sie war; HubDesk ändert sie nie.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/shell.py" />
   <source>Your files are as they were; HubDesk never changes them.</source>
   <translation>Ihre Dateien sind, wie sie waren; HubDesk ändert sie nie.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/diagnosis/controller.py" />
   <source>ZIP archive</source>
   <translation>ZIP-Archiv</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>ZIP archive (*.zip)</source>
   <translation>ZIP-Archiv (*.zip)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>a new list that HubSpot makes</source>
   <translation>eine neue Liste, die HubSpot anlegt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>a second</source>
   <translation>eine Sekunde</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>about </source>
   <translation>etwa </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>about 59 min 55 s left</source>
   <translation>noch etwa 59 min 55 s</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>about {0}</source>
   <translation>etwa {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>about {0} left</source>
   <translation>noch etwa {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>access token key login</source>
   <translation>zugriffstoken schlüssel anmelden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>adds up to {0}</source>
   <translation>ergibt {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/more_menu.py" />
   <source>after {0} days</source>
   <translation>nach {0} Tagen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/stepper.py" />
   <source>again</source>
   <translation>erneut</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <location filename="../../hubdesk/gui/importer/forecast_card.py" />
   <source>all of it</source>
   <translation>alles</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>all {0} rows</source>
   <translation>alle {0} Zeilen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <source>and {0}</source>
   <translation>und {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>animation accessibility</source>
   <translation>animation barrierefreiheit</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>answer lost, not sent again</source>
   <translation>Antwort verloren, nicht erneut gesendet</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>answer lost, reading back</source>
   <translation>Antwort verloren, wird nachgelesen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>any static list</source>
   <translation>jede statische Liste</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>archived: not possible</source>
   <translation>archiviert: nicht möglich</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>are left empty</source>
   <translation>bleiben leer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/more_menu.py" />
   <source>as soon as they are finished</source>
   <translation>sobald sie beendet sind</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/consent_view.py" />
   <source>as this form defines it</source>
   <translation>wie dieses Formular es festlegt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>asks for a captcha: not possible</source>
   <translation>verlangt ein Captcha: nicht möglich</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>associations with companies are ended</source>
   <translation>Zuordnungen zu Unternehmen werden beendet</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>at least {0}</source>
   <translation>mindestens {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>at {0}</source>
   <translation>bei {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>by {0}</source>
   <translation>von {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/window_card.py" />
   <source>call comes back within 2 s</source>
   <translation>Aufruf wird in 2 s frei</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/window_card.py" />
   <source>calls come back within 2 s</source>
   <translation>Aufrufe werden in 2 s frei</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>can be set</source>
   <translation>lässt sich festlegen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>cannot be set</source>
   <translation>lässt sich nicht festlegen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>cannot be undone</source>
   <translation>nicht zurücknehmbar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>certain</source>
   <translation>sicher</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>certificate authority ca tls ssl https</source>
   <translation>zertifizierungsstelle ca tls ssl https</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>changed {0}</source>
   <translation>geändert {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/switches.py" />
   <source>chosen</source>
   <translation>gewählt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>chosen by you</source>
   <translation>von Ihnen gewählt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>column</source>
   <translation>Spalte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>columns</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>contacts</source>
   <translation>Kontakte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>contacts are as they were before already</source>
   <translation>Kontakte sind schon wie zuvor</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>contacts cannot be taken back</source>
   <translation>Kontakte lassen sich nicht zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>contacts get their old values back</source>
   <translation>Kontakte bekommen ihre alten Werte zurück</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>contacts that it changed can get their old values back</source>
   <translation>Kontakte, die er geändert hat, können ihre alten Werte zurückbekommen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>contacts that it created can be archived</source>
   <translation>Kontakte, die er angelegt hat, können archiviert werden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>contacts that this job created are archived</source>
   <translation>Kontakte, die dieser Job angelegt hat, werden archiviert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>counting…</source>
   <translation>zählt …</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>created</source>
   <translation>angelegt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>created contacts stay</source>
   <translation>angelegte Kontakte bleiben</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>created, updated or unchanged</source>
   <translation>angelegt, aktualisiert oder unverändert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>csv excel spreadsheet contacts upload</source>
   <translation>csv excel tabelle kontakte hochladen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>data location path storage</source>
   <translation>daten speicherort pfad ablage</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>delete uninstall wipe forget</source>
   <translation>löschen deinstallieren vergessen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>duplicates</source>
   <translation>doppelt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/controls.py" />
   <source>empty</source>
   <translation>leer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>exit end leave</source>
   <translation>beenden schließen verlassen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>firewall vpn company</source>
   <translation>firewall vpn unternehmen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/window_card.py" />
   <source>free now</source>
   <translation>jetzt frei</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>has bytes that do not fit the encoding</source>
   <translation>hat Bytes, die nicht zur Kodierung passen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>has fewer values than there are columns</source>
   <translation>hat weniger Werte, als es Spalten gibt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>has more values than there are columns</source>
   <translation>hat mehr Werte, als es Spalten gibt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swapped_card.py" />
   <source>help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/secret_field.py" />
   <source>hidden, ends in {0}</source>
   <translation>verdeckt, endet auf {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>holds control characters</source>
   <translation>enthält Steuerzeichen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>in {0}</source>
   <translation>in {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>is too long to be a row</source>
   <translation>ist zu lang für eine Zeile</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>just now</source>
   <translation>gerade eben</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>keep awake energy power suspend</source>
   <translation>wach energie strom standby</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/window_card.py" />
   <location filename="../../hubdesk/gui/importer/pace.py" />
   <source>kept free</source>
   <translation>frei gehalten</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>keys hotkeys palette</source>
   <translation>tasten tastenkürzel palette</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>language translation idioma sprache langue</source>
   <translation>sprache übersetzung language idioma langue</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>last one wins</source>
   <translation>die letzte gilt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>less than 0.1 %</source>
   <translation>weniger als 0,1 %</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>less than a second</source>
   <translation>unter einer Sekunde</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>likely</source>
   <translation>wahrscheinlich</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip_card.py" />
   <source>line: {0} · dots: {1}, where HubDesk stops</source>
   <translation>Linie: {0} · Punkte: {1}, wo HubDesk stoppt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>log support bug report</source>
   <translation>protokoll support fehler melden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>looks like a total or a note below the table</source>
   <translation>sieht wie eine Summe oder Notiz unter der Tabelle aus</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>made elsewhere: not possible</source>
   <translation>anderswo erstellt: nicht möglich</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>make an error of their row</source>
   <translation>sind ein Fehler ihrer Zeile</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>need review</source>
   <translation>zu prüfen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/more_menu.py" />
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>never</source>
   <translation>nie</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>new</source>
   <translation>neu</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>new contacts</source>
   <translation>neue Kontakte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip_card.py" />
   <source>no answer</source>
   <translation>keine Antwort</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_model.py" />
   <source>no answer{0}{1}</source>
   <translation>keine Antwort{0}{1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>no extra</source>
   <translation>kein Extra</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip_card.py" />
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>not checked</source>
   <translation>nicht geprüft</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>not in plan</source>
   <translation>nicht im Tarif</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <location filename="../../hubdesk/gui/importer/forecast_card.py" />
   <source>not known</source>
   <translation>nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>not possible</source>
   <translation>nicht möglich</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>not sent</source>
   <translation>nicht gesendet</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>not sent yet</source>
   <translation>noch nicht gesendet</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>nothing to send</source>
   <translation>nichts zu senden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>notifications alert sound</source>
   <translation>meldung hinweis ton</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/dock.py" />
   <location filename="../../hubdesk/gui/gauge/ribbon.py" />
   <location filename="../../hubdesk/gui/gauge/strip_card.py" />
   <source>now</source>
   <translation>jetzt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>of {0}</source>
   <translation>von {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>of {0} allowed</source>
   <translation>von erlaubten {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>of {0} calls</source>
   <translation>von {0} Aufrufen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>of {0} {1}</source>
   <translation>von {0} {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/controls.py" />
   <source>off</source>
   <translation>aus</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/controls.py" />
   <source>on</source>
   <translation>an</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>on their way</source>
   <translation>unterwegs</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>on {0}</source>
   <translation>am {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>one</source>
   <translation>eine</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>one harmless read per feature</source>
   <translation>eine harmlose Abfrage je Funktion</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>only what differs is sent</source>
   <translation>nur Abweichendes wird gesendet</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>opens a quote that never closes</source>
   <translation>öffnet ein Anführungszeichen, das nie schließt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/field_box.py" />
   <location filename="../../hubdesk/gui/widgets/field.py" />
   <source>optional</source>
   <translation>optional</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/from_file_view.py" />
   <source>optional, the same for all rows</source>
   <translation>optional, gleich für alle Zeilen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip_card.py" />
   <source>others</source>
   <translation>andere</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/window_card.py" />
   <location filename="../../hubdesk/gui/importer/pace.py" />
   <source>others with this token</source>
   <translation>andere mit diesem Token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/dock.py" />
   <source>others {0}</source>
   <translation>andere {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>output directory rejected.csv</source>
   <translation>ausgabe verzeichnis rejected.csv</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/corrections_guard.py" />
   <source>pasted rows</source>
   <translation>eingefügte Zeilen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>port host</source>
   <translation>port host</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>possible after a comparison</source>
   <translation>nach einem Vergleich möglich</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>quota gauge api calls</source>
   <translation>kontingent anzeige api aufrufe</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>rate limit reserve daily quota</source>
   <translation>ratenlimit reserve tageskontingent</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip_card.py" />
   <source>refused: {0}</source>
   <translation>verweigert: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>rejected</source>
   <translation>abgelehnt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/choice.py" />
   <location filename="../../hubdesk/gui/forms/inputs.py" />
   <source>required</source>
   <translation>Pflichtfeld</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>retention forms</source>
   <translation>aufbewahrung formulare</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>retention history delete gdpr</source>
   <translation>aufbewahrung verlauf löschen dsgvo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>retention requests api</source>
   <translation>aufbewahrung anfragen api</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>rows</source>
   <translation>Zeilen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_block.py" />
   <source>scope</source>
   <translation>Scope</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/scopes_block.py" />
   <source>scope and no more</source>
   <translation>Scope und nicht mehr</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_block.py" />
   <source>scopes</source>
   <translation>Scopes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/scopes_block.py" />
   <source>scopes and no more</source>
   <translation>Scopes und nicht mehr</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>see below</source>
   <translation>siehe unten</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>sidebar narrow hide</source>
   <translation>seitenleiste schmal ausblenden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>since {0}</source>
   <translation>seit {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/rows_model.py" />
   <source>sorted falling</source>
   <translation>absteigend sortiert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/rows_model.py" />
   <source>sorted rising</source>
   <translation>aufsteigend sortiert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/every_row.py" />
   <source>stays; before the import it was {0}</source>
   <translation>bleibt; vor dem Import war es {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>stays; the file says {0}</source>
   <translation>bleibt; die Datei sagt {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/secret_field.py" />
   <source>stored, ends in {0}</source>
   <translation>gespeichert, endet auf {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>submitted</source>
   <translation>übermittelt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/inputs.py" />
   <source>such as {0}</source>
   <translation>etwa {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>support bundle log report problem bug</source>
   <translation>support protokoll bericht problem fehler</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>taken back</source>
   <translation>zurückgenommen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>the day is used up</source>
   <translation>der Tag ist aufgebraucht</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>the first name in it</source>
   <translation>der Vorname darin</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>the last name in it</source>
   <translation>der Nachname darin</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>the only row</source>
   <translation>der einzigen Zeile</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>the suffix in it</source>
   <translation>der Namenszusatz darin</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>the sum is exact</source>
   <translation>die Summe ist genau</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>the sum is not exact</source>
   <translation>die Summe ist nicht genau</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>the title in it</source>
   <translation>der Titel darin</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>theme night mode colors</source>
   <translation>design nachtmodus farben dunkel</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>today</source>
   <translation>heute</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>today {0}</source>
   <translation>heute {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>token {0}</source>
   <translation>Token {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>took {0}</source>
   <translation>Dauer {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>try ping offline unreachable</source>
   <translation>ping offline nicht erreichbar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>two</source>
   <translation>zwei</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>under {0}</source>
   <translation>unter {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>updated</source>
   <translation>aktualisiert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>updated contacts stay as they are</source>
   <translation>aktualisierte Kontakte bleiben, wie sie sind</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>updated {0}</source>
   <translation>aktualisiert {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>version release download</source>
   <translation>version neue ausgabe herunterladen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>version update licence</source>
   <translation>version aktualisierung lizenz</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>with HubSpot</source>
   <translation>bei HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>with results</source>
   <translation>mit Ergebnissen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>with the reason</source>
   <translation>mit dem Grund</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>written</source>
   <translation>geschrieben</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>written or rejected</source>
   <translation>geschrieben oder abgelehnt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>yesterday</source>
   <translation>gestern</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>yesterday {0}</source>
   <translation>gestern {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>your app</source>
   <translation>Ihre App</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>your key</source>
   <translation>Ihr Key</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>your project</source>
   <translation>Ihr Projekt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>zoom scale larger smaller font</source>
   <translation>zoom größer kleiner schrift</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/window_card.py" />
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>{0} ago</source>
   <translation>vor {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>{0} and has not been refused once.</source>
   <translation>{0} und wurde kein einziges Mal verweigert.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>{0} and {1}</source>
   <translation>{0} und {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/file_queue.py" />
   <source>{0} and {1} more</source>
   <translation>{0} und {1} weitere</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/connection.py" />
   <source>{0} answered within {1} s, through the proxy {2}.</source>
   <translation>{0} antwortete innerhalb von {1} s, über den Proxy {2}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/connection.py" />
   <source>{0} answered within {1} s, without a proxy.</source>
   <translation>{0} antwortete innerhalb von {1} s, ohne Proxy.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>{0} answers</source>
   <translation>
    <numerusform>{0} Antwort</numerusform>
    <numerusform>{0} Antworten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>{0} are archived; in HubSpot they can be restored for 90 days.</source>
   <translation>{0}: Archivieren; in HubSpot 90 Tage lang wiederherstellbar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>{0} are kept for others</source>
   <translation>{0} bleiben für andere frei</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>{0} are left for others. {1}</source>
   <translation>{0} bleiben anderen. {1}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>{0} associations with companies</source>
   <translation>
    <numerusform>{0} Zuordnung zu einem Unternehmen</numerusform>
    <numerusform>{0} Zuordnungen zu Unternehmen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>{0} associations with companies are</source>
   <translation>
    <numerusform>{0} Zuordnung zu einem Unternehmen wird</numerusform>
    <numerusform>{0} Zuordnungen zu Unternehmen werden</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>{0} at {1} calls per 10{2}s, without others.</source>
   <translation>{0} bei {1} Aufrufen je 10{2}s, ohne andere.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>{0} bn</source>
   <translation>{0} Mrd.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>{0} by HubSpot in this run</source>
   <translation>{0} von HubSpot in diesem Lauf</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/wording.py" />
   <source>{0} bytes</source>
   <translation>
    <numerusform>{0} Byte</numerusform>
    <numerusform>{0} Bytes</numerusform>
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
    <numerusform>{0} Aufruf</numerusform>
    <numerusform>{0} Aufrufe</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>{0} calls in {1}</source>
   <translation>{0} Aufrufe in {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/draft_obstacle.py" />
   <source>{0} can only be used to find the contact</source>
   <translation>{0} kann nur den Kontakt finden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/draft_obstacle.py" />
   <source>{0} cannot be written</source>
   <translation>{0} lässt sich nicht schreiben</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/printing.py" />
   <source>{0} cannot be written.</source>
   <translation>{0} kann nicht geschrieben werden.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/check_edits.py" />
   <source>{0} cells</source>
   <translation>
    <numerusform>{0} Zelle</numerusform>
    <numerusform>{0} Zellen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>{0} changes</source>
   <translation>
    <numerusform>{0} Änderung</numerusform>
    <numerusform>{0} Änderungen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/findings_column.py" />
   <source>{0} checked in {1} s.</source>
   <translation>{0} in {1} s geprüft.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>{0} columns</source>
   <translation>
    <numerusform>{0} Spalte</numerusform>
    <numerusform>{0} Spalten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>{0} columns go on</source>
   <translation>
    <numerusform>{0} Spalte geht weiter</numerusform>
    <numerusform>{0} Spalten gehen weiter</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/history/words.py" />
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <location filename="../../hubdesk/gui/wording.py" />
   <source>{0} contacts</source>
   <translation>
    <numerusform>{0} Kontakt</numerusform>
    <numerusform>{0} Kontakte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>{0} contacts are</source>
   <translation>
    <numerusform>{0} Kontakt ist</numerusform>
    <numerusform>{0} Kontakte sind</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>{0} contacts are taken back, {1} are not yet.</source>
   <translation>Zurückgenommene Kontakte: {0}, noch offen: {1}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>{0} contacts stay</source>
   <translation>
    <numerusform>{0} Kontakt bleibt</numerusform>
    <numerusform>{0} Kontakte bleiben</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/controller.py" />
   <source>{0} copied</source>
   <translation>{0} kopiert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_edits.py" />
   <source>{0} corrected</source>
   <translation>{0} korrigiert</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>{0} corrected cells are</source>
   <translation>
    <numerusform>{0} korrigierte Zelle ist</numerusform>
    <numerusform>{0} korrigierte Zellen sind</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/corrections_guard.py" />
   <source>{0} corrections</source>
   <translation>
    <numerusform>{0} Korrektur</numerusform>
    <numerusform>{0} Korrekturen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <location filename="../../hubdesk/gui/token/age_words.py" />
   <source>{0} days</source>
   <translation>
    <numerusform>{0} Tag</numerusform>
    <numerusform>{0} Tage</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>{0} days ago</source>
   <translation>
    <numerusform>vor {0} Tag</numerusform>
    <numerusform>vor {0} Tagen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>{0} duplicates</source>
   <translation>
    <numerusform>{0} Duplikat</numerusform>
    <numerusform>{0} Duplikate</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>{0} ended.</source>
   <translation>{0} beendet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>{0} errors. Correct them, or choose another way for them.</source>
   <translation>{0} Fehler. Korrigieren Sie sie oder wählen Sie einen anderen Umgang damit.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/limits_controller.py" />
   <source>{0} exported</source>
   <translation>{0} exportiert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>{0} fields need attention</source>
   <translation>{0} Felder brauchen Aufmerksamkeit</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/diagnosis/pane.py" />
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>{0} files</source>
   <translation>
    <numerusform>{0} Datei</numerusform>
    <numerusform>{0} Dateien</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/file_queue.py" />
   <location filename="../../hubdesk/gui/shell.py" />
   <source>{0} files wait</source>
   <translation>
    <numerusform>{0} Datei wartet</numerusform>
    <numerusform>{0} Dateien warten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/forms/words.py" />
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>{0} forms</source>
   <translation>
    <numerusform>{0} Formular</numerusform>
    <numerusform>{0} Formulare</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/forms/account_shelf.py" />
   <source>{0} forms that were not submitted</source>
   <translation>
    <numerusform>{0} Formular, das nicht übermittelt ist</numerusform>
    <numerusform>{0} Formulare, die nicht übermittelt sind</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>{0} get their old values back.</source>
   <translation>Alte Werte kommen zurück: {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_extras.py" />
   <source>{0} gets the ID of this import's job</source>
   <translation>{0} bekommt die ID des Jobs dieses Imports</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/draft_obstacle.py" />
   <source>{0} gets the job's ID and other values</source>
   <translation>{0} bekommt die ID des Jobs und andere Werte</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>{0} granted</source>
   <translation>
    <numerusform>{0} erteilt</numerusform>
    <numerusform>{0} erteilt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/file_queue.py" />
   <location filename="../../hubdesk/gui/shell.py" />
   <source>{0} in the queue.</source>
   <translation>{0} in der Warteschlange.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>{0} in {1} in {2}.</source>
   <translation>{0} in {1}, in {2}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>{0} is connected and ready.</source>
   <translation>{0} ist verbunden und bereit.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_extras.py" />
   <source>{0} is made of {1}</source>
   <translation>{0} besteht aus {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <source>{0} is used twice</source>
   <translation>{0} ist doppelt verwendet</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/draft_obstacle.py" />
   <source>{0} is used twice{1}{2}</source>
   <translation>{0} ist doppelt verwendet{1}{2}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_extras.py" />
   <source>{0} is “{1}” for all rows</source>
   <translation>{0} ist „{1}“ für alle Zeilen</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/history/controller.py" />
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>{0} jobs</source>
   <translation>
    <numerusform>{0} Job</numerusform>
    <numerusform>{0} Jobs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>{0} jobs are</source>
   <translation>
    <numerusform>{0} Job ist</numerusform>
    <numerusform>{0} Jobs sind</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>{0} jobs lost their details</source>
   <translation>
    <numerusform>{0} Job verliert seine Details</numerusform>
    <numerusform>{0} Jobs verlieren ihre Details</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>{0} kept free</source>
   <translation>{0} frei gehalten</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>{0} left out</source>
   <translation>Ausgelassen: {0}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>{0} lines</source>
   <translation>
    <numerusform>{0} Zeile</numerusform>
    <numerusform>{0} Zeilen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>{0} m</source>
   <translation>{0} Mio.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>{0} min ago</source>
   <translation>vor {0} min</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>{0} missing</source>
   <translation>
    <numerusform>{0} fehlt</numerusform>
    <numerusform>{0} fehlen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection_bar.py" />
   <source>{0} more lines are doubtful.</source>
   <translation>{0} weitere Zeilen sind zweifelhaft.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>{0} more names follow</source>
   <translation>
    <numerusform>{0} weiterer Name folgt</numerusform>
    <numerusform>{0} weitere Namen folgen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/columns_values.py" />
   <source>{0} more values</source>
   <translation>
    <numerusform>{0} weiterer Wert</numerusform>
    <numerusform>{0} weitere Werte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>{0} names fit several companies each</source>
   <translation>
    <numerusform>{0} Name passt zu mehreren Unternehmen</numerusform>
    <numerusform>{0} Namen passen zu je mehreren Unternehmen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>{0} need your eyes</source>
   <translation>Bitte ansehen: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>{0} not decided and {1}.</source>
   <translation>{0} nicht entschieden und {1}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>{0} not finished and can no longer be resumed.</source>
   <translation>{0} nicht beendet und nicht mehr fortsetzbar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>{0} not sent</source>
   <translation>{0} nicht gesendet</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>{0} not taken back yet</source>
   <translation>{0} noch nicht zurückgenommen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>{0} now, {1} then</source>
   <translation>{0} jetzt, {1} dann</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>{0} now; counts are kept. Result files are yours and stay.</source>
   <translation>{0} jetzt; die Zahlen bleiben. Ergebnisdateien gehören Ihnen und bleiben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_values.py" />
   <source>{0} of fewer rows</source>
   <translation>{0} von weniger Zeilen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>{0} of the day’s calls.</source>
   <translation>{0} der Aufrufe des Tages.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcome_rows.py" />
   <source>{0} of them on their way</source>
   <translation>{0} davon unterwegs</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>{0} of them only in part: other properties were edited since</source>
   <translation>{0} davon nur teilweise: Andere Eigenschaften wurden seither bearbeitet</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>{0} of them without a contact</source>
   <translation>{0} davon ohne Kontakt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>{0} of them {1}</source>
   <translation>{0} davon {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>{0} of these contacts {1}</source>
   <translation>{0} dieser Kontakte {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <location filename="../../hubdesk/gui/importer/check_walk.py" />
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>{0} of {1} calls</source>
   <translation>{0} von {1} Aufrufen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>{0} of {1} compared</source>
   <translation>{0} / {1} verglichen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>{0} of {1} features</source>
   <translation>{0} von {1} Funktionen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>{0} of {1} rows, evenly chosen</source>
   <translation>{0} von {1} Zeilen, gleichmäßig gewählt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>{0} of {1}; {2} refused by the limit</source>
   <translation>{0} von {1}; {2} vom Limit verweigert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>{0} old</source>
   <translation>{0} alt</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/history/facts.py" />
   <source>{0} others</source>
   <translation>
    <numerusform>{0} weiterer</numerusform>
    <numerusform>{0} weitere</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>{0} rejected</source>
   <translation>{0} abgelehnt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>{0} restored, {1} archived</source>
   <translation>{0} wiederhergestellt, {1} archiviert</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <location filename="../../hubdesk/gui/history/words.py" />
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <location filename="../../hubdesk/gui/wording.py" />
   <source>{0} rows</source>
   <translation>
    <numerusform>{0} Zeile</numerusform>
    <numerusform>{0} Zeilen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>{0} rows are submitted, {1} are not.</source>
   <translation>Übermittelte Zeilen: {0}, nicht übermittelte: {1}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>{0} rows are written, {1} are not sent.</source>
   <translation>Geschriebene Zeilen: {0}, nicht gesendete: {1}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_edits.py" />
   <source>{0} rows copied.</source>
   <translation>{0} Zeilen kopiert.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>{0} rows go on</source>
   <translation>
    <numerusform>{0} Zeile geht weiter</numerusform>
    <numerusform>{0} Zeilen gehen weiter</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>{0} rows have</source>
   <translation>
    <numerusform>{0} Zeile hat</numerusform>
    <numerusform>{0} Zeilen haben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>{0} rows have other findings</source>
   <translation>
    <numerusform>{0} Zeile hat andere Befunde</numerusform>
    <numerusform>{0} Zeilen haben andere Befunde</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>{0} rows were</source>
   <translation>
    <numerusform>{0} Zeile wurde</numerusform>
    <numerusform>{0} Zeilen wurden</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/workbook_export.py" />
   <source>{0} saved in {1}</source>
   <translation>{0} gespeichert in {1}</translation>
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
    <numerusform>{0} Scope</numerusform>
    <numerusform>{0} Scopes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/token/features_card.py" />
   <source>{0} scopes missing</source>
   <translation>
    <numerusform>{0} Scope fehlt</numerusform>
    <numerusform>{0} Scopes fehlen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/interrupted.py" />
   <source>{0} stopped at {1}.</source>
   <translation>{0}: angehalten bei {1}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>{0} submitted to {1} in {2}.</source>
   <translation>{0} an {1} übermittelt, in {2}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>{0} times</source>
   <translation>
    <numerusform>{0}-mal</numerusform>
    <numerusform>{0}-mal</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>{0} to decide</source>
   <translation>{0} zu entscheiden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <location filename="../../hubdesk/gui/importer/corrections_guard.py" />
   <source>{0} to {1}</source>
   <translation>{0} bis {1}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>{0} values</source>
   <translation>
    <numerusform>{0} Wert</numerusform>
    <numerusform>{0} Werte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>{0} values are</source>
   <translation>
    <numerusform>{0} Wert ist</numerusform>
    <numerusform>{0} Werte sind</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/submitting.py" />
   <source>{0} was submitted to {1}.</source>
   <translation>{0} wurde an {1} übermittelt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <source>{0} was submitted.</source>
   <translation>{0} wurde übermittelt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>{0} will be read</source>
   <translation>Zu lesen: {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>{0} with errors</source>
   <translation>{0} mit Fehlern</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>{0} without a contact</source>
   <translation>{0} ohne Kontakt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <location filename="../../hubdesk/gui/shell.py" />
   <source>{0} would be lost.</source>
   <translation>Das ginge verloren: {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>{0} written to {1} in {2}.</source>
   <translation>{0} in {1} geschrieben, in {2}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>{0} younger companies are not listed</source>
   <translation>
    <numerusform>{0} jüngeres Unternehmen ist nicht aufgeführt</numerusform>
    <numerusform>{0} jüngere Unternehmen sind nicht aufgeführt</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <location filename="../../hubdesk/gui/wording.py" />
   <source>{0} {1} in {2}</source>
   <translation>{0}: {1} in {2}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>{0} {1} in {2}?</source>
   <translation>{0}: {1} in {2}?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip.py" />
   <source>{0} · HubDesk {1} · others {2} · refused {3}</source>
   <translation>{0} · HubDesk {1} · andere {2} · verweigert {3}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>{0} · HubSpot imports the file</source>
   <translation>{0} · HubSpot importiert die Datei</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip.py" />
   <source>{0} · nothing heard from HubSpot</source>
   <translation>{0} · nichts von HubSpot gehört</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/step_header.py" />
   <source>{0} · step {1} of {2}</source>
   <translation>{0} · Schritt {1} von {2}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>{0} · {1} · from {2}, read {3}</source>
   <translation>{0} · {1} · von {2}, gelesen {3}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/forecast_card.py" />
   <source>{0}, about {1}</source>
   <translation>{0}, etwa {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>{0}, also {1}</source>
   <translation>{0}, auch {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/forecast_card.py" />
   <source>{0}, goes on after midnight</source>
   <translation>{0}, geht nach Mitternacht weiter</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>{0}, in {1}</source>
   <translation>{0}, in {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>{0}, when HubSpot last answered a call that needs it.</source>
   <translation>{0}, als HubSpot zuletzt einen Aufruf beantwortete, der ihn braucht.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>{0}, {1} left out</source>
   <translation>{0}, ausgelassen: {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>{0}. Choosing writes nothing: contacts get their company with the import.</source>
   <translation>{0}. Die Auswahl schreibt nichts: Kontakte bekommen ihr Unternehmen mit dem Import.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/switches.py" />
   <source>{0}. From the next start.</source>
   <translation>{0}. Ab dem nächsten Start.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>{0}. Merge them in HubSpot.</source>
   <translation>{0}. Führen Sie sie in HubSpot zusammen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>{0}. Read {1}.</source>
   <translation>{0}. Gelesen {1}.</translation>
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
   <translation>{0}: Klick oder F7 sortiert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>{0}: tick {1}, save, then check again here. The token stays the same.</source>
   <translation>{0}: {1} ankreuzen, speichern, dann hier erneut prüfen. Das Token bleibt dasselbe.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>{0}: untick {1} and save. The token stays the same.</source>
   <translation>{0}: {1} abwählen und speichern. Das Token bleibt dasselbe.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>{0}: {1}</source>
   <translation>{0}: {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>{0}: {1} becomes {2}</source>
   <translation>{0}: {1} wird {2}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>{0}; {1} refused in ten minutes</source>
   <translation>{0}; {1} verweigert in zehn Minuten</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>{0}?</source>
   <translation>{0}?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>{0}At full speed again</source>
   <translation>{0}Wieder mit vollem Tempo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>{0}Full speed in about {1}</source>
   <translation>{0}Volles Tempo in etwa {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>{0} h ago</source>
   <translation>vor {0} h</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>{0} seconds</source>
   <translation>{0} Sekunden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/switches.py" />
   <source>{0}…</source>
   <translation>{0}…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>“All rows” shows them.</source>
   <translation>„Alle Zeilen“ zeigt sie.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/language/languages.py" />
   <source>“{0}”</source>
   <translation>„{0}“</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/draft_obstacle.py" />
   <source>“{0}” is not a country ({1})</source>
   <translation>„{0}“ ist kein Land ({1})</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>“{0}” is not a country. Choose one.</source>
   <translation>„{0}“ ist kein Land. Wählen Sie eines.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_extras.py" />
   <source>“{0}” names the company: {1}</source>
   <translation>„{0}“ nennt das Unternehmen: {1}</translation>
  </message>
 </context>
 <context>
  <name>Engine</name>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source> HubSpot refused {refused}, which HubDesk then splits until only the wrong rows are left: checking the values before saves these calls.</source>
   <translation> HubSpot hat {refused} verweigert; HubDesk teilt sie dann, bis nur die falschen Zeilen übrig sind: Die Werte vorher zu prüfen spart diese Aufrufe.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source> Larger files, less often, save the rest.</source>
   <translation> Größere Dateien, dafür seltener, sparen den Rest.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source> Leaving more calls free in the Limits pane avoids them.</source>
   <translation> Sie bleiben aus, wenn Sie im Bereich Limits mehr Aufrufe frei lassen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source> Most often {words} ({calls} times).</source>
   <translation> Am häufigsten: {words} ({calls}-mal).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/accounts.py" />
   <location filename="../../hubdesk/storage/settings.py" />
   <source> The old file is kept as {name}.bad.</source>
   <translation> Die alte Datei bleibt als {name}.bad erhalten.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/service.py" />
   <source> They are on the list that the import made.</source>
   <translation> Sie stehen auf der Liste, die der Import angelegt hat.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/unpack.py" />
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source> and {part} more</source>
   <translation> und {part} weitere</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source> because of {detail}</source>
   <translation> wegen {detail}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_date.py" />
   <source> in the order {order}</source>
   <translation> in der Reihenfolge {order}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source> of an account without a paid plan</source>
   <translation> bei einem Konto ohne bezahlten Tarif</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source> {doing} needs it.</source>
   <translation> Nötig für: {doing}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source> {purpose} needs it.</source>
   <translation> Nötig für: {purpose}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/call_log.py" />
   <source>(instr(lower(endpoint), ?) OR instr(lower(correlation), ?))</source>
   <translation>(instr(lower(endpoint), ?) OR instr(lower(correlation), ?))</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/preparing.py" />
   <source>--consent process if all of them agreed to: {process_label}</source>
   <translation>--consent process, wenn alle dem zugestimmt haben: {process_label}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/preparing.py" />
   <source>--consent {subscription} if they agreed to: {label}</source>
   <translation>--consent {subscription}, wenn sie dem zugestimmt haben: {label}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>1 cell has a formula</source>
   <translation>1 Zelle hat eine Formel</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>1 cell holds an error</source>
   <translation>1 Zelle enthält einen Fehler</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>1 hidden row is read too.</source>
   <translation>1 ausgeblendete Zeile wird auch gelesen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>1 is missing to {to}.</source>
   <translation>1 fehlt für: {to}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>1 job and its journal</source>
   <translation>1 Job und sein Journal</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>1 merged cell spans</source>
   <translation>1 verbundene Zelle reicht über</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <source>1 number has</source>
   <translation>1 Zahl hat</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>1 row names its owner</source>
   <translation>1 Zeile nennt Zuständige</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>1 scope can go.</source>
   <translation>1 Scope kann wegfallen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>1 scope is missing to {to}.</source>
   <translation>1 Scope fehlt für: {to}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>1 scope is missing.</source>
   <translation>1 Scope fehlt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_phone.py" />
   <source>: a spreadsheet program has shortened it, so digits are lost</source>
   <translation>: Ein Tabellenprogramm hat sie gekürzt, sodass Ziffern fehlen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: it has a blank in it</source>
   <translation>: Ein Leerzeichen steht darin</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: it has an invisible character in it</source>
   <translation>: Ein unsichtbares Zeichen steht darin</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: it has more than one @</source>
   <translation>: Sie hat mehr als ein @</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: it has no @</source>
   <translation>: Das @ fehlt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: it has two @ in a row</source>
   <translation>: Sie hat zwei @ hintereinander</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: it has two dots in a row</source>
   <translation>: Zwei Punkte stehen hintereinander</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_number.py" />
   <source>: it is a percentage. Choose for the column whether 25 % is 25 (points) or 0.25 (fraction)</source>
   <translation>: Es ist ein Prozentwert. Wählen Sie für die Spalte, ob 25 % gleich 25 (Punkte) oder 0.25 (Bruchteil) ist</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_date.py" />
   <source>: it is out of range</source>
   <translation>: außerhalb des Bereichs</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: it is too long</source>
   <translation>: zu lang</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_date.py" />
   <source>: it looks like a spreadsheet's day number</source>
   <translation>: Es sieht wie die Tageszahl einer Tabelle aus</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: it seems to hold several addresses</source>
   <translation>: Es scheinen mehrere Adressen zu sein</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_phone.py" />
   <source>: it seems to hold several numbers</source>
   <translation>: Es scheinen mehrere Nummern zu sein</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: its domain has no dot</source>
   <translation>: Die Domain hat keinen Punkt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: its domain has no dot; perhaps {near}</source>
   <translation>: Die Domain hat keinen Punkt; vielleicht {near}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: nothing is before the @</source>
   <translation>: Vor dem @ steht nichts</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: nothing is behind the @</source>
   <translation>: Hinter dem @ steht nichts</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_choice.py" />
   <source>: perhaps {join}</source>
   <translation>: vielleicht {join}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: take away its last sign</source>
   <translation>: Entfernen Sie das letzte Zeichen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: take away the apostrophe before it</source>
   <translation>: Entfernen Sie das Apostroph davor</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_number.py" />
   <source>: the column's decimal sign is “{decimal}”</source>
   <translation>: Das Dezimalzeichen der Spalte ist „{decimal}“</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_choice.py" />
   <source>: the part “{word}”</source>
   <translation>: der Teil „{word}“</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_date.py" />
   <source>: there is no such day</source>
   <translation>: Diesen Tag gibt es nicht</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_date.py" />
   <source>: there is no such time</source>
   <translation>: Diese Uhrzeit gibt es nicht</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: write @ in the place of “at”</source>
   <translation>: Schreiben Sie @ statt „at“</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: write only the address</source>
   <translation>: Schreiben Sie nur die Adresse</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/counting.py" />
   <source>; {others} several, too</source>
   <translation>; {others} ebenfalls mehrere</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/survey.py" />
   <source>A byte order mark in the middle of the file was left out.</source>
   <translation>Eine Byte-Reihenfolge-Markierung (BOM) mitten in der Datei wurde ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>A column that goes to a property, too, has a list of two: the property, and the object with “company”.</source>
   <translation>Eine Spalte, die auch in eine Eigenschaft geht, hat eine Liste aus zweien: der Eigenschaft und dem Objekt mit „company“.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>A company's proxy may sit in between; its certificate belongs in the trust store or into Settings, Network.</source>
   <translation>Vielleicht sitzt der Proxy eines Unternehmens dazwischen; sein Zertifikat gehört in den Zertifikatsspeicher oder in Einstellungen, Netzwerk.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>A contact with this address exists, and this import only creates.</source>
   <translation>Einen Kontakt mit dieser Adresse gibt es schon, und dieser Import legt nur an.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/attempts.py" />
   <source>A day's imports or rows may be used up (HubSpot counts 24 hours back). Resume the job later.</source>
   <translation>Die Importe oder Zeilen eines Tages sind vielleicht aufgebraucht (HubSpot zählt 24 Stunden zurück). Setzen Sie den Job später fort.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>A delimiter is one character, or up to {MAX_DELIMITER} that stand together.</source>
   <translation>Ein Trennzeichen ist ein einzelnes Zeichen oder besteht aus bis zu {MAX_DELIMITER}, die zusammenstehen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>A file that was not finished</source>
   <translation>Eine Datei, die nicht fertig wurde</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>A key of another account</source>
   <translation>Ein Key eines anderen Kontos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>A key that is no longer accepted</source>
   <translation>Ein Key, der nicht mehr angenommen wird</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>A kind of mail has no words beside its box. Add them in HubSpot.</source>
   <translation>Eine Art von E-Mail hat keinen Text neben ihrem Kästchen. Ergänzen Sie ihn in HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>A line end separates no values.</source>
   <translation>Ein Zeilenende trennt keine Werte.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>A number from {low} to {high} is wanted.</source>
   <translation>Gebraucht wird eine Zahl von {low} bis {high}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>A number of at least {low} is wanted.</source>
   <translation>Gebraucht wird eine Zahl von mindestens {low}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>A number of at most {high} is wanted.</source>
   <translation>Gebraucht wird eine Zahl von höchstens {high}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>A part of the column “{column}” cannot be the key.</source>
   <translation>Ein Teil der Spalte „{column}“ kann nicht der Schlüssel sein.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>A phone number has digits and the signs + ( ) - . / only.</source>
   <translation>Nur Ziffern und die Zeichen + ( ) - . / gehören in eine Telefonnummer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>A phone number with at least {low} digits is wanted.</source>
   <translation>Gebraucht wird eine Telefonnummer mit mindestens {low} Ziffern.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>A phone number with at most {high} digits is wanted.</source>
   <translation>Gebraucht wird eine Telefonnummer mit höchstens {high} Ziffern.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>A phone number with {low} to {high} digits is wanted.</source>
   <translation>Gebraucht wird eine Telefonnummer mit {low} bis {high} Ziffern.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>A private app of the old kind (legacy)</source>
   <translation>Eine Private App der alten Art (Legacy)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>A proxy may have answered in its place.</source>
   <translation>Vielleicht hat ein Proxy an HubSpots Stelle geantwortet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>A proxy may have changed it. Try again in a moment.</source>
   <translation>Vielleicht hat ein Proxy sie verändert. Versuchen Sie es gleich noch einmal.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>A proxy or an old TLS version may be in the way.</source>
   <translation>Vielleicht ist ein Proxy oder eine alte TLS-Version im Weg.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>A proxy, a firewall or a VPN may be in between; ask whoever runs it to allow api.hubapi.com.</source>
   <translation>Vielleicht ist ein Proxy, eine Firewall oder ein VPN dazwischen; lassen Sie dort api.hubapi.com erlauben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/survey.py" />
   <source>A quote inside of a quoted value was not doubled; it was taken as part of the value.</source>
   <translation>Ein Anführungszeichen in einem Wert, der selbst in Anführungszeichen steht, war nicht verdoppelt; es wurde als Teil des Werts gelesen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>A quote is one character and not the delimiter.</source>
   <translation>Ein Anführungszeichen ist ein einzelnes Zeichen und nicht das Trennzeichen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>A sign-in page of this network or a proxy may be in between. Open a page in a browser, then try again.</source>
   <translation>Vielleicht ist eine Anmeldeseite dieses Netzwerks oder ein Proxy dazwischen. Öffnen Sie eine Seite im Browser und versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>A submission has between 1 and 1,000 values.</source>
   <translation>Eine Übermittlung hat zwischen 1 und 1.000 Werte.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/tiers.py" />
   <source>API Limit Increase</source>
   <translation>API Limit Increase</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Access token of {name}</source>
   <translation>Zugriffstoken von {name}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/known_accounts.py" />
   <source>Account {portal_id}</source>
   <translation>Konto {portal_id}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/service.py" />
   <source>Account {portal_id} has no form {form_id}.</source>
   <translation>Konto {portal_id} hat kein Formular {form_id}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/diagnosis.py" />
   <source>Accounts: {accounts} ({kinds})</source>
   <translation>Konten: {accounts} ({kinds})</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Activities</source>
   <translation>Aktivitäten</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add and remove users, and change what they may do</source>
   <translation>Nutzer hinzufügen und entfernen und ändern, was sie dürfen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>Add it</source>
   <translation>Fügen Sie ihn hinzu</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Add it in HubSpot (Development &gt; Keys &gt; Service keys &gt; your key, or the legacy app's scopes), then try again. The token stays the same.</source>
   <translation>Fügen Sie ihn in HubSpot hinzu (Entwicklung &gt; Keys &gt; Service-Keys &gt; Ihr Key, oder die Scopes der alten App) und versuchen Sie es dann erneut. Das Token bleibt dasselbe.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>Add it in HubSpot: Development &gt; Keys &gt; Service keys &gt; your key &gt; Scopes (Legacy apps for an old private app).</source>
   <translation>Fügen Sie ihn in HubSpot hinzu: Entwicklung &gt; Keys &gt; Service-Keys &gt; Ihr Key &gt; Scopes (bei einer alten privaten App: Alte Apps).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>Add it in HubSpot: Development &gt; Keys &gt; Service keys &gt; your key &gt; Scopes.</source>
   <translation>Fügen Sie ihn in HubSpot hinzu: Entwicklung &gt; Keys &gt; Service-Keys &gt; Ihr Key &gt; Scopes.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>Add it in HubSpot: Development &gt; Legacy apps &gt; your app &gt; Scopes.</source>
   <translation>Fügen Sie ihn in HubSpot hinzu: Entwicklung &gt; Alte Apps &gt; Ihre App &gt; Scopes.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>Add it to requiredScopes in the app's app-hsmeta.json, upload the project and install it again.</source>
   <translation>Fügen Sie ihn in der app-hsmeta.json der App zu requiredScopes hinzu, laden Sie das Projekt hoch und installieren Sie die App erneut.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add message channels and send through them</source>
   <translation>Nachrichtenkanäle hinzufügen und darüber senden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>Add the scope, leave what names owners out of the recipe, or write owner ids. {way_to_add}</source>
   <translation>Fügen Sie den Scope hinzu, lassen Sie im Rezept weg, was Zuständige nennt, oder schreiben Sie IDs von Zuständigen. {way_to_add}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>Add them</source>
   <translation>Fügen Sie sie hinzu</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add videos, audio and who watched them</source>
   <translation>Videos und Audio hinzufügen und wer sie abgespielt hat</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete appointments</source>
   <translation>Termine anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete clients of a partner</source>
   <translation>Kunden eines Partners anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete companies</source>
   <translation>Unternehmen anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete contacts</source>
   <translation>Kontakte anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete courses</source>
   <translation>Kurse anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete custom records</source>
   <translation>Benutzerdefinierte Datensätze anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete deals</source>
   <translation>Deals anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete invoices</source>
   <translation>Rechnungen anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete leads</source>
   <translation>Leads anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete line items</source>
   <translation>Artikelpositionen anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete listings</source>
   <translation>Immobilieninserate anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete marketing campaigns</source>
   <translation>Marketingkampagnen anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete marketing events</source>
   <translation>Marketing-Events anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete orders</source>
   <translation>Bestellungen anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete paid subscriptions</source>
   <translation>Bezahlte Abonnements anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete payments</source>
   <translation>Zahlungen anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete products</source>
   <translation>Produkte anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete projects</source>
   <translation>Projekte anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of appointments</source>
   <translation>Eigenschaften von Terminen anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of companies</source>
   <translation>Eigenschaften von Unternehmen anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of contacts</source>
   <translation>Eigenschaften von Kontakten anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of courses</source>
   <translation>Eigenschaften von Kursen anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of custom records</source>
   <translation>Eigenschaften von benutzerdefinierten Datensätzen anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of deals</source>
   <translation>Eigenschaften von Deals anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of invoices</source>
   <translation>Eigenschaften von Rechnungen anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of listings</source>
   <translation>Eigenschaften von Immobilieninseraten anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of orders</source>
   <translation>Eigenschaften von Bestellungen anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of paid subscriptions</source>
   <translation>Eigenschaften von bezahlten Abonnements anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of payments</source>
   <translation>Eigenschaften von Zahlungen anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of projects</source>
   <translation>Eigenschaften von Projekten anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of quotes</source>
   <translation>Eigenschaften von Angeboten anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of services</source>
   <translation>Eigenschaften von Dienstleistungen anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of shopping carts</source>
   <translation>Eigenschaften von Warenkörben anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of tickets</source>
   <translation>Eigenschaften von Tickets anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete quotes</source>
   <translation>Angebote anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete sales goals</source>
   <translation>Vertriebsziele anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete services</source>
   <translation>Dienstleistungen anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete services of a partner</source>
   <translation>Dienstleistungen eines Partners anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete shopping carts</source>
   <translation>Warenkörbe anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Adding options to contact properties</source>
   <translation>Optionen zu Kontakteigenschaften hinzufügen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>Adding scopes does not help; the plan decides. The Scopes pane shows what works.</source>
   <translation>Scopes hinzuzufügen hilft nicht; der Tarif entscheidet. Der Bereich Scopes zeigt, was funktioniert.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>Address line 2</source>
   <translation>Adresszeile 2</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Address of a group</source>
   <translation>Adresse einer Gruppe</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Against a rule of the property</source>
   <translation>Gegen eine Regel der Eigenschaft</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>All connections to HubSpot were busy for too long.</source>
   <translation>Alle Verbindungen zu HubSpot waren zu lange belegt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/listing.py" />
   <source>All contacts are written.</source>
   <translation>Alle Kontakte sind geschrieben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>Amazon Web Services</source>
   <translation>Amazon Web Services</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Ambiguous option</source>
   <translation>Mehrdeutige Option</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>An access token begins with pat-. Copy it with HubSpot's Copy button.</source>
   <translation>Ein Zugriffstoken beginnt mit pat-. Kopieren Sie es mit HubSpots Schaltfläche „Kopieren“.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>An escape is one character, neither the delimiter nor the quote.</source>
   <translation>Ein Maskierungszeichen ist ein einzelnes Zeichen, weder das Trennzeichen noch das Anführungszeichen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/service.py" />
   <source>An import that HubSpot carried out cannot be taken back by HubDesk.</source>
   <translation>Ein Import, den HubSpot ausgeführt hat, lässt sich von HubDesk nicht zurücknehmen.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Analytics</source>
   <translation>Analysen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>Another contact already has this address.</source>
   <translation>Ein anderer Kontakt hat diese Adresse schon.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>Another contact already has this value of {detail}, which no two may share.</source>
   <translation>Ein anderer Kontakt hat diesen Wert von {detail} schon; keine zwei dürfen denselben haben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>Another key of the same account, to rotate to</source>
   <translation>Ein anderer Key desselben Kontos, zum Rotieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Another row with the same {column} is sent in its place: line {line}.</source>
   <translation>Eine andere Zeile mit demselben Wert in {column} wird an ihrer Stelle gesendet: Zeile {line}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Another row with the same {column} is sent in its place: row {detail}.</source>
   <translation>Stattdessen wird eine andere Zeile mit demselben Wert in {column} gesendet: Zeile {detail}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>Another word for {name}</source>
   <translation>Ein anderes Wort für {name}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Asking what the token may do</source>
   <translation>Fragen, was das Token darf</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Assign owners</source>
   <translation>Zuständige zuweisen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Assigning owners by e-mail address or name</source>
   <translation>Zuständige mit E-Mail-Adresse oder Namen zuweisen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Associate companies</source>
   <translation>Unternehmen verknüpfen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Associating contacts with companies</source>
   <translation>Kontakte mit Unternehmen verknüpfen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>At its fullest the window held {used} of {limit} calls ({at}): HubDesk {ours}, others {max}. It was that full in {near}.</source>
   <translation>Am vollsten enthielt das Fenster {used} von {limit} Aufrufen ({at}): HubDesk {ours}, andere {max}. So voll war es in {near}.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Automation</source>
   <translation>Automatisierung</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Basics</source>
   <translation>Grundlegendes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>Batches need {calls} calls, more than are left of the day.</source>
   <translation>Pakete brauchen {calls} Aufrufe, mehr als vom Tag übrig sind.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>Batches would take {share} of the calls that are left of the day for all programs of the account.</source>
   <translation>Pakete würden {share} der Aufrufe brauchen, die allen Programmen des Kontos vom Tag noch bleiben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/bearer.py" />
   <source>Bearer {reveal}</source>
   <translation>Bearer {reveal}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>Beside a column of first names it holds the last names</source>
   <translation>Neben einer Spalte mit Vornamen enthält sie die Nachnamen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Blanks around {value} in {column} are removed.</source>
   <translation>Leerzeichen um {value} in {column} werden entfernt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Blanks removed</source>
   <translation>Leerzeichen entfernt</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Book and change meetings</source>
   <translation>Meetings buchen und ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Bulk data</source>
   <translation>Massendaten</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>By record ID contacts can only be updated, since HubSpot gives new contacts their IDs.</source>
   <translation>Über die Datensatz-ID lassen sich Kontakte nur aktualisieren, denn HubSpot gibt neuen Kontakten ihre IDs.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Cancelling an import by HubSpot</source>
   <translation>Einen Import durch HubSpot abbrechen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change apps and projects of developers</source>
   <translation>Apps und Projekte von Entwicklern ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change contracts</source>
   <translation>Verträge ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change currencies and exchange rates</source>
   <translation>Währungen und Wechselkurse ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change data about users</source>
   <translation>Daten über Nutzer ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change data sources in JSON</source>
   <translation>Datenquellen in JSON ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change files that are used as data sources</source>
   <translation>Dateien ändern, die als Datenquellen dienen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change from which addresses HubSpot reports changes</source>
   <translation>Ändern, von welchen Adressen HubSpot Änderungen meldet</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change help articles</source>
   <translation>Hilfeartikel ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change hidden files and attachments</source>
   <translation>Verborgene Dateien und Anhänge ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change highly sensitive values of companies</source>
   <translation>Hochsensible Werte von Unternehmen ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change highly sensitive values of contacts</source>
   <translation>Hochsensible Werte von Kontakten ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change highly sensitive values of custom records</source>
   <translation>Hochsensible Werte von benutzerdefinierten Datensätzen ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change highly sensitive values of deals</source>
   <translation>Hochsensible Werte von Deals ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change highly sensitive values of projects</source>
   <translation>Hochsensible Werte von Projekten ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change highly sensitive values of tickets</source>
   <translation>Hochsensible Werte von Tickets ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change how leads are scored</source>
   <translation>Ändern, wie Leads bewertet werden</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change how the help centre is set up</source>
   <translation>Ändern, wie das Hilfecenter eingerichtet ist</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change in bulk which e-mails contacts agreed to</source>
   <translation>Für viele Kontakte auf einmal ändern, welchen E-Mails sie zugestimmt haben</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change landing pages</source>
   <translation>Landingpages ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change price lists</source>
   <translation>Preislisten ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change quotes made with the quote tool</source>
   <translation>Angebote ändern, die mit dem Angebotswerkzeug erstellt wurden</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change rows of the website’s data tables</source>
   <translation>Zeilen der Datentabellen der Website ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change sales e-mail sequences</source>
   <translation>E-Mail-Sequenzen des Vertriebs ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change sensitive values of appointments</source>
   <translation>Sensible Werte von Terminen ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change sensitive values of companies</source>
   <translation>Sensible Werte von Unternehmen ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change sensitive values of contacts</source>
   <translation>Sensible Werte von Kontakten ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change sensitive values of custom records</source>
   <translation>Sensible Werte von benutzerdefinierten Datensätzen ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change sensitive values of deals</source>
   <translation>Sensible Werte von Deals ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change sensitive values of projects</source>
   <translation>Sensible Werte von Projekten ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change sensitive values of tickets</source>
   <translation>Sensible Werte von Tickets ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change templates of sales e-mails</source>
   <translation>Vorlagen von Vertriebs-E-Mails ändern</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/choosing.py" />
   <source>Change that in the recipe, or send batches (--via batch).</source>
   <translation>Ändern Sie das im Rezept oder senden Sie Pakete (--via batch).</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change the rules of sales and service steps</source>
   <translation>Regeln für Vertriebs- und Servicephasen ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change the steps that orders go through</source>
   <translation>Phasen ändern, die Bestellungen durchlaufen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change the website’s data tables</source>
   <translation>Datentabellen der Website ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change website code that runs at HubSpot, and its secrets</source>
   <translation>Website-Code ändern, der bei HubSpot läuft, und seine Geheimnisse</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change website pages</source>
   <translation>Seiten der Website ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change what is paid for, and paid seats</source>
   <translation>Ändern, wofür bezahlt wird, und bezahlte Lizenzen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change who may open members-only pages</source>
   <translation>Ändern, wer Seiten nur für Mitglieder öffnen darf</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change who may use which pipeline</source>
   <translation>Ändern, wer welche Pipeline nutzen darf</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>Check that it is a table whose first line has the names of the columns.</source>
   <translation>Prüfen Sie, ob es eine Tabelle ist, deren erste Zeile die Namen der Spalten enthält.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/atomic.py" />
   <source>Check that you may write there, then try again.</source>
   <translation>Prüfen Sie, ob Sie dort schreiben dürfen, und versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Check the connection, a firewall or a VPN.</source>
   <translation>Prüfen Sie die Verbindung, eine Firewall oder ein VPN.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Check the connection.</source>
   <translation>Prüfen Sie die Verbindung.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Check the connection; a VPN or Wi-Fi may have switched.</source>
   <translation>Prüfen Sie die Verbindung; vielleicht hat ein VPN oder WLAN gewechselt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Check the connection; a proxy may cut answers.</source>
   <translation>Prüfen Sie die Verbindung; vielleicht schneidet ein Proxy Antworten ab.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>Check the delimiter, or export fewer columns.</source>
   <translation>Prüfen Sie das Trennzeichen oder exportieren Sie weniger Spalten.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>Check the disk, then resume the job.</source>
   <translation>Prüfen Sie die Festplatte und setzen Sie dann den Job fort.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>Check the entries named HubDesk in the system's keyring.</source>
   <translation>Prüfen Sie die Einträge namens HubDesk im Schlüsselbund des Systems.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/writer.py" />
   <source>Check the folder {parent}.</source>
   <translation>Prüfen Sie den Ordner {parent}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>Check the name and the folder.</source>
   <translation>Prüfen Sie den Namen und den Ordner.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Check the proxy in Settings, Network.</source>
   <translation>Prüfen Sie den Proxy in Einstellungen, Netzwerk.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>Check who may read it, or make a copy and open that.</source>
   <translation>Prüfen Sie, wer sie lesen darf, oder machen Sie eine Kopie und öffnen Sie diese.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>Choose Show token before copying. {WHERE}</source>
   <translation>Wählen Sie „Show token“, bevor Sie kopieren. {WHERE}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tls.py" />
   <source>Choose a file that begins with BEGIN CERTIFICATE (PEM), in Settings, Network.</source>
   <translation>Wählen Sie unter Einstellungen, Netzwerk eine Datei, die mit BEGIN CERTIFICATE beginnt (PEM).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/stamp.py" />
   <source>Choose a text property of contacts that this import does not fill, or make one for it in HubSpot.</source>
   <translation>Wählen Sie eine Texteigenschaft von Kontakten, die dieser Import nicht füllt, oder legen Sie in HubSpot eine dafür an.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/core/targets.py" />
   <location filename="../../hubdesk/engine/limits/export.py" />
   <source>Choose another name.</source>
   <translation>Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tls.py" />
   <source>Choose it again in Settings, Network, or go without it.</source>
   <translation>Wählen Sie sie in Einstellungen, Netzwerk erneut oder verzichten Sie darauf.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/deciding.py" />
   <source>Choose one of the companies that are offered.</source>
   <translation>Wählen Sie eines der angebotenen Unternehmen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_writer.py" />
   <source>Choose one that ends in {ENDING}.</source>
   <translation>Wählen Sie einen, der auf {ENDING} endet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/company_file.py" />
   <source>Choose skip for companies that are not there.</source>
   <translation>Wählen Sie skip für Unternehmen, die es nicht gibt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>Choose the column that does.</source>
   <translation>Wählen Sie die Spalte, die sie enthält.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/preparing.py" />
   <source>Choose the column, add it to the file, or give all rows the same value with “constants” in a recipe.</source>
   <translation>Wählen Sie die Spalte, ergänzen Sie sie in der Datei oder geben Sie allen Zeilen denselben Wert, mit „constants“ in einem Rezept.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>Choose the file again.</source>
   <translation>Wählen Sie die Datei erneut.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>Choose update, or e-mail as the key.</source>
   <translation>Wählen Sie update oder die E-Mail-Adresse als Schlüssel.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/demo.py" />
   <source>Close it there and try again.</source>
   <translation>Schließen Sie es dort und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/client.py" />
   <source>Close other programs and try again.</source>
   <translation>Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Close other programs, or raise the number of files that a program may open.</source>
   <translation>Schließen Sie andere Programme oder erhöhen Sie die Zahl der Dateien, die ein Programm öffnen darf.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/demo.py" />
   <source>Close some of them and try again.</source>
   <translation>Schließen Sie einige davon und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>Column {columns} holds</source>
   <translation>Spalte {columns} enthält</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/headers.py" />
   <source>Column {position}</source>
   <translation>Spalte {position}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>Columns {columns} hold</source>
   <translation>Spalten {columns} enthalten</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Commerce</source>
   <translation>Handel</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Companies</source>
   <translation>Unternehmen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>Companies are named where their column stands: {"columns": {"Website": {"company": "domain"}}}.</source>
   <translation>Unternehmen werden bei ihrer Spalte genannt: {"columns": {"Website": {"company": "domain"}}}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/counting.py" />
   <source>Companies: {found} found</source>
   <translation>Unternehmen gefunden: {found}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/deciding.py" />
   <source>Company {company} is none of those that “{shown}” finds.</source>
   <translation>Unternehmen {company} gehört nicht zu denen, die „{shown}“ findet.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Connect and remove web domains</source>
   <translation>Webdomains verbinden und entfernen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/connect.py" />
   <source>Connect the account again, or give the token to one command in HUBDESK_TOKEN.</source>
   <translation>Verbinden Sie das Konto erneut oder geben Sie einem einzelnen Befehl das Token in HUBDESK_TOKEN.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Connections</source>
   <translation>Verbindungen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Consent</source>
   <translation>Einwilligung</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Contacts</source>
   <translation>Kontakte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Control characters</source>
   <translation>Steuerzeichen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Conversations</source>
   <translation>Konversationen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>Copy it to this computer and open the copy.</source>
   <translation>Kopieren Sie sie auf diesen Computer und öffnen Sie die Kopie.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>Copy the token again from HubSpot with its Copy button, not from a document or chat.</source>
   <translation>Kopieren Sie das Token noch einmal aus HubSpot, mit der Schaltfläche „Kopieren“ dort, nicht aus einem Dokument oder Chat.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>Copy the token again, and nothing else.</source>
   <translation>Kopieren Sie das Token noch einmal, und sonst nichts.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>Copy the token itself. {WHERE}</source>
   <translation>Kopieren Sie das Token selbst. {WHERE}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>Copy the whole token; HubSpot's Copy button does that.</source>
   <translation>Kopieren Sie das ganze Token; HubSpots Schaltfläche „Kopieren“ tut das.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/prepare.py" />
   <source>Correct them, or choose to leave such rows out or to send only their good columns.</source>
   <translation>Korrigieren Sie sie, oder wählen Sie, dass solche Zeilen ausgelassen oder nur ihre guten Spalten gesendet werden.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>Could export everything, change users and read e-mails</source>
   <translation>Könnte alles exportieren, Nutzer ändern und E-Mails lesen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Could not find owner</source>
   <translation>Zuständige nicht gefunden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Could not parse date</source>
   <translation>Datum nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Could not parse date and time</source>
   <translation>Datum und Uhrzeit nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Could not parse number</source>
   <translation>Zahl nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Create and change marketing e-mails</source>
   <translation>Marketing-E-Mails erstellen und ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Create and change payment links</source>
   <translation>Zahlungslinks erstellen und ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Create and change private apps and what they may do</source>
   <translation>Private Apps erstellen und ändern und was sie dürfen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Create and change records of any kind in bulk</source>
   <translation>Datensätze jeder Art in großer Zahl anlegen und ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Create and change tasks</source>
   <translation>Aufgaben anlegen und ändern</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Create properties</source>
   <translation>Eigenschaften anlegen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Create, change and delete lists and who is on them</source>
   <translation>Listen anlegen, ändern und löschen und wer darauf steht</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Creating and updating contacts</source>
   <translation>Kontakte anlegen und aktualisieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Creating companies</source>
   <translation>Unternehmen anlegen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Creating contact properties</source>
   <translation>Kontakteigenschaften anlegen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Creating contacts</source>
   <translation>Kontakte anlegen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Creating properties</source>
   <translation>Eigenschaften anlegen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Damaged letters</source>
   <translation>Beschädigte Buchstaben</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Date with a short year</source>
   <translation>Datum mit kurzem Jahr</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Date with unclear order</source>
   <translation>Datum mit unklarer Reihenfolge</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Deals</source>
   <translation>Deals</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Decide which changes are reported</source>
   <translation>Festlegen, welche Änderungen gemeldet werden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Decimal place left out</source>
   <translation>Nachkommastelle ausgelassen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Define what is recorded of visitors</source>
   <translation>Festlegen, was über Besucher aufgezeichnet wird</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Delete files</source>
   <translation>Dateien löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Delete payment links</source>
   <translation>Zahlungslinks löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Delete redirects of the website</source>
   <translation>Weiterleitungen der Website löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Delete sales e-mail sequences</source>
   <translation>E-Mail-Sequenzen des Vertriebs löschen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Delete the folder {path}.</source>
   <translation>Löschen Sie den Ordner {path}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>Delete the job and import the file again: contacts that are already there are updated, not doubled.</source>
   <translation>Löschen Sie den Job und importieren Sie die Datei erneut: Kontakte, die es schon gibt, werden aktualisiert, nicht verdoppelt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Delete {path}.</source>
   <translation>Löschen Sie {path}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Deleting companies</source>
   <translation>Unternehmen löschen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Deleting contacts</source>
   <translation>Kontakte löschen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/known_accounts.py" />
   <source>Demo portal</source>
   <translation>Demo-Portal</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Developers</source>
   <translation>Entwickler</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/token_care.py" />
   <source>Development &gt; Keys &gt; Service keys, or Development &gt; Legacy apps &gt; the app &gt; Auth</source>
   <translation>Entwicklung &gt; Keys &gt; Service-Keys, oder Entwicklung &gt; Alte Apps &gt; die App &gt; Auth</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_values.py" />
   <source>Did you mean “{near}”?</source>
   <translation>Meinten Sie „{near}“?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>Did you mean “{spelled}”?</source>
   <translation>Meinten Sie „{spelled}“?</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Download files that people sent through forms</source>
   <translation>Dateien herunterladen, die Menschen über Formulare gesendet haben</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>E-mail address perhaps mistyped</source>
   <translation>E-Mail-Adresse vielleicht vertippt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>E-mail address with non-Latin characters</source>
   <translation>E-Mail-Adresse mit nicht lateinischen Zeichen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>E-mail domain that the form refuses</source>
   <translation>E-Mail-Domain, die das Formular verweigert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>Empty cells are to clear {named}, and HubSpot's import never clears a value.</source>
   <translation>Leere Zellen sollen {named} leeren, und HubSpots Import leert nie einen Wert.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Ending associations with companies</source>
   <translation>Zuordnungen zu Unternehmen beenden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Error of a spreadsheet</source>
   <translation>Fehler einer Tabelle</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>Every scope that HubDesk can use, now or later</source>
   <translation>Alle Scopes, die HubDesk nutzen kann, jetzt oder später</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>Everything but forms: tick Submit forms in Scopes</source>
   <translation>Alles außer Formularen: in Scopes „Formulare übermitteln“ ankreuzen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/reporting.py" />
   <source>Everything sent is safe in the journal.</source>
   <translation>Alles Gesendete ist im Journal sicher.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>Exactly what an import of contacts takes</source>
   <translation>Genau das, was ein Import von Kontakten braucht</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>Exactly what contacts and forms take</source>
   <translation>Genau das, was Kontakte und Formulare brauchen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Exchange records with a shop</source>
   <translation>Datensätze mit einem Shop austauschen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <source>Export it again and check that it has contacts.</source>
   <translation>Exportieren Sie sie erneut und prüfen Sie, ob sie Kontakte enthält.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <location filename="../../hubdesk/tabular/source.py" />
   <source>Export it again and check that it has rows.</source>
   <translation>Exportieren Sie sie erneut und prüfen Sie, ob sie Zeilen enthält.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>Export the contacts as CSV and open that.</source>
   <translation>Exportieren Sie die Kontakte als CSV und öffnen Sie diese Datei.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>Export the table as CSV and open that.</source>
   <translation>Exportieren Sie die Tabelle als CSV und öffnen Sie diese Datei.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Files</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Finding an import by HubSpot</source>
   <translation>Einen Import durch HubSpot finden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Finding companies</source>
   <translation>Unternehmen finden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Finding lists</source>
   <translation>Listen finden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/job_info.py" />
   <source>Finish job {undo} first.</source>
   <translation>Beenden Sie zuerst Job {undo}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>First name</source>
   <translation>Vorname</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Following an import by HubSpot</source>
   <translation>Einen Import durch HubSpot verfolgen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>For a row like this the form requires “{detail}”, and no column goes to it.</source>
   <translation>Für eine Zeile wie diese verlangt das Formular „{detail}“, und keine Spalte geht dorthin.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>For columns that no property fits, and values that are no option yet.</source>
   <translation>Für Spalten, zu denen keine Eigenschaft passt, und Werte, die noch keine Option sind.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Forms</source>
   <translation>Formulare</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/tiers.py" />
   <source>Free and Starter</source>
   <translation>Free und Starter</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>Free some space (40 MB are plenty), then resume the job.</source>
   <translation>Schaffen Sie etwas Platz (40 MB reichen gut) und setzen Sie dann den Job fort.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/atomic.py" />
   <source>Free some space, then try again.</source>
   <translation>Schaffen Sie etwas Platz und versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>Full name</source>
   <translation>Vollständiger Name</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/unpack.py" />
   <source>Get it again, or unpack it and open the file inside.</source>
   <translation>Holen Sie sie noch einmal, oder entpacken Sie sie und öffnen Sie die Datei darin.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Giving HubSpot a file to import</source>
   <translation>HubSpot eine Datei zum Importieren geben</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>Granted, but the account's plan refuses it.</source>
   <translation>Erteilt, aber der Tarif des Kontos verweigert es.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Have all records copied out</source>
   <translation>Alle Datensätze herauskopieren lassen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>How much of the limit was used</source>
   <translation>Wie viel vom Limit genutzt wurde</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>How the window looked</source>
   <translation>Wie das Fenster aussah</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>HubDesk added this column to its result file</source>
   <translation>HubDesk hat diese Spalte seiner Ergebnisdatei hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <source>HubDesk cannot make its private copy of “{own}”: {part}.</source>
   <translation>HubDesk kann seine private Kopie von „{own}“ nicht anlegen: {part}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/encoding.py" />
   <source>HubDesk cannot read the encoding “{name}”.</source>
   <translation>HubDesk kann die Kodierung „{name}“ nicht lesen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>HubDesk cannot save progress, so it stopped before sending more.</source>
   <translation>HubDesk kann den Fortschritt nicht speichern und hat deshalb gestoppt, bevor es mehr sendet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/server.py" />
   <source>HubDesk failed to read the file ({name} in {where}).</source>
   <translation>HubDesk konnte die Datei nicht lesen ({name} in {where}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubDesk keeps no password of a proxy; ask whoever runs it to let HubDesk through without one.</source>
   <translation>HubDesk speichert kein Passwort eines Proxys; bitten Sie den Betreiber, HubDesk ohne Passwort durchzulassen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/network.py" />
   <source>HubDesk keeps no user name or password of a proxy.</source>
   <translation>HubDesk speichert weder Benutzername noch Passwort eines Proxys.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/bodies.py" />
   <source>HubDesk stopped before sending anything from the changed part.</source>
   <translation>HubDesk hat gestoppt, bevor es etwas aus dem geänderten Teil gesendet hat.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubDesk stopped sending. What was written stays written.</source>
   <translation>HubDesk sendet nicht mehr. Was geschrieben ist, bleibt geschrieben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/hosts.py" />
   <source>HubDesk talks to api.hubapi.com and api.hsforms.com, and to portals on this computer.</source>
   <translation>HubDesk spricht mit api.hubapi.com und api.hsforms.com und mit Portalen auf diesem Computer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>HubDesk then knows of each row whether it was created or updated, and can take the import back.</source>
   <translation>HubDesk weiß dann von jeder Zeile, ob sie angelegt oder aktualisiert wurde, und kann den Import zurücknehmen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>HubDesk tried one harmless read per feature.</source>
   <translation>HubDesk hat eine harmlose Abfrage je Funktion versucht.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/words.py" />
   <source>HubDesk waits, goes on by itself at {goes_on}, and ends at about {ends}.</source>
   <translation>HubDesk wartet, geht um {goes_on} von selbst weiter und endet etwa um {ends}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/diagnosis.py" />
   <source>HubDesk {program}</source>
   <translation>HubDesk {program}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/property_rules.py" />
   <source>HubSpot alone can check these rules of “{label}”: {kinds}.</source>
   <translation>Diese Regeln von „{label}“ kann nur HubSpot prüfen: {kinds}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>HubSpot answered {status}</source>
   <translation>HubSpot antwortete {status}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot applied nothing of this request.</source>
   <translation>HubSpot hat von dieser Anfrage nichts übernommen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot asked HubDesk to pause, because too many calls were made.</source>
   <translation>HubSpot hat HubDesk um eine Pause gebeten, weil zu viele Aufrufe kamen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/waiting.py" />
   <source>HubSpot asked for a pause. HubDesk goes on by itself.</source>
   <translation>HubSpot hat um eine Pause gebeten. HubDesk macht von selbst weiter.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>HubSpot asks for less than 5 % a day</source>
   <translation>HubSpot bittet um weniger als 5 % am Tag</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/preparing.py" />
   <source>HubSpot asks not to use forms to bring contacts in bulk and may ignore such submissions; use Import (hubdesk import) for that. If each row really is a form that somebody filled in, add --most {good}.</source>
   <translation>HubSpot bittet darum, Formulare nicht zu nutzen, um Kontakte in Massen aufzunehmen, und ignoriert solche Übermittlungen vielleicht; nutzen Sie dafür Import (hubdesk import). Wenn jede Zeile wirklich ein Formular ist, das jemand ausgefüllt hat, ergänzen Sie --most {good}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot cannot be reached from this computer.</source>
   <translation>HubSpot ist von diesem Computer aus nicht erreichbar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot cannot read the date in {detail}.</source>
   <translation>HubSpot kann das Datum in {detail} nicht lesen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>HubSpot computes it</source>
   <translation>HubSpot berechnet es</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/forms.py" />
   <source>HubSpot describes this form in a way that HubDesk does not understand.</source>
   <translation>HubSpot beschreibt dieses Formular auf eine Weise, die HubDesk nicht versteht.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/attempts.py" />
   <source>HubSpot did not take the file{about}. {message}</source>
   <translation>HubSpot hat die Datei nicht angenommen{about}. {message}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>HubSpot does not accept consent of this kind for this form.</source>
   <translation>HubSpot nimmt für dieses Formular keine Einwilligung dieser Art an.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/connect.py" />
   <source>HubSpot does not accept this access token.</source>
   <translation>HubSpot nimmt dieses Zugriffstoken nicht an.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot does not accept this e-mail address.</source>
   <translation>HubSpot nimmt diese E-Mail-Adresse nicht an.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot does not know its import of this row any more; whether it was written cannot be told.</source>
   <translation>HubSpot kennt seinen Import dieser Zeile nicht mehr; ob sie geschrieben wurde, lässt sich nicht sagen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>HubSpot does not know this GoToWebinar key.</source>
   <translation>HubSpot kennt diesen GoToWebinar-Schlüssel nicht.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot does not know this option of {detail}.</source>
   <translation>HubSpot kennt diese Option von {detail} nicht.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>HubSpot does not let anybody write it</source>
   <translation>HubSpot lässt es niemanden schreiben</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot does not let anybody write {detail}.</source>
   <translation>HubSpot lässt niemanden in {detail} schreiben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>HubSpot does not let forms fill in this property.</source>
   <translation>HubSpot lässt diese Eigenschaft nicht von Formularen füllen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>HubSpot does not say which scopes this token has.</source>
   <translation>HubSpot sagt nicht, welche Scopes dieses Token hat.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/service.py" />
   <source>HubSpot does not take submissions of this form any more. It may have been deleted or archived meanwhile.</source>
   <translation>HubSpot nimmt keine Übermittlungen dieses Formulars mehr an. Vielleicht wurde es inzwischen gelöscht oder archiviert.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/service.py" />
   <source>HubSpot does not tell which contacts it made and what they were before.</source>
   <translation>HubSpot sagt nicht, welche Kontakte es angelegt hat und wie sie vorher waren.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot finds this request too large.</source>
   <translation>HubSpot findet diese Anfrage zu groß.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>HubSpot had locked a contact</source>
   <translation>HubSpot hatte einen Kontakt gesperrt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/upload.py" />
   <source>HubSpot has not got it.</source>
   <translation>HubSpot hat sie nicht bekommen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>HubSpot has one scope for reading, changing and submitting forms.</source>
   <translation>HubSpot hat einen einzigen Scope zum Lesen, Ändern und Absenden von Formularen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot is having trouble.</source>
   <translation>HubSpot hat gerade Schwierigkeiten.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot is moving this account to another data centre and takes no requests meanwhile.</source>
   <translation>HubSpot zieht dieses Konto in ein anderes Rechenzentrum um und nimmt inzwischen keine Anfragen an.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/waiting.py" />
   <source>HubSpot is moving this account to another data centre. HubDesk goes on by itself when that is done.</source>
   <translation>HubSpot zieht dieses Konto in ein anderes Rechenzentrum um. HubDesk macht von selbst weiter, wenn das geschehen ist.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>HubSpot keeps 1,000 submissions of a contact and drops all others; earlier rows have as many with {value} in {column}.</source>
   <translation>HubSpot behält 1.000 Übermittlungen eines Kontakts und verwirft alle weiteren; so viele frühere Zeilen haben {value} in {column}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>HubSpot lists it, but refused the call without a clear reason.</source>
   <translation>HubSpot listet ihn auf, hat den Aufruf aber ohne klaren Grund verweigert.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>HubSpot lists them, but refused the call without a clear reason.</source>
   <translation>HubSpot listet sie auf, hat den Aufruf aber ohne klaren Grund verweigert.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot may have received this submission: its answer was lost. Look there before sending it again.</source>
   <translation>HubSpot hat diese Übermittlung vielleicht bekommen: Die Antwort ging verloren. Sehen Sie dort nach, bevor Sie sie erneut senden.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot may or may not have done this: its answer did not arrive whole.</source>
   <translation>HubSpot hat das vielleicht getan, vielleicht auch nicht: Die Antwort kam nicht vollständig an.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot no longer accepts this access token.</source>
   <translation>HubSpot nimmt dieses Zugriffstoken nicht mehr an.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/waiting.py" />
   <source>HubSpot refused a submission as one too many. A few more would block this computer, so HubDesk waits for a minute and goes on by itself.</source>
   <translation>HubSpot hat eine Übermittlung als eine zu viel verweigert. Einige mehr würden diesen Computer sperren, deshalb wartet HubDesk eine Minute und macht von selbst weiter.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/alike.py" />
   <source>HubSpot refused every batch for the same reason{about}, so HubDesk stopped.</source>
   <translation>HubSpot hat jedes Paket aus demselben Grund verweigert{about}, deshalb hat HubDesk gestoppt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/mode.py" />
   <source>HubSpot refused the first {ALIKE} submissions for the same reason, so HubDesk stopped.</source>
   <translation>HubSpot hat die ersten {ALIKE} Übermittlungen aus demselben Grund verweigert, deshalb hat HubDesk gestoppt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>HubSpot refused them as too many</source>
   <translation>HubSpot hat sie als zu viele verweigert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>HubSpot refused this ({replace}).</source>
   <translation>HubSpot hat das verweigert ({replace}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>HubSpot refused this and did not say why.</source>
   <translation>HubSpot hat das verweigert und nicht gesagt, warum.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot refused this request (status {status}).</source>
   <translation>HubSpot hat diese Anfrage verweigert (Status {status}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot refused this request: {words}</source>
   <translation>HubSpot hat diese Anfrage verweigert: {words}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot refused this row{about} ({word}).</source>
   <translation>HubSpot hat diese Zeile{about} verweigert ({word}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot refused this row{about}.</source>
   <translation>HubSpot hat diese Zeile{about} verweigert.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>HubSpot refused {found} as too many: {parts}.{helps}</source>
   <translation>HubSpot hat {found} als zu viele verweigert: {parts}.{helps}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>HubSpot refuses calls although the token has the scopes.</source>
   <translation>HubSpot verweigert Aufrufe, obwohl das Token die Scopes hat.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/alike.py" />
   <source>HubSpot refuses every batch now for the same reason{about}, so HubDesk stopped.</source>
   <translation>HubSpot verweigert jetzt jedes Paket aus demselben Grund{about}, deshalb hat HubDesk gestoppt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot refuses this token: {part} is not allowed ({category}).</source>
   <translation>HubSpot verweigert es diesem Token. Nicht erlaubt: {part} ({category}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>HubSpot refuses to let this token {refused}, although it has what that takes. Another plan is needed, or leave it unticked.</source>
   <translation>HubSpot erlaubt diesem Token nicht: {refused}. Dabei hat es, was dazu nötig ist. Nötig ist ein anderer Tarif, oder lassen Sie es nicht angekreuzt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/sender.py" />
   <source>HubSpot shows the imports of this job only to the key that started them, and this is another one.</source>
   <translation>HubSpot zeigt die Importe dieses Jobs nur dem Key, der sie gestartet hat, und dies ist ein anderer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/token_care.py" />
   <source>HubSpot supports legacy private apps until {LEGACY_END}. Make a service key before then and rotate to it.</source>
   <translation>HubSpot unterstützt alte private Apps bis {LEGACY_END}. Erstellen Sie vorher einen Service-Key und wechseln Sie zu ihm.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>HubSpot switched API keys off in 2022, and a client secret opens nothing by itself. Make a service key with the scopes that you need and use it instead: it takes the API key's place. {WHERE}</source>
   <translation>HubSpot hat API-Schlüssel 2022 abgeschaltet, und ein Client-Secret öffnet allein nichts. Legen Sie einen Service Key mit den Scopes an, die Sie brauchen, und verwenden Sie ihn: Er tritt an die Stelle des API-Schlüssels. {WHERE}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/attempts.py" />
   <source>HubSpot takes no more files to import at present.</source>
   <translation>HubSpot nimmt zurzeit keine weiteren Dateien zum Importieren an.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/mode.py" />
   <source>HubSpot takes no submissions of this form any more.</source>
   <translation>HubSpot nimmt keine Übermittlungen dieses Formulars mehr an.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>HubSpot takes submissions of up to one month back.</source>
   <translation>HubSpot nimmt Übermittlungen bis zu einem Monat zurück an.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot wants a whole number in {detail}.</source>
   <translation>HubSpot will eine ganze Zahl in {detail}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot's address answered with a redirect to somewhere else, which HubDesk never follows.</source>
   <translation>HubSpots Adresse hat mit einer Umleitung an eine andere Stelle geantwortet, der HubDesk niemals folgt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot's address cannot be found. This computer seems to be offline.</source>
   <translation>HubSpots Adresse lässt sich nicht finden. Dieser Computer scheint offline zu sein.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot's answer arrived cut off.</source>
   <translation>HubSpots Antwort kam abgeschnitten an.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot's answer cannot be read.</source>
   <translation>HubSpots Antwort lässt sich nicht lesen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot's answer did not come in time.</source>
   <translation>HubSpots Antwort kam nicht rechtzeitig.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/sender.py" />
   <source>HubSpot's answer to an upload was lost again and again, and no import came of it.</source>
   <translation>HubSpots Antwort auf einen Upload ging immer wieder verloren, und kein Import entstand daraus.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot's answer was lost. The contact may have been written; look before sending it again.</source>
   <translation>HubSpots Antwort ging verloren. Der Kontakt wurde vielleicht geschrieben; sehen Sie nach, bevor Sie ihn erneut senden.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot's answer was not waited for. The contact may have been written; going on finds out.</source>
   <translation>Auf HubSpots Antwort wurde nicht gewartet. Der Kontakt wurde vielleicht geschrieben; beim Fortsetzen zeigt es sich.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/service.py" />
   <source>HubSpot's answers do not tell which contacts they changed.</source>
   <translation>HubSpots Antworten sagen nicht, welche Kontakte sie geändert haben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/rate/hold.py" />
   <source>HubSpot's calls for today are used up for this account.</source>
   <translation>HubSpots Aufrufe für heute sind für dieses Konto aufgebraucht.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/tiers.py" />
   <source>HubSpot's changelog says 650,000 a day.</source>
   <translation>HubSpots Änderungsprotokoll nennt 650.000 am Tag.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot's import ended before anything was written.</source>
   <translation>HubSpots Import endete, bevor etwas geschrieben wurde.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot's import failed, and HubSpot does not tell whether this row was written before that.</source>
   <translation>HubSpots Import ist fehlgeschlagen, und HubSpot sagt nicht, ob diese Zeile vorher geschrieben wurde.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot's import is done, but it complained about the whole file; look whether this contact is there before sending it again.</source>
   <translation>HubSpots Import ist fertig, aber er hat die ganze Datei beanstandet; sehen Sie nach, ob es diesen Kontakt gibt, bevor Sie ihn erneut senden.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot's import was cancelled, and HubSpot does not tell whether this row was written before that.</source>
   <translation>HubSpots Import wurde abgebrochen, und HubSpot sagt nicht, ob diese Zeile vorher geschrieben wurde.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/tracker.py" />
   <source>HubSpot's limit is used for the moment. The next calls leave by themselves.</source>
   <translation>HubSpots Limit ist im Moment ausgeschöpft. Die nächsten Aufrufe gehen von selbst hinaus.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/choosing.py" />
   <source>HubSpot's own import cannot do this. </source>
   <translation>HubSpots eigener Import kann das nicht. </translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/tiers.py" />
   <source>HubSpot's page on legacy private apps</source>
   <translation>HubSpots Seite über alte private Apps</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/tiers.py" />
   <source>HubSpot's usage guidelines</source>
   <translation>HubSpots Nutzungsrichtlinien</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>Hugging Face</source>
   <translation>Hugging Face</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Import contacts</source>
   <translation>Kontakte importieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/job_info.py" />
   <source>Import the file anew if its rows shall be written again.</source>
   <translation>Importieren Sie die Datei neu, wenn ihre Zeilen wieder geschrieben werden sollen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Import very large files</source>
   <translation>Sehr große Dateien importieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Importing contacts</source>
   <translation>Kontakte importieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Importing very large files</source>
   <translation>Sehr große Dateien importieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/token_care.py" />
   <source>In HubSpot ({WHERE}) rotate the token and expire the old one now, not later. That locks out whoever has it.</source>
   <translation>Rotieren Sie das Token in HubSpot ({WHERE}) und lassen Sie das alte sofort ablaufen, nicht später. Das sperrt aus, wer immer es hat.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>In HubSpot: Development &gt; Keys &gt; Service keys, or Development &gt; Legacy apps &gt; (app) &gt; Auth &gt; Show token.</source>
   <translation>In HubSpot: Entwicklung &gt; Keys &gt; Service-Keys, oder Entwicklung &gt; Alte Apps &gt; (App) &gt; Auth &gt; Token zeigen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>Instant messaging</source>
   <translation>Sofortnachrichten</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Invalid e-mail address</source>
   <translation>Ungültige E-Mail-Adresse</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Invalid option</source>
   <translation>Ungültige Option</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Invalid phone number</source>
   <translation>Ungültige Telefonnummer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Invalid record ID</source>
   <translation>Ungültige Datensatz-ID</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Invalid yes or no</source>
   <translation>Ungültiges Ja oder Nein</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/preparing.py" />
   <source>It asks for {labels}. Name the columns like that, or say with a recipe which is which.</source>
   <translation>Es fragt nach {labels}. Nennen Sie die Spalten so oder sagen Sie mit einem Rezept, welche Spalte wozu gehört.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>It belongs to an object with “company”.</source>
   <translation>Es gehört in ein Objekt mit „company“.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/diagnosis.py" />
   <source>It cannot be read: {name}
</source>
   <translation>Sie lässt sich nicht lesen: {name}
</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>It does not look like a service key or private-app token, which begin with pat-. A token of an OAuth app ends after 30 minutes.</source>
   <translation>Es sieht nicht wie ein Service-Key oder das Token einer privaten App aus; diese beginnen mit pat-. Ein Token einer OAuth-App endet nach 30 Minuten.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/survey.py" />
   <source>It has fewer values than there are columns.</source>
   <translation>Sie hat weniger Werte, als es Spalten gibt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/survey.py" />
   <source>It has more values than there are columns.</source>
   <translation>Sie hat mehr Werte, als es Spalten gibt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <source>It has several addresses. Each of them is read as a row of its own.</source>
   <translation>Sie hat mehrere Adressen. Jede davon wird als eigene Zeile gelesen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>It has words where the rows below have numbers, dates or addresses, as a second line of names would. It is read as a row; if it has the names, choose it for the header.</source>
   <translation>Sie hat Wörter, wo die Zeilen darunter Zahlen, Datumsangaben oder Adressen haben, wie es eine zweite Zeile mit Namen hätte. Sie wird als Zeile gelesen; wenn sie die Namen enthält, wählen Sie sie für die Kopfzeile.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook.py" />
   <source>It has {names}.</source>
   <translation>Sie hat {names}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/demo.py" />
   <source>It has: {join}.</source>
   <translation>Es hat: {join}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/survey.py" />
   <source>It holds control characters.</source>
   <translation>Sie enthält Steuerzeichen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>It holds what HubDesk did not put there ({names}).</source>
   <translation>Er enthält, was HubDesk nicht dort abgelegt hat ({names}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>It is more than HubSpot's import takes in a day{plan}, so batches are sooner done.</source>
   <translation>Das ist mehr, als HubSpots Import{plan} an einem Tag annimmt; Pakete sind also eher fertig.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>It is read as a part of the header in line {first}. If it is a row, choose that line alone.</source>
   <translation>Sie wird als Teil der Kopfzeile in Zeile {first} gelesen. Wenn sie eine Zeile mit Werten ist, wählen Sie nur jene als Kopfzeile.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/survey.py" />
   <source>It is too long to be a row.</source>
   <translation>Sie ist zu lang für eine Zeile.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/survey.py" />
   <source>It looks like a total or a note below the table.</source>
   <translation>Sie sieht wie eine Summe oder Notiz unter der Tabelle aus.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/mode.py" />
   <source>It may have been deleted, archived or protected by a captcha meanwhile. Look at it in HubSpot.</source>
   <translation>Vielleicht wurde es inzwischen gelöscht, archiviert oder mit einem Captcha geschützt. Sehen Sie es sich in HubSpot an.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/connect.py" />
   <source>It may have been rotated, have expired or been switched off; HubSpot also switches a token off by itself when it finds it in a public repository.</source>
   <translation>Vielleicht wurde es rotiert, ist abgelaufen oder wurde abgeschaltet; HubSpot schaltet ein Token auch von selbst ab, wenn es in einem öffentlichen Repository steht.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>It may have been rotated, have expired or been switched off; HubSpot also switches a token off by itself when it finds it in a public repository. Paste the current token to go on.</source>
   <translation>Vielleicht wurde es rotiert, ist abgelaufen oder wurde abgeschaltet; HubSpot schaltet ein Token auch von selbst ab, wenn es in einem öffentlichen Repository steht. Fügen Sie das aktuelle Token ein, um weiterzumachen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/survey.py" />
   <source>It opens a quote that never closes.</source>
   <translation>Sie öffnet ein Anführungszeichen, das nie schließt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>It was decided to reject rows with {value} in {column}.</source>
   <translation>Es wurde entschieden, Zeilen mit {value} in {column} abzulehnen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Its log of calls, without contact data</source>
   <translation>Sein Protokoll der Aufrufe, ohne Kontaktdaten</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Its log of submissions, without what was typed</source>
   <translation>Sein Protokoll der Übermittlungen, ohne das Eingegebene</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Its properties and owners as last read</source>
   <translation>Seine Eigenschaften und Zuständigen, wie zuletzt gelesen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>Its result files are where they were. What it wrote can no longer be verified or taken back by HubDesk.</source>
   <translation>Seine Ergebnisdateien sind, wo sie waren. Was er geschrieben hat, kann HubDesk nicht mehr nachprüfen oder zurücknehmen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>Its values are full names with the last name first: put a comma behind the last name to part them</source>
   <translation>Die Werte sind volle Namen mit dem Nachnamen zuerst: Setzen Sie ein Komma hinter den Nachnamen, um sie zu teilen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>Its values are full names: parted into first and last name</source>
   <translation>Die Werte sind volle Namen: geteilt in Vor- und Nachname</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>Its values are options of this field</source>
   <translation>Ihre Werte sind Optionen dieses Felds</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>Its values are options of this property</source>
   <translation>Ihre Werte sind Optionen dieser Eigenschaft</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>Its values look like e-mail addresses</source>
   <translation>Die Werte sehen wie E-Mail-Adressen aus</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>Its values look like phone numbers</source>
   <translation>Die Werte sehen wie Telefonnummern aus</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>Job title</source>
   <translation>Position</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Job {job_id} and its journal</source>
   <translation>Job {job_id} und sein Journal</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/plan/file.py" />
   <source>Job {job_id} has no plan: its contacts were not read before it was written.</source>
   <translation>Job {job_id} hat keinen Plan: Seine Kontakte wurden nicht gelesen, bevor er schrieb.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/lease.py" />
   <source>Job {job_id} is {folder}.</source>
   <translation>Job {job_id} {folder}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/job_deletion.py" />
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Job {job_id} is {running}.</source>
   <translation>Job {job_id} {running}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>Job {job_id} was made by a newer version of HubDesk.</source>
   <translation>Job {job_id} wurde von einer neueren Version von HubDesk angelegt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/catalog.py" />
   <source>Job {name} is {folder}.</source>
   <translation>Job {name} {folder}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/job_info.py" />
   <source>Job {undone_by} has taken job {job_id} back.</source>
   <translation>Job {undone_by} hat Job {job_id} zurückgenommen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/job_info.py" />
   <source>Job {undo} has begun to take job {job_id} back.</source>
   <translation>Job {undo} hat begonnen, Job {job_id} zurückzunehmen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_values.py" />
   <source>Known are {known}.</source>
   <translation>Bekannt sind {known}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/diagnosis.py" />
   <source>Language: {part}</source>
   <translation>Sprache: {part}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>Last name</source>
   <translation>Nachname</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>Leave it out.</source>
   <translation>Lassen Sie sie weg.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>Leave one of them out.</source>
   <translation>Lassen Sie eine davon weg.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/network.py" />
   <source>Leave them out, and ask whoever runs the proxy to let HubDesk through. {SETTINGS_HINT}</source>
   <translation>Lassen Sie sie weg und bitten Sie den Betreiber des Proxys, HubDesk durchzulassen. {SETTINGS_HINT}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Left out: empty line</source>
   <translation>Ausgelassen: leere Zeile</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Left out: names of the columns</source>
   <translation>Ausgelassen: Namen der Spalten</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Left out: total or note</source>
   <translation>Ausgelassen: Summe oder Anmerkung</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/token_care.py" />
   <source>Let a super admin look through HubSpot's audit log, and a legacy app's Logs tab, for calls that were not yours.</source>
   <translation>Lassen Sie einen Super-Admin HubSpots Audit-Protokoll und den Tab „Logs“ einer alten App nach Aufrufen durchsehen, die nicht von Ihnen waren.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Let a super admin rotate the token, then paste the new one.</source>
   <translation>Lassen Sie einen Super-Admin das Token rotieren und fügen Sie dann das neue ein.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/survey.py" />
   <source>Line {line}: {sentence}</source>
   <translation>Zeile {line}: {sentence}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Listing forms</source>
   <translation>Formulare auflisten</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Lists</source>
   <translation>Listen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Lock and unlock steps</source>
   <translation>Phasen sperren und entsperren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Log of calls, without contact data</source>
   <translation>Protokoll der Aufrufe, ohne Kontaktdaten</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Log of submissions, without what was typed</source>
   <translation>Protokoll der Übermittlungen, ohne das Eingegebene</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Log of the program</source>
   <translation>Protokoll des Programms</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <location filename="../../hubdesk/hubspot/routing.py" />
   <source>Look at Settings, Network.</source>
   <translation>Sehen Sie in Einstellungen, Netzwerk nach.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/alike.py" />
   <source>Look at how this column is mapped, then start a new import.</source>
   <translation>Sehen Sie sich an, wie diese Spalte zugeordnet ist, und beginnen Sie dann einen neuen Import.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/updates.py" />
   <source>Look at the place where you got HubDesk.</source>
   <translation>Sehen Sie dort nach, woher Sie HubDesk haben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>Look for a window that asks to unlock it, then try again.</source>
   <translation>Achten Sie auf ein Fenster, das um die Freigabe bittet, und versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/service.py" />
   <source>Look for it in the list of forms, or switch to the account that it belongs to.</source>
   <translation>Suchen Sie es in der Liste der Formulare oder wechseln Sie zu dem Konto, zu dem es gehört.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Look into {folder} and delete it.</source>
   <translation>Sehen Sie in {folder} nach und löschen Sie den Ordner.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_writer.py" />
   <source>Look into {parent}; verifying the job tells whether its files are whole.</source>
   <translation>Sehen Sie in {parent} nach; das Prüfen des Jobs sagt, ob seine Dateien vollständig sind.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Looks like a formula</source>
   <translation>Sieht wie eine Formel aus</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/diagnosis.py" />
   <source>Made: {now} UTC</source>
   <translation>Erstellt: {now} UTC</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/plan/file.py" />
   <source>Make a new preview; a job that was written already cannot be undone any more.</source>
   <translation>Erstellen Sie eine neue Vorschau; ein Job, der schon geschrieben hat, lässt sich nicht mehr rückgängig machen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <location filename="../../hubdesk/tabular/unpack.py" />
   <source>Make it again from the file with the contacts.</source>
   <translation>Erstellen Sie es erneut aus der Datei mit den Kontakten.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/plan/writer.py" />
   <source>Make room on the disk and compare again.</source>
   <translation>Schaffen Sie Platz auf der Festplatte und vergleichen Sie erneut.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/companies.py" />
   <location filename="../../hubdesk/storage/plan/file.py" />
   <source>Make room on the disk and see that its drive is there; then go on with the job.</source>
   <translation>Schaffen Sie Platz auf der Festplatte und prüfen Sie, ob ihr Laufwerk da ist; setzen Sie dann den Job fort.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <location filename="../../hubdesk/tabular/unpack.py" />
   <source>Make room on the disk and try again.</source>
   <translation>Schaffen Sie Platz auf der Festplatte und versuchen Sie es erneut.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/table_writer.py" />
   <source>Make room on the disk, then resume the job.</source>
   <translation>Schaffen Sie Platz auf der Festplatte und setzen Sie dann den Job fort.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/reporting.py" />
   <source>Make sure that {folder} can be made; going on with the job then writes the files.</source>
   <translation>Sorgen Sie dafür, dass {folder} angelegt werden kann; beim Fortsetzen schreibt der Job dann die Dateien.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Making lists</source>
   <translation>Listen anlegen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Marketing</source>
   <translation>Marketing</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>May define properties and nothing else</source>
   <translation>Darf Eigenschaften anlegen und sonst nichts</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>May write contacts, may not look at them</source>
   <translation>Darf Kontakte schreiben, aber nicht ansehen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>Middle name</source>
   <translation>Zweiter Vorname</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>Mobile phone</source>
   <translation>Mobiltelefon</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/writer.py" />
   <source>Move it away or choose another folder than {parent}.</source>
   <translation>Verschieben Sie sie oder wählen Sie einen anderen Ordner als {parent}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/listing.py" />
   <source>Name a static list, its id, or a new name.</source>
   <translation>Nennen Sie eine statische Liste, ihre ID oder einen neuen Namen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/results.py" />
   <source>Name another folder with --results, or choose one in the settings.</source>
   <translation>Nennen Sie mit --results einen anderen Ordner oder wählen Sie einen in den Einstellungen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/job_export.py" />
   <source>Name another folder.</source>
   <translation>Nennen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Names of other columns</source>
   <translation>Namen anderer Spalten</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>No column holds {wanted}, so contacts cannot be told apart.</source>
   <translation>Keine Spalte enthält {wanted}, deshalb lassen sich Kontakte nicht unterscheiden.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/preparing.py" />
   <source>No column is named like a field of the form “{form}”.</source>
   <translation>Keine Spalte heißt wie ein Feld des Formulars „{form}“.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>No contact has this address, and this import only updates.</source>
   <translation>Kein Kontakt hat diese Adresse, und dieser Import aktualisiert nur.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>No date</source>
   <translation>Kein Datum</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>No e-mail address</source>
   <translation>Keine E-Mail-Adresse</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>No field has a name like this</source>
   <translation>Kein Feld hat einen ähnlichen Namen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>No key</source>
   <translation>Kein Schlüssel</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>No property has a name like this</source>
   <translation>Keine Eigenschaft hat einen ähnlichen Namen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>No secure connection to HubSpot could be made.</source>
   <translation>Eine sichere Verbindung zu HubSpot ließ sich nicht herstellen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>Nobody tells which scopes it has</source>
   <translation>Niemand sagt, welche Scopes es hat</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>None of the values of this row are filled in. It is no contact, so it is left out.</source>
   <translation>Keiner der Werte dieser Zeile ist ausgefüllt. Sie ist kein Kontakt und wird deshalb ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Not a name</source>
   <translation>Kein Name</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Not accepted by the form</source>
   <translation>Vom Formular nicht angenommen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Not asked in this case</source>
   <translation>In diesem Fall nicht gefragt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/catalogue.py" />
   <source>Not described</source>
   <translation>Nicht beschrieben</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/catalogue.py" />
   <source>Not described: HubDesk does not know it</source>
   <translation>Nicht beschrieben: HubDesk kennt ihn nicht</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>Nothing is filled in yet.</source>
   <translation>Noch ist nichts ausgefüllt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/client.py" />
   <source>Nothing is lost. Try again; if it happens with this file each time, report it.</source>
   <translation>Nichts ist verloren. Versuchen Sie es erneut; wenn es bei dieser Datei jedes Mal geschieht, melden Sie es.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/words.py" />
   <source>Nothing is to be sent.</source>
   <translation>Nichts ist zu senden.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/table_writer.py" />
   <source>Nothing of it was sent.</source>
   <translation>Nichts davon wurde gesendet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/attempts.py" />
   <location filename="../../hubdesk/engine/via_hubspot/sender.py" />
   <source>Nothing of this file was imported.</source>
   <translation>Nichts aus dieser Datei wurde importiert.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Nothing that was already written is lost.</source>
   <translation>Nichts schon Geschriebenes ist verloren.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/deciding.py" />
   <location filename="../../hubdesk/engine/rotation.py" />
   <location filename="../../hubdesk/engine/undo/service.py" />
   <location filename="../../hubdesk/storage/journal/lease.py" />
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <location filename="../../hubdesk/storage/plan/file.py" />
   <source>Nothing was changed.</source>
   <translation>Nichts wurde geändert.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/job_export.py" />
   <source>Nothing was copied.</source>
   <translation>Nichts wurde kopiert.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/job_deletion.py" />
   <location filename="../../hubdesk/storage/journal/catalog.py" />
   <source>Nothing was deleted.</source>
   <translation>Nichts wurde gelöscht.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/connect.py" />
   <source>Nothing was kept.</source>
   <translation>Nichts wurde aufbewahrt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Nothing was removed.</source>
   <translation>Nichts wurde entfernt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/server.py" />
   <source>Nothing was sent for these rows. Report this, with the file's kind.</source>
   <translation>Für diese Zeilen wurde nichts gesendet. Melden Sie das, mit der Art der Datei.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>Nothing was sent now, and the source file is untouched.</source>
   <translation>Jetzt wurde nichts gesendet, und die Quelldatei ist unberührt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Nothing was sent to the other address.</source>
   <translation>An die andere Adresse wurde nichts gesendet.</translation>
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
   <translation>Nichts wurde gesendet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>Nothing was written elsewhere.</source>
   <translation>Anderswo wurde nichts geschrieben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/plan/writer.py" />
   <source>Nothing was written to HubSpot.</source>
   <translation>In HubSpot wurde nichts geschrieben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/core/targets.py" />
   <location filename="../../hubdesk/engine/run/alike.py" />
   <location filename="../../hubdesk/tabular/workbook_writer.py" />
   <source>Nothing was written.</source>
   <translation>Nichts wurde geschrieben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Number outside of what the form accepts</source>
   <translation>Zahl außerhalb dessen, was das Formular annimmt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Number with signs that keep it as it is</source>
   <translation>Zahl mit Zeichen, die sie bewahren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Number with unclear separator</source>
   <translation>Zahl mit unklarem Trennzeichen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <source>Numbers are read without what their format shows: 01067 may be read as 1067, and 25 % as 0.25. Save it as .xlsx to keep zeros in front.</source>
   <translation>Zahlen werden ohne das gelesen, was ihr Format zeigt: 01067 möglicherweise als 1067 und 25 % als 0.25. Speichern Sie die Datei als .xlsx, um vorangestellte Nullen zu behalten.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/rate/hold.py" />
   <source>Of today's calls only the {kept} are left that you keep for other integrations.</source>
   <translation>Von den heutigen Aufrufen sind nur die {kept} übrig, die Sie für andere Integrationen freihalten.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>On {day} {day2} the account used {day_used} of its {day_limit} calls of the day ({part}), about {ours} of them by HubDesk.</source>
   <translation>Am {day}. {day2} nutzte das Konto {day_used} seiner {day_limit} Aufrufe des Tages ({part}), davon etwa {ours} durch HubDesk.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>On {day} {worst}, {errors} of {calls} answers were errors ({part}); {rule}. The log shows which calls they were.</source>
   <translation>Am {day}. {worst} waren {errors} von {calls} Antworten Fehler ({part}); {rule}. Das Protokoll zeigt, welche Aufrufe es waren.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/plan/file.py" />
   <source>Only a job with a preview can be undone or run by its plan.</source>
   <translation>Nur ein Job mit einer Vorschau lässt sich rückgängig machen oder nach seinem Plan ausführen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Only for files that HubSpot imports by itself (import --via hubspot). The scope covers records of every kind.</source>
   <translation>Nur für Dateien, die HubSpot selbst importiert (import --via hubspot). Der Scope umfasst Datensätze jeder Art.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Only for files that name owners by e-mail address or name.</source>
   <translation>Nur für Dateien, die Zuständige mit E-Mail-Adresse oder Namen nennen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Only for files with a column that names the company.</source>
   <translation>Nur für Dateien mit einer Spalte, die das Unternehmen nennt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Only for imports that end with a list (import --list).</source>
   <translation>Nur für Importe, die mit einer Liste enden (import --list).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook.py" />
   <source>Only the sheet “{sheet}” is read, not {others}.</source>
   <translation>Nur das Blatt „{sheet}“ wird gelesen, nicht {others}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>Only what every token has</source>
   <translation>Nur, was jedes Token hat</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/keyring_backend.py" />
   <source>Open Credential Manager &gt; Windows Credentials and remove the entries for HubDesk.</source>
   <translation>Öffnen Sie Anmeldeinformationsverwaltung &gt; Windows-Anmeldeinformationen und entfernen Sie die Einträge für HubDesk.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/keyring_backend.py" />
   <source>Open KWalletManager and delete the folder HubDesk.</source>
   <translation>Öffnen Sie KWalletManager und löschen Sie den Ordner HubDesk.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/keyring_backend.py" />
   <source>Open Keychain Access, search for HubDesk and delete what it finds.</source>
   <translation>Öffnen Sie die Schlüsselbundverwaltung, suchen Sie nach HubDesk und löschen Sie, was sie findet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/keyring_backend.py" />
   <source>Open Passwords and Keys (or your keyring's program) and delete the entries for HubDesk.</source>
   <translation>Öffnen Sie „Passwörter und Verschlüsselung“ (oder das Programm Ihres Schlüsselbunds) und löschen Sie die Einträge für HubDesk.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Open a web page in a browser and sign in.</source>
   <translation>Öffnen Sie eine Webseite im Browser und melden Sie sich an.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/private_copies.py" />
   <location filename="../../hubdesk/engine/worker/scanning.py" />
   <location filename="../../hubdesk/tabular/intake.py" />
   <location filename="../../hubdesk/tabular/reader.py" />
   <location filename="../../hubdesk/tabular/source.py" />
   <source>Open it again.</source>
   <translation>Öffnen Sie sie erneut.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook.py" />
   <source>Open it in a spreadsheet program, save it again as .xlsx or CSV, and open that.</source>
   <translation>Öffnen Sie sie in einem Tabellenprogramm, speichern Sie sie noch einmal als .xlsx oder CSV und öffnen Sie diese Datei.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>Open it in a spreadsheet program, save it as .xlsx or CSV, and open that.</source>
   <translation>Öffnen Sie sie in einem Tabellenprogramm, speichern Sie sie als .xlsx oder CSV und öffnen Sie diese Datei.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>Open it with that version.</source>
   <translation>Öffnen Sie ihn mit jener Version.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>Open one of the files in it.</source>
   <translation>Öffnen Sie eine der Dateien darin.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Open the contact database</source>
   <translation>Die Kontaktdatenbank öffnen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/keyring_backend.py" />
   <source>Open the system's keyring and delete the entries for HubDesk.</source>
   <translation>Öffnen Sie den Schlüsselbund des Systems und löschen Sie die Einträge für HubDesk.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Other entries of HubDesk in the system's keyring</source>
   <translation>Andere Einträge von HubDesk im Schlüsselbund des Systems</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Owner not checked</source>
   <translation>Zuständige nicht geprüft</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Owners</source>
   <translation>Zuständige</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Owners could not be read</source>
   <translation>Zuständige ließen sich nicht lesen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>PO box</source>
   <translation>Postfach</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Part of a name left out</source>
   <translation>Teil eines Namens ausgelassen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Partners</source>
   <translation>Partner</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>Paste only the one that you want to use.</source>
   <translation>Fügen Sie nur das ein, das Sie verwenden möchten.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/link.py" />
   <source>Paste the form's id, its address in HubSpot, its share link or its embed code.</source>
   <translation>Fügen Sie die ID des Formulars ein, seine Adresse in HubSpot, seinen Freigabelink oder seinen Einbettungscode.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/token_care.py" />
   <source>Paste the new token here. It takes the place of the old one, and jobs that stopped can go on.</source>
   <translation>Fügen Sie das neue Token hier ein. Es tritt an die Stelle des alten, und gestoppte Jobs können weitergehen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/rotation.py" />
   <source>Paste the new token of account {wanted}, or connect account {found} beside it.</source>
   <translation>Fügen Sie das neue Token von Konto {wanted} ein oder verbinden Sie Konto {found} daneben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Perhaps against a rule of the property</source>
   <translation>Vielleicht gegen eine Regel der Eigenschaft</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Pipelines</source>
   <translation>Pipelines</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>Postal code</source>
   <translation>Postleitzahl</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>Present values of {named} are to be kept, and HubSpot's import overwrites them.</source>
   <translation>Vorhandene Werte von {named} sollen bleiben, und HubSpots Import überschreibt sie.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Preview and undo</source>
   <translation>Vorschau und Rückgängig</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Previewing and undoing an import</source>
   <translation>Vorschau und Rückgängigmachen eines Imports</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/journal.py" />
   <source>Progress would not be safe in {parent}: it is on a network or is synchronised.</source>
   <translation>Der Fortschritt wäre in {parent} nicht sicher: Der Ordner liegt im Netzwerk oder wird synchronisiert.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Properties and owners of the accounts</source>
   <translation>Eigenschaften und Zuständige der Konten</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Publish help articles</source>
   <translation>Hilfeartikel veröffentlichen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Publish the website’s data tables</source>
   <translation>Datentabellen der Website veröffentlichen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Put contacts into sales e-mail sequences</source>
   <translation>Kontakte in E-Mail-Sequenzen des Vertriebs aufnehmen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/touched.py" />
   <source>Put it back as it was and resume the job, or make a new plan with --preview.</source>
   <translation>Stellen Sie sie wieder her, wie sie war, und setzen Sie den Job fort, oder erstellen Sie mit --preview einen neuen Plan.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/private_copies.py" />
   <source>Put it back there, or open it where it is now.</source>
   <translation>Legen Sie sie dorthin zurück, oder öffnen Sie sie dort, wo sie jetzt ist.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/attempts.py" />
   <source>Put that right and resume the job, or start a new one that sends batches (--via batch).</source>
   <translation>Beheben Sie das und setzen Sie den Job fort, oder beginnen Sie einen neuen, der Pakete sendet (--via batch).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/reporting.py" />
   <source>Put the file back as it was and resume the job.</source>
   <translation>Stellen Sie die Datei wieder her, wie sie war, und setzen Sie den Job fort.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/bodies.py" />
   <source>Put the file back as it was and resume, or start a new job with the changed file.</source>
   <translation>Stellen Sie die Datei wieder her, wie sie war, und setzen Sie fort, oder beginnen Sie mit der geänderten Datei einen neuen Job.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>Put the newer copy back, or delete the job and import the file again.</source>
   <translation>Legen Sie die neuere Kopie zurück, oder löschen Sie den Job und importieren Sie die Datei erneut.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Put them on a list</source>
   <translation>Auf eine Liste setzen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Put users into teams</source>
   <translation>Nutzer Teams zuordnen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/reporting.py" />
   <source>Put {name} back as it was and resume the job; what was written is in its journal.</source>
   <translation>Stellen Sie {name} wieder her, wie sie war, und setzen Sie den Job fort; was geschrieben wurde, steht in seinem Journal.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Putting contacts on a list</source>
   <translation>Kontakte auf eine Liste setzen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Putting contacts on lists</source>
   <translation>Kontakte auf Listen setzen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/core/version.py" />
   <source>Python {python} · {qt} · SQLite {sqlite}</source>
   <translation>Python {python} · {qt} · SQLite {sqlite}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/core/version.py" />
   <source>Qt not installed</source>
   <translation>Qt nicht installiert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/core/version.py" />
   <source>Qt {qt}</source>
   <translation>Qt {qt}</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Query website data and records</source>
   <translation>Daten der Website und Datensätze abfragen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Quote not closed</source>
   <translation>Anführungszeichen nicht geschlossen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Read along which records change</source>
   <translation>Mitlesen, welche Datensätze sich ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Read conversations with customers</source>
   <translation>Konversationen mit Kunden lesen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Read what is written in one-to-one e-mails</source>
   <translation>Lesen, was in E-Mails an Einzelne steht</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Read what was said in phone calls</source>
   <translation>Lesen, was in Telefonaten gesagt wurde</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Reading a contact</source>
   <translation>Einen Kontakt lesen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Reading a contact property</source>
   <translation>Eine Kontakteigenschaft lesen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Reading a form</source>
   <translation>Ein Formular lesen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Reading a list</source>
   <translation>Eine Liste lesen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Reading and submitting forms</source>
   <translation>Formulare lesen und übermitteln</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Reading companies</source>
   <translation>Unternehmen lesen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Reading contacts</source>
   <translation>Kontakte lesen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Reading how many calls were made today</source>
   <translation>Lesen, wie viele Aufrufe heute gemacht wurden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Reading the account's details</source>
   <translation>Angaben zum Konto lesen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Reading the contact properties</source>
   <translation>Kontakteigenschaften lesen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Reading the rules for values</source>
   <translation>Regeln für Werte lesen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Reading what an import by HubSpot refused</source>
   <translation>Lesen, was HubSpot bei einem Import verweigert hat</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Reading which companies contacts have</source>
   <translation>Lesen, welche Unternehmen Kontakte haben</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Reading who can own contacts</source>
   <translation>Lesen, wer für Kontakte zuständig sein kann</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/planner.py" />
   <location filename="../../hubdesk/engine/undo/service.py" />
   <source>Record ID</source>
   <translation>Datensatz-ID</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Records</source>
   <translation>Datensätze</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Rejected value</source>
   <translation>Abgelehnter Wert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>Rename the file or its folder, then open it again.</source>
   <translation>Benennen Sie die Datei oder ihren Ordner um und öffnen Sie sie dann erneut.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Rename, copy and delete forms</source>
   <translation>Formulare umbenennen, kopieren und löschen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Repeated in the file</source>
   <translation>In der Datei wiederholt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Repeated unique value</source>
   <translation>Wiederholter eindeutiger Wert</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Report what visitors and contacts did</source>
   <translation>Melden, was Besucher und Kontakte getan haben</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/hosts.py" />
   <source>Requests can only be redirected to a portal on this computer.</source>
   <translation>Anfragen lassen sich nur an ein Portal auf diesem Computer umleiten.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Required by the form</source>
   <translation>Vom Formular verlangt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Required by the form, without a column</source>
   <translation>Vom Formular verlangt, ohne Spalte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Result file</source>
   <translation>Ergebnisdatei</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Result files</source>
   <translation>Ergebnisdateien</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/jobs.py" />
   <source>Resume it: hubdesk resume {job_id}</source>
   <translation>Setzen Sie ihn fort: hubdesk resume {job_id}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/rate/hold.py" />
   <source>Resume the job after midnight in the account's time zone, or keep fewer calls for others.</source>
   <translation>Setzen Sie den Job nach Mitternacht in der Zeitzone des Kontos fort oder halten Sie weniger Aufrufe für andere frei.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/upload.py" />
   <source>Resume the job.</source>
   <translation>Setzen Sie den Job fort.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/table_writer.py" />
   <source>Resume the job; it is written anew.</source>
   <translation>Setzen Sie den Job fort; sie wird neu geschrieben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/counting.py" />
   <source>Resume this job in the window, which asks which one is meant, or merge them in HubSpot and resume it. A recipe can say it as well (“values”), or “first” or “skip”, for a new import.</source>
   <translation>Setzen Sie diesen Job im Fenster fort; es fragt, welches gemeint ist. Oder führen Sie die Unternehmen in HubSpot zusammen und setzen Sie ihn dann fort. Auch ein Rezept kann es für einen neuen Import angeben („values“, „first“ oder „skip“).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/token_care.py" />
   <source>Rotate and expire later: the old token works for 7 more days, or until it is expired in HubSpot.</source>
   <translation>Rotieren und später ablaufen lassen: Das alte Token funktioniert noch 7 Tage oder bis Sie es in HubSpot ablaufen lassen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/token_care.py" />
   <source>Rotate and expire now: the old token stops working at once.</source>
   <translation>Rotieren und jetzt ablaufen lassen: Das alte Token funktioniert sofort nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/rotation.py" />
   <source>Rotate it in HubSpot first, then copy the new one.</source>
   <translation>Rotieren Sie es zuerst in HubSpot und kopieren Sie dann das neue.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/planner.py" />
   <source>Row of the import</source>
   <translation>Zeile des Imports</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Row too long</source>
   <translation>Zeile zu lang</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>Row {row} has another record id in {name} than in the journal.</source>
   <translation>Zeile {row} hat in {name} eine andere Datensatz-ID als im Journal.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>Row {row} has other values in {name} than in the file.</source>
   <translation>Zeile {row} hat in {name} andere Werte als in der Datei.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>Row {row} is not in exactly one result file.</source>
   <translation>Zeile {row} steht nicht in genau einer Ergebnisdatei.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>Row {row} is {state} in the journal and {cells} in {name}.</source>
   <translation>Zeile {row} ist im Journal {state} und in {name} {cells}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Rows of workbooks that were opened</source>
   <translation>Zeilen von Arbeitsmappen, die geöffnet wurden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Rows that were pasted</source>
   <translation>Zeilen, die eingefügt wurden</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Sales</source>
   <translation>Vertrieb</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Save and delete what was said in phone calls</source>
   <translation>Speichern und löschen, was in Telefonaten gesagt wurde</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>Save it as CSV and open that.</source>
   <translation>Speichern Sie sie als CSV und öffnen Sie diese Datei.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook.py" />
   <source>Save it without a password and open that.</source>
   <translation>Speichern Sie sie ohne Passwort und öffnen Sie diese Datei.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>Save its contents to a file and open that.</source>
   <translation>Speichern Sie den Inhalt in einer Datei und öffnen Sie diese.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/preparing.py" />
   <source>Say what all of these people agreed to. </source>
   <translation>Sagen Sie, wozu alle diese Personen zugestimmt haben. </translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Searching contacts</source>
   <translation>Kontakte suchen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/keyring_backend.py" />
   <source>Secret Service</source>
   <translation>Secret Service</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See and add events on the pages of records</source>
   <translation>Ereignisse auf den Seiten von Datensätzen ansehen und hinzufügen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See and change data for book-keeping</source>
   <translation>Daten für die Buchhaltung ansehen und ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See and change highly sensitive values of tickets</source>
   <translation>Hochsensible Werte von Tickets ansehen und ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See and change how deals are shared among sellers</source>
   <translation>Ansehen und ändern, wie Deals unter Verkäufern aufgeteilt werden</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See and change pages, blogs, e-mails and campaigns</source>
   <translation>Seiten, Blogs, E-Mails und Kampagnen ansehen und ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See and change sensitive values of tickets</source>
   <translation>Sensible Werte von Tickets ansehen und ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See and change shop data, products and prices</source>
   <translation>Shopdaten, Produkte und Preise ansehen und ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See and change the data tables of the website</source>
   <translation>Die Datentabellen der Website ansehen und ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See and change which e-mails contacts agreed to</source>
   <translation>Ansehen und ändern, welchen E-Mails Kontakte zugestimmt haben</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See and download files</source>
   <translation>Dateien ansehen und herunterladen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See and download hidden files and attachments</source>
   <translation>Verborgene Dateien und Anhänge ansehen und herunterladen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See answers to surveys</source>
   <translation>Antworten auf Umfragen ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See appointments</source>
   <translation>Termine ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See approvals of deals</source>
   <translation>Genehmigungen von Deals ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See apps and projects of developers</source>
   <translation>Apps und Projekte von Entwicklern ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See brands and their logos</source>
   <translation>Marken und ihre Logos ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See call-to-action buttons</source>
   <translation>Call-to-Action-Schaltflächen ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See clients of a partner</source>
   <translation>Kunden eines Partners ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See companies</source>
   <translation>Unternehmen ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See contacts and everything that is kept about them</source>
   <translation>Kontakte ansehen und alles, was über sie gespeichert ist</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See contracts</source>
   <translation>Verträge ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See courses</source>
   <translation>Kurse ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See currencies and exchange rates</source>
   <translation>Währungen und Wechselkurse ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See custom records</source>
   <translation>Benutzerdefinierte Datensätze ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See data sources in JSON</source>
   <translation>Datenquellen in JSON ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See deals</source>
   <translation>Deals ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See figures on visits, sources and e-mails</source>
   <translation>Zahlen zu Besuchen, Quellen und E-Mails ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See files that are used as data sources</source>
   <translation>Dateien ansehen, die als Datenquellen dienen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See from which addresses HubSpot reports changes</source>
   <translation>Ansehen, von welchen Adressen HubSpot Änderungen meldet</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See help articles</source>
   <translation>Hilfeartikel ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See highly sensitive values of companies</source>
   <translation>Hochsensible Werte von Unternehmen ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See highly sensitive values of contacts</source>
   <translation>Hochsensible Werte von Kontakten ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See highly sensitive values of custom records</source>
   <translation>Hochsensible Werte von benutzerdefinierten Datensätzen ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See highly sensitive values of deals</source>
   <translation>Hochsensible Werte von Deals ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See highly sensitive values of projects</source>
   <translation>Hochsensible Werte von Projekten ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See highly sensitive values of tickets</source>
   <translation>Hochsensible Werte von Tickets ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See how fast and how often pages load</source>
   <translation>Ansehen, wie schnell und wie oft Seiten laden</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See how leads are scored</source>
   <translation>Ansehen, wie Leads bewertet werden</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See how much campaigns brought in</source>
   <translation>Ansehen, wie viel Kampagnen eingebracht haben</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See how the brand appears in AI search</source>
   <translation>Ansehen, wie die Marke in der KI-Suche erscheint</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See how the help centre is set up</source>
   <translation>Ansehen, wie das Hilfecenter eingerichtet ist</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See in bulk which e-mails contacts agreed to</source>
   <translation>Für viele Kontakte auf einmal ansehen, welchen E-Mails sie zugestimmt haben</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See in full how much campaigns brought in</source>
   <translation>Im Einzelnen ansehen, wie viel Kampagnen eingebracht haben</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See in short how much campaigns brought in</source>
   <translation>In Kürze ansehen, wie viel Kampagnen eingebracht haben</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See invoices</source>
   <translation>Rechnungen ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See landing pages</source>
   <translation>Landingpages ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See leads</source>
   <translation>Leads ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See line items</source>
   <translation>Artikelpositionen ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See listings</source>
   <translation>Immobilieninserate ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See lists (segments) and who is on them</source>
   <translation>Listen (Segmente) ansehen und wer darauf steht</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See logged e-mails</source>
   <translation>Protokollierte E-Mails ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See logged meetings</source>
   <translation>Protokollierte Meetings ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See logged phone calls</source>
   <translation>Protokollierte Telefonate ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See marketing campaigns</source>
   <translation>Marketingkampagnen ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See marketing e-mails</source>
   <translation>Marketing-E-Mails ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See marketing events</source>
   <translation>Marketing-Events ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See meeting links and free times</source>
   <translation>Meeting-Links und freie Zeiten ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See message channels that were added</source>
   <translation>Hinzugefügte Nachrichtenkanäle ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See notes</source>
   <translation>Notizen ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See orders</source>
   <translation>Bestellungen ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See paid subscriptions</source>
   <translation>Bezahlte Abonnements ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See payment links</source>
   <translation>Zahlungslinks ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See payments</source>
   <translation>Zahlungen ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See price lists</source>
   <translation>Preislisten ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See private apps of the account</source>
   <translation>Private Apps des Kontos ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See products</source>
   <translation>Produkte ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See projects</source>
   <translation>Projekte ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See quotes</source>
   <translation>Angebote ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See quotes made with the quote tool</source>
   <translation>Angebote ansehen, die mit dem Angebotswerkzeug erstellt wurden</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See rows of the website’s data tables</source>
   <translation>Zeilen der Datentabellen der Website ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See sales e-mail sequences</source>
   <translation>E-Mail-Sequenzen des Vertriebs ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See sales forecasts</source>
   <translation>Vertriebsprognosen ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See sales goals</source>
   <translation>Vertriebsziele ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See sensitive values of appointments</source>
   <translation>Sensible Werte von Terminen ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See sensitive values of companies</source>
   <translation>Sensible Werte von Unternehmen ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See sensitive values of contacts</source>
   <translation>Sensible Werte von Kontakten ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See sensitive values of custom records</source>
   <translation>Sensible Werte von benutzerdefinierten Datensätzen ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See sensitive values of deals</source>
   <translation>Sensible Werte von Deals ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See sensitive values of projects</source>
   <translation>Sensible Werte von Projekten ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See sensitive values of tickets</source>
   <translation>Sensible Werte von Tickets ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See services</source>
   <translation>Dienstleistungen ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See services of a partner</source>
   <translation>Dienstleistungen eines Partners ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See shopping carts</source>
   <translation>Warenkörbe ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See tasks</source>
   <translation>Aufgaben ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See templates of sales e-mails</source>
   <translation>Vorlagen von Vertriebs-E-Mails ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See the account’s number, region and time zone</source>
   <translation>Nummer, Region und Zeitzone des Kontos ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See the names of steps and records</source>
   <translation>Namen von Phasen und Datensätzen ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See the product library</source>
   <translation>Die Produktbibliothek ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See the rules of sales and service steps</source>
   <translation>Regeln für Vertriebs- und Servicephasen ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See the steps that orders go through</source>
   <translation>Phasen ansehen, die Bestellungen durchlaufen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See the teams of users</source>
   <translation>Teams von Nutzern ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See the website’s data tables</source>
   <translation>Datentabellen der Website ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See users and what they may do</source>
   <translation>Nutzer ansehen und was sie dürfen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See users of the account</source>
   <translation>Nutzer des Kontos ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See videos, audio and who watched them</source>
   <translation>Videos und Audio ansehen und wer sie abgespielt hat</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See website code that runs at HubSpot, and its secrets</source>
   <translation>Website-Code ansehen, der bei HubSpot läuft, und seine Geheimnisse</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See website pages</source>
   <translation>Seiten der Website ansehen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which changes are reported</source>
   <translation>Ansehen, welche Änderungen gemeldet werden</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which e-mails contacts agreed to</source>
   <translation>Ansehen, welchen E-Mails Kontakte zugestimmt haben</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties appointments have</source>
   <translation>Ansehen, welche Eigenschaften Termine haben</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties companies have</source>
   <translation>Ansehen, welche Eigenschaften Unternehmen haben</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties contacts have</source>
   <translation>Ansehen, welche Eigenschaften Kontakte haben</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties courses have</source>
   <translation>Ansehen, welche Eigenschaften Kurse haben</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties custom records have</source>
   <translation>Ansehen, welche Eigenschaften benutzerdefinierte Datensätze haben</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties deals have</source>
   <translation>Ansehen, welche Eigenschaften Deals haben</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties invoices have</source>
   <translation>Ansehen, welche Eigenschaften Rechnungen haben</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties line items have</source>
   <translation>Ansehen, welche Eigenschaften Artikelpositionen haben</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties listings have</source>
   <translation>Ansehen, welche Eigenschaften Immobilieninserate haben</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties logged e-mails have</source>
   <translation>Ansehen, welche Eigenschaften protokollierte E-Mails haben</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties logged meetings have</source>
   <translation>Ansehen, welche Eigenschaften protokollierte Meetings haben</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties logged phone calls have</source>
   <translation>Ansehen, welche Eigenschaften protokollierte Telefonate haben</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties notes have</source>
   <translation>Ansehen, welche Eigenschaften Notizen haben</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties orders have</source>
   <translation>Ansehen, welche Eigenschaften Bestellungen haben</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties paid subscriptions have</source>
   <translation>Ansehen, welche Eigenschaften bezahlte Abonnements haben</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties payments have</source>
   <translation>Ansehen, welche Eigenschaften Zahlungen haben</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties projects have</source>
   <translation>Ansehen, welche Eigenschaften Projekte haben</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties quotes have</source>
   <translation>Ansehen, welche Eigenschaften Angebote haben</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties services have</source>
   <translation>Ansehen, welche Eigenschaften Dienstleistungen haben</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties shopping carts have</source>
   <translation>Ansehen, welche Eigenschaften Warenkörbe haben</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties tasks have</source>
   <translation>Ansehen, welche Eigenschaften Aufgaben haben</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties tickets have</source>
   <translation>Ansehen, welche Eigenschaften Tickets haben</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which steps are locked</source>
   <translation>Ansehen, welche Phasen gesperrt sind</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which tax rates there are</source>
   <translation>Ansehen, welche Steuersätze es gibt</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which web domains are connected</source>
   <translation>Ansehen, welche Webdomains verbunden sind</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which website data can be queried</source>
   <translation>Ansehen, welche Daten der Website sich abfragen lassen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See who can own records</source>
   <translation>Ansehen, wer für Datensätze zuständig sein kann</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See who logged in, from where, and what they changed</source>
   <translation>Ansehen, wer sich angemeldet hat, von wo aus und was geändert wurde</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See who may open members-only pages</source>
   <translation>Ansehen, wer Seiten nur für Mitglieder öffnen darf</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See who may use which pipeline</source>
   <translation>Ansehen, wer welche Pipeline nutzen darf</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See, change and start workflows</source>
   <translation>Workflows ansehen, ändern und starten</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See, create and change forms, and submit them</source>
   <translation>Formulare ansehen, erstellen, ändern und übermitteln</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See, create, change and delete tickets</source>
   <translation>Tickets ansehen, anlegen, ändern und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See, upload and delete files</source>
   <translation>Dateien ansehen, hochladen und löschen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See, write and publish social media posts</source>
   <translation>Beiträge in sozialen Medien ansehen, schreiben und veröffentlichen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>Sees contacts and owners, may write nothing</source>
   <translation>Sieht Kontakte und Zuständige, darf nichts schreiben</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Send e-mails such as receipts</source>
   <translation>E-Mails wie Quittungen senden</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Send marketing e-mails one by one</source>
   <translation>Marketing-E-Mails einzeln senden</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Send messages and change conversations</source>
   <translation>Nachrichten senden und Konversationen ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Service</source>
   <translation>Service</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/journal.py" />
   <source>Set HUBDESK_HOME to a folder on a disk of this computer.</source>
   <translation>Setzen Sie HUBDESK_HOME auf einen Ordner auf einer Festplatte dieses Computers.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Several owners of that name</source>
   <translation>Mehrere Zuständige dieses Namens</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Show forms of other programs on contact pages</source>
   <translation>Formulare anderer Programme auf Kontaktseiten anzeigen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Signs of a web page</source>
   <translation>Zeichen einer Webseite</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>Some bytes of this line do not fit the encoding.</source>
   <translation>Einige Bytes dieser Zeile passen nicht zur Kodierung.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/survey.py" />
   <source>Some of its bytes do not fit the encoding.</source>
   <translation>Einige ihrer Bytes passen nicht zur Kodierung.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>Somebody changed this contact after the file was compared; what they wrote is kept.</source>
   <translation>Jemand hat diesen Kontakt nach dem Vergleich der Datei geändert; was dabei geschrieben wurde, bleibt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>Somebody created this contact after the file was compared; it got the file's values, as far as the columns' write rules allow.</source>
   <translation>Jemand hat diesen Kontakt nach dem Vergleich der Datei angelegt; er bekam die Werte der Datei, soweit die Schreibregeln der Spalten es erlauben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>Somebody created this contact between preview and import; what it was before is not known.</source>
   <translation>Jemand hat diesen Kontakt zwischen Vorschau und Import angelegt; wie er vorher war, ist nicht bekannt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>Somebody deleted this contact, or merged it with another one, after the file was compared; nothing was written.</source>
   <translation>Jemand hat diesen Kontakt nach dem Vergleich der Datei gelöscht oder mit einem anderen zusammengeführt; nichts wurde geschrieben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>Somebody else edited this contact since; what is not the import's value any more is kept.</source>
   <translation>Jemand anderes hat diesen Kontakt seither bearbeitet; was nicht mehr der Wert des Imports ist, bleibt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/demo.py" />
   <source>Start a new import on the demo portal.</source>
   <translation>Beginnen Sie einen neuen Import im Demo-Portal.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Stop it first, or wait for its end.</source>
   <translation>Stoppen Sie ihn zuerst oder warten Sie, bis er endet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/job_deletion.py" />
   <location filename="../../hubdesk/storage/journal/catalog.py" />
   <source>Stop it first.</source>
   <translation>Stoppen Sie ihn zuerst.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/service.py" />
   <source>Submissions of a form cannot be taken back.</source>
   <translation>Übermittlungen eines Formulars lassen sich nicht zurücknehmen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Submit forms</source>
   <translation>Formulare übermitteln</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Submitting forms</source>
   <translation>Formulare übermitteln</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Subscribe and unsubscribe contacts</source>
   <translation>Kontakte an- und abmelden</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Subscribe contacts again who had opted out</source>
   <translation>Kontakte wieder anmelden, die sich abgemeldet hatten</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>Such a key is for the command line tool only and HubSpot answers 401 to it elsewhere. {WHERE}</source>
   <translation>Ein solcher Schlüssel ist nur für das Befehlszeilenwerkzeug; anderswo antwortet HubSpot mit 401. {WHERE}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/diagnosis.py" />
   <source>System: {system} {release}, {machine}</source>
   <translation>System: {system} {release}, {machine}</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Take any records out of the account in bulk</source>
   <translation>Beliebige Datensätze in großer Zahl aus dem Konto herausholen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <source>Take the pictures out, or export in parts.</source>
   <translation>Nehmen Sie die Bilder heraus oder exportieren Sie in Teilen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Takes the same scopes as the import.</source>
   <translation>Braucht dieselben Scopes wie der Import.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Taking contacts off lists</source>
   <translation>Kontakte von Listen nehmen</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Tell the website chat who a visitor is</source>
   <translation>Dem Chat der Website sagen, wer ein Besucher ist</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Text kept by a formula</source>
   <translation>Text, den eine Formel bewahrt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/journal.py" />
   <source>The History pane and 'hubdesk jobs' list all jobs.</source>
   <translation>Der Bereich Verlauf und „hubdesk jobs“ listen alle Jobs auf.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>The access token is longer and begins with pat-. {WHERE}</source>
   <translation>Das Zugriffstoken ist länger und beginnt mit pat-. {WHERE}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>The access token lacks the scope crm.import, which HubSpot's import needs.</source>
   <translation>Dem Zugriffstoken fehlt der Scope crm.import, den HubSpots Import braucht.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>The account has no contact property “{name}” ({place}).</source>
   <translation>Das Konto hat keine Kontakteigenschaft „{name}“ ({place}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/stamp.py" />
   <source>The account has no contact property “{name}” to write the job's id into.</source>
   <translation>Das Konto hat keine Kontakteigenschaft „{name}“, in die sich die ID des Jobs schreiben ließe.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/waiting.py" />
   <source>The account's calls for today are used up. HubDesk goes on after midnight in the account's time zone.</source>
   <translation>Die Aufrufe des Kontos sind für heute aufgebraucht. HubDesk macht nach Mitternacht in der Zeitzone des Kontos weiter.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>The account's details were</source>
   <translation>Die Angaben zum Konto wurden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/property_rules.py" />
   <source>The account's own rules for values could not be read, so HubSpot alone checks them, when it writes. Reading them takes the scope {scopes}.</source>
   <translation>Die eigenen Regeln des Kontos für Werte ließen sich nicht lesen, deshalb prüft nur HubSpot sie, wenn es schreibt. Zum Lesen braucht es den Scope {scopes}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>The account's plan may not include it, or the token may lack a scope: see Scopes.</source>
   <translation>Vielleicht enthält der Tarif des Kontos es nicht, oder dem Token fehlt ein Scope: siehe Scopes.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/releases.py" />
   <source>The address to ask for new versions is not one of https.</source>
   <translation>Die Adresse, um nach neuen Versionen zu fragen, ist keine mit https.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>The answer was too large to be HubSpot's.</source>
   <translation>Die Antwort war zu groß, um von HubSpot zu sein.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>The beginning of the token is missing, or this is a refresh token of an app.</source>
   <translation>Der Anfang des Tokens fehlt, oder dies ist das Aktualisierungstoken einer App.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/waiting.py" />
   <source>The calls that are left today are kept for other integrations. HubDesk goes on after midnight in the account's time zone.</source>
   <translation>Die Aufrufe, die heute noch übrig sind, bleiben für andere Integrationen frei. HubDesk macht nach Mitternacht in der Zeitzone des Kontos weiter.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tls.py" />
   <source>The certificate file cannot be read.</source>
   <translation>Die Zertifikatsdatei lässt sich nicht lesen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tls.py" />
   <source>The certificate file holds no certificate that can be read.</source>
   <translation>Die Zertifikatsdatei enthält kein lesbares Zertifikat.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>The certificate that answers in HubSpot's name is not trusted by this computer.</source>
   <translation>Dem Zertifikat, das in HubSpots Namen antwortet, vertraut dieser Computer nicht.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>The column is named like the field {name}</source>
   <translation>Die Spalte heißt wie das Feld {name}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>The column is named like the property {name}</source>
   <translation>Die Spalte heißt wie die Eigenschaft {name}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>The column {named} needs it</source>
   <translation>Die Spalte {named} braucht ihn</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/company_file.py" />
   <source>The column “{column}” holds record IDs, and HubSpot gives new companies their IDs.</source>
   <translation>Die Spalte „{column}“ enthält Datensatz-IDs, und HubSpot gibt neuen Unternehmen ihre IDs.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>The columns {named} need it</source>
   <translation>Die Spalten {named} brauchen ihn</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>The columns “{column}” and “{column2}” both name the company.</source>
   <translation>Die Spalten „{column}“ und „{column2}“ nennen beide das Unternehmen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>The columns “{taken}” and “{column}” both go to {prop}.</source>
   <translation>Die Spalten „{taken}“ und „{column}“ gehen beide in {prop}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/client.py" />
   <source>The computer cannot start another process.</source>
   <translation>Der Computer kann keinen weiteren Prozess starten.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/sender.py" />
   <source>The connection may break under large uploads. Resume the job, or send batches (--via batch).</source>
   <translation>Die Verbindung bricht vielleicht bei großen Uploads ab. Setzen Sie den Job fort oder senden Sie Pakete (--via batch).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>The connection to HubSpot broke off.</source>
   <translation>Die Verbindung zu HubSpot ist abgebrochen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>The connection to HubSpot was refused.</source>
   <translation>Die Verbindung zu HubSpot wurde verweigert.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>The constant for {prop} is empty.</source>
   <translation>Die Konstante für {prop} ist leer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>The contact is as it was before the import already.</source>
   <translation>Der Kontakt ist schon wie vor dem Import.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>The contact is gone from HubSpot; it was there when the file was compared.</source>
   <translation>Der Kontakt ist nicht mehr in HubSpot; beim Vergleich der Datei war er da.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>The contact is not in HubSpot any more, or was merged with another one.</source>
   <translation>Der Kontakt ist nicht mehr in HubSpot oder wurde mit einem anderen zusammengeführt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>The contact was archived by the undo; HubSpot lets only people bring it back.</source>
   <translation>Der Kontakt wurde vom Rückgängigmachen archiviert; HubSpot lässt ihn nur von Menschen wiederherstellen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>The contact was archived; in HubSpot it can be brought back for 90 days.</source>
   <translation>Der Kontakt wurde archiviert; in HubSpot lässt er sich 90 Tage lang wiederherstellen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>The demo portal and its contacts</source>
   <translation>Das Demo-Portal und seine Kontakte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/demo.py" />
   <source>The demo portal did not start.</source>
   <translation>Das Demo-Portal ist nicht gestartet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/demo.py" />
   <source>The demo portal has no token called “{name}”.</source>
   <translation>Das Demo-Portal hat kein Token namens „{name}“.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/demo.py" />
   <source>The demo portal of this job is gone.</source>
   <translation>Das Demo-Portal dieses Jobs gibt es nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/demo.py" />
   <source>The demo portal of this job is open in another HubDesk.</source>
   <translation>Das Demo-Portal dieses Jobs ist in einem anderen HubDesk offen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>The details of job {job_id} were removed on {at}; only its counts are kept.</source>
   <translation>Die Details von Job {job_id} wurden am {at} entfernt; nur seine Zahlen bleiben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>The disk refuses ({why}).</source>
   <translation>Die Festplatte verweigert es ({why}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>The end of the token is missing.</source>
   <translation>Das Ende des Tokens fehlt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>The fields of forms were</source>
   <translation>Die Felder von Formularen wurden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/bodies.py" />
   <source>The file changed after it was planned, near row {first_row}.</source>
   <translation>Die Datei hat sich nach der Planung geändert, in der Nähe von Zeile {first_row}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/scanning.py" />
   <source>The file changed while HubDesk was reading it.</source>
   <translation>Die Datei hat sich geändert, während HubDesk sie las.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/upload.py" />
   <source>The file for HubSpot cannot be read from the disk of this computer any more.</source>
   <translation>Die Datei für HubSpot lässt sich nicht mehr von der Festplatte dieses Computers lesen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>The file has more rows than the journal.</source>
   <translation>Die Datei hat mehr Zeilen als das Journal.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/reporting.py" />
   <source>The file has more rows than were imported.</source>
   <translation>Die Datei hat mehr Zeilen, als importiert wurden.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>The file has no row {row}.</source>
   <translation>Die Datei hat keine Zeile {row}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/preparing.py" />
   <source>The file has {good} rows to submit, and a run submits at most {most}.</source>
   <translation>Die Datei hat {good} zu übermittelnde Zeilen, und ein Lauf übermittelt höchstens {most}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <source>The file in “{own}” is empty.</source>
   <translation>Die Datei in „{own}“ ist leer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/unpack.py" />
   <source>The file in “{own}” is protected with a password.</source>
   <translation>Die Datei in „{own}“ ist mit einem Passwort geschützt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/reporting.py" />
   <source>The file is no longer what was imported, so its rows cannot be copied into result files.</source>
   <translation>Die Datei ist nicht mehr die, die importiert wurde, deshalb lassen sich ihre Zeilen nicht in Ergebnisdateien kopieren.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/reporting.py" />
   <source>The file no longer has the rows that were imported.</source>
   <translation>Die Datei hat die importierten Zeilen nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/settings.py" />
   <source>The file of the settings {problem}, so they were reset.{kept}</source>
   <translation>Die Datei der Einstellungen {problem}, deshalb wurden sie zurückgesetzt.{kept}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/reporting.py" />
   <source>The folder for the results cannot be made.</source>
   <translation>Der Ordner für die Ergebnisse lässt sich nicht anlegen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/job_export.py" />
   <source>The folder {name} is not empty.</source>
   <translation>Der Ordner {name} ist nicht leer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>The form asks for {column} only in other cases, so {value} is not submitted.</source>
   <translation>Das Formular fragt nach {column} nur in anderen Fällen, deshalb wird {value} nicht übermittelt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>The form does not take so much in {column}. {detail}</source>
   <translation>So viel nimmt das Formular in {column} nicht an. {detail}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>The form does not take the value that all rows have for “{detail}”.</source>
   <translation>Das Formular nimmt den Wert nicht an, den alle Zeilen für „{detail}“ haben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>The form does not take {value} in {column}. {detail}</source>
   <translation>Das Formular nimmt {value} in {column} nicht an. {detail}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>The form has no words about legitimate interest. Add them in HubSpot.</source>
   <translation>Das Formular hat keinen Text über berechtigtes Interesse. Ergänzen Sie ihn in HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>The form has no words about processing the data. Add them in HubSpot.</source>
   <translation>Das Formular hat keinen Text über die Verarbeitung der Daten. Ergänzen Sie ihn in HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>The form names a kind of mail twice. Mend it in HubSpot.</source>
   <translation>Das Formular nennt eine Art von E-Mail zweimal. Beheben Sie das in HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>The form requires agreement to “{label}”.</source>
   <translation>Das Formular verlangt die Zustimmung zu „{label}“.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>The form requires {column}. {detail}</source>
   <translation>Das Formular verlangt {column}. {detail}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>The form “{form}” has no field “{name}” ({place}).</source>
   <translation>Das Formular „{form}“ hat kein Feld „{name}“ ({place}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/preparing.py" />
   <source>The form “{name}” requires {names}, and no column goes to it.</source>
   <translation>Das Formular „{name}“ verlangt {names}, und keine Spalte geht dorthin.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/preparing.py" />
   <source>The form “{name}” requires {names}, and no column goes to them.</source>
   <translation>Das Formular „{name}“ verlangt {names}, und keine Spalten gehen dorthin.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/preparing.py" />
   <source>The form “{name}” requires “{label}”, which only HubSpot's own page can take.</source>
   <translation>Das Formular „{name}“ verlangt „{label}“, was nur HubSpots eigene Seite annehmen kann.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>The header of “{name}” does not end where a header could.</source>
   <translation>Die Kopfzeile von „{name}“ endet nicht, wo eine Kopfzeile enden könnte.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/planner.py" />
   <source>The import</source>
   <translation>Der Import</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>The internal name of {name}</source>
   <translation>Der interne Name von {name}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/words.py" />
   <source>The job stops then and can be resumed; with --wait it goes on by itself after midnight.</source>
   <translation>Der Job stoppt dann und lässt sich fortsetzen; mit --wait geht er nach Mitternacht von selbst weiter.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>The job was closed meanwhile.</source>
   <translation>Der Job wurde inzwischen geschlossen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>The job was stopped before this row was sent.</source>
   <translation>Der Job wurde gestoppt, bevor diese Zeile gesendet wurde.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>The journal has row {row} where row {row2} should be.</source>
   <translation>Das Journal hat Zeile {row}, wo Zeile {row2} stehen sollte.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>The lifecycle stage stays: HubSpot does not let it go backwards.</source>
   <translation>Die Lebenszyklusphase bleibt: HubSpot lässt sie nicht zurückgehen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>The list of accounts</source>
   <translation>Die Liste der Konten</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/accounts.py" />
   <source>The list of accounts {problem} and was reset; connect them again.{kept}</source>
   <translation>Die Liste der Konten {problem} und wurde zurückgesetzt; verbinden Sie die Konten erneut.{kept}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>The list of forms was</source>
   <translation>Die Liste der Formulare wurde</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>The list “{existing_list}” is there already, and HubSpot's import only makes new ones.</source>
   <translation>Die Liste „{existing_list}“ gibt es schon, und HubSpots Import legt nur neue an.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/submission_log.py" />
   <source>The log of submissions cannot be written ({part}).</source>
   <translation>Das Protokoll der Übermittlungen lässt sich nicht schreiben ({part}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>The name of this file is not in the system's encoding, so it cannot be kept with the job.</source>
   <translation>Der Name dieser Datei ist nicht in der Kodierung des Systems, deshalb lässt er sich nicht mit dem Job aufbewahren.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/rotation.py" />
   <source>The old token is still in use.</source>
   <translation>Das alte Token ist noch in Gebrauch.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>The owners were</source>
   <translation>Die Zuständigen wurden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/client.py" />
   <source>The part of HubDesk that reads files ended unexpectedly.</source>
   <translation>Der Teil von HubDesk, der Dateien liest, endete unerwartet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>The person who made the token lost a right in HubSpot: let a super admin rotate it.</source>
   <translation>Die Person, die das Token erstellt hat, hat in HubSpot ein Recht verloren: Lassen Sie es von einem Super-Admin rotieren.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>The person who made this access token lost the right to do this in HubSpot.</source>
   <translation>Die Person, die dieses Zugriffstoken erstellt hat, hat in HubSpot das Recht dazu verloren.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/plan/writer.py" />
   <source>The plan cannot be saved.</source>
   <translation>Der Plan lässt sich nicht speichern.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/plan/file.py" />
   <source>The plan of job {job_id} cannot be read.</source>
   <translation>Der Plan von Job {job_id} lässt sich nicht lesen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/plan/file.py" />
   <source>The plan of job {job_id} is damaged.</source>
   <translation>Der Plan von Job {job_id} ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>The progress data of job {job_id}</source>
   <translation>Der gespeicherte Fortschritt von Job {job_id}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>The progress data of job {job_id} was replaced by an older copy, perhaps by a backup program.</source>
   <translation>Der gespeicherte Fortschritt von Job {job_id} wurde durch eine ältere Kopie ersetzt, vielleicht von einem Sicherungsprogramm.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>The progress data of this job</source>
   <translation>Der gespeicherte Fortschritt dieses Jobs</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>The properties were</source>
   <translation>Die Eigenschaften wurden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>The property holds a date only, so the time in {value} in {column} is left out.</source>
   <translation>Die Eigenschaft enthält nur ein Datum, deshalb entfällt die Uhrzeit in {value} in {column}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>The property {detail} is no longer in the account.</source>
   <translation>Das Konto hat diese Eigenschaft nicht mehr: {detail}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>The proxy does not let HubDesk through to HubSpot.</source>
   <translation>Der Proxy lässt HubDesk nicht zu HubSpot durch.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/network.py" />
   <source>The proxy has no address.</source>
   <translation>Der Proxy hat keine Adresse.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>The proxy or the certificate file that was chosen for HubDesk cannot be used.</source>
   <translation>Der Proxy oder die Zertifikatsdatei, die für HubDesk gewählt wurde, lässt sich nicht verwenden.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>The proxy wants a user name and password.</source>
   <translation>Der Proxy will einen Benutzernamen und ein Passwort.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>The proxy {proxy} does not let HubDesk through to HubSpot.</source>
   <translation>Der Proxy {proxy} lässt HubDesk nicht zu HubSpot durch.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>The proxy {proxy} wants a user name and password.</source>
   <translation>Der Proxy {proxy} verlangt Benutzernamen und Passwort.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/routing.py" />
   <source>The proxy's address is not usable.</source>
   <translation>Die Adresse des Proxys ist nicht verwendbar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>The recipe is nested too deeply.</source>
   <translation>Das Rezept ist zu tief verschachtelt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>The recipe is not JSON: {msg} in line {lineno}, column {colno}.</source>
   <translation>Das Rezept ist kein JSON: {msg} in Zeile {lineno}, Spalte {colno}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>The recipe is not UTF-8 text.</source>
   <translation>Das Rezept ist kein Text in UTF-8.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>The recipe is not a JSON object.</source>
   <translation>Das Rezept ist kein JSON-Objekt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>The recipe names the column “{column}”, which the file does not have.</source>
   <translation>Das Rezept nennt die Spalte „{column}“, die die Datei nicht hat.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>The recipe names “{twice}” twice in one place.</source>
   <translation>Das Rezept nennt „{twice}“ zweimal an einer Stelle.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>The recipe turns “{source}” (column “{column}”) into “{target}”, which {prop} does not take.</source>
   <translation>Das Rezept macht aus „{source}“ (Spalte „{column}“) „{target}“, was {prop} nicht annimmt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>The request was blocked before reaching HubSpot.</source>
   <translation>Die Anfrage wurde blockiert, bevor sie HubSpot erreichte.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/results.py" />
   <source>The result files cannot be written to {folder} ({why}).</source>
   <translation>Die Ergebnisdateien lassen sich nicht in {folder} schreiben ({why}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>The result files have more rows than the journal.</source>
   <translation>Die Ergebnisdateien haben mehr Zeilen als das Journal.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/mode.py" />
   <source>The rows that were not submitted are listed as not sent.</source>
   <translation>Die nicht übermittelten Zeilen sind als nicht gesendet aufgeführt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>The same name as {name}</source>
   <translation>Derselbe Name wie {name}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>The scope {join} is missing.{needs}</source>
   <translation>Der Scope {join} fehlt.{needs}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>The scope {missing} is missing. {doing} needs it.</source>
   <translation>Der Scope {missing} fehlt. Nötig für: {doing}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>The scope {scopes} is missing. {need}: {count} by e-mail address or name.</source>
   <translation>Der Scope {scopes} fehlt. {need}: {count}, mit E-Mail-Adresse oder Namen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>The scope {scopes} is missing.{needs}</source>
   <translation>Der Scope {scopes} fehlt.{needs}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>The scopes {missing} are missing. {doing} needs them.</source>
   <translation>Die Scopes {missing} fehlen. Nötig für: {doing}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>The summary says {state}: {told}, and the result files have {counted}.</source>
   <translation>Die Zusammenfassung sagt {state}: {told}, und die Ergebnisdateien haben {counted}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>The summary speaks of {get} rows, and there are {rows}.</source>
   <translation>Die Zusammenfassung spricht von {get} Zeilen, und es gibt {rows}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>The system's keyring does not answer, so HubDesk could not {what}.</source>
   <translation>Der Schlüsselbund des Systems antwortet nicht, deshalb gelang es HubDesk nicht, {what}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>The system's keyring is locked, so HubDesk could not {what}.</source>
   <translation>Der Schlüsselbund des Systems ist gesperrt, deshalb gelang es HubDesk nicht, {what}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>The system's keyring refused, so HubDesk could not {what}.</source>
   <translation>Der Schlüsselbund des Systems hat verweigert, deshalb gelang es HubDesk nicht, {what}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>The system's keyring returned something else than what was saved, so the token is not kept there.</source>
   <translation>Der Schlüsselbund des Systems gab etwas anderes zurück, als gespeichert wurde, deshalb bleibt das Token nicht dort.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/table_writer.py" />
   <source>The table for HubSpot cannot be written to the disk of this computer.</source>
   <translation>Die Tabelle für HubSpot lässt sich nicht auf die Festplatte dieses Computers schreiben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/table_writer.py" />
   <source>The table that HubSpot imported cannot be read again.</source>
   <translation>Die Tabelle, die HubSpot importiert hat, lässt sich nicht noch einmal lesen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>The time of a submission cannot lie ahead.</source>
   <translation>Der Zeitpunkt einer Übermittlung kann nicht in der Zukunft liegen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>The time of the submission must lie within the last month.</source>
   <translation>Der Zeitpunkt der Übermittlung muss im letzten Monat liegen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>The token is kept for this session only, nowhere on the disk.</source>
   <translation>Das Token bleibt nur für diese Sitzung, nirgends auf der Festplatte.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>The token may not read owners, so {value} in {column} is sent unchecked.</source>
   <translation>Das Token darf Zuständige nicht lesen, deshalb wird {value} in {column} ungeprüft gesendet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/connect.py" />
   <source>The token opens account {portal_id}, but account {portal_id2} is needed.</source>
   <translation>Das Token öffnet Konto {portal_id}, gebraucht wird aber Konto {portal_id2}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>The token stays the same; then try again.</source>
   <translation>Das Token bleibt dasselbe; versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>The values of this row are too long for HubSpot.</source>
   <translation>Die Werte dieser Zeile sind für HubSpot zu lang.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/tiers.py" />
   <source>The {ADDON_NAME} gives 250 calls in ten seconds and 1,000,000 more a day; at most two, and only the day's calls add up ({SOURCE}, read {READ_ON}; {LEGACY_SOURCE} still says 200).</source>
   <translation>Das {ADDON_NAME} gibt 250 Aufrufe in zehn Sekunden und 1.000.000 mehr am Tag; höchstens zwei, und nur die Aufrufe des Tages summieren sich ({SOURCE}, gelesen {READ_ON}; {LEGACY_SOURCE} nennt noch 200).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/unpack.py" />
   <source>There are {files} files in “{name}”: {shown}{more}.</source>
   <translation>In „{name}“ sind {files} Dateien: {shown}{more}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>There are {whole} different access tokens in this text.</source>
   <translation>In diesem Text stehen {whole} verschiedene Zugriffstokens.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>There is a space or line break inside the token, {where}.</source>
   <translation>Im Token steht ein Leerzeichen oder Zeilenumbruch, {where}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/connect.py" />
   <source>There is no access token for account {portal_id} on this computer.</source>
   <translation>Auf diesem Computer gibt es kein Zugriffstoken für Konto {portal_id}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>There is no access token in this text.</source>
   <translation>In diesem Text steht kein Zugriffstoken.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/unpack.py" />
   <source>There is no file in “{name}”.</source>
   <translation>In „{name}“ ist keine Datei.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>There is no file “{path}”.</source>
   <translation>Es gibt keine Datei „{path}“.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/link.py" />
   <source>There is no id of a form in this text.</source>
   <translation>In diesem Text steht keine ID eines Formulars.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/journal.py" />
   <source>There is no job {shown} on this computer.</source>
   <translation>Auf diesem Computer gibt es keinen Job {shown}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/listing.py" />
   <source>There is no list with the id {wanted}.</source>
   <translation>Es gibt keine Liste mit der ID {wanted}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>There is no readable summary.json.</source>
   <translation>Es gibt keine lesbare summary.json.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/atomic.py" />
   <source>There is no space left on the disk to save {name}.</source>
   <translation>Auf der Festplatte ist kein Platz mehr, um {name} zu speichern.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>There is nothing to add and nothing to remove.</source>
   <translation>Nichts ist hinzuzufügen und nichts zu entfernen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/survey.py" />
   <source>There is text behind a closing quote; it was taken as part of the value.</source>
   <translation>Hinter einem schließenden Anführungszeichen steht Text; er wurde als Teil des Werts gelesen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>There is {what} in the token, {where}.</source>
   <translation>Im Token steht {what}, {where}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/forms.py" />
   <source>There may be a newer HubDesk. Until then submit it in HubSpot.</source>
   <translation>Vielleicht gibt es ein neueres HubDesk. Bis dahin übermitteln Sie es in HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/rate/hold.py" />
   <source>They are free again at midnight in the account's time zone. Resume the job then.</source>
   <translation>Sie sind um Mitternacht in der Zeitzone des Kontos wieder frei. Setzen Sie den Job dann fort.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/words.py" />
   <source>They stay on the list: HubSpot's answer was lost, so nobody knows whether the import put them there.</source>
   <translation>Sie bleiben auf der Liste: HubSpots Antwort ging verloren, deshalb weiß niemand, ob der Import sie dort eingetragen hat.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/releases.py" />
   <source>This HubDesk was built wrongly.</source>
   <translation>Dieses HubDesk wurde falsch gebaut.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>This access token may not do this; HubSpot did not say which scope is missing.</source>
   <translation>Dieses Zugriffstoken darf das nicht; HubSpot hat nicht gesagt, welcher Scope fehlt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>This account's plan does not allow it.</source>
   <translation>Der Tarif dieses Kontos erlaubt es nicht.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>This address belongs to the same contact as an earlier row's; only that row is written.</source>
   <translation>Diese Adresse gehört zu demselben Kontakt wie die einer früheren Zeile; nur jene Zeile wird geschrieben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/hosts.py" />
   <source>This address is neither HubSpot's nor on this computer.</source>
   <translation>Diese Adresse ist weder eine von HubSpot noch auf diesem Computer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>This card has no END:VCARD.</source>
   <translation>Diese Karte hat kein END:VCARD.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>This computer has no safe place to keep the token: no system keyring answers.</source>
   <translation>Dieser Computer hat keinen sicheren Platz für das Token: Kein Schlüsselbund des Systems antwortet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>This computer lets HubDesk open no more connections at the moment.</source>
   <translation>Dieser Computer lässt HubDesk im Moment keine weiteren Verbindungen öffnen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>This does not look like an access token: there is no digit in it.</source>
   <translation>Das sieht nicht wie ein Zugriffstoken aus: Es enthält keine Ziffer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>This file is on a network computer ({host}).</source>
   <translation>Diese Datei liegt auf einem Computer im Netzwerk ({host}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>This file is too large to be a recipe.</source>
   <translation>Diese Datei ist zu groß für ein Rezept.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>This form asks for a captcha, which no program can pass.</source>
   <translation>Dieses Formular verlangt ein Captcha, an dem kein Programm vorbeikommt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/model.py" />
   <source>This form asks for a captcha, which no program can pass. Switch reCAPTCHA off in its options first.</source>
   <translation>Dieses Formular verlangt ein Captcha, an dem kein Programm vorbeikommt. Schalten Sie reCAPTCHA zuerst in seinen Optionen ab.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/preparing.py" />
   <source>This form asks for no consent.</source>
   <translation>Dieses Formular fragt nach keiner Einwilligung.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>This form does not take addresses of this domain.</source>
   <translation>Dieses Formular nimmt keine Adressen dieser Domain an.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/model.py" />
   <source>This form is archived. Restore it in HubSpot first.</source>
   <translation>Dieses Formular ist archiviert. Stellen Sie es zuerst in HubSpot wieder her.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>This form needs consent to process the data.</source>
   <translation>Dieses Formular braucht die Einwilligung in die Verarbeitung der Daten.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>This form requires a file or a payment, which only HubSpot's own page can take.</source>
   <translation>Dieses Formular verlangt eine Datei oder eine Zahlung, was nur HubSpots eigene Seite annehmen kann.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/model.py" />
   <source>This form takes the comments of a blog. Only the blog's own pages can submit it.</source>
   <translation>Dieses Formular nimmt die Kommentare eines Blogs an. Nur die Seiten des Blogs selbst können es übermitteln.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/model.py" />
   <source>This form was not made in HubSpot. Only the website that it was found on can submit it.</source>
   <translation>Dieses Formular wurde nicht in HubSpot erstellt. Nur die Website, auf der es gefunden wurde, kann es übermitteln.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>This has to be filled in.</source>
   <translation>Das muss ausgefüllt werden.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>This is a number, such as that of an account or an app.</source>
   <translation>Das ist eine Nummer, etwa die eines Kontos oder einer App.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>This is a placeholder that stands for a token.</source>
   <translation>Das ist ein Platzhalter, der für ein Token steht.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>This is a token of which most is hidden.</source>
   <translation>Das ist ein Token, von dem das meiste verdeckt ist.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>This is a web address, not an access token.</source>
   <translation>Das ist eine Webadresse, kein Zugriffstoken.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>This is an e-mail address, not an access token.</source>
   <translation>Das ist eine E-Mail-Adresse, kein Zugriffstoken.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>This is none of the choices, or not a value that HubSpot can store here.</source>
   <translation>Das ist keine der Auswahlmöglichkeiten oder kein Wert, den HubSpot hier speichern kann.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>This is not a date such as 2026-11-28.</source>
   <translation>Das ist kein Datum wie 2026-11-28.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>This is not a file name: it contains a NUL character.</source>
   <translation>Das ist kein Dateiname: Er enthält ein NUL-Zeichen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>This is not a number.</source>
   <translation>Das ist keine Zahl.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>This is not a number. Use a point before decimals and nothing between thousands.</source>
   <translation>Das ist keine Zahl. Schreiben Sie einen Punkt vor Nachkommastellen und nichts zwischen Tausendern.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>This is not a public IP address. Leave it empty unless it really is the visitor's.</source>
   <translation>Das ist keine öffentliche IP-Adresse. Lassen Sie das Feld leer, wenn es nicht wirklich die des Besuchers ist.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>This is not an e-mail address that HubSpot accepts.</source>
   <translation>Das ist keine E-Mail-Adresse, die HubSpot annimmt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>This is not an e-mail address{detail}.</source>
   <translation>Das ist keine E-Mail-Adresse{detail}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>This is not the address of a page.</source>
   <translation>Das ist nicht die Adresse einer Seite.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>This is not the value of a hubspotutk cookie. Leave it empty unless you really have one.</source>
   <translation>Das ist nicht der Wert eines hubspotutk-Cookies. Lassen Sie das Feld leer, wenn Sie nicht wirklich einen haben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/rotation.py" />
   <source>This is the token that is in use already.</source>
   <translation>Das ist das Token, das schon in Gebrauch ist.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>This is too long for HubSpot (65,536 characters at most).</source>
   <translation>Das ist zu lang für HubSpot (höchstens 65.536 Zeichen).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>This is too long to be an access token ({text} characters).</source>
   <translation>Das ist zu lang für ein Zugriffstoken ({text} Zeichen).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>This is too long to be an access token ({token} characters).</source>
   <translation>Das ist zu lang für ein Zugriffstoken ({token} Zeichen).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>This is too short to be an access token ({token} characters).</source>
   <translation>Das ist zu kurz für ein Zugriffstoken ({token} Zeichen).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>This is true or false.</source>
   <translation>Hier steht true oder false.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>This is {what}.</source>
   <translation>Das ist {what}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/job.py" />
   <location filename="../../hubdesk/engine/undo/service.py" />
   <source>This job belongs to account {portal_id}, and the token opens account {other}.</source>
   <translation>Dieser Job gehört zu Konto {portal_id}, und das Token öffnet Konto {other}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/service.py" />
   <source>This job changed no contact, so there is nothing to take back.</source>
   <translation>Dieser Job hat keinen Kontakt geändert, es gibt also nichts zurückzunehmen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/jobs.py" />
   <source>This job has no result files yet.</source>
   <translation>Dieser Job hat noch keine Ergebnisdateien.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/service.py" />
   <source>This job has not written anything yet.</source>
   <translation>Dieser Job hat noch nichts geschrieben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>This line has no name and value.</source>
   <translation>Diese Zeile hat keinen Namen und Wert.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>This line stands outside of a card.</source>
   <translation>Diese Zeile steht außerhalb einer Karte.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>This looks like a key of {vendor}, not of HubSpot.</source>
   <translation>Das sieht wie ein Schlüssel von {vendor} aus, nicht von HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>This looks like a personal access key of the HubSpot command line.</source>
   <translation>Das sieht wie ein persönlicher Zugriffsschlüssel für HubSpots Befehlszeile aus.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>This looks like a sign-in token of another kind, not like a HubSpot access token.</source>
   <translation>Das sieht wie ein Anmeldetoken anderer Art aus, nicht wie ein Zugriffstoken von HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>This looks like an old HubSpot API key, or like an app's client secret.</source>
   <translation>Das sieht wie ein alter API-Schlüssel von HubSpot oder wie das Client-Secret einer App aus.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>This network wants a sign-in page to be filled in.</source>
   <translation>Dieses Netzwerk will, dass eine Anmeldeseite ausgefüllt wird.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>This number is outside of what the form accepts.</source>
   <translation>Diese Zahl liegt außerhalb dessen, was das Formular annimmt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>This row ({detail}) has characters that are damaged or not in the file's encoding. Correct them, or choose another encoding.</source>
   <translation>Diese Zeile ({detail}) hat Zeichen, die beschädigt oder nicht in der Kodierung der Datei sind. Korrigieren Sie sie oder wählen Sie eine andere Kodierung.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>This row ({detail}) has fewer values than the header has columns. Look for a missing delimiter.</source>
   <translation>Diese Zeile ({detail}) hat weniger Werte, als die Kopfzeile Spalten hat. Suchen Sie ein fehlendes Trennzeichen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>This row ({detail}) has invisible control characters. Remove them.</source>
   <translation>Diese Zeile ({detail}) hat unsichtbare Steuerzeichen. Entfernen Sie sie.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>This row ({detail}) has more values than the header has columns. Look for a delimiter outside quotes.</source>
   <translation>Diese Zeile ({detail}) hat mehr Werte, als die Kopfzeile Spalten hat. Suchen Sie ein Trennzeichen außerhalb von Anführungszeichen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>This row ({detail}) looks like a total or a note below the table and not like a contact, so it is left out.</source>
   <translation>Diese Zeile ({detail}) sieht wie eine Summe oder Anmerkung unter der Tabelle aus und nicht wie ein Kontakt; sie wird deshalb ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>This row ({detail}) names columns in another way than the header: another table may begin here, and the rows below it may have their values in the wrong columns. Put that table into a file of its own.</source>
   <translation>Diese Zeile ({detail}) nennt Spalten anders als die Kopfzeile: Vielleicht beginnt hier eine andere Tabelle, und die Zeilen darunter haben ihre Werte in den falschen Spalten. Legen Sie diese Tabelle in eine eigene Datei.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>This row ({detail}) opens a quote that never closes. Close or remove it.</source>
   <translation>Diese Zeile ({detail}) öffnet ein Anführungszeichen, das nie schließt. Schließen oder entfernen Sie es.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>This row ({detail}) or one of its values is too long to be read.</source>
   <translation>Diese Zeile ({detail}) oder einer ihrer Werte ist zu lang zum Lesen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>This row ({detail}) repeats the names of the columns. It is no contact, so it is left out.</source>
   <translation>Diese Zeile ({detail}) wiederholt die Namen der Spalten. Sie ist kein Kontakt und wird ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/link.py" />
   <source>This text names {ids} forms.</source>
   <translation>Dieser Text nennt {ids} Formulare.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>This token can do exactly what HubDesk needs.</source>
   <translation>Dieses Token kann genau, was HubDesk braucht.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>This token can do more than HubDesk needs.</source>
   <translation>Dieses Token kann mehr, als HubDesk braucht.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/rotation.py" />
   <source>This token opens account {found}, and the one to be replaced opens account {wanted}.</source>
   <translation>Dieses Token öffnet Konto {found}, und das zu ersetzende öffnet Konto {wanted}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Throw-away address</source>
   <translation>Wegwerfadresse</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>Tick Submit forms in Scopes: granted, refused by the plan</source>
   <translation>In Scopes „Formulare übermitteln“ ankreuzen: erteilt, vom Tarif verweigert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Time of day left out</source>
   <translation>Uhrzeit ausgelassen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Time without time zone</source>
   <translation>Uhrzeit ohne Zeitzone</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>Time zone</source>
   <translation>Zeitzone</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Too few values</source>
   <translation>Zu wenige Werte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/demo.py" />
   <source>Too many demo portals are running.</source>
   <translation>Zu viele Demo-Portale laufen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Too many for one contact</source>
   <translation>Zu viele für einen Kontakt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Too many values</source>
   <translation>Zu viele Werte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>Try , ; | or a tab.</source>
   <translation>Versuchen Sie , ; | oder einen Tabulator.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>Try , or ;.</source>
   <translation>Versuchen Sie , oder ;.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Try again in a few minutes; see status.hubspot.com.</source>
   <translation>Versuchen Sie es in einigen Minuten erneut; siehe status.hubspot.com.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Try again in a moment.</source>
   <translation>Versuchen Sie es gleich noch einmal.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Try again in {seconds} seconds.</source>
   <translation>Versuchen Sie es in {seconds} s erneut.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/releases.py" />
   <source>Try again later, or look at the place where you got HubDesk.</source>
   <translation>Versuchen Sie es später erneut oder sehen Sie dort nach, woher Sie HubDesk haben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Try again later.</source>
   <translation>Versuchen Sie es später erneut.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/demo.py" />
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Try again.</source>
   <translation>Versuchen Sie es erneut.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/encoding.py" />
   <source>Try utf-8, cp1252 or utf-16.</source>
   <translation>Versuchen Sie utf-8, cp1252 oder utf-16.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>Undo will not be possible, and each row ends as written or rejected.</source>
   <translation>Rückgängig machen wird nicht möglich sein, und jede Zeile endet als geschrieben oder abgelehnt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Unknown option left out</source>
   <translation>Unbekannte Option ausgelassen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Unlikely date</source>
   <translation>Unwahrscheinliches Datum</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Unlikely phone number</source>
   <translation>Unwahrscheinliche Telefonnummer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>Unlock it, then try again.</source>
   <translation>Entsperren Sie ihn und versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <location filename="../../hubdesk/tabular/kinds.py" />
   <location filename="../../hubdesk/tabular/unpack.py" />
   <source>Unpack it and open the file inside.</source>
   <translation>Entpacken Sie es und öffnen Sie die Datei darin.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/unpack.py" />
   <source>Unpack it and open the one with the contacts.</source>
   <translation>Entpacken Sie es und öffnen Sie die mit den Kontakten.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/unpack.py" />
   <source>Unpack it yourself if you trust it, and open that.</source>
   <translation>Entpacken Sie es selbst, wenn Sie ihm vertrauen, und öffnen Sie die Datei darin.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Unreadable characters</source>
   <translation>Unlesbare Zeichen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Updating contacts</source>
   <translation>Kontakte aktualisieren</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Upload and change files</source>
   <translation>Dateien hochladen und ändern</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Use HubSpot’s tool for answers in AI search</source>
   <translation>HubSpots Werkzeug für Antworten in der KI-Suche nutzen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>Use a code of two letters such as DE or GB.</source>
   <translation>Verwenden Sie einen Code aus zwei Buchstaben wie DE oder GB.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>Use a column that holds only the key.</source>
   <translation>Verwenden Sie eine Spalte, die nur den Schlüssel enthält.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/connect.py" />
   <source>Use a token of account {portal_id}.</source>
   <translation>Verwenden Sie ein Token von Konto {portal_id}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/job.py" />
   <location filename="../../hubdesk/engine/undo/service.py" />
   <source>Use a token of the job's own account.</source>
   <translation>Verwenden Sie ein Token des Kontos, zu dem der Job gehört.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/hosts.py" />
   <source>Use an address such as http://127.0.0.1:8080, without a path.</source>
   <translation>Verwenden Sie eine Adresse wie http://127.0.0.1:8080, ohne Pfad.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>Use email, hs_object_id or a unique property.</source>
   <translation>Verwenden Sie email, hs_object_id oder eine eindeutige Eigenschaft.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>Use one of its options.</source>
   <translation>Verwenden Sie eine ihrer Optionen.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Use sales forecasts</source>
   <translation>Vertriebsprognosen nutzen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_writer.py" />
   <source>Use the CSV file itself; it holds everything.</source>
   <translation>Nehmen Sie die CSV-Datei selbst; sie enthält alles.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Use the developer tools of the account</source>
   <translation>Die Entwickler-Tools des Kontos nutzen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/sender.py" />
   <source>Use the token of that key (a rotated one will do) until they have ended.</source>
   <translation>Verwenden Sie das Token jenes Keys (auch ein rotiertes), bis sie beendet sind.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Users</source>
   <translation>Nutzer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Value of all rows not accepted</source>
   <translation>Wert aller Zeilen nicht angenommen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Value too long</source>
   <translation>Wert zu lang</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/lease.py" />
   <source>Wait until it ends, or stop it there.</source>
   <translation>Warten Sie, bis er endet, oder stoppen Sie ihn dort.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Website</source>
   <translation>Website</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/token_care.py" />
   <source>What HubDesk wrote with the old token stays written; the list of jobs shows all of it.</source>
   <translation>Was HubDesk mit dem alten Token geschrieben hat, bleibt geschrieben; die Liste der Jobs zeigt alles davon.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/submission_log.py" />
   <source>What HubSpot took is taken.</source>
   <translation>Was HubSpot angenommen hat, ist angenommen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/attempts.py" />
   <source>What it has taken goes on by itself.</source>
   <translation>Was es angenommen hat, geht von selbst weiter.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/companies.py" />
   <source>What the job knows of companies cannot be read or saved.</source>
   <translation>Was der Job von Unternehmen weiß, lässt sich nicht lesen oder speichern.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>What this contact was before is not known.</source>
   <translation>Wie dieser Kontakt vorher war, ist nicht bekannt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/updates.py" />
   <source>What was answered is not a release of HubDesk.</source>
   <translation>Die Antwort ist keine Version von HubDesk.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>What was decided about columns and values</source>
   <translation>Was über Spalten und Werte entschieden wurde</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>What was decided about its columns and values</source>
   <translation>Was über seine Spalten und Werte entschieden wurde</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>What was saved so far is safe, and the job can be resumed.</source>
   <translation>Was bisher gespeichert wurde, ist sicher, und der Job lässt sich fortsetzen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/companies.py" />
   <location filename="../../hubdesk/storage/plan/file.py" />
   <source>What was written so far is in the job.</source>
   <translation>Was bisher geschrieben wurde, steht im Job.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/alike.py" />
   <source>What was written stays written, and the other rows were not sent.</source>
   <translation>Was geschrieben ist, bleibt geschrieben, und die übrigen Zeilen wurden nicht gesendet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/releases.py" />
   <source>What {host} answered is not about a release of HubDesk.</source>
   <translation>Was {host} geantwortet hat, handelt von keiner Version von HubDesk.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>When its scopes were last used</source>
   <translation>Wann seine Scopes zuletzt genutzt wurden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>When scopes were last used</source>
   <translation>Wann Scopes zuletzt genutzt wurden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/plan/consent.py" />
   <source>Whether new contacts become marketing contacts, which may cost more, is decided in HubSpot (Settings &gt; Integrations &gt; Marketing contacts). Batches cannot set it.</source>
   <translation>Ob neue Kontakte zu Marketingkontakten werden, was mehr kosten kann, entscheidet sich in HubSpot (Einstellungen &gt; Integrationen &gt; Marketingkontakte). Mit Paketen lässt es sich nicht festlegen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>Whoever holds it could {could}.</source>
   <translation>Wer es hat, könnte {could}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Whole number with a decimal place</source>
   <translation>Ganze Zahl mit Nachkommastelle</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/keyring_backend.py" />
   <source>Windows Credential Manager</source>
   <translation>Windows-Anmeldeinformationsverwaltung</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>With {rows} rows a file that HubSpot reads by itself spares {calls} calls.</source>
   <translation>Bei {rows} Zeilen spart eine Datei, die HubSpot selbst liest, {calls} Aufrufe.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>Within one second {calls} search calls left ({at}); HubSpot allows {SEARCH_LIMIT} for the whole account. That near it was in {seconds}.</source>
   <translation>Innerhalb einer Sekunde gingen {calls} Suchaufrufe hinaus ({at}); HubSpot erlaubt {SEARCH_LIMIT} für das ganze Konto. So nahe daran war es in {seconds}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>Without a keyring the token is kept for this session only.</source>
   <translation>Ohne Schlüsselbund bleibt das Token nur für diese Sitzung.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>Without it HubDesk cannot {cannot}.</source>
   <translation>Ohne ihn geht nicht: {cannot}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>Without them HubDesk cannot {cannot}.</source>
   <translation>Ohne sie geht nicht: {cannot}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Word for no value</source>
   <translation>Wort für keinen Wert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/network.py" />
   <source>Write it as http://host:port.</source>
   <translation>Schreiben Sie sie als http://host:port.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/routing.py" />
   <source>Write it as http://host:port. Scripts (PAC) and SOCKS are not supported. {SETTINGS_HINT}</source>
   <translation>Schreiben Sie sie als http://host:port. Skripte (PAC) und SOCKS werden nicht unterstützt. {SETTINGS_HINT}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>You chose {name} for a column of this name before</source>
   <translation>Sie haben früher {name} für eine Spalte dieses Namens gewählt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>You left a column of this name out before</source>
   <translation>Sie haben früher eine Spalte dieses Namens ausgelassen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a 7-Zip archive</source>
   <translation>ein 7-Zip-Archiv</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a GIF picture</source>
   <translation>ein GIF-Bild</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a JPEG picture</source>
   <translation>ein JPEG-Bild</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a JSON file</source>
   <translation>eine JSON-Datei</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a PDF document</source>
   <translation>ein PDF-Dokument</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a PNG picture</source>
   <translation>ein PNG-Bild</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a Parquet file</source>
   <translation>eine Parquet-Datei</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a RAR archive</source>
   <translation>ein RAR-Archiv</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a SQLite database</source>
   <translation>eine SQLite-Datenbank</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a TIFF picture</source>
   <translation>ein TIFF-Bild</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a Zstandard archive</source>
   <translation>ein Zstandard-Archiv</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/payload.py" />
   <source>a batch has 1 to {MAX_INPUTS} inputs with different keys</source>
   <translation>ein Paket hat 1 bis {MAX_INPUTS} Eingaben mit verschiedenen Schlüsseln</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>a character that no token has</source>
   <translation>ein Zeichen, das kein Token hat</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>a column</source>
   <translation>eine Spalte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>a country code of two letters such as DE</source>
   <translation>ein Ländercode aus zwei Buchstaben wie DE</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_phone.py" />
   <source>a date</source>
   <translation>ein Datum</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a formatted text document (RTF)</source>
   <translation>ein formatiertes Textdokument (RTF)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a gzip archive</source>
   <translation>ein gzip-Archiv</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/modes.py" />
   <source>a job of the kind {name} does not write contacts</source>
   <translation>ein Job der Art {name} schreibt keine Kontakte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>a letter of another alphabet</source>
   <translation>ein Buchstabe eines anderen Alphabets</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>a list of names of columns</source>
   <translation>eine Liste von Spaltennamen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a program</source>
   <translation>ein Programm</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/reader.py" />
   <source>a replacement character (U+FFFD), line {line}</source>
   <translation>ein Ersatzzeichen (U+FFFD), Zeile {line}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/server.py" />
   <source>a request came before the one that it builds upon</source>
   <translation>eine Anfrage kam vor der, auf der sie aufbaut</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/transport.py" />
   <source>a request was about to leave for another host</source>
   <translation>eine Anfrage wäre fast an einen anderen Host gegangen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/writer.py" />
   <source>a row already has an outcome, or a batch its number</source>
   <translation>eine Zeile hat schon einen Ausgang, oder ein Paket seine Nummer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/core/secret.py" />
   <source>a secret is never pickled or copied</source>
   <translation>ein Geheimnis wird nie serialisiert oder kopiert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a sound, film or picture</source>
   <translation>eine Ton-, Film- oder Bilddatei</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>a table cannot hold what it asks for</source>
   <translation>eine Tabelle kann nicht enthalten, was es verlangt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a tar archive</source>
   <translation>ein tar-Archiv</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>a text</source>
   <translation>ein Text</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_values.py" />
   <source>a text that is not empty</source>
   <translation>ein nicht leerer Text</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a vCard file</source>
   <translation>eine vCard-Datei</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_writer.py" />
   <source>a value in line {part} has characters that a workbook cannot hold</source>
   <translation>ein Wert in Zeile {part} hat Zeichen, die eine Arbeitsmappe nicht aufnehmen kann</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_writer.py" />
   <source>a value in line {part} has more than {MOST_CHARACTERS} characters</source>
   <translation>ein Wert in Zeile {part} hat mehr als {MOST_CHARACTERS} Zeichen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a web page or an XML file, even if its name says otherwise</source>
   <translation>eine Webseite oder eine XML-Datei, auch wenn der Name anderes sagt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a workbook of a very old Excel</source>
   <translation>eine Arbeitsmappe eines sehr alten Excel</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a zip archive</source>
   <translation>ein ZIP-Archiv</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/words.py" />
   <source>about {working_seconds}</source>
   <translation>etwa {working_seconds}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/plan/reader.py" />
   <source>action, row</source>
   <translation>action, row</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>amounts of money, read as numbers</source>
   <translation>Geldbeträge, gelesen als Zahlen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>an AI service such as OpenAI</source>
   <translation>einem KI-Dienst wie OpenAI</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>an Excel workbook</source>
   <translation>eine Excel-Arbeitsmappe</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>an Office document without a table of contacts</source>
   <translation>ein Office-Dokument ohne eine Tabelle mit Kontakten</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>an OpenDocument spreadsheet</source>
   <translation>eine OpenDocument-Tabelle</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>an Outlook data file</source>
   <translation>eine Outlook-Datendatei</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>an invisible character</source>
   <translation>ein unsichtbares Zeichen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/company_file.py" />
   <source>an object whose values are record IDs of companies, or empty texts</source>
   <translation>ein Objekt, dessen Werte Datensatz-IDs von Unternehmen oder leere Texte sind</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_values.py" />
   <source>an object whose values are texts</source>
   <translation>ein Objekt, dessen Werte Texte sind</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>an object whose values are texts, or null to reject the rows</source>
   <translation>ein Objekt, dessen Werte Texte sind oder null, um die Zeilen abzulehnen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>an object with the names of columns</source>
   <translation>ein Objekt mit den Namen von Spalten</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>an object with the names of properties</source>
   <translation>ein Objekt mit den Namen von Eigenschaften</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>an object with “columns”</source>
   <translation>ein Objekt mit „columns“</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>an old Excel workbook</source>
   <translation>eine alte Excel-Arbeitsmappe</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/words.py" />
   <source>an outcome has the word {number}, which does not exist</source>
   <translation>ein Ausgang hat das Wort {number}, das es nicht gibt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>an xz archive</source>
   <translation>ein xz-Archiv</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>as you chose, all of them have the value.</source>
   <translation>wie gewählt, haben alle den Wert.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>at character {position} of {token}</source>
   <translation>bei Zeichen {position} von {token}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/call_log.py" />
   <source>at, endpoint, status, ms, rows, attempt, correlation, cause, scope</source>
   <translation>at, endpoint, status, ms, rows, attempt, correlation, cause, scope</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/property_rules.py" />
   <source>be an address of {join}</source>
   <translation>eine Adresse von {join}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/property_rules.py" />
   <source>be at least {shown}</source>
   <translation>mindestens {shown}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/property_rules.py" />
   <source>be at most {shown}</source>
   <translation>höchstens {shown}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/diagnosis.py" />
   <source>because {reason}</source>
   <translation>weil {reason}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/reader.py" />
   <source>byte 0x{raw} at byte {part} of the row, line {line}</source>
   <translation>Byte 0x{raw} an Stelle {part} der Zeile, Zeile {line}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>call is</source>
   <translation>Aufruf ist</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/recorder.py" />
   <source>call log</source>
   <translation>Protokoll der Aufrufe</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>calls are</source>
   <translation>Aufrufe sind</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/rate/reserve.py" />
   <source>calls that are kept are 0 or more</source>
   <translation>frei gehaltene Aufrufe sind 0 oder mehr</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/documents.py" />
   <source>came from a newer version of HubDesk</source>
   <translation>kam von einer neueren Version von HubDesk</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>change or delete records</source>
   <translation>Datensätze ändern oder löschen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>change settings</source>
   <translation>Einstellungen ändern</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>change users</source>
   <translation>Nutzer ändern</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/planner.py" />
   <source>changed it</source>
   <translation>hat ihn geändert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>close to the 5 % that HubSpot asks to stay below</source>
   <translation>nahe an den 5 %, unter denen man nach HubSpots Bitte bleiben soll</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>column “{column}”</source>
   <translation>Spalte „{column}“</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/documents.py" />
   <source>could not be read</source>
   <translation>ließ sich nicht lesen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/planner.py" />
   <source>created it</source>
   <translation>hat ihn angelegt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/diagnosis.py" />
   <source>damaged: {damaged}</source>
   <translation>beschädigt: {damaged}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>e-mail addresses</source>
   <translation>E-Mail-Adressen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/call_log.py" />
   <source>endpoint IN ({join})</source>
   <translation>endpoint IN ({join})</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>export every record</source>
   <translation>jeden Datensatz exportieren</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>find a safe place for the token</source>
   <translation>einen sicheren Platz für das Token zu finden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/plan/consent.py" />
   <source>have an address that hard-bounced</source>
   <translation>haben eine dauerhaft unzustellbare Adresse</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/property_rules.py" />
   <source>have at least {bound} characters</source>
   <translation>mindestens {bound} Zeichen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/property_rules.py" />
   <source>have at most {bound} characters</source>
   <translation>höchstens {bound} Zeichen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/property_rules.py" />
   <source>have digits only</source>
   <translation>nur Ziffern</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/property_rules.py" />
   <source>have letters and digits only</source>
   <translation>nur Buchstaben und Ziffern</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/property_rules.py" />
   <source>have letters only</source>
   <translation>nur Buchstaben</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/plan/consent.py" />
   <source>have unsubscribed from all e-mail</source>
   <translation>haben sich von allen E-Mails abgemeldet</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/call_log_file.py" />
   <source>it fails SQLite's own check</source>
   <translation>sie besteht SQLites eigene Prüfung nicht</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_writer.py" />
   <source>it has more than the {MOST_ROWS} rows of a sheet</source>
   <translation>sie hat mehr als die {MOST_ROWS} Zeilen eines Blatts</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/results.py" />
   <source>it is a file</source>
   <translation>es ist eine Datei</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/call_log_file.py" />
   <source>it is no log of calls</source>
   <translation>sie ist kein Protokoll von Aufrufen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/schema.py" />
   <source>its file belongs to another program</source>
   <translation>Seine Datei gehört zu einem anderen Programm</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/schema.py" />
   <source>its file fails SQLite's own check</source>
   <translation>Seine Datei besteht SQLites eigene Prüfung nicht</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/schema.py" />
   <source>its file has impossible contents</source>
   <translation>Seine Datei hat einen unmöglichen Inhalt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/schema.py" />
   <source>its file is empty</source>
   <translation>Seine Datei ist leer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/schema.py" />
   <source>its file is missing</source>
   <translation>Seine Datei fehlt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/schema.py" />
   <source>its file is not a database</source>
   <translation>Seine Datei ist keine Datenbank</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/schema.py" />
   <source>its file is not a sound database</source>
   <translation>Seine Datei ist keine unversehrte Datenbank</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>its file was changed or damaged while it was in use</source>
   <translation>Seine Datei wurde geändert oder beschädigt, während sie in Gebrauch war</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/schema.py" />
   <source>its file was never completed</source>
   <translation>Seine Datei wurde nie fertiggestellt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>its values are e-mail addresses</source>
   <translation>ihre Werte sind E-Mail-Adressen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>its values do not look like dates</source>
   <translation>ihre Werte sehen nicht wie Datumsangaben aus</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>its values do not look like e-mail addresses</source>
   <translation>ihre Werte sehen nicht wie E-Mail-Adressen aus</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>its values do not look like numbers</source>
   <translation>ihre Werte sehen nicht wie Zahlen aus</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/schema.py" />
   <source>its version does not exist</source>
   <translation>Seine Version gibt es nicht</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/ticker.py" />
   <source>job progress</source>
   <translation>Fortschritt des Jobs</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/plan/reader.py" />
   <source>key, row</source>
   <translation>key, row</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/words.py" />
   <source>less than 0.1 %</source>
   <translation>weniger als 0,1 %</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/words.py" />
   <source>less than 1 s</source>
   <translation>weniger als 1 s</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/rows.py" />
   <location filename="../../hubdesk/mapping/check.py" />
   <location filename="../../hubdesk/tabular/reader.py" />
   <source>line {line}</source>
   <translation>Zeile {line}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_writer.py" />
   <source>line {part} has more than {MOST_COLUMNS} columns</source>
   <translation>Zeile {part} hat mehr als {MOST_COLUMNS} Spalten</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/demo.py" />
   <source>list[dict[str, object]]</source>
   <translation>list[dict[str, object]]</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_phone.py" />
   <source>longer than phone numbers are</source>
   <translation>länger, als Telefonnummern sind</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/keyring_backend.py" />
   <source>macOS Keychain</source>
   <translation>macOS-Schlüsselbund</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/planner.py" />
   <source>may have written it</source>
   <translation>hat ihn vielleicht geschrieben</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_phone.py" />
   <source>more than one phone number</source>
   <translation>mehr als eine Telefonnummer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>most of its values are no options of the field</source>
   <translation>die meisten ihrer Werte sind keine Optionen des Felds</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>most of its values are no options of the property</source>
   <translation>die meisten ihrer Werte sind keine Optionen der Eigenschaft</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>no answer came</source>
   <translation>keine Antwort kam</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_phone.py" />
   <source>not a number of any country</source>
   <translation>keine Nummer irgendeines Landes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_phone.py" />
   <source>not a number that its country uses</source>
   <translation>keine Nummer, die das Land verwendet</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>not a text file</source>
   <translation>keine Textdatei</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/property_rules.py" />
   <source>not be an address of {join}</source>
   <translation>keine Adresse von {join}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_phone.py" />
   <source>not only a phone number</source>
   <translation>nicht nur eine Telefonnummer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/diagnosis.py" />
   <source>not set</source>
   <translation>nicht gesetzt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/connect.py" />
   <source>not told by HubSpot</source>
   <translation>von HubSpot nicht genannt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_phone.py" />
   <source>of a length that its country does not use</source>
   <translation>von einer Länge, die das Land nicht verwendet</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>one of the properties</source>
   <translation>einer der Eigenschaften</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_values.py" />
   <source>one of {choices}</source>
   <translation>eines von {choices}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/accounts.py" />
   <source>only a masked token may be kept in the list of accounts</source>
   <translation>nur ein verdecktes Token darf in der Liste der Konten stehen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>only the first of them has the value. Have it filled down, or correct the rows in the Check step.</source>
   <translation>nur die erste davon hat den Wert. Lassen Sie ihn nach unten ausfüllen, oder korrigieren Sie die Zeilen im Schritt Prüfen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/counting.py" />
   <source>other name finds</source>
   <translation>anderer Name findet</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/counting.py" />
   <source>other names find</source>
   <translation>andere Namen finden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>percentages: 12.5 % is read as 0.125</source>
   <translation>Prozentwerte: 12,5 % wird als 0.125 gelesen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>portal:{portal_id}@{lower}</source>
   <translation>portal:{portal_id}@{lower}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>quarter hour</source>
   <translation>Viertelstunde</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>read data about people</source>
   <translation>Daten über Menschen lesen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>read or send messages</source>
   <translation>Nachrichten lesen oder senden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>read the token</source>
   <translation>das Token zu lesen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>remove all tokens</source>
   <translation>alle Tokens zu entfernen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>remove the token</source>
   <translation>das Token zu entfernen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/lease.py" />
   <source>running in another program</source>
   <translation>läuft in einem anderen Programm</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/lease.py" />
   <source>running on {host} (process {pid})</source>
   <translation>läuft auf {host} (Prozess {pid})</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/lease.py" />
   <source>running on {host} since {when} (process {pid})</source>
   <translation>läuft auf {host} seit {when} (Prozess {pid})</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>save the token</source>
   <translation>das Token zu speichern</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>see or change prices, deals or payments</source>
   <translation>Preise, Deals oder Zahlungen sehen oder ändern</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>see sensitive values</source>
   <translation>sensible Werte sehen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_phone.py" />
   <source>shorter than international numbers are</source>
   <translation>kürzer, als internationale Nummern sind</translation>
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
   <translation>einen Versuch zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/bodies.py" />
   <source>the bytes of a batch hold other rows than the batch</source>
   <translation>die Bytes eines Pakets enthalten andere Zeilen als das Paket</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/prepare.py" />
   <source>the checked file was closed</source>
   <translation>die geprüfte Datei wurde geschlossen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/network.py" />
   <source>the connection is closed</source>
   <translation>die Verbindung ist geschlossen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/results.py" />
   <location filename="../../hubdesk/storage/submission_log.py" />
   <location filename="../../hubdesk/tabular/intake.py" />
   <location filename="../../hubdesk/tabular/unpack.py" />
   <source>the disk refuses</source>
   <translation>die Festplatte verweigert es</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/form_run.py" />
   <source>the form was not read yet</source>
   <translation>das Formular wurde noch nicht gelesen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/writer.py" />
   <source>the journal is not open</source>
   <translation>das Journal ist nicht offen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>the name of a property, an object with “property”, or a list of them</source>
   <translation>der Name einer Eigenschaft, ein Objekt mit „property“ oder eine Liste davon</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>the name of a property, or an object with “property”</source>
   <translation>der Name einer Eigenschaft oder ein Objekt mit „property“</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>the property {key}</source>
   <translation>die Eigenschaft {key}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>the recipe</source>
   <translation>Rezept</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/row_order.py" />
   <source>the rows are not in order yet</source>
   <translation>die Zeilen sind noch nicht in Reihenfolge</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/rate/reserve.py" />
   <source>the share of the day is between 0 and {MOST_OF_THE_DAY}</source>
   <translation>der Anteil des Tages liegt zwischen 0 und {MOST_OF_THE_DAY}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <location filename="../../hubdesk/tabular/workbook_writer.py" />
   <location filename="../../hubdesk/tabular/writer.py" />
   <source>the system refuses</source>
   <translation>das System verweigert es</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>the value</source>
   <translation>der Wert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>this call</source>
   <translation>dieser Aufruf</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_phone.py" />
   <source>too long for its country</source>
   <translation>zu lang für das Land</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_phone.py" />
   <source>too short for its country</source>
   <translation>zu kurz für das Land</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/reach.py" />
   <source>tuple[tuple[tuple[str, str], ...], ...]</source>
   <translation>tuple[tuple[tuple[str, str], ...], ...]</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/jobs.py" />
   <source>undo of {job_id}</source>
   <translation>Rücknahme von {job_id}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/encoding.py" />
   <location filename="../../hubdesk/tabular/head.py" />
   <source>unexpected end of data</source>
   <translation>unerwartetes Ende der Daten</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/payload.py" />
   <source>unknown mode {mode}</source>
   <translation>unbekannter Modus {mode}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <location filename="../../hubdesk/storage/atomic.py" />
   <source>unknown reason</source>
   <translation>unbekannter Grund</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/documents.py" />
   <source>was damaged</source>
   <translation>war beschädigt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/documents.py" />
   <source>was far too large</source>
   <translation>war viel zu groß</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/journal.py" />
   <source>with this name</source>
   <translation>mit diesem Namen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>you are not allowed to</source>
   <translation>Sie dürfen es nicht</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>zeros in front by their format alone: 01067 is read as 1067. Save it as CSV to keep them</source>
   <translation>vorangestellte Nullen nur durch ihr Format: 01067 wird als 1067 gelesen. Speichern Sie die Datei als CSV, um sie zu behalten</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>zeros in front by their format alone: they are read as shown, such as 01067</source>
   <translation>vorangestellte Nullen nur durch ihr Format: Sie werden gelesen, wie sie angezeigt werden, etwa 01067</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>{STOPPED} The disk does not accept data ({error}).</source>
   <translation>{STOPPED} Die Festplatte nimmt keine Daten an ({error}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>{STOPPED} The disk is full.</source>
   <translation>{STOPPED} Die Festplatte ist voll.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>{TRIED} All of them worked.</source>
   <translation>{TRIED} Alle haben funktioniert.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>{TRIED} What could not be tried may well be granted.</source>
   <translation>{TRIED} Was sich nicht versuchen ließ, kann durchaus erteilt sein.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/words.py" />
   <source>{about}. How many calls are left of today is not known.</source>
   <translation>{about}. Wie viele Aufrufe von heute übrig sind, ist nicht bekannt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/words.py" />
   <source>{about}. That is more than the calls that are left of today.</source>
   <translation>{about}. Das ist mehr als die Aufrufe, die von heute übrig sind.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/words.py" />
   <source>{about}. The calls of today last until about {pauses_at}.</source>
   <translation>{about}. Die heutigen Aufrufe reichen etwa bis {pauses_at}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>{again} of {calls} calls were sent again ({share}).{why}</source>
   <translation>{again} von {calls} Aufrufen wurden erneut gesendet ({share}).{why}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>{calls} ({endpoint}) within an hour carried at most {SMALL_ROWS} contacts each ({hour}); together they would fit into {enough}.</source>
   <translation>{calls} ({endpoint}) trugen innerhalb einer Stunde höchstens je {SMALL_ROWS} Kontakte ({hour}); zusammen würden sie in {enough} passen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/diagnosis.py" />
   <source>{calls} calls in {seconds} s</source>
   <translation>{calls} Aufrufe in {seconds} s</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>{calls} soon made.</source>
   <translation>{calls} schnell gemacht.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>{cells} several rows ({places}{more}): {what}</source>
   <translation>{cells} mehrere Zeilen ({places}{more}): {what}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>{cells} such as #N/A or #REF!, read as empty.</source>
   <translation>{cells} wie #N/A oder #REF!, als leer gelesen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>{cells} without a result, read as empty. Open and save it in a spreadsheet program to have them.</source>
   <translation>{cells} ohne Ergebnis, als leer gelesen. Öffnen und speichern Sie die Datei in einem Tabellenprogramm, um die Ergebnisse zu bekommen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/words.py" />
   <source>{clock} on {day}</source>
   <translation>{clock} am {day}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/mode.py" />
   <source>{code} Look at the recipe and the answers for all rows, then start a new run.</source>
   <translation>{code} Sehen Sie sich das Rezept und die Antworten für alle Zeilen an und beginnen Sie dann einen neuen Lauf.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{column} has {detail} characters; HubSpot takes up to 65,536.</source>
   <translation>{column} hat {detail} Zeichen; HubSpot nimmt bis zu 65.536 an.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{column} is empty. Without it the contact cannot be found or made; add an address.</source>
   <translation>{column} ist leer. Ohne Adresse lässt sich der Kontakt nicht finden oder anlegen; ergänzen Sie eine.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{column} is empty. Without it the contact cannot be found or made; fill it in.</source>
   <translation>{column} ist leer. Ohne Wert lässt sich der Kontakt nicht finden oder anlegen; füllen Sie die Zelle aus.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>{count} are missing to {to}.</source>
   <translation>{count} fehlen für: {to}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>{count} jobs and their journals</source>
   <translation>{count} Jobs und ihre Journale</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <source>{count} more than 15 digits: the spreadsheet program has rounded them. Keep long ids as text.</source>
   <translation>{count} mehr als 15 Ziffern: Das Tabellenprogramm hat gerundet. Speichern Sie lange IDs als Text.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>{count} scopes are missing to {to}.</source>
   <translation>{count} Scopes fehlen für: {to}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>{count} scopes are missing.</source>
   <translation>{count} Scopes fehlen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/words.py" />
   <source>{count}, {time} (HubSpot has not told its limit yet, so this is a guess)</source>
   <translation>{count}, {time} (HubSpot hat sein Limit noch nicht genannt, das ist also geschätzt)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/words.py" />
   <source>{count}, {time} (HubSpot has not told its limit yet, so this is a guess), {left} of the calls that are left of today.</source>
   <translation>{count}, {time} (HubSpot hat sein Limit noch nicht genannt, das ist also geschätzt), {left} der Aufrufe, die von heute übrig sind.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/words.py" />
   <source>{count}, {time}, {left} of the calls that are left of today.</source>
   <translation>{count}, {time}, {left} der Aufrufe, die von heute übrig sind.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/counting.py" />
   <source>{create} to be created</source>
   <translation>anzulegen: {create}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>{errors} cells hold errors</source>
   <translation>{errors} Zellen enthalten Fehler</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>{figure} batch</source>
   <translation>{figure} Paket</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>{figure} batches</source>
   <translation>{figure} Pakete</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>{figure} call</source>
   <translation>{figure} Aufruf</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>{figure} call is</source>
   <translation>{figure} Aufruf ist</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>{figure} calls</source>
   <translation>{figure} Aufrufe</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>{figure} calls are</source>
   <translation>{figure} Aufrufe sind</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/counting.py" />
   <source>{figure} other name finds</source>
   <translation>{figure} anderer Name findet</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/counting.py" />
   <source>{figure} other names find</source>
   <translation>{figure} andere Namen finden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>{figure} quarter hour</source>
   <translation>{figure} Viertelstunde</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>{figure} quarter hours</source>
   <translation>{figure} Viertelstunden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>{figure} scope</source>
   <translation>{figure} Scope</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>{figure} scopes</source>
   <translation>{figure} Scopes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>{figure} second</source>
   <translation>{figure} Sekunde</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>{figure} seconds</source>
   <translation>{figure} Sekunden</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>{first} and {last}</source>
   <translation>{first} und {last}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>{first} or {last}</source>
   <translation>{first} oder {last}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/reader.py" />
   <source>{found} values, line {line}</source>
   <translation>{found} Werte, Zeile {line}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/request.py" />
   <source>{head}HubDesk {job_id}-{seq} {when}</source>
   <translation>{head}HubDesk {job_id}-{seq} {when}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>{hidden} hidden rows are read too.</source>
   <translation>{hidden} ausgeblendete Zeilen werden auch gelesen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/connect.py" />
   <source>{hint} Copy the present one. {WHERE}</source>
   <translation>{hint} Kopieren Sie das jetzige. {WHERE}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/releases.py" />
   <source>{host} cannot be reached.</source>
   <translation>{host} ist nicht erreichbar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/releases.py" />
   <source>{host} did not say which version is the newest (HTTP {status_code}).</source>
   <translation>{host} hat nicht gesagt, welche Version die neueste ist (HTTP {status_code}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id</source>
   <translation>{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id</translation>
  </message>
  <message>
   <location filename="../../hubdesk/core/version.py" />
   <source>{hubdesk} (commit {commit})</source>
   <translation>{hubdesk} (Commit {commit})</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/diagnosis.py" />
   <source>{jobs} jobs, the newest {MOST_JOBS} of them:</source>
   <translation>{jobs} Jobs, davon die neuesten {MOST_JOBS}:</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>{join} and more</source>
   <translation>{join} und weitere</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>{merged} merged cells span</source>
   <translation>{merged} verbundene Zellen reichen über</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/alike.py" />
   <source>{message} Put that right in HubSpot, then resume the job.</source>
   <translation>{message} Beheben Sie das in HubSpot und setzen Sie dann den Job fort.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>{more} scopes can go.</source>
   <translation>{more} Scopes können wegfallen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/atomic.py" />
   <source>{name} could not be saved in {parent} ({why}).</source>
   <translation>{name} ließ sich nicht in {parent} speichern ({why}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>{name} does not begin with the columns of a result file.</source>
   <translation>{name} beginnt nicht mit den Spalten einer Ergebnisdatei.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>{name} has a line without a row number.</source>
   <translation>{name} hat eine Zeile ohne Zeilennummer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>{name} is missing in {folder}.</source>
   <translation>{name} fehlt in {folder}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/tiers.py" />
   <source>{name} with one {ADDON_NAME}{part}</source>
   <translation>{name} mit einem {ADDON_NAME}{part}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/tiers.py" />
   <source>{name} with two {ADDON_NAME}{part}</source>
   <translation>{name} mit zwei {ADDON_NAME}{part}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>{name} without year</source>
   <translation>{name} ohne Jahr</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>{others} because other integrations used the rest of the window</source>
   <translation>{others}, weil andere Integrationen den Rest des Fensters nutzten</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>{own} because of HubDesk's own calls</source>
   <translation>{own} wegen HubDesks eigener Aufrufe</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/counting.py" />
   <source>{parts}; {rows} rows get a company.</source>
   <translation>{parts}; Zeilen mit Unternehmen: {rows}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>{part} cannot be written</source>
   <translation>{part} lässt sich nicht schreiben</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_values.py" />
   <source>{part} must be {wanted}.</source>
   <translation>{part}: Erwartet wird {wanted}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>{property} is taken by the column “{other}”</source>
   <translation>{property} ist von der Spalte „{other}“ belegt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>{prop} ({place}) cannot be written: {who}.</source>
   <translation>{prop} ({place}) lässt sich nicht schreiben: {who}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>{prop} cannot be the key, because several contacts may have the same value.</source>
   <translation>{prop} kann nicht der Schlüssel sein, weil mehrere Kontakte denselben Wert haben können.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>{prop} has a constant value and the column “{taken}”.</source>
   <translation>{prop} hat einen konstanten Wert und die Spalte „{taken}“.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/reporting.py" />
   <source>{reason} Sent without the cells that have errors. {found}</source>
   <translation>{reason} Ohne die fehlerhaften Zellen gesendet. {found}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>{reason}, but {against}</source>
   <translation>{reason}, aber {against}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>{refuses} HubSpot refuses although the scope {scope} is granted.</source>
   <translation>{refuses} HubSpot verweigert es, obwohl der Scope {scope} erteilt ist.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>{refuses} {doing} is refused although the scope {scope} is granted.</source>
   <translation>{refuses} Verweigert wird „{doing}“, obwohl der Scope {scope} erteilt ist.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <source>{rounded} numbers have</source>
   <translation>{rounded} Zahlen haben</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/prepare.py" />
   <source>{rows} of {rows2} rows have errors.</source>
   <translation>Zeilen mit Fehlern: {rows} von {rows2}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>{rows} rows name their owner</source>
   <translation>Zeilen, die Zuständige nennen: {rows}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/client.py" />
   <source>{sentence} HubDesk keeps trying.</source>
   <translation>{sentence} HubDesk versucht es weiter.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/survey.py" />
   <source>{sentence}: {cells} for {headers}.</source>
   <translation>{sentence}: {cells} für {headers}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook.py" />
   <source>{shown} and {part} more</source>
   <translation>{shown} und {part} weitere</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/counting.py" />
   <source>{skipped} left out</source>
   <translation>ausgelassen: {skipped}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>{uncounted} cells have formulas</source>
   <translation>{uncounted} Zellen haben Formeln</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/counting.py" />
   <source>{undecided} with several that fit</source>
   <translation>mit mehreren passenden: {undecided}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>{unknown} where the limit was not known</source>
   <translation>{unknown} bei unbekanntem Limit</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>{unsure} could not be checked.</source>
   <translation>{unsure}: nicht prüfbar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} belongs to a function rather than to a person. It is sent.</source>
   <translation>{value} in {column} gehört eher zu einer Funktion als zu einer Person. Die Adresse wird gesendet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} breaks a rule that the account has for this property: it must {detail}. Correct it.</source>
   <translation>{value} in {column} verstößt gegen eine Regel, die das Konto für diese Eigenschaft hat. Verlangt: {detail}. Korrigieren Sie den Wert.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} can be read as two dates, and the column does not show whether the day or the month comes first. Choose the order of dates for the column, or write dates like 2024-12-31.</source>
   <translation>{value} in {column} lässt sich als zwei verschiedene Datumsangaben lesen, und die Spalte zeigt nicht, ob der Tag oder der Monat zuerst kommt. Wählen Sie für die Spalte die Reihenfolge von Datumsangaben oder schreiben Sie sie wie 2024-12-31.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} can be read as two numbers, and the column does not show which. Write it like 1234.5, or choose the decimal sign for the column.</source>
   <translation>{value} in {column} lässt sich als zwei Zahlen lesen, und die Spalte zeigt nicht, als welche. Schreiben Sie sie wie 1234.5 oder wählen Sie für die Spalte das Dezimalzeichen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} cannot be looked up, because the token may not read owners. Add the scope crm.objects.owners.read, or write owner ids.</source>
   <translation>{value} in {column} lässt sich nicht nachschlagen, weil das Token Zuständige nicht lesen darf. Fügen Sie den Scope crm.objects.owners.read hinzu oder schreiben Sie IDs der Zuständigen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} cannot be read as a name, so nothing of it is sent. Correct it.</source>
   <translation>{value} in {column} lässt sich nicht als Name lesen, deshalb wird nichts davon gesendet. Korrigieren Sie den Wert.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} fits several options: {detail}. Write the internal value instead.</source>
   <translation>{value} in {column} passt zu mehreren Optionen: {detail}. Schreiben Sie stattdessen den internen Wert.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} has a year without its century. Write all four digits.</source>
   <translation>{value} in {column} hat ein Jahr ohne Jahrhundert. Schreiben Sie alle vier Ziffern.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} has characters that HubSpot may refuse in an address.</source>
   <translation>{value} in {column} hat Zeichen, die HubSpot in einer Adresse vielleicht verweigert.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} has more in it than a first and a last name ({detail}). No property is chosen for that, so it is left out.</source>
   <translation>{value} in {column} enthält mehr als Vor- und Nachname ({detail}). Dafür ist keine Eigenschaft gewählt, deshalb wird es ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} has no time zone and the account's is not known; UTC is taken.</source>
   <translation>{value} in {column} hat keine Zeitzone, und die des Kontos ist nicht bekannt; es gilt UTC.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} has signs in it as web pages are written with ({detail}). It is sent as it is written; correct it.</source>
   <translation>{value} in {column} enthält Zeichen, mit denen Webseiten geschrieben werden ({detail}). Der Wert wird gesendet, wie er geschrieben ist; korrigieren Sie ihn.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is a phone number that a program wrote with a decimal place, which is left out.</source>
   <translation>{value} in {column} ist eine Telefonnummer, die ein Programm mit einer Nachkommastelle geschrieben hat; diese wird ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is a whole number that a program wrote with a decimal place. It is sent as it is written; correct it if it is a number such as a postal code.</source>
   <translation>{value} in {column} ist eine ganze Zahl, die ein Programm mit einer Nachkommastelle geschrieben hat. Sie wird gesendet, wie sie geschrieben ist; korrigieren Sie sie, wenn es etwa eine Postleitzahl ist.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is also in line {line}, and HubSpot allows each value once. Correct one of them.</source>
   <translation>{value} in {column} steht auch in Zeile {line}, und HubSpot erlaubt jeden Wert nur einmal. Korrigieren Sie einen davon.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is also in row {detail}, and HubSpot allows each value once. Correct one of them.</source>
   <translation>{value} in {column} steht auch in Zeile {detail}, und HubSpot erlaubt jeden Wert nur einmal. Korrigieren Sie einen davon.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is an error that a spreadsheet program shows in place of a value. It is left out.</source>
   <translation>{value} in {column} ist ein Fehler, den ein Tabellenprogramm anstelle eines Werts zeigt. Er wird ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is how a spreadsheet keeps a number as it is ({detail}). Only the number is sent.</source>
   <translation>{value} in {column} ist die Art, wie eine Tabelle eine Zahl unverändert bewahrt ({detail}). Nur die Zahl wird gesendet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is how a spreadsheet keeps a text as it is ({detail}). It is sent with these signs; if only the text between them is meant, correct it.</source>
   <translation>{value} in {column} ist die Art, wie eine Tabelle einen Text unverändert bewahrt ({detail}). Er wird mit diesen Zeichen gesendet; wenn nur der Text dazwischen gemeint ist, korrigieren Sie ihn.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is how programs write that there is no value. It is sent as text; if it means nothing, empty the cell.</source>
   <translation>{value} in {column} schreiben Programme, wenn es keinen Wert gibt. Es wird als Text gesendet; wenn es nichts bedeutet, leeren Sie die Zelle.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is more than 130 years ago or 100 years ahead.</source>
   <translation>{value} in {column} liegt mehr als 130 Jahre zurück oder 100 Jahre voraus.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is neither yes nor no. Write yes or no, true or false.</source>
   <translation>{value} in {column} ist weder Ja noch Nein. Schreiben Sie yes oder no, true oder false.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is no option and is left out.</source>
   <translation>{value} in {column} ist keine Option und wird ausgelassen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is not a HubSpot record ID, which is a whole number.</source>
   <translation>{value} in {column} ist keine Datensatz-ID von HubSpot; eine solche ist eine ganze Zahl.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is not a date and time{detail}. Write it like 2024-12-31 14:30.</source>
   <translation>{value} in {column} ist kein Datum mit Uhrzeit{detail}. Schreiben Sie es wie 2024-12-31 14:30.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is not a date{detail}. Write it like 2024-12-31.</source>
   <translation>{value} in {column} ist kein Datum{detail}. Schreiben Sie es wie 2024-12-31.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is not a number{detail}. Write it like 1234.5.</source>
   <translation>{value} in {column} ist keine Zahl{detail}. Schreiben Sie sie wie 1234.5.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is not a phone number{detail}. Correct it or empty the cell.</source>
   <translation>{value} in {column} ist keine Telefonnummer{detail}. Korrigieren Sie sie oder leeren Sie die Zelle.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is not an e-mail address. Correct it{detail}.</source>
   <translation>{value} in {column} ist keine E-Mail-Adresse. Korrigieren Sie sie{detail}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is not an option of the property{detail}. Choose one of its options, or decide for all rows with this value which one is meant.</source>
   <translation>{value} in {column} ist keine Option der Eigenschaft{detail}. Wählen Sie eine ihrer Optionen oder entscheiden Sie für alle Zeilen mit diesem Wert, welche gemeint ist.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is not an owner in this account. Use the e-mail address or the name of a user.</source>
   <translation>{value} in {column} nennt niemanden, der in diesem Konto zuständig sein kann. Verwenden Sie die E-Mail-Adresse oder den Namen eines Nutzers.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is of a service for addresses that last only a while. It is sent.</source>
   <translation>{value} in {column} stammt von einem Dienst für Adressen, die nur eine Weile halten. Die Adresse wird gesendet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is the name of several owners. Use the e-mail address.</source>
   <translation>{value} in {column} ist der Name mehrerer Zuständiger. Verwenden Sie die E-Mail-Adresse.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is what programs write where there is no date. It counts as an empty cell.</source>
   <translation>{value} in {column} schreiben Programme, wo es kein Datum gibt. Die Zelle gilt als leer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is {detail}. It is sent as it is written.</source>
   <translation>{value} in {column} ist {detail}. Die Nummer wird gesendet, wie sie geschrieben ist.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} looks like a spreadsheet formula. It is sent as text.</source>
   <translation>{value} in {column} sieht wie eine Formel einer Tabelle aus. Der Wert wird als Text gesendet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} looks like a text that was once opened in a wrong encoding ({detail}). It is sent as it is written; correct it.</source>
   <translation>{value} in {column} sieht wie ein Text aus, der einmal in einer falschen Kodierung geöffnet wurde ({detail}). Der Wert wird gesendet, wie er geschrieben ist; korrigieren Sie ihn.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} may be mistyped: did they mean {detail}?</source>
   <translation>{value} in {column} ist vielleicht vertippt: War {detail} gemeint?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} may break a rule that the account has for this property: it must {detail}. HubSpot decides.</source>
   <translation>{value} in {column} verstößt vielleicht gegen eine Regel, die das Konto für diese Eigenschaft hat. Verlangt: {detail}. Es entscheidet HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>{what} is damaged: {why}.</source>
   <translation>{what} ist beschädigt: {why}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>{what} read {times} times within an hour ({hour}). An open window reads them once; each command reads them again.</source>
   <translation>{what} innerhalb einer Stunde {times}-mal gelesen ({hour}). Ein offenes Fenster liest sie einmal; jeder Befehl liest sie erneut.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>“{country}” (column “{column}”) is not the code of a country.</source>
   <translation>„{country}“ (Spalte „{column}“) ist nicht der Code eines Landes.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>“{header}” is similar to “{known}”</source>
   <translation>„{header}“ ähnelt „{known}“</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/stamp.py" />
   <source>“{label}” cannot hold the job's id, because it is not a text property that can be written.</source>
   <translation>„{label}“ kann die ID des Jobs nicht aufnehmen, weil es keine beschreibbare Texteigenschaft ist.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/stamp.py" />
   <source>“{label}” gets values from the file, so the job's id cannot be written there, too.</source>
   <translation>„{label}“ bekommt Werte aus der Datei, deshalb lässt sich die ID des Jobs nicht auch dorthin schreiben.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>“{named}” names companies, and HubSpot's import does not tell which row became which contact.</source>
   <translation>„{named}“ nennt Unternehmen, und HubSpots Import sagt nicht, aus welcher Zeile welcher Kontakt wurde.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_writer.py" />
   <source>“{name}” cannot be read: {part}.</source>
   <translation>„{name}“ kann nicht gelesen werden: {part}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/unpack.py" />
   <source>“{name}” cannot be unpacked: {part}.</source>
   <translation>„{name}“ lässt sich nicht entpacken: {part}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/writer.py" />
   <source>“{name}” cannot be written: {part}.</source>
   <translation>„{name}“ lässt sich nicht schreiben: {part}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_writer.py" />
   <source>“{name}” cannot become an Excel workbook: {why}.</source>
   <translation>„{name}“ kann keine Excel-Arbeitsmappe werden: {why}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/private_copies.py" />
   <source>“{name}” changed after it was opened.</source>
   <translation>„{name}“ hat sich nach dem Öffnen geändert.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <source>“{name}” changed while HubDesk was reading it.</source>
   <translation>„{name}“ hat sich geändert, während HubDesk las.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/counting.py" />
   <source>“{name}” finds {candidates} companies ({candidates2}){more}.</source>
   <translation>„{name}“ findet {candidates} Unternehmen ({candidates2}){more}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/unpack.py" />
   <source>“{name}” grows to more than {part} MB when it is unpacked, far more than contacts would.</source>
   <translation>„{name}“ wächst beim Entpacken auf mehr als {part} MB, weit mehr als bei Kontakten.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>“{name}” has a header and no rows.</source>
   <translation>„{name}“ hat eine Kopfzeile und keine Zeilen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/reader.py" />
   <source>“{name}” has become shorter since it was opened.</source>
   <translation>„{name}“ ist seit dem Öffnen kürzer geworden.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <source>“{name}” has more than {part} MB; HubDesk reads vCard files up to that.</source>
   <translation>„{name}“ hat mehr als {part} MB; HubDesk liest vCard-Dateien bis zu dieser Größe.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook.py" />
   <source>“{name}” has no sheet with cells.</source>
   <translation>„{name}“ hat kein Blatt mit Zellen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook.py" />
   <source>“{name}” has no sheet “{wanted}”.</source>
   <translation>„{name}“ hat kein Blatt „{wanted}“.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>“{name}” has {cells} columns; HubDesk reads up to {MAX_COLUMNS}.</source>
   <translation>„{name}“ hat {cells} Spalten; HubDesk liest bis zu {MAX_COLUMNS}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_values.py" />
   <source>“{name}” in {place} is not something that a recipe says.</source>
   <translation>„{name}“ gehört in kein Rezept ({place}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <source>“{name}” is a vCard file without any contact.</source>
   <translation>„{name}“ ist eine vCard-Datei ohne einen Kontakt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/job_export.py" />
   <source>“{name}” is already there and is no folder.</source>
   <translation>„{name}“ gibt es schon und ist kein Ordner.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/writer.py" />
   <source>“{name}” is already there and is not a result of this import.</source>
   <translation>„{name}“ gibt es schon und ist kein Ergebnis dieses Imports.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/export.py" />
   <source>“{name}” is already there.</source>
   <translation>„{name}“ gibt es schon.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/unpack.py" />
   <source>“{name}” is damaged: it cannot be unpacked to its end.</source>
   <translation>„{name}“ ist beschädigt: Es lässt sich nicht bis zum Ende entpacken.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>“{name}” is empty.</source>
   <translation>„{name}“ ist leer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>“{name}” is empty: it has no text.</source>
   <translation>„{name}“ ist leer: Es steht kein Text darin.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/private_copies.py" />
   <source>“{name}” is no longer where it was when it was opened.</source>
   <translation>„{name}“ ist nicht mehr dort, wo die Datei geöffnet wurde.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_writer.py" />
   <source>“{name}” is no name for an Excel workbook.</source>
   <translation>„{name}“ ist kein Name für eine Excel-Arbeitsmappe.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/listing.py" />
   <source>“{name}” is no static list of contacts, so nobody can be put on it.</source>
   <translation>„{name}“ ist keine statische Liste von Kontakten, deshalb lässt sich niemand daraufsetzen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/listing.py" />
   <source>“{name}” is no static list, so nobody can be put on it.</source>
   <translation>„{name}“ ist keine statische Liste, deshalb lässt sich niemand daraufsetzen.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/touched.py" />
   <source>“{name}” is not the file any more that the plan was made of.</source>
   <translation>„{name}“ ist nicht mehr die Datei, aus der der Plan entstand.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/touched.py" />
   <location filename="../../hubdesk/tabular/source.py" />
   <source>“{name}” is not there any more.</source>
   <translation>„{name}“ ist nicht mehr da.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook.py" />
   <source>“{name}” is protected with a password.</source>
   <translation>„{name}“ ist mit einem Passwort geschützt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>“{name}” is {what}.</source>
   <translation>„{name}“ ist {what}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook.py" />
   <source>“{name}” looks like a workbook, but it is damaged, has cells far away from all others, or is of a kind that HubDesk cannot read.</source>
   <translation>„{name}“ sieht wie eine Arbeitsmappe aus, ist aber beschädigt, hat Zellen weit weg von allen anderen oder ist von einer Art, die HubDesk nicht lesen kann.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>“{name}” was changed since it was imported.</source>
   <translation>„{name}“ wurde seit dem Import geändert.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <source>“{own}” is an archive in an archive in an archive.</source>
   <translation>„{own}“ ist ein Archiv in einem Archiv in einem Archiv.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>“{part}” cannot be read: {reason}.</source>
   <translation>„{part}“ lässt sich nicht lesen: {reason}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>“{part}” is a device or a pipe, not a file.</source>
   <translation>„{part}“ ist ein Gerät oder eine Pipe, keine Datei.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>“{part}” is a folder.</source>
   <translation>„{part}“ ist ein Ordner.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/core/targets.py" />
   <source>“{path}” is a disk or a device; a file cannot be put in its place.</source>
   <translation>„{path}“ ist ein Datenträger oder ein Gerät; eine Datei kann nicht an seine Stelle treten.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/core/targets.py" />
   <source>“{path}” is a folder; a file cannot be put in its place.</source>
   <translation>„{path}“ ist ein Ordner; eine Datei kann nicht an seine Stelle treten.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/core/targets.py" />
   <source>“{path}” is a socket; a file cannot be put in its place.</source>
   <translation>„{path}“ ist ein Socket; eine Datei kann nicht an seine Stelle treten.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>“{strange}” is none of the choices.</source>
   <translation>„{strange}“ ist keine der Auswahlmöglichkeiten.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>“{words}” in its name means {name}</source>
   <translation>„{words}“ im Namen bedeutet {name}</translation>
  </message>
 </context>
</TS>
