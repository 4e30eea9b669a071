<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>HubDesk</name>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>  ({0} planned)</source>
   <translation>  (prévu : {0})</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_model.py" />
   <source> (try {0})</source>
   <translation> (essai {0})</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/draft_obstacle.py" />
   <source> One of them is a value for all rows.</source>
   <translation> L’un d’eux est une valeur pour toutes les lignes.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_edits.py" />
   <source> The first ones: more do not fit.</source>
   <translation> Les premières : il n’y a pas la place pour plus.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_inspector.py" />
   <source> · Record ID {0}</source>
   <translation> · ID de fiche {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/problems_list.py" />
   <source> · record {0}</source>
   <translation> · fiche {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/banner.py" />
   <source>%n more</source>
   <translation>%n de plus</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;About HubDesk</source>
   <translation>À &amp;propos de HubDesk</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Account</source>
   <translation>&amp;Compte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/menus.py" />
   <source>&amp;Appearance</source>
   <translation>&amp;Apparence</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Back</source>
   <translation>&amp;Retour</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Check again</source>
   <translation>&amp;Vérifier à nouveau</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Close</source>
   <translation>&amp;Fermer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Commands…</source>
   <translation>&amp;Commandes…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Connect an account…</source>
   <translation>&amp;Connecter un compte…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/menus.py" />
   <source>&amp;Dark</source>
   <translation>S&amp;ombre</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Details of what is chosen</source>
   <translation>&amp;Détails de la sélection</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Edit</source>
   <translation>É&amp;dition</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;File</source>
   <translation>&amp;Fichier</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Find</source>
   <translation>Rec&amp;hercher</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Fold the rail</source>
   <translation>&amp;Replier la barre</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Help</source>
   <translation>A&amp;ide</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Help for this pane</source>
   <translation>&amp;Aide de ce volet</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/menus.py" />
   <source>&amp;High contrast, dark</source>
   <translation>Contraste &amp;élevé, sombre</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Keyboard shortcuts</source>
   <translation>&amp;Raccourcis clavier</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/menus.py" />
   <source>&amp;Light</source>
   <translation>&amp;Clair</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;New import</source>
   <translation>&amp;Nouvel import</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Next step</source>
   <translation>Étape &amp;suivante</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Open file…</source>
   <translation>&amp;Ouvrir un fichier…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/export_menu.py" />
   <source>&amp;Page (HTML)…</source>
   <translation>&amp;Page (HTML)…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Paste rows</source>
   <translation>&amp;Coller des lignes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Pause or resume</source>
   <translation>S&amp;uspendre ou reprendre</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Previous region</source>
   <translation>Zone précéd&amp;ente</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Quit</source>
   <translation>&amp;Quitter</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Redo</source>
   <translation>&amp;Rétablir</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Run</source>
   <translation>&amp;Exécuter</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Save recipe…</source>
   <translation>&amp;Enregistrer la recette…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Stop…</source>
   <translation>&amp;Arrêter…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/menus.py" />
   <source>&amp;System</source>
   <translation>&amp;Système</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/export_menu.py" />
   <source>&amp;Table (CSV)…</source>
   <translation>&amp;Tableau (CSV)…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;Undo</source>
   <translation>&amp;Annuler</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>&amp;View</source>
   <translation>Afficha&amp;ge</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_inspector.py" />
   <location filename="../../hubdesk/gui/importer/plan_inspector.py" />
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>(empty)</source>
   <translation>(vide)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>1 field to correct</source>
   <translation>1 champ à corriger</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/dock.py" />
   <source>10 min ago</source>
   <translation>il y a 10 min</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_model.py" />
   <source>207 mixed{0}</source>
   <translation>207 mixte{0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>25 % is 0.25</source>
   <translation>25 % est 0.25</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>25 % is 25</source>
   <translation>25 % est 25</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_model.py" />
   <source>429 refused{0}</source>
   <translation>429 refusé{0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/side_cards.py" />
   <source>A HubSpot of your own on this computer, with its limits and its errors. Nothing leaves it.</source>
   <translation>Un HubSpot à vous sur cet ordinateur, avec ses limites et ses erreurs. Rien n’en sort.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/window_card.py" />
   <source>A call counts for ten seconds. What falls off at the left may be used again at the right.</source>
   <translation>Un appel compte pendant dix secondes. Ce qui sort à gauche redevient disponible à droite.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>A comma and a space</source>
   <translation>Virgule et espace</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>A day</source>
   <translation>Un jour</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/make_field.py" />
   <source>A file cannot be sent through the Forms API. Attach it to the contact in HubSpot afterwards.</source>
   <translation>Un fichier ne peut pas être envoyé par l’API des formulaires. Joignez-le ensuite au contact dans HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/account_controller.py" />
   <source>A form belongs to one account alone.</source>
   <translation>Un formulaire n’appartient qu’à un compte.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/forms.py" />
   <source>A form is being submitted to this account.</source>
   <translation>Un formulaire est en cours d’envoi à ce compte.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/submitting.py" />
   <source>A form is still being submitted to {0}.</source>
   <translation>Un formulaire est encore en cours d’envoi à {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/window_card.py" />
   <source>A guess until HubSpot tells its limit</source>
   <translation>Estimation jusqu’à ce que HubSpot dise sa limite</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>A guess until HubSpot’s first answer</source>
   <translation>Estimation jusqu’à la première réponse de HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>A hyphen</source>
   <translation>Un trait d’union</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>A job can be taken back when it has ended.</source>
   <translation>Une tâche peut être annulée quand elle est terminée.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/imports.py" />
   <source>A job is writing to this account.</source>
   <translation>Une tâche est en train d’écrire dans ce compte.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>A line break</source>
   <translation>Un saut de ligne</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>A message of the system when a job ends while another window is in front.</source>
   <translation>Un message du système quand une tâche se termine alors qu’une autre fenêtre est devant.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/paste_block.py" />
   <source>A paste is checked at once. Nothing is written to HubSpot.</source>
   <translation>Ce qui est collé est vérifié aussitôt. Rien n’est écrit dans HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/paste_block.py" />
   <source>A paste is compared at once. Nothing is changed by it.</source>
   <translation>Ce qui est collé est comparé aussitôt. Cela ne change rien.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/make_field.py" />
   <source>A payment can only be made on the page of the form.</source>
   <translation>Un paiement ne peut se faire que sur la page du formulaire.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>A pretend HubSpot on this computer with real limits and a sample file full of mistakes.</source>
   <translation>Un faux HubSpot sur cet ordinateur, avec de vraies limites et un fichier d’exemple plein d’erreurs.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/token_card.py" />
   <source>A pretend token. It opens this demo portal and nothing else.</source>
   <translation>Un token d’essai. Il ouvre ce portail de démonstration et rien d’autre.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>A proxy of my own</source>
   <translation>Mon propre proxy</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/rules_banner.py" />
   <source>A row that breaks one is refused when it is written, and Results says why.</source>
   <translation>Une ligne qui en enfreint une est refusée à l’écriture, et Résultats dit pourquoi.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>A space</source>
   <translation>Une espace</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>A stage is never moved backwards; the preview names such rows.</source>
   <translation>Une phase ne recule jamais ; l’aperçu nomme ces lignes.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_after.py" />
   <source>A static list; one that is not there is made. It is filled when all contacts are written, and an undo takes them off again.</source>
   <translation>Une liste statique ; absente, elle est créée. Elle est remplie quand tous les contacts sont écrits, et une annulation les en retire.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>A submission cannot be taken back.</source>
   <translation>Un envoi ne peut pas être annulé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/submitting.py" />
   <source>A submission to {0} was not sent.</source>
   <translation>Un envoi à {0} n’a pas été envoyé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>A super admin, or a user with the permission “Developer tools access”. The key can only get scopes that its maker has.</source>
   <translation>Un super-administrateur, ou un utilisateur avec l’autorisation « Accès aux outils de développement ». La clé ne peut avoir que les scopes de son créateur.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>A super admin.</source>
   <translation>Un super-administrateur.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>A trial run is real: these contacts are written.</source>
   <translation>Un essai est réel : ces contacts sont écrits.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>About</source>
   <translation>À propos</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/topics.py" />
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>About HubDesk</source>
   <translation>À propos de HubDesk</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_inspector.py" />
   <source>About the chosen column</source>
   <translation>À propos de la colonne choisie</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_inspector.py" />
   <source>About the chosen contact</source>
   <translation>À propos du contact choisi</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/inspector.py" />
   <source>About the chosen scope</source>
   <translation>À propos du scope choisi</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/paste_block.py" />
   <location filename="../../hubdesk/gui/token/token_card.py" />
   <source>Access token</source>
   <translation>Token d’accès</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/token_card.py" />
   <source>Access token, masked</source>
   <translation>Token d’accès, masqué</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <location filename="../../hubdesk/gui/history/model.py" />
   <location filename="../../hubdesk/gui/token/account_card.py" />
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <source>Account</source>
   <translation>Compte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/account_card.py" />
   <source>Account ID</source>
   <translation>ID du compte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/token_controller.py" />
   <source>Account ID copied</source>
   <translation>ID du compte copié</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Account read</source>
   <translation>Compte lu</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Account read: {0}</source>
   <translation>Compte lu : {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Account read: {0}, {1}</source>
   <translation>Compte lu : {0}, {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/accounts.py" />
   <source>Account {0}</source>
   <translation>Compte {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/rail/switcher.py" />
   <source>Account {0}, {1}, {2}</source>
   <translation>Compte {0}, {1}, {2}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <location filename="../../hubdesk/gui/token/others_card.py" />
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_values.py" />
   <source>Add it to the options in {0}</source>
   <translation>L’ajouter aux options de {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>Add to the list</source>
   <translation>Ajouter à la liste</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Add {0}</source>
   <translation>Ajouter {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Address of the proxy</source>
   <translation>Adresse du proxy</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>Adds</source>
   <translation>Ajoute</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/limits_pane.py" />
   <source>Advice</source>
   <translation>Conseils</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/more_menu.py" />
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>After {0} days</source>
   <translation>Après {0} jours</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/every_row.py" />
   <location filename="../../hubdesk/gui/gauge/calls_view.py" />
   <location filename="../../hubdesk/gui/history/job_list.py" />
   <location filename="../../hubdesk/gui/importer/columns_view.py" />
   <location filename="../../hubdesk/gui/scopes/main_view.py" />
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>All</source>
   <translation>Tout</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/job_list.py" />
   <source>All accounts</source>
   <translation>Tous les comptes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>All accounts, tokens, jobs and settings of HubDesk on this computer. It asks first.</source>
   <translation>Tous les comptes, tokens, tâches et paramètres de HubDesk sur cet ordinateur. Une question est posée avant.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/contact_files.py" />
   <location filename="../../hubdesk/gui/settings/connection.py" />
   <source>All files</source>
   <translation>Tous les fichiers</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>All files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/findings_list.py" />
   <source>All findings</source>
   <translation>Tous les constats</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_head.py" />
   <location filename="../../hubdesk/gui/forms/form_list.py" />
   <source>All forms</source>
   <translation>Tous les formulaires</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>All journals, old values and copies of rows are removed from this computer; nothing can be undone.</source>
   <translation>Tous les journaux, anciennes valeurs et copies de lignes sont supprimés de cet ordinateur ; plus rien ne pourra être annulé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_tools.py" />
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>All rows</source>
   <translation>Toutes les lignes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_question.py" />
   <source>All rows are written as they are. Old values will not be known, and undo will not be possible.</source>
   <translation>Toutes les lignes sont écrites telles quelles. Les anciennes valeurs ne seront pas connues, et annuler ne sera pas possible.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/findings_column.py" />
   <source>All rows checked</source>
   <translation>Toutes les lignes vérifiées</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_waiting.py" />
   <source>All rows were looked at.</source>
   <translation>Toutes les lignes ont été regardées.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_finding.py" />
   <source>All values…</source>
   <translation>Toutes les valeurs…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>All {0}</source>
   <translation>Tous : {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_finding.py" />
   <source>All {0} values…</source>
   <translation>Les {0} valeurs…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Also needed for what is not ticked</source>
   <translation>Aussi nécessaire à ce qui n’est pas coché</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_inspector.py" />
   <source>Also part of {0}</source>
   <translation>Aussi une partie de {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/rail/switcher.py" />
   <source>An account or the demo</source>
   <translation>Compte ou démo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/shell.py" />
   <source>An import is paused at {0}</source>
   <translation>Un import est suspendu à {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/shell.py" />
   <source>An import is running</source>
   <translation>Un import est en cours</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <location filename="../../hubdesk/gui/importer/controller.py" />
   <source>An import is running.</source>
   <translation>Un import est en cours.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/drop.py" />
   <source>An import is running. What you let go waits until it has ended.</source>
   <translation>Un import est en cours. Ce que vous lâchez attend qu’il soit terminé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>An undo ends the associations that the import made.</source>
   <translation>L’annulation supprime les associations créées par l’import.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/controller.py" />
   <source>Another one can begin when it has ended or was stopped.</source>
   <translation>Un autre pourra commencer quand il sera terminé ou arrêté.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_model.py" />
   <source>Answer</source>
   <translation>Réponse</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>Answers under way are still taken.</source>
   <translation>Les réponses en route sont encore prises.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Any of these would do, too</source>
   <translation>L’un de ceux-ci conviendrait aussi</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Appearance</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/every_row.py" />
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>Archive</source>
   <translation>Archiver</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/more_menu.py" />
   <source>As a ZIP archive…</source>
   <translation>En archive ZIP…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/more_menu.py" />
   <source>As a folder…</source>
   <translation>En dossier…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>As fast as HubSpot allows. HubDesk gives way to others</source>
   <translation>Aussi vite que HubSpot le permet. HubDesk laisse passer les autres</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/pace.py" />
   <source>As fast as HubSpot allows. HubDesk gives way to others.</source>
   <translation>Aussi vite que HubSpot le permet. HubDesk laisse passer les autres.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>As in your last import</source>
   <translation>Comme dans votre dernier import</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/more_menu.py" />
   <source>As soon as they are finished</source>
   <translation>Dès qu’elles sont terminées</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>As soon as they end</source>
   <translation>Dès qu’elles se terminent</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>As the column shows</source>
   <translation>Comme le montre la colonne</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>As the property says</source>
   <translation>Comme le dit la propriété</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/language/languages.py" />
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>Ask again before anything is written</source>
   <translation>Redemander avant d’écrire</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/updates.py" />
   <source>Ask now</source>
   <translation>Demander maintenant</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <source>Ask which one is meant</source>
   <translation>Demander laquelle est visée</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Ask whoever looks after the subscription. Adding the scope again changes nothing.</source>
   <translation>Demandez à la personne qui gère l’abonnement. Ajouter de nouveau le scope ne change rien.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/updates.py" />
   <source>Ask {0} for a newer version?</source>
   <translation>Demander à {0} s’il y a une version plus récente ?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Asking HubSpot whether it accepts the token</source>
   <translation>HubSpot est interrogé pour savoir s’il accepte le token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/connection.py" />
   <source>Asking…</source>
   <translation>Demande en cours…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Asks HubSpot once, without a token, and says what happened.</source>
   <translation>Interroge HubSpot une fois, sans token, et dit ce qui s’est passé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Associate {0} with companies in {1}</source>
   <translation>Associer {0} à des entreprises dans {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Associations that HubSpot refused</source>
   <translation>Associations refusées par HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Associations with companies</source>
   <translation>Associations avec des entreprises</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/age_words.py" />
   <source>At least {0} old</source>
   <translation>Au moins {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_edits.py" />
   <source>At most {0} rows can be changed at once.</source>
   <translation>Au plus {0} lignes peuvent être modifiées à la fois.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>Australia</source>
   <translation>Australie</translation>
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
   <translation>Retour</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>Back to the account</source>
   <translation>Retour au compte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <source>Back to the form</source>
   <translation>Retour au formulaire</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/recent_view.py" />
   <source>Back to the forms</source>
   <translation>Retour aux formulaires</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/row.py" />
   <source>Back to: {0}</source>
   <translation>Revenir à : {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>Batches of a hundred rows</source>
   <translation>Lots de cent lignes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Because of HubDesk</source>
   <translation>À cause de HubDesk</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Because of others</source>
   <translation>À cause des autres</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <source>Between them</source>
   <translation>Entre eux</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Big5, Chinese</source>
   <translation>Big5, chinois</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>Blog comments</source>
   <translation>Commentaires du blog</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Both open the same account and can do the same.</source>
   <translation>Les deux ouvrent le même compte et peuvent la même chose.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>Bounced</source>
   <translation>Non distribué</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Break anything, it is only a pretend account</source>
   <translation>Cassez ce que vous voulez, ce n’est qu’un compte d’essai</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Bring contacts into HubSpot from a file, with every row checked before anything is written.</source>
   <translation>Amenez des contacts d’un fichier dans HubSpot, chaque ligne étant vérifiée avant toute écriture.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>Bring your HubSpot account to this computer.</source>
   <translation>Amenez votre compte HubSpot sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/topics.py" />
   <source>Brings contacts into HubSpot from a file: checked first, written once, resumable.</source>
   <translation>Amène les contacts d’un fichier dans HubSpot : vérifiés d’abord, écrits une seule fois, avec reprise possible.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>Browser cookie (hubspotutk)</source>
   <translation>Cookie du navigateur (hubspotutk)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Busy</source>
   <translation>Occupé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>By HubSpot’s last answer</source>
   <translation>Selon la dernière réponse de HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/main_view.py" />
   <source>By group</source>
   <translation>Par groupe</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/main_view.py" />
   <source>By last use</source>
   <translation>Par dernière utilisation</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/main_view.py" />
   <source>By name</source>
   <translation>Par nom</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>By property</source>
   <translation>Par propriété</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/main_view.py" />
   <source>By reach</source>
   <translation>Par portée</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/draft_obstacle.py" />
   <source>By record ID contacts can only be updated</source>
   <translation>Par ID de fiche, les contacts ne peuvent qu’être mis à jour</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>By row</source>
   <translation>Par ligne</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/main_view.py" />
   <source>By verdict</source>
   <translation>Par verdict</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>CSV and other text, Excel, OpenDocument, vCard, also zipped. Or paste rows from a spreadsheet.</source>
   <translation>CSV et autres textes, Excel, OpenDocument, vCard, aussi en ZIP. Ou collez des lignes d’un tableur.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/from_file_view.py" />
   <source>CSV and other text, Excel, OpenDocument, vCard. Its columns are mapped to the fields of the form.</source>
   <translation>CSV et autres textes, Excel, OpenDocument, vCard. Ses colonnes sont associées aux champs du formulaire.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>CSV or Excel. HubDesk reads and checks it on this computer. Nothing is sent.</source>
   <translation>CSV ou Excel. HubDesk le lit et le vérifie sur cet ordinateur. Rien n’est envoyé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/date_field.py" />
   <source>Calendar</source>
   <translation>Calendrier</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_model.py" />
   <source>Call</source>
   <translation>Appel</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Call it “HubDesk”, with your team’s name if several teams use it.</source>
   <translation>Appelez-la « HubDesk », avec le nom de votre équipe si plusieurs équipes l’utilisent.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_view.py" />
   <source>Call or correlation ID</source>
   <translation>Appel ou ID de corrélation</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <location filename="../../hubdesk/gui/gauge/calls_view.py" />
   <location filename="../../hubdesk/gui/gauge/limits_pane.py" />
   <location filename="../../hubdesk/gui/history/facts.py" />
   <source>Calls</source>
   <translation>Appels</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Calls left to others</source>
   <translation>Appels laissés aux autres</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <location filename="../../hubdesk/gui/importer/forecast_card.py" />
   <source>Calls needed</source>
   <translation>Appels nécessaires</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <source>Calls of ten seconds for others</source>
   <translation>Appels par dix secondes pour les autres</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip_card.py" />
   <source>Calls of the last ten minutes</source>
   <translation>Appels des dix dernières minutes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip.py" />
   <source>Calls of the last ten minutes, {0} refused</source>
   <translation>Appels des dix dernières minutes, refusés : {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Calls that need it</source>
   <translation>Appels qui en ont besoin</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Calls that would do</source>
   <translation>Appels nécessaires</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Calls used</source>
   <translation>Appels utilisés</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/job_list.py" />
   <source>Can be resumed</source>
   <translation>Peut être repris</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_list.py" />
   <source>Can be submitted</source>
   <translation>Peut être envoyé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/job_list.py" />
   <source>Can be undone</source>
   <translation>Peut être annulé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Can change data</source>
   <translation>Peut changer des données</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Can change settings</source>
   <translation>Peut changer des réglages</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Can change users</source>
   <translation>Peut changer des utilisateurs</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>Canada</source>
   <translation>Canada</translation>
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
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_list.py" />
   <source>Cannot be submitted</source>
   <translation>Ne peut pas être envoyé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/places.py" />
   <source>Cannot be undone</source>
   <translation>Ne peut pas être annulé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Caret</source>
   <translation>Accent circonflexe</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Cause</source>
   <translation>Cause</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <source>Certain</source>
   <translation>Sûr</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Certificate file</source>
   <translation>Fichier de certificat</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/connection.py" />
   <source>Certificates</source>
   <translation>Certificats</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Certificates (PEM) that are trusted beside those of the system, such as your company's own.</source>
   <translation>Certificats (PEM) acceptés en plus de ceux du système, par exemple ceux de votre entreprise.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_extras.py" />
   <source>Change</source>
   <translation>Changer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/name_line.py" />
   <source>Change the name</source>
   <translation>Changer le nom</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Changed by others since the preview</source>
   <translation>Changé par d’autres depuis l’aperçu</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/property_table.py" />
   <source>Changes by property</source>
   <translation>Changements par propriété</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/pane.py" />
   <location filename="../../hubdesk/gui/token/paste_block.py" />
   <location filename="../../hubdesk/gui/token/swapped_card.py" />
   <source>Check</source>
   <translation>Vérifier</translation>
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
   <translation>Vérifier à nouveau</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Check for &amp;updates…</source>
   <translation>Rechercher des &amp;mises à jour…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/target.py" />
   <source>Check the rows again for {0}, then make a new preview.</source>
   <translation>Vérifiez à nouveau les lignes pour {0}, puis faites un nouvel aperçu.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Checked just now</source>
   <translation>Vérifié à l’instant</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Checked with three harmless reads</source>
   <translation>Vérifié par trois lectures sans risque</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Checked {0}</source>
   <translation>Vérifié {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>Checking every row</source>
   <translation>Chaque ligne est vérifiée</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/findings_column.py" />
   <location filename="../../hubdesk/gui/scopes/pane.py" />
   <location filename="../../hubdesk/gui/token/account_card.py" />
   <location filename="../../hubdesk/gui/token/paste_block.py" />
   <location filename="../../hubdesk/gui/token/swapped_card.py" />
   <source>Checking…</source>
   <translation>Vérification…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/controller.py" />
   <source>Checklist copied</source>
   <translation>Liste de contrôle copiée</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/side_cards.py" />
   <source>Checks it with three harmless reads. Nothing is written.</source>
   <translation>Le vérifie par trois lectures sans risque. Rien n’est écrit.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/connection.py" />
   <source>Choose a certificate file</source>
   <translation>Choisir un fichier de certificat</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_controller.py" />
   <source>Choose a contact file</source>
   <translation>Choisir un fichier de contacts</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/draft_obstacle.py" />
   <source>Choose a field of the form for at least one column.</source>
   <translation>Choisissez un champ du formulaire pour au moins une colonne.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/listing.py" />
   <location filename="../../hubdesk/gui/forms/pane.py" />
   <source>Choose a form</source>
   <translation>Choisir un formulaire</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>Choose another file…</source>
   <translation>Choisir un autre fichier…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/main_view.py" />
   <source>Choose another filter, or clear the find field.</source>
   <translation>Choisissez un autre filtre ou videz le champ de recherche.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_view.py" />
   <location filename="../../hubdesk/gui/history/job_list.py" />
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>Choose another filter.</source>
   <translation>Choisissez un autre filtre.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/printing.py" />
   <source>Choose another folder.</source>
   <translation>Choisissez un autre dossier.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/settings.py" />
   <source>Choose another one.</source>
   <translation>Choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>Choose companies…</source>
   <translation>Choisir les entreprises…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_edits.py" />
   <source>Choose fewer rows, or change the column in the file.</source>
   <translation>Choisissez moins de lignes ou changez la colonne dans le fichier.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/drop_zone.py" />
   <source>Choose file…</source>
   <translation>Choisir un fichier…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_finding.py" />
   <source>Choose in Columns</source>
   <translation>Choisir dans Colonnes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/draft_obstacle.py" />
   <source>Choose the column that holds the e-mail address or record id.</source>
   <translation>Choisissez la colonne qui contient l’adresse e-mail ou l’ID de fiche.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Choose this for the regular change.</source>
   <translation>Choisissez ceci pour le changement régulier.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Choose this when somebody else may have seen it.</source>
   <translation>Choisissez ceci si quelqu’un d’autre a pu le voir.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <source>Choose two columns or more. Empty cells are left out, with what would stand beside them.</source>
   <translation>Choisissez deux colonnes ou plus. Les cellules vides sont omises, avec ce qui serait à côté.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/controls.py" />
   <source>Choose: {0}</source>
   <translation>Choisir : {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/inputs.py" />
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <location filename="../../hubdesk/gui/importer/columns_values.py" />
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <location filename="../../hubdesk/gui/settings/controls.py" />
   <source>Choose…</source>
   <translation>Choisir…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <source>Chosen</source>
   <translation>Choisi</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/footer_view.py" />
   <location filename="../../hubdesk/gui/token/controller.py" />
   <location filename="../../hubdesk/gui/widgets/secret_field.py" />
   <source>Clear</source>
   <translation>Vider</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/controller.py" />
   <source>Clear the clipboard?</source>
   <translation>Vider le presse-papiers ?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Clear the value</source>
   <translation>Vider la valeur</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/recent.py" />
   <source>Clear this list</source>
   <translation>Vider cette liste</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>Clears</source>
   <translation>Vide</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/drawer.py" />
   <location filename="../../hubdesk/gui/history/footer.py" />
   <location filename="../../hubdesk/gui/history/pane.py" />
   <location filename="../../hubdesk/gui/token/controller.py" />
   <location filename="../../hubdesk/gui/token/removal_dialog.py" />
   <location filename="../../hubdesk/gui/widgets/banner.py" />
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>Closing asks. A paused job goes on where it stopped; no row is sent twice.</source>
   <translation>La fermeture pose la question. Une tâche suspendue continue où elle s’est arrêtée ; aucune ligne n’est envoyée deux fois.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/account_card.py" />
   <source>Colour</source>
   <translation>Couleur</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swatches.py" />
   <source>Colour of the account: {0}</source>
   <translation>Couleur du compte : {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Colours of the window.</source>
   <translation>Couleurs de la fenêtre.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <source>Column</source>
   <translation>Colonne</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <source>Column in the file</source>
   <translation>Colonne du fichier</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <source>Column {0}</source>
   <translation>Colonne {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <location filename="../../hubdesk/gui/importer/pane.py" />
   <source>Columns</source>
   <translation>Colonnes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/account_controller.py" />
   <source>Columns go to HubSpot’s usual properties until an account is connected.</source>
   <translation>Les colonnes vont aux propriétés habituelles de HubSpot tant qu’aucun compte n’est connecté.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_table.py" />
   <source>Columns of the file and where they go</source>
   <translation>Colonnes du fichier et leur destination</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Comma</source>
   <translation>Virgule</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/commands/palette.py" />
   <source>Command</source>
   <translation>Commande</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/commands/palette.py" />
   <source>Commands</source>
   <translation>Commandes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/commands/palette.py" />
   <source>Commands that fit</source>
   <translation>Commandes trouvées</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Companies archived</source>
   <translation>Entreprises archivées</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Companies created</source>
   <translation>Entreprises créées</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Companies kept</source>
   <translation>Entreprises gardées</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_extras.py" />
   <source>Companies…</source>
   <translation>Entreprises…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>Company for “{0}”, {1}</source>
   <translation>Entreprise pour « {0} », {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <source>Company of each contact</source>
   <translation>Entreprise de chaque contact</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <location filename="../../hubdesk/gui/token/paste_block.py" />
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_question.py" />
   <source>Compare after all</source>
   <translation>Comparer quand même</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/footer.py" />
   <source>Compare with HubSpot</source>
   <translation>Comparer avec HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_question.py" />
   <source>Compare with HubSpot first?</source>
   <translation>Comparer d’abord avec HubSpot ?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/replace_view.py" />
   <source>Compares before it changes anything: account, scopes, features.</source>
   <translation>Compare avant de changer quoi que ce soit : compte, scopes, fonctions.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>Comparing takes about {0}. Nothing is written by it.</source>
   <translation>La comparaison demande environ {0}. Rien n’est écrit.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>Comparing with HubSpot</source>
   <translation>Comparaison avec HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>Comparing with HubSpot.</source>
   <translation>Comparaison avec HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/keyboard.py" />
   <location filename="../../hubdesk/gui/start.py" />
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>Connect</source>
   <translation>Connecter</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/listing.py" />
   <location filename="../../hubdesk/gui/importer/account_controller.py" />
   <location filename="../../hubdesk/gui/scopes/pane.py" />
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Connect an account</source>
   <translation>Connecter un compte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>Connect an account to go on</source>
   <translation>Connectez un compte pour continuer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/listing.py" />
   <source>Connect an account to see its forms and submit one of them.</source>
   <translation>Connectez un compte pour voir ses formulaires et en envoyer un.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/pane.py" />
   <source>Connect an account to see what its token may do, beside what HubDesk needs.</source>
   <translation>Connectez un compte pour voir ce que son token peut faire et ce dont HubDesk a besoin.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/target.py" />
   <source>Connect an account, then check the rows again and make a new preview.</source>
   <translation>Connectez un compte, vérifiez à nouveau les lignes et faites un nouvel aperçu.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/rail/switcher.py" />
   <source>Connect an account…</source>
   <translation>Connecter un compte…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>Connect another account</source>
   <translation>Connecter un autre compte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/rail/switcher.py" />
   <source>Connect another account…</source>
   <translation>Connecter un autre compte…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Connect my account</source>
   <translation>Connecter mon compte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/current_account.py" />
   <location filename="../../hubdesk/gui/backend/forms.py" />
   <location filename="../../hubdesk/gui/backend/imports.py" />
   <location filename="../../hubdesk/gui/backend/scopes.py" />
   <source>Connect one, or start the demo.</source>
   <translation>Connectez-en un ou lancez la démo.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/history.py" />
   <source>Connect the job's account, then undo the job.</source>
   <translation>Connectez le compte de la tâche, puis annulez-la.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Connection</source>
   <translation>Connexion</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/consent_view.py" />
   <location filename="../../hubdesk/gui/forms/pane.py" />
   <source>Consent</source>
   <translation>Consentement</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>Contact</source>
   <translation>Contact</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/contact_files.py" />
   <source>Contact files</source>
   <translation>Fichiers de contacts</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>Contacts and forms</source>
   <translation>Contacts et formulaires</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <source>Contacts are associated when all are written. An undo ends what the import made.</source>
   <translation>Les contacts sont associés quand tous sont écrits. Une annulation défait ce que l’import a fait.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Contacts are created; rows whose contact is there already are refused by HubSpot.</source>
   <translation>Les contacts sont créés ; HubSpot refuse les lignes dont le contact existe déjà.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Contacts get their companies; no value of a contact is changed.</source>
   <translation>Les contacts sont associés à leurs entreprises ; aucune valeur de contact ne change.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_question.py" />
   <source>Contacts of the file are read, as many as the day's calls allow, and you see what would change. HubSpot's import does not keep to it, and cannot be taken back.</source>
   <translation>Des contacts du fichier sont lus, autant que les appels du jour le permettent, et vous voyez ce qui changerait. L’import de HubSpot ne s’y tient pas et ne peut pas être annulé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>Contacts only</source>
   <translation>Contacts seulement</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Contacts that are there get the values of the file; no contact is created.</source>
   <translation>Les contacts existants reçoivent les valeurs du fichier ; aucun n’est créé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Contacts that are there get the values of the file; the others are created.</source>
   <translation>Les contacts existants reçoivent les valeurs du fichier ; les autres sont créés.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>Contacts that the undo archived: HubSpot lets only people bring them back.</source>
   <translation>Les contacts archivés par l’annulation : HubSpot ne laisse que des personnes les rétablir.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>Context</source>
   <translation>Contexte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>Continue to Check</source>
   <translation>Continuer vers Vérifier</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>Continue to Columns</source>
   <translation>Continuer vers Colonnes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>Continue to Preview</source>
   <translation>Continuer vers Aperçu</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Control A</source>
   <translation>Contrôle A</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>Cookie and IP address</source>
   <translation>Cookie et adresse IP</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swatches.py" />
   <source>Copper</source>
   <translation>Cuivre</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/changes.py" />
   <source>Copy checklist</source>
   <translation>Copier la liste de contrôle</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/shell.py" />
   <source>Copy details</source>
   <translation>Copier les détails</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_block.py" />
   <location filename="../../hubdesk/gui/token/scopes_block.py" />
   <source>Copy list</source>
   <translation>Copier la liste</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/inspector.py" />
   <source>Copy name</source>
   <translation>Copier le nom</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>Copy the JSON that will be sent</source>
   <translation>Copier le JSON qui sera envoyé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/account_card.py" />
   <source>Copy the account ID</source>
   <translation>Copier l’ID du compte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <source>Copy the digest</source>
   <translation>Copier l’empreinte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_head.py" />
   <source>Copy the id of the form</source>
   <translation>Copier l’ID du formulaire</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <source>Copy the path</source>
   <translation>Copier le chemin</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_model.py" />
   <source>Correlation ID</source>
   <translation>ID de corrélation</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Could not be checked.</source>
   <translation>N’a pas pu être vérifié.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <location filename="../../hubdesk/gui/token/features_card.py" />
   <source>Could not check</source>
   <translation>N’a pas pu être vérifié</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/country_choice.py" />
   <source>Countries</source>
   <translation>Pays</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Country of national numbers</source>
   <translation>Pays des numéros nationaux</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <location filename="../../hubdesk/gui/wording.py" />
   <source>Create</source>
   <translation>Créer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_inspector.py" />
   <source>Create a property in HubSpot…</source>
   <translation>Créer une propriété dans HubSpot…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <location filename="../../hubdesk/gui/importer/columns_view.py" />
   <source>Create and update</source>
   <translation>Créer et mettre à jour</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_create.py" />
   <source>Create it</source>
   <translation>La créer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <location filename="../../hubdesk/gui/importer/columns_view.py" />
   <source>Create only</source>
   <translation>Créer seulement</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>Create or update</source>
   <translation>Créer ou mettre à jour</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Create service key</source>
   <translation>Créer une clé de service</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <source>Create the company</source>
   <translation>Créer l’entreprise</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>Create {0} and update {1} in {2}</source>
   <translation>Créer {0} et mettre à jour {1} dans {2}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/places.py" />
   <source>Created</source>
   <translation>Créé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_create.py" />
   <source>Creating…</source>
   <translation>Création…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/account_card.py" />
   <source>Currency</source>
   <translation>Devise</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/others_card.py" />
   <source>DEMO</source>
   <translation>DÉMO</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>DOS 850, Western</source>
   <translation>DOS 850, occidental</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Damaged</source>
   <translation>Endommagé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_create.py" />
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Day</source>
   <translation>Jour</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Day used up</source>
   <translation>Jour épuisé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Day, month, year</source>
   <translation>Jour, mois, année</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Decide each value once, for all its rows.</source>
   <translation>Décidez chaque valeur une fois, pour toutes ses lignes.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Decimal sign</source>
   <translation>Signe décimal</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/more_menu.py" />
   <source>Delete all jobs…</source>
   <translation>Supprimer toutes les tâches…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>Delete job {0} ({1})?</source>
   <translation>Supprimer la tâche {0} ({1}) ?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>Delete with result files</source>
   <translation>Supprimer avec les fichiers de résultats</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>Delete {0}?</source>
   <translation>Supprimer {0} ?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>Deleted: {0}.</source>
   <translation>Supprimé : {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/details_view.py" />
   <source>Delete…</source>
   <translation>Supprimer…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>Demo</source>
   <translation>Démo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/limits_pane.py" />
   <location filename="../../hubdesk/gui/problems.py" />
   <source>Details</source>
   <translation>Détails</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Details removed {0}; counts kept.</source>
   <translation>Détails supprimés {0} ; les totaux restent.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/language/languages.py" />
   <source>Deutsch</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>Developer test</source>
   <translation>Test de développement</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Development</source>
   <translation>Développement</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/diagnosis/pane.py" />
   <location filename="../../hubdesk/gui/help/keyboard.py" />
   <location filename="../../hubdesk/gui/settings/names.py" />
   <location filename="../../hubdesk/gui/start.py" />
   <source>Diagnosis</source>
   <translation>Diagnostic</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>Differs by property</source>
   <translation>Varie selon la propriété</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Discard corrections</source>
   <translation>Abandonner les corrections</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/leaving.py" />
   <source>Disconnect</source>
   <translation>Déconnecter</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/leaving.py" />
   <source>Disconnect {0}?</source>
   <translation>Déconnecter {0} ?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/account_view.py" />
   <source>Disconnecting leaves the demo portal. What you did there stays until it is removed.</source>
   <translation>Se déconnecter quitte le portail de démonstration. Ce que vous y avez fait reste jusqu’à sa suppression.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/account_view.py" />
   <source>Disconnecting removes the token. History and results stay on this computer until you delete them.</source>
   <translation>Se déconnecter supprime le token. L’historique et les résultats restent sur cet ordinateur jusqu’à leur suppression.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/account_view.py" />
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>Disconnect…</source>
   <translation>Déconnecter…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Do not use for {0}</source>
   <translation>Ne pas utiliser pour {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/keyboard.py" />
   <location filename="../../hubdesk/gui/history/facts.py" />
   <source>Does</source>
   <translation>Fait</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <location filename="../../hubdesk/gui/token/swapped_card.py" />
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Double</source>
   <translation>Double</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>Drop a contact file</source>
   <translation>Déposez un fichier de contacts</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/from_file_view.py" />
   <source>Drop a file</source>
   <translation>Déposez un fichier</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/places.py" />
   <source>Duplicates</source>
   <translation>Doublons</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>Duration</source>
   <translation>Durée</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>E-mails and workflows that the import set off, and whom HubSpot counts as a marketing contact.</source>
   <translation>Les e-mails et workflows que l’import a déclenchés, et qui HubSpot compte comme contact marketing.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>EUC-JP, Japanese</source>
   <translation>EUC-JP, japonais</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>EUC-KR, Korean</source>
   <translation>EUC-KR, coréen</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>Each contact is read again right before: whatever somebody edited meanwhile is kept.</source>
   <translation>Chaque contact est relu juste avant : ce que quelqu’un a modifié entre-temps est gardé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_question.py" />
   <source>Each contact of the file is read, and you see what would change before anything is written. Only what differs is sent then, and the import can be taken back.</source>
   <translation>Chaque contact du fichier est lu, et vous voyez ce qui changerait avant toute écriture. Seul ce qui diffère est alors envoyé, et l’import peut être annulé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Each job makes a folder of its own in it. For jobs from now on.</source>
   <translation>Chaque tâche y crée son propre dossier. Pour les tâches à venir.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Each row becomes one submission, one after the other.</source>
   <translation>Chaque ligne devient un envoi, l’un après l’autre.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/target.py" />
   <source>Each row is submitted to the form “{0}”.</source>
   <translation>Chaque ligne est envoyée au formulaire « {0} ».</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>Each shows what HubDesk says to a token of this kind. Choose “All” to come back.</source>
   <translation>Chacun montre ce que HubDesk dit à un token de ce type. Choisissez « Tout » pour revenir.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Empty cells change nothing, and neither do columns that are left out.</source>
   <translation>Les cellules vides ne changent rien, les colonnes omises non plus.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection_bar.py" />
   <source>Encoding</source>
   <translation>Encodage</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>End {0} in {1}</source>
   <translation>Supprimer {0} dans {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/language/languages.py" />
   <source>English</source>
   <translation>English</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/removal_dialog.py" />
   <source>Entry in the system’s keyring</source>
   <translation>Entrée dans le trousseau du système</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <location filename="../../hubdesk/gui/gauge/calls_view.py" />
   <location filename="../../hubdesk/gui/importer/findings_list.py" />
   <source>Errors</source>
   <translation>Erreurs</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>Errors in this session</source>
   <translation>Erreurs de cette session</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>Errors today</source>
   <translation>Erreurs aujourd’hui</translation>
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
   <translation>Estimé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>Europe</source>
   <translation>Europe</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_view.py" />
   <source>Every call to HubSpot is listed here, without its contents.</source>
   <translation>Chaque appel à HubSpot est listé ici, sans son contenu.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>Every contact of the import</source>
   <translation>Chaque contact de l’import</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <source>Every contact of this file gets it.</source>
   <translation>Chaque contact de ce fichier la reçoit.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/job_list.py" />
   <source>Every import and form is listed here, with its results and a way back.</source>
   <translation>Chaque import et chaque formulaire est listé ici, avec ses résultats et un chemin de retour.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/pane.py" />
   <source>Every job on this computer, newest first.</source>
   <translation>Toutes les tâches de cet ordinateur, la plus récente d’abord.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>Every row is checked against the account before anything is sent.</source>
   <translation>Chaque ligne est vérifiée avec le compte avant tout envoi.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>Every row of the file</source>
   <translation>Chaque ligne du fichier</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>Every step is in the journal before it is sent.</source>
   <translation>Chaque étape est au journal avant d’être envoyée.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Every token</source>
   <translation>Tout token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Everything goes on working. Whoever holds it could do more than before.</source>
   <translation>Tout continue de fonctionner. Qui le détient pourrait faire plus qu’avant.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/removal_dialog.py" />
   <source>Everything is removed.</source>
   <translation>Tout est supprimé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Everything that holds text grows with it.</source>
   <translation>Tout ce qui contient du texte grandit avec lui.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Everything works as in the real one</source>
   <translation>Tout fonctionne comme dans le vrai compte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/keyboard.py" />
   <source>Everywhere</source>
   <translation>Partout</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/workbook_export.py" />
   <source>Excel workbook (*.xlsx)</source>
   <translation>Classeur Excel (*.xlsx)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Expected {0}, found {1}. Nothing was changed.</source>
   <translation>Attendu : {0}, trouvé : {1}. Rien n’a été changé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>Expire it in HubSpot all the same. Then remove it from this computer; you can connect again later.</source>
   <translation>Faites-le tout de même expirer dans HubSpot. Supprimez-le ensuite de cet ordinateur ; vous pourrez vous reconnecter plus tard.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/alarm_card.py" />
   <source>Expire it in HubSpot first. HubDesk leads you through it.</source>
   <translation>Faites-le d’abord expirer dans HubSpot. HubDesk vous guide.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>Expire it in HubSpot now</source>
   <translation>Le faire expirer maintenant dans HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Expire later</source>
   <translation>Expirer plus tard</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Expire now</source>
   <translation>Expirer maintenant</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/limits_controller.py" />
   <source>Export calls</source>
   <translation>Exporter les appels</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>Export job {0}</source>
   <translation>Exporter la tâche {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/pane.py" />
   <source>Export review</source>
   <translation>Exporter la revue</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_view.py" />
   <location filename="../../hubdesk/gui/history/details_view.py" />
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Fastest possible</source>
   <translation>Le plus vite possible</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Features</source>
   <translation>Fonctions</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/pane.py" />
   <source>Features and changes</source>
   <translation>Fonctions et changements</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Fetch the static token of your project’s app</source>
   <translation>Obtenir le token statique de l’app de votre projet</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Fetch the token of your private app</source>
   <translation>Obtenir le token de votre app privée</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <source>Field of the form</source>
   <translation>Champ du formulaire</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/property_popup.py" />
   <source>Fields</source>
   <translation>Champs</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <location filename="../../hubdesk/gui/importer/pane.py" />
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/pane.py" />
   <source>File, account, job</source>
   <translation>Fichier, compte, tâche</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>File, journal and result files were read again and agree.</source>
   <translation>Fichier, journal et fichiers de résultats ont été relus et concordent.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>File, journal and result files were read again and do not agree.</source>
   <translation>Fichier, journal et fichiers de résultats ont été relus et ne concordent pas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>File, journal and result files were read again: {0}.</source>
   <translation>Fichier, journal et fichiers de résultats ont été relus : {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Files</source>
   <translation>Fichiers</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Files for whoever helps you, shown before they are saved. No token and no contact is in them.</source>
   <translation>Des fichiers pour qui vous aide, montrés avant d’être enregistrés. Ils ne contiennent ni token ni contact.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/diagnosis/pane.py" />
   <source>Files of the diagnosis</source>
   <translation>Fichiers du diagnostic</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>Fills</source>
   <translation>Remplit</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>Fills empty</source>
   <translation>Remplit du vide</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/every_row.py" />
   <location filename="../../hubdesk/gui/importer/check_tools.py" />
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>Find</source>
   <translation>Rechercher</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_view.py" />
   <source>Find a call</source>
   <translation>Rechercher un appel</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_view.py" />
   <source>Find a column</source>
   <translation>Rechercher une colonne</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/every_row.py" />
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>Find a contact or a value</source>
   <translation>Rechercher un contact ou une valeur</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/country_choice.py" />
   <source>Find a country</source>
   <translation>Chercher un pays</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/property_popup.py" />
   <source>Find a field</source>
   <translation>Rechercher un champ</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_list.py" />
   <source>Find a form by name, id, address or embed code</source>
   <translation>Rechercher un formulaire par nom, ID, adresse ou code d’intégration</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/pane.py" />
   <source>Find a job</source>
   <translation>Rechercher une tâche</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/property_popup.py" />
   <source>Find a property</source>
   <translation>Rechercher une propriété</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/main_view.py" />
   <source>Find a scope</source>
   <translation>Rechercher un scope</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_tools.py" />
   <source>Find in all rows</source>
   <translation>Rechercher dans toutes les lignes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_view.py" />
   <source>Find the contact by</source>
   <translation>Trouver le contact par</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_after.py" />
   <source>Find these contacts again</source>
   <translation>Retrouver ces contacts</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>Find where it was seen</source>
   <translation>Trouver où il a été vu</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/findings_column.py" />
   <source>Findings</source>
   <translation>Constats</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <location filename="../../hubdesk/gui/importer/findings_list.py" />
   <source>Findings by kind</source>
   <translation>Constats par type</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <source>Finds the contact</source>
   <translation>Trouve le contact</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Finds the contact. Each row needs a value; it is not changed.</source>
   <translation>Trouve le contact. Chaque ligne a besoin d’une valeur ; elle n’est pas changée.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Finished</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>Finished, {0} not submitted.</source>
   <translation>Terminé, non envoyé : {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>Finished, {0} not written.</source>
   <translation>Terminé, non écrit : {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>Finished, {0} written without cells that have errors.</source>
   <translation>Terminé, écrit sans les cellules en erreur : {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>Finished. Every row has its place.</source>
   <translation>Terminé. Chaque ligne a sa place.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <source>First column</source>
   <translation>Première colonne</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/age_words.py" />
   <source>First seen {0}</source>
   <translation>Vu pour la première fois {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_finding.py" />
   <source>Fix all</source>
   <translation>Tout corriger</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_finding.py" />
   <source>Fix all {0}</source>
   <translation>Tout corriger ({0})</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Fix and send only these</source>
   <translation>Corriger et n’envoyer que celles-ci</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_finding.py" />
   <source>Fix this one</source>
   <translation>Corriger celui-ci</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>For HubSpot’s own command line tool. HubSpot refuses it everywhere else.</source>
   <translation>Pour l’outil en ligne de commande de HubSpot. HubSpot le refuse partout ailleurs.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <source>For all</source>
   <translation>Pour tous</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_view.py" />
   <source>For each row</source>
   <translation>Pour chaque ligne</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <source>For example: {0}</source>
   <translation>Par exemple : {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <source>For others that use the same token</source>
   <translation>Pour d’autres qui utilisent le même token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>For products that many accounts install. Its tokens end after 30 minutes, so HubDesk does not use it.</source>
   <translation>Pour des produits que beaucoup de comptes installent. Ses tokens finissent après 30 minutes, HubDesk ne s’en sert donc pas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>For reference only: HubDesk obeys what HubSpot’s answers say.</source>
   <translation>À titre indicatif : HubDesk suit ce que disent les réponses de HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>For this session only</source>
   <translation>Pour cette session seulement</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/diagnosis/pane.py" />
   <source>For whoever helps you.</source>
   <translation>Pour qui vous aide.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Forget the files of the q&amp;ueue</source>
   <translation>O&amp;ublier les fichiers de la file</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/side_cards.py" />
   <source>Forgets it when you disconnect.</source>
   <translation>L’oublie quand vous déconnectez.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/from_file_view.py" />
   <source>Form</source>
   <translation>Formulaire</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/controller.py" />
   <source>Form cleared</source>
   <translation>Formulaire vidé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/from_file_view.py" />
   <source>Form to submit</source>
   <translation>Formulaire à envoyer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Form “{0}”, {1}</source>
   <translation>Formulaire « {0} », {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_list.py" />
   <location filename="../../hubdesk/gui/forms/pane.py" />
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <location filename="../../hubdesk/gui/help/keyboard.py" />
   <location filename="../../hubdesk/gui/help/topics.py" />
   <location filename="../../hubdesk/gui/start.py" />
   <source>Forms</source>
   <translation>Formulaires</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/from_file_view.py" />
   <source>Forms are for what people really filled in, such as the cards of a trade fair. HubDesk submits up to {0} rows; with more, or to bring contacts in, use Import.</source>
   <translation>Les formulaires sont pour ce que des gens ont vraiment rempli, comme les cartes d’un salon. HubDesk envoie jusqu’à {0} lignes ; au-delà, ou pour amener des contacts, utilisez Importer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <source>Found by</source>
   <translation>Trouvé par</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>Four steps, the most urgent first.</source>
   <translation>Quatre étapes, la plus urgente d’abord.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/language/languages.py" />
   <source>Français</source>
   <translation>Français</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/pane.py" />
   <source>From a file</source>
   <translation>Depuis un fichier</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/controller.py" />
   <source>From the next start.</source>
   <translation>Dès le prochain démarrage.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/draft_recipe.py" />
   <source>From the recipe</source>
   <translation>De la recette</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Full</source>
   <translation>Complet</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/pace.py" />
   <source>Full speed. The window is used up, the next calls leave in {0}.</source>
   <translation>Pleine vitesse. La fenêtre est épuisée, les prochains appels partent dans {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>GB 18030, Chinese</source>
   <translation>GB 18030, chinois</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <source>Gained</source>
   <translation>Gagné</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>General</source>
   <translation>Général</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/topics.py" />
   <source>Getting a token</source>
   <translation>Obtenir un token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>Give HubDesk the new token</source>
   <translation>Donner à HubDesk le nouveau token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_block.py" />
   <source>Give it the scopes of the present token, and nothing gets lost.</source>
   <translation>Donnez-lui les scopes du token actuel et rien ne se perd.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_block.py" />
   <source>Give it the {0} of the present token, and nothing gets lost.</source>
   <translation>Donnez-lui ce qu’a le token actuel ({0}) et rien ne se perd.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/imports.py" />
   <source>Go back to Check, so that it is checked for this account, or switch back.</source>
   <translation>Revenez à Vérifier, pour vérifier avec ce compte, ou rebasculez.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Goes on by itself in {0}</source>
   <translation>Continue tout seul dans {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>Goes on by itself in {0}.</source>
   <translation>Continue tout seul dans {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Goes on by itself tomorrow</source>
   <translation>Continue tout seul demain</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Group</source>
   <translation>Groupe</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swatches.py" />
   <source>Harbour</source>
   <translation>Port</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection_bar.py" />
   <source>Header</source>
   <translation>En-tête</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/keyboard.py" />
   <location filename="../../hubdesk/gui/help/pane.py" />
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <location filename="../../hubdesk/gui/problems.py" />
   <location filename="../../hubdesk/gui/shell.py" />
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Help and diagnosis</source>
   <translation>Aide et diagnostic</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_view.py" />
   <source>Hidden fields ({0})</source>
   <translation>Champs cachés ({0})</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <source>Hide</source>
   <translation>Masquer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/menus.py" />
   <source>High &amp;contrast, light</source>
   <translation>Contraste élevé, c&amp;lair</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>High contrast, dark</source>
   <translation>Contraste élevé, sombre</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>High contrast, light</source>
   <translation>Contraste élevé, clair</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/keyboard.py" />
   <location filename="../../hubdesk/gui/help/topics.py" />
   <location filename="../../hubdesk/gui/history/pane.py" />
   <location filename="../../hubdesk/gui/start.py" />
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/leaving.py" />
   <source>History and results stay.</source>
   <translation>L’historique et les résultats restent.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>History lists what HubDesk wrote, row by row. What else changed in the account in this time came from somewhere else.</source>
   <translation>L’historique montre ce que HubDesk a écrit, ligne par ligne. Ce qui a changé d’autre dans le compte venait d’ailleurs.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/token_card.py" />
   <location filename="../../hubdesk/gui/widgets/secret_field.py" />
   <source>Hold to show</source>
   <translation>Maintenir pour afficher</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Host and port, without user name and password.</source>
   <translation>Hôte et port, sans nom d’utilisateur ni mot de passe.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>How HubDesk knows</source>
   <translation>Comment HubDesk le sait</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>How HubDesk reads it</source>
   <translation>Comment HubDesk le lit</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>How long a line is kept: which form, when, and what came of it. From the next start.</source>
   <translation>Combien de temps une ligne est gardée : quel formulaire, quand, avec quel résultat. Dès le prochain démarrage.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>How long single calls are listed in Limits. They name no contact. From the next start.</source>
   <translation>Combien de temps les appels restent listés dans Limites. Ils ne nomment aucun contact. Dès le prochain démarrage.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>How long would it take?</source>
   <translation>Combien de temps cela prendrait-il ?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>How much of HubSpot's limits imports leave to other integrations.</source>
   <translation>Quelle part des limites de HubSpot les imports laissent aux autres intégrations.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/limits_pane.py" />
   <source>How much of HubSpot’s rate limit is used, and by whom.</source>
   <translation>Quelle part de la limite de HubSpot est utilisée, et par qui.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/ribbon.py" />
   <location filename="../../hubdesk/gui/gauge/window_card.py" />
   <source>How the window drains</source>
   <translation>Comment la fenêtre se vide</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/ribbon.py" />
   <source>How the window drains: {0} calls come back within 2 s</source>
   <translation>Comment la fenêtre se vide ; appels qui reviennent dans 2 s : {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/problems.py" />
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>How to add it</source>
   <translation>Comment l’ajouter</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <source>How to fix it</source>
   <translation>Comment y remédier</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <source>How to get a keyring</source>
   <translation>Comment obtenir un trousseau</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/paste_block.py" />
   <source>How to make a service key</source>
   <translation>Comment créer une clé de service</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>How to remove it</source>
   <translation>Comment le retirer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/ways_card.py" />
   <source>How to send it</source>
   <translation>Comment l’envoyer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_question.py" />
   <source>How to send it…</source>
   <translation>Comment l’envoyer…</translation>
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
   <translation>HubDesk demande une fois à {0} quelle version est la plus récente.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/topics.py" />
   <source>HubDesk is not made by HubSpot, Inc.; HubSpot is a trademark of its owner.</source>
   <translation>HubDesk n’est pas un produit de HubSpot, Inc. ; HubSpot est une marque de son titulaire.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/topics.py" />
   <source>HubDesk is under the MIT licence. Qt is used under the LGPL, version 3: its libraries are files of their own and may be replaced by others. The page Licences lists every part.</source>
   <translation>HubDesk est sous licence MIT. Qt est utilisé sous LGPL, version 3 : ses bibliothèques sont des fichiers à part et peuvent être remplacées. La page Licences énumère chaque partie.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/summary_export.py" />
   <source>HubDesk job {0}</source>
   <translation>Tâche HubDesk {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>HubDesk kept the old values of {0}. It reads these contacts now and puts a value back only where HubSpot still holds what this job wrote. You see the result before anything is written.</source>
   <translation>HubDesk a gardé les anciennes valeurs de {0}. Il lit maintenant ces contacts et ne remet une valeur que là où HubSpot a encore ce que cette tâche a écrit. Vous voyez le résultat avant toute écriture.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>HubDesk kept the old values. It puts one back only where HubSpot still holds what it wrote.</source>
   <translation>HubDesk a gardé les anciennes valeurs. Il n’en remet une que là où HubSpot a encore ce qu’il a écrit.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/advice_view.py" />
   <source>HubDesk looks at the calls of the last days and says here what wastes them.</source>
   <translation>HubDesk regarde les appels des derniers jours et dit ici ce qui les gaspille.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>HubDesk needs it for nothing, and nobody has described it to HubDesk. Look it up before you keep it.</source>
   <translation>HubDesk n’en a besoin pour rien, et personne ne le lui a décrit. Renseignez-vous avant de le garder.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>HubDesk needs it for nothing. If nobody else uses this token, take it away.</source>
   <translation>HubDesk n’en a besoin pour rien. Si personne d’autre n’utilise ce token, retirez-le.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/updates.py" />
   <source>HubDesk never asks by itself, and installs nothing by itself.</source>
   <translation>HubDesk ne demande jamais de lui-même et n’installe rien de lui-même.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <source>HubDesk stops at {0} of {1}; what others use now counts towards it</source>
   <translation>HubDesk s’arrête à {0} sur {1} ; ce que d’autres utilisent maintenant compte aussi</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>HubDesk tried one harmless read and saw the answer.</source>
   <translation>HubDesk a essayé une lecture sans risque et vu la réponse.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <source>HubDesk uses the Secret Service of GNOME Keyring or KeePassXC, or KWallet. Install one of them, sign in again so that it starts, then check again.

HubDesk never writes the token into a file instead: whoever reads the disk could read it.</source>
   <translation>HubDesk utilise le Secret Service de GNOME Keyring ou KeePassXC, ou KWallet. Installez l’un d’eux, reconnectez-vous pour qu’il démarre, puis vérifiez à nouveau.

HubDesk n’écrit jamais le token dans un fichier à la place : qui lit le disque pourrait le lire.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <source>HubDesk uses the Windows Credential Manager. Start the service “Credential Manager”, then check again.</source>
   <translation>HubDesk utilise le Gestionnaire d’identification de Windows. Démarrez le service « Gestionnaire d’identification », puis vérifiez à nouveau.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <source>HubDesk uses the macOS Keychain. Open Keychain Access and unlock the login keychain, then check again.</source>
   <translation>HubDesk utilise le Trousseau de macOS. Ouvrez Trousseaux d’accès, déverrouillez le trousseau de session, puis vérifiez à nouveau.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swapped_card.py" />
   <source>HubDesk uses the new one from now on.</source>
   <translation>HubDesk utilise désormais le nouveau.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/dock.py" />
   <source>HubDesk {0}</source>
   <translation>HubDesk {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>HubDesk {0} · others {1}</source>
   <translation>HubDesk {0} · autres {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>HubDesk {0}, others {1}</source>
   <translation>HubDesk {0}, autres {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>HubSpot accepts the token</source>
   <translation>HubSpot accepte le token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>HubSpot adds it to every token. It cannot be taken away.</source>
   <translation>HubSpot l’ajoute à tout token. Il ne peut pas être retiré.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/age_words.py" />
   <source>HubSpot advises a new one every 180 days.</source>
   <translation>HubSpot en conseille un nouveau tous les 180 jours.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/age_words.py" />
   <source>HubSpot advises a new token every 180 days. HubDesk changes it without a gap: paste the new one, compare, swap.</source>
   <translation>HubSpot conseille un nouveau token tous les 180 jours. HubDesk le change sans interruption : coller le nouveau, comparer, échanger.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/pace.py" />
   <source>HubSpot allows {0} calls in {1}.</source>
   <translation>HubSpot permet {0} appels en {1}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>HubSpot already has all of this.</source>
   <translation>HubSpot a déjà tout cela.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>HubSpot also spells it</source>
   <translation>HubSpot l’écrit aussi</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/from_file_view.py" />
   <source>HubSpot asks not to use forms for bulk.</source>
   <translation>HubSpot demande de ne pas utiliser les formulaires en masse.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>HubSpot asks not to use forms for bulk: {0} at most</source>
   <translation>HubSpot demande de ne pas utiliser les formulaires en masse : {0} au plus</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>HubSpot asks to slow down.</source>
   <translation>HubSpot demande de ralentir.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>HubSpot cannot be reached</source>
   <translation>HubSpot est injoignable</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>HubSpot cannot be reached at the moment.</source>
   <translation>HubSpot est injoignable pour le moment.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>HubSpot cannot be reached.</source>
   <translation>HubSpot est injoignable.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>HubSpot could not be asked</source>
   <translation>HubSpot n’a pas pu être interrogé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>HubSpot decides</source>
   <translation>HubSpot en décide</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>HubSpot does not say which scopes both have.</source>
   <translation>HubSpot ne dit pas quels scopes les deux ont.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>HubSpot does not say which scopes there are</source>
   <translation>HubSpot ne dit pas quels scopes il y a</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>HubSpot does not tell</source>
   <translation>HubSpot ne le dit pas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/age_words.py" />
   <source>HubSpot does not tell when a token was made, so it may be older.</source>
   <translation>HubSpot ne dit pas quand un token a été créé, il peut donc être plus ancien.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>HubSpot form</source>
   <translation>Formulaire HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>HubSpot has the option “{0}” now.</source>
   <translation>HubSpot a maintenant l’option « {0} ».</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>HubSpot has the property “{0}” now.</source>
   <translation>HubSpot a maintenant la propriété « {0} ».</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_inspector.py" />
   <source>HubSpot has these values already.</source>
   <translation>HubSpot a déjà ces valeurs.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>HubSpot imported it by itself and does not tell which contacts it made.</source>
   <translation>HubSpot l’a importé lui-même et ne dit pas quels contacts il a créés.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_question.py" />
   <source>HubSpot imports the file as it is, and that cannot be taken back.</source>
   <translation>HubSpot importe le fichier tel quel, et cela ne peut pas être annulé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/controller.py" />
   <source>HubSpot is asked for the token’s scopes. Nothing is changed.</source>
   <translation>Les scopes du token sont demandés à HubSpot. Rien n’est changé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swapped_card.py" />
   <source>HubSpot is asked once whether it still accepts it.</source>
   <translation>On demande une fois à HubSpot s’il l’accepte encore.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>HubSpot is processing {0}</source>
   <translation>HubSpot traite {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/consent_view.py" />
   <source>HubSpot keeps it as proof of consent.</source>
   <translation>HubSpot le garde comme preuve du consentement.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>HubSpot lists the token’s scopes.</source>
   <translation>HubSpot énumère les scopes du token.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/submitting.py" />
   <source>HubSpot refused a submission to {0}. Nothing was submitted.</source>
   <translation>HubSpot a refusé un envoi à {0}. Rien n’a été envoyé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <source>HubSpot refused the submission. Nothing was submitted.</source>
   <translation>HubSpot a refusé l’envoi. Rien n’a été envoyé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>HubSpot refuses the old token.</source>
   <translation>HubSpot refuse l’ancien token.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/refusal.py" />
   <source>HubSpot refuses the token.</source>
   <translation>HubSpot refuse le token.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>HubSpot sends no figures here</source>
   <translation>HubSpot n’envoie pas de chiffres ici</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>HubSpot sends no figures; too many stop forms for a minute</source>
   <translation>HubSpot n’envoie pas de chiffres ; trop d’envois bloquent les formulaires une minute</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>HubSpot still accepts the old token.</source>
   <translation>HubSpot accepte encore l’ancien token.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>HubSpot stops supporting these in {0}.</source>
   <translation>HubSpot cesse de les prendre en charge en {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>HubSpot switched API keys off in November 2022. Make a service key in its place.</source>
   <translation>HubSpot a désactivé les clés d’API en novembre 2022. Créez plutôt une clé de service.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/limits_pane.py" />
   <source>HubSpot tells its limits with every answer. They are shown here from the first one on.</source>
   <translation>HubSpot dit ses limites à chaque réponse. Elles s’affichent ici dès la première.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>HubSpot's imports</source>
   <translation>Imports de HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>HubSpot's own import</source>
   <translation>L’import de HubSpot lui-même</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/submitting.py" />
   <source>HubSpot’s answer to a submission to {0} was lost.</source>
   <translation>La réponse de HubSpot à un envoi à {0} s’est perdue.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>HubSpot’s answer was lost, so it is not known whether it took them. They were not sent again.</source>
   <translation>La réponse de HubSpot s’est perdue, on ne sait donc pas s’il les a prises. Elles n’ont pas été renvoyées.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <source>HubSpot’s answer was lost.</source>
   <translation>La réponse de HubSpot s’est perdue.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>HubSpot’s list</source>
   <translation>Liste de HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <source>HubSpot’s message to the visitor</source>
   <translation>Message de HubSpot au visiteur</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/findings_column.py" />
   <source>HubSpot’s own import looks at the first 1,000 rows. HubDesk checked all {0} in {1} s.</source>
   <translation>L’import de HubSpot regarde les 1 000 premières lignes. HubDesk a vérifié les {0} en {1} s.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/feature_list.py" />
   <location filename="../../hubdesk/gui/token/scopes_block.py" />
   <source>I want to</source>
   <translation>Je veux</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>ID {0}</source>
   <translation>ID {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>IP address</source>
   <translation>Adresse IP</translation>
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
   <translation>ISO 8859-2, Europe centrale</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/controller.py" />
   <source>Id copied</source>
   <translation>ID copié</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_head.py" />
   <source>Id {0}</source>
   <translation>ID {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>If HubSpot’s answer to a row is lost, it goes on a list; it is not sent again by itself.</source>
   <translation>Si la réponse de HubSpot à une ligne se perd, elle va sur une liste ; elle n’est pas renvoyée toute seule.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>If the cell is empty</source>
   <translation>Si la cellule est vide</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/keyboard.py" />
   <location filename="../../hubdesk/gui/help/topics.py" />
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <location filename="../../hubdesk/gui/start.py" />
   <source>Import</source>
   <translation>Importer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/job_list.py" />
   <source>Import a file</source>
   <translation>Importer un fichier</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/target.py" />
   <source>Import contacts instead</source>
   <translation>Importer plutôt des contacts</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Imports</source>
   <translation>Imports</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>In 10{0}s</source>
   <translation>En 10{0}s</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>In an account of yours: {0}</source>
   <translation>Dans un compte à vous : {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/connection.py" />
   <source>In force for the next request.</source>
   <translation>Valable dès la prochaine requête.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>In preview</source>
   <translation>En aperçu</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>In the app’s project: requiredScopes in app-hsmeta.json, then upload it and install it anew</source>
   <translation>Dans le projet de l’app : requiredScopes dans app-hsmeta.json, puis le téléverser et la réinstaller</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>In the project: requiredScopes in the app’s own file, then upload the project.</source>
   <translation>Dans le projet : requiredScopes dans le fichier de l’app, puis téléverser le projet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>In the token as {0}</source>
   <translation>Dans le jeton : {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swapped_card.py" />
   <source>Is the old one dead?</source>
   <translation>L’ancien est-il mort ?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>It can be paused, and resumed from History.</source>
   <translation>Elle peut être suspendue, et reprise depuis l’historique.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>It can be resumed; no row is sent twice.</source>
   <translation>Il peut être repris ; aucune ligne n’est envoyée deux fois.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>It can no longer be taken back.</source>
   <translation>Elle ne pourra plus être annulée.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>It ended before anything was sent. Begin it anew, or delete it.</source>
   <translation>Elle s’est terminée avant tout envoi. Recommencez-la ou supprimez-la.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/shell.py" />
   <source>It goes on later from History, where it stopped; no row is sent twice.</source>
   <translation>Il reprendra plus tard depuis l’historique, là où il s’est arrêté ; aucune ligne n’est envoyée deux fois.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/submitting.py" />
   <source>It goes on there, and what becomes of it is said here.</source>
   <translation>Il se poursuit là-bas, et son résultat sera indiqué ici.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>It has not written anything.</source>
   <translation>Elle n’a rien écrit.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>It has {0} in {1} ({2}). Whoever holds it can do what they allow, from anywhere.</source>
   <translation>Il a {0} dans {1} ({2}). Qui le détient peut faire ce qu’ils permettent, de n’importe où.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <location filename="../../hubdesk/gui/importer/columns_create.py" />
   <source>It holds</source>
   <translation>Elle contient</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>It is compared with the old one first. Afterwards HubDesk asks whether the old one is dead.</source>
   <translation>Il est d’abord comparé à l’ancien. Ensuite HubDesk demande si l’ancien est mort.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/listing.py" />
   <source>It is drawn here as its visitors see it. Nothing is sent until you press the button below it.</source>
   <translation>Il est dessiné ici comme ses visiteurs le voient. Rien n’est envoyé avant que vous appuyiez sur le bouton en dessous.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/pane.py" />
   <source>It is drawn here as its visitors see it. Nothing is sent until you press the button below.</source>
   <translation>Il est dessiné ici comme ses visiteurs le voient. Rien n’est envoyé avant que vous appuyiez sur le bouton ci-dessous.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_create.py" />
   <source>It is made at once in {0} and stays there.</source>
   <translation>Elle est créée aussitôt dans {0} et y reste.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>It is not finished: once it is deleted it can no longer be resumed.</source>
   <translation>Elle n’est pas terminée : une fois supprimée, elle ne peut plus être reprise.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>It is open in a preview. Nothing is written yet.</source>
   <translation>Il est ouvert dans un aperçu. Rien n’est encore écrit.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>It is {0}.</source>
   <translation>Elle est {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>It keeps working when its maker leaves. HubSpot still calls service keys a public beta.</source>
   <translation>Elle fonctionne encore quand son créateur part. HubSpot appelle toujours les clés de service une bêta publique.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <source>It may have been submitted. HubDesk does not send it again by itself.</source>
   <translation>Il a peut-être été envoyé. HubDesk ne le renvoie pas de lui-même.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/submitting.py" />
   <source>It may have been submitted. HubDesk does not send it again by itself; with that account open, Recent submissions list it as “Needs review”.</source>
   <translation>Il a peut-être été envoyé. HubDesk ne le renvoie pas de lui-même ; ce compte ouvert, Envois récents le montre « À revoir ».</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/target.py" />
   <source>It was made for {0}, and another account is open now. Nothing was written.</source>
   <translation>Il a été fait pour {0}, et un autre compte est ouvert. Rien n’a été écrit.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/target.py" />
   <source>It was made for {0}, and no account is connected now. Nothing was written.</source>
   <translation>Il a été fait pour {0}, et aucun compte n’est connecté. Rien n’a été écrit.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>It works today; HubSpot stops supporting these in September 2027. A service key is the way on.</source>
   <translation>Il fonctionne aujourd’hui ; HubSpot cesse de les prendre en charge en septembre 2027. Une clé de service est la voie à suivre.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/connection.py" />
   <source>Its certificate is signed by {0}.</source>
   <translation>Son certificat est signé par {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/leaving.py" />
   <source>Its contacts, History and results stay, and you can start it again.</source>
   <translation>Ses contacts, l’historique et les résultats restent, et vous pouvez le relancer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Its details were removed, so the old values are not known any more.</source>
   <translation>Ses détails ont été supprimés, les anciennes valeurs ne sont donc plus connues.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>Its journal, the old values of its contacts and copies of its rows are removed from this computer.</source>
   <translation>Son journal, les anciennes valeurs de ses contacts et les copies de ses lignes sont supprimés de cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_create.py" />
   <source>Its options are the values of the first rows; others can be added when they turn up.</source>
   <translation>Ses options sont les valeurs des premières lignes ; d’autres s’ajoutent quand elles apparaissent.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/pane.py" />
   <source>JSON and context</source>
   <translation>JSON et contexte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/controller.py" />
   <source>JSON copied</source>
   <translation>JSON copié</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/json_view.py" />
   <source>JSON that will be sent</source>
   <translation>JSON qui sera envoyé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Job</source>
   <translation>Tâche</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Job {0}</source>
   <translation>Tâche {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Job {0} has taken it back already.</source>
   <translation>La tâche {0} l’a déjà annulée.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>Job {0} waits in this list; resume it when the import has ended.</source>
   <translation>La tâche {0} attend dans cette liste ; reprenez-la quand l’import est terminé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>Job {0} was exported.</source>
   <translation>La tâche {0} a été exportée.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>Job {0} was not deleted.</source>
   <translation>La tâche {0} n’a pas été supprimée.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>Job {0} · compared with HubSpot {1}</source>
   <translation>Tâche {0} · comparée avec HubSpot {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/pane.py" />
   <source>Job {0} · {1}</source>
   <translation>Tâche {0} · {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>Job {0}: the sums agree.</source>
   <translation>Tâche {0} : les sommes concordent.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/jobs_table.py" />
   <source>Jobs</source>
   <translation>Tâches</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/settings.py" />
   <source>Jobs and their journals</source>
   <translation>Tâches et leurs journaux</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/job_list.py" />
   <source>Jobs of</source>
   <translation>Tâches de</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/replace_view.py" />
   <source>Jobs of this account go on with the new one.</source>
   <translation>Les tâches de ce compte continuent avec le nouveau.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <source>Jobs stop at these marks and go on by themselves. What you do by hand is not held up.</source>
   <translation>Les tâches s’arrêtent à ces marques et continuent toutes seules. Ce que vous faites à la main n’est pas retenu.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/leaving.py" />
   <source>Jobs that were stopped can be resumed with a token of the same account.</source>
   <translation>Les tâches arrêtées peuvent être reprises avec un token du même compte.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/updates.py" />
   <source>Jobs, settings and accounts stay when you install it.</source>
   <translation>Tâches, réglages et comptes restent quand vous l’installez.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <source>Join columns</source>
   <translation>Joindre des colonnes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_extras.py" />
   <source>Join columns…</source>
   <translation>Joindre des colonnes…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <source>Joined</source>
   <translation>Joint</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>KOI8-R, Cyrillic</source>
   <translation>KOI8-R, cyrillique</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Keep correcting</source>
   <translation>Continuer à corriger</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <source>Keep nothing</source>
   <translation>Ne rien garder</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <location filename="../../hubdesk/gui/shell.py" />
   <source>Keep running</source>
   <translation>Laisser tourner</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/side_cards.py" />
   <source>Keeps it in this computer’s keyring and nowhere else.</source>
   <translation>Le garde dans le trousseau de cet ordinateur et nulle part ailleurs.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>Kept</source>
   <translation>Gardé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/places.py" />
   <source>Kept as they are</source>
   <translation>Gardés tels quels</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Kept in your system keyring, nowhere else</source>
   <translation>Gardé dans le trousseau de votre système, nulle part ailleurs</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/recent_view.py" />
   <source>Kept on this computer for 90 days. Which values were sent is not kept.</source>
   <translation>Gardé 90 jours sur cet ordinateur. Les valeurs envoyées ne sont pas gardées.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/pane.py" />
   <source>Kept on this computer.</source>
   <translation>Conservés sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <source>Kept: {0}</source>
   <translation>Gardé : {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/topics.py" />
   <source>Keyboard</source>
   <translation>Clavier</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Keys</source>
   <translation>Clés</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/account_card.py" />
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <source>Kind</source>
   <translation>Type</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Kind not said</source>
   <translation>Type non précisé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Kind of call</source>
   <translation>Type d’appel</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/make_block.py" />
   <source>Kind of token</source>
   <translation>Type de token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>Known of each row</source>
   <translation>Connu de chaque ligne</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swatches.py" />
   <source>Lagoon</source>
   <translation>Lagon</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Large files</source>
   <translation>Gros fichiers</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Last call {0} ago</source>
   <translation>Dernier appel il y a {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Last known. No answer for {0}</source>
   <translation>Dernière valeur connue. Pas de réponse depuis {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip_card.py" />
   <source>Last ten minutes</source>
   <translation>Dix dernières minutes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/window_card.py" />
   <source>Last {0} seconds</source>
   <translation>{0} dernières secondes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <source>Leave a few calls per 10{0}s, as HubDesk thinks best</source>
   <translation>Laisser quelques appels par 10{0}s, au mieux selon HubDesk</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Leave as it is</source>
   <translation>Laisser tel quel</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_values.py" />
   <source>Leave empty</source>
   <translation>Laisser vide</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <source>Leave it out</source>
   <translation>L’omettre</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <source>Leave nothing of the day to other integrations</source>
   <translation>Ne rien laisser du jour aux autres intégrations</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <location filename="../../hubdesk/gui/importer/columns_offers.py" />
   <source>Leave out</source>
   <translation>Omettre</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Leave the value empty</source>
   <translation>Laisser la valeur vide</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>Leave them out</source>
   <translation>Les omettre</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>Leave them without a company</source>
   <translation>Les laisser sans entreprise</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <source>Leave {0} calls per 10{1}s</source>
   <translation>Laisser {0} appels par 10{1}s</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <source>Leave {0} of the day to other integrations</source>
   <translation>Laisser {0} du jour aux autres intégrations</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <location filename="../../hubdesk/gui/importer/columns_view.py" />
   <source>Left out</source>
   <translation>Omis</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Legacy apps</source>
   <translation>Anciennes apps</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/drop.py" />
   <source>Let go to open it</source>
   <translation>Relâchez pour l’ouvrir</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/drop.py" />
   <source>Let go to put it into the queue</source>
   <translation>Lâchez pour le mettre en file d’attente</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/topics.py" />
   <source>Licences</source>
   <translation>Licences</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <source>Likely</source>
   <translation>Probable</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Limit</source>
   <translation>Limite</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Limit not known</source>
   <translation>Limite inconnue</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/account_card.py" />
   <source>Limit seen</source>
   <translation>Limite vue</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/limits_pane.py" />
   <location filename="../../hubdesk/gui/help/keyboard.py" />
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <location filename="../../hubdesk/gui/shell.py" />
   <source>Limits</source>
   <translation>Limites</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>Line</source>
   <translation>Ligne</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_walk.py" />
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <location filename="../../hubdesk/gui/importer/problems_list.py" />
   <source>Line {0}</source>
   <translation>Ligne {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Line {0} {1}.</source>
   <translation>Ligne {0} {1}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Lines {0}–{1}</source>
   <translation>Lignes {0}–{1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>List</source>
   <translation>Liste</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_extras.py" />
   <source>List or stamp…</source>
   <translation>Liste ou marque…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Lists</source>
   <translation>Listes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Lists that they made</source>
   <translation>Listes qu’ils ont créées</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Log of calls</source>
   <translation>Journal des appels</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Log of form submissions</source>
   <translation>Journal des envois de formulaires</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/settings.py" />
   <source>Logs of calls and forms, and the demo</source>
   <translation>Journaux des appels et des formulaires, et la démo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Long jobs</source>
   <translation>Longues tâches</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <source>Look for the contact in HubSpot: a submission stands in its timeline. If it is not there after some minutes, go back to the form and submit it again.</source>
   <translation>Cherchez le contact dans HubSpot : un envoi figure dans sa chronologie. S’il n’y est pas après quelques minutes, revenez au formulaire et renvoyez-le.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Look for them in HubSpot; the file lists them.</source>
   <translation>Cherchez-les dans HubSpot ; le fichier les énumère.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>Look through chats, mails, documents and code, and remove it there. HubSpot switches off tokens that it finds in public code on GitHub, and tells by e-mail.</source>
   <translation>Parcourez messageries, e-mails, documents et code, et retirez-le. HubSpot désactive les tokens trouvés dans du code public sur GitHub et prévient par e-mail.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>Looking whether HubSpot has {0} already</source>
   <translation>Regarde si HubSpot a déjà {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <source>Lost</source>
   <translation>Perdu</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Low</source>
   <translation>Faible</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Lowest plan</source>
   <translation>Abonnement minimal</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Mac Roman</source>
   <translation>Mac Roman</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>Made elsewhere</source>
   <translation>Créé ailleurs</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_block.py" />
   <source>Make a service key</source>
   <translation>Créer une clé de service</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Make a service key in HubSpot</source>
   <translation>Créer une clé de service dans HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/listing.py" />
   <source>Make one in HubSpot under Marketing › Forms, then read the list again.</source>
   <translation>Créez-en un dans HubSpot sous Marketing › Formulaires, puis relisez la liste.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>Make the new one, paste it, compare, swap. The old one stays until you swap.</source>
   <translation>Créez le nouveau, collez-le, comparez, échangez. L’ancien reste jusqu’à l’échange.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/ways_card.py" />
   <source>Make them marketing contacts, which HubSpot bills</source>
   <translation>En faire des contacts marketing, que HubSpot facture</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>Making ready what is submitted</source>
   <translation>Préparation de ce qui est envoyé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>Marketing contacts</source>
   <translation>Contacts marketing</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Mend them here, or save a workbook, mend it in a spreadsheet and drop it here. Rows that were written are not in it.</source>
   <translation>Corrigez-les ici, ou enregistrez un classeur, corrigez-le dans un tableur et déposez-le ici. Les lignes déjà écrites n’y sont pas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection_bar.py" />
   <source>Merged cells</source>
   <translation>Cellules fusionnées</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Message content</source>
   <translation>Contenu des messages</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Missing</source>
   <translation>Manquant</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Money</source>
   <translation>Argent</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/date_field.py" />
   <source>Month after</source>
   <translation>Mois suivant</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/date_field.py" />
   <source>Month before</source>
   <translation>Mois précédent</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Month, day, year</source>
   <translation>Mois, jour, année</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/pane.py" />
   <location filename="../../hubdesk/gui/importer/step_header.py" />
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>More</source>
   <translation>Plus</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>More than needed</source>
   <translation>Plus que nécessaire</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swatches.py" />
   <source>Moss</source>
   <translation>Mousse</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Most</source>
   <translation>Maximum</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Most of the national numbers here are none that this country uses. Is it another one?</source>
   <translation>La plupart des numéros nationaux ne sont pas de ceux de ce pays. Est-ce un autre ?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Motion</source>
   <translation>Animations</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>Move to a service key</source>
   <translation>Passer à une clé de service</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/account_card.py" />
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/name_line.py" />
   <source>Name of the account</source>
   <translation>Nom du compte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_create.py" />
   <source>Name of the property</source>
   <translation>Nom de la propriété</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_after.py" />
   <source>Name or ID</source>
   <translation>Nom ou ID</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_list.py" />
   <source>Name, ID or link</source>
   <translation>Nom, ID ou lien</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>Names and addresses from several languages, with some bad rows to find.</source>
   <translation>Noms et adresses de plusieurs langues, avec quelques mauvaises lignes à trouver.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Names that led to no company</source>
   <translation>Noms qui n’ont mené à aucune entreprise</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>Names without a choice</source>
   <translation>Noms sans choix</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Near limit</source>
   <translation>Près de la limite</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Needed</source>
   <translation>Nécessaire</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/model.py" />
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>Needed for</source>
   <translation>Nécessaire pour</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Needed for: {0}.</source>
   <translation>Nécessaire pour : {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Needed for: {0}. HubSpot does not list this token’s scopes, and there is no harmless read that needs just this one. It may well be granted.</source>
   <translation>Nécessaire pour : {0}. HubSpot n’énumère pas les scopes de ce token, et aucune lecture sans risque ne demande que celui-ci. Il peut très bien être accordé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Needed for: {0}. The token does not have it, so HubSpot refuses these calls.</source>
   <translation>Nécessaire pour : {0}. Le token ne l’a pas, HubSpot refuse donc ces appels.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <location filename="../../hubdesk/gui/history/job_list.py" />
   <location filename="../../hubdesk/gui/places.py" />
   <source>Needs review</source>
   <translation>À revoir</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Network</source>
   <translation>Réseau</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/more_menu.py" />
   <source>Never</source>
   <translation>Jamais</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>Never backwards</source>
   <translation>Jamais en arrière</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>Never on existing contacts</source>
   <translation>Jamais sur des contacts existants</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Never on this computer.</source>
   <translation>Jamais sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Never removed</source>
   <translation>Jamais supprimées</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <source>New</source>
   <translation>Nouveau</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/paste_block.py" />
   <source>New access token</source>
   <translation>Nouveau token d’accès</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>New import</source>
   <translation>Nouvel import</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/age_words.py" />
   <source>New today</source>
   <translation>Nouveau aujourd’hui</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/problems_list.py" />
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>Newest problems</source>
   <translation>Problèmes récents</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Next &amp;finding</source>
   <translation>&amp;Constat suivant</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Next &amp;region</source>
   <translation>&amp;Zone suivante</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_tools.py" />
   <source>Next F8</source>
   <translation>Suivant F8</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>Next file: {0}</source>
   <translation>Fichier suivant : {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_tools.py" />
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>Next finding</source>
   <translation>Constat suivant</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/file_queue.py" />
   <source>Next: {0}</source>
   <translation>Ensuite : {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>No</source>
   <translation>Non</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/listing.py" />
   <source>No account is connected</source>
   <translation>Aucun compte n’est connecté</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/current_account.py" />
   <location filename="../../hubdesk/gui/backend/forms.py" />
   <location filename="../../hubdesk/gui/backend/history.py" />
   <location filename="../../hubdesk/gui/backend/imports.py" />
   <location filename="../../hubdesk/gui/backend/scopes.py" />
   <location filename="../../hubdesk/gui/importer/account_controller.py" />
   <source>No account is connected.</source>
   <translation>Aucun compte n’est connecté.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/rail/switcher.py" />
   <source>No account yet</source>
   <translation>Pas encore de compte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>No account, no token, no internet</source>
   <translation>Sans compte, sans token, sans internet</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_view.py" />
   <source>No answer</source>
   <translation>Pas de réponse</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_view.py" />
   <source>No call fits</source>
   <translation>Aucun appel ne correspond</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_view.py" />
   <source>No calls yet</source>
   <translation>Pas encore d’appels</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <source>No column</source>
   <translation>Aucune colonne</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_view.py" />
   <source>No column yet</source>
   <translation>Pas encore de colonne</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/commands/palette.py" />
   <source>No command has these letters.</source>
   <translation>Aucune commande ne contient ces lettres.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>No data yet</source>
   <translation>Sans données</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/date_field.py" />
   <source>No date</source>
   <translation>Pas de date</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>No feature of HubDesk needs what is lost.</source>
   <translation>Aucune fonction de HubDesk n’a besoin de ce qui se perd.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/from_file_view.py" />
   <source>No form can be submitted</source>
   <translation>Aucun formulaire ne peut être envoyé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/listing.py" />
   <source>No form fits.</source>
   <translation>Aucun formulaire ne correspond.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>No forms</source>
   <translation>Sans formulaires</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>No header was found: the columns are numbered.</source>
   <translation>Aucun en-tête trouvé : les colonnes sont numérotées.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>No introspection</source>
   <translation>Sans liste de scopes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/job_list.py" />
   <source>No job fits.</source>
   <translation>Aucune tâche ne correspond.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/job_list.py" />
   <source>No jobs yet</source>
   <translation>Pas encore de tâches</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>No new token at hand?</source>
   <translation>Pas de nouveau token sous la main ?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/pane.py" />
   <source>No page has all of these words.</source>
   <translation>Aucune page ne contient tous ces mots.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>No property changes.</source>
   <translation>Aucune propriété ne change.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>No proxy</source>
   <translation>Aucun proxy</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>No result files are left.</source>
   <translation>Il ne reste aucun fichier de résultats.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <source>No result files where they were written.</source>
   <translation>Aucun fichier de résultats là où ils ont été écrits.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>No row can go on.</source>
   <translation>Aucune ligne ne peut continuer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/every_row.py" />
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>No row fits.</source>
   <translation>Aucune ligne ne correspond.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>No row would change anything. The tiles above show them.</source>
   <translation>Aucune ligne ne changerait quoi que ce soit. Les tuiles du haut les montrent.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/main_view.py" />
   <source>No scope fits.</source>
   <translation>Aucun scope ne correspond.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/scopes_block.py" />
   <source>No scope. Tick what HubDesk shall do.</source>
   <translation>Aucun scope. Cochez ce que HubDesk doit faire.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/pane.py" />
   <source>No setting has these words.</source>
   <translation>Aucun paramètre ne contient ces mots.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/recent_view.py" />
   <source>No submissions yet</source>
   <translation>Pas encore d’envois</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/country_choice.py" />
   <source>No such country</source>
   <translation>Aucun pays de ce nom</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/property_popup.py" />
   <source>No such field</source>
   <translation>Pas de champ de ce nom</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/draft_recipe.py" />
   <location filename="../../hubdesk/gui/importer/property_popup.py" />
   <source>No such property</source>
   <translation>Pas de propriété de ce nom</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/pane.py" />
   <source>No token to review</source>
   <translation>Aucun token à revoir</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>No tracking. Your files stay on this computer.</source>
   <translation>Aucun pistage. Vos fichiers restent sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Nobody can use it any more.</source>
   <translation>Plus personne ne peut s’en servir.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>None</source>
   <translation>Aucun</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>None left of “{0}”.</source>
   <translation>Il n’en reste plus : « {0} ».</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>None of them</source>
   <translation>Aucune d’elles</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/problems_list.py" />
   <source>None so far.</source>
   <translation>Aucun pour l’instant.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/others_card.py" />
   <source>None yet. HubDesk keeps the accounts apart, each with its own token.</source>
   <translation>Aucun pour l’instant. HubDesk sépare les comptes, chacun avec son token.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <source>None: nothing was written.</source>
   <translation>Aucun : rien n’a été écrit.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/country_choice.py" />
   <source>None: sent as written</source>
   <translation>Aucun : envoyé tel quel</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>North America</source>
   <translation>Amérique du Nord</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/rules_banner.py" />
   <source>Not every rule of the account is checked here.</source>
   <translation>Toutes les règles du compte ne sont pas vérifiées ici.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/draft_recipe.py" />
   <source>Not in the recipe</source>
   <translation>Absent de la recette</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/limits_pane.py" />
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Not known yet</source>
   <translation>Inconnu</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/places.py" />
   <source>Not sent</source>
   <translation>Non envoyé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Not started</source>
   <translation>Pas commencé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/places.py" />
   <source>Not taken back</source>
   <translation>Non annulé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/side_cards.py" />
   <source>Not these</source>
   <translation>Pas ceux-ci</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Not ticked</source>
   <translation>Non coché</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/findings_list.py" />
   <source>Notes</source>
   <translation>Notes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_after.py" />
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>Nothing</source>
   <translation>Rien</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/updates.py" />
   <source>Nothing about you, your account or your files is sent. The host sees your network address.</source>
   <translation>Rien sur vous, votre compte ou vos fichiers n’est envoyé. L’hôte voit votre adresse réseau.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/settings.py" />
   <source>Nothing can be written into this folder.</source>
   <translation>Rien ne peut être écrit dans ce dossier.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Nothing had to be written: all contacts were up to date.</source>
   <translation>Il n’y avait rien à écrire : tous les contacts étaient à jour.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Nothing here</source>
   <translation>Rien ici</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Nothing in the token. The account’s plan refuses, not the token.</source>
   <translation>Rien dans le token. C’est l’abonnement du compte qui refuse, pas le token.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>Nothing is left to take back. Everything was changed or undone since.</source>
   <translation>Il ne reste rien à annuler. Tout a été changé ou annulé depuis.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <location filename="../../hubdesk/gui/token/controller.py" />
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Nothing is lost.</source>
   <translation>Rien n’est perdu.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/pane.py" />
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Nothing is written yet</source>
   <translation>Rien n’est encore écrit</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Nothing is written yet.</source>
   <translation>Rien n’est encore écrit.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>Nothing is written.</source>
   <translation>Rien n’est écrit.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Nothing more is sent. What HubSpot has already goes on there, and resuming the job finds what became of it. If HubSpot shall end it, too, it does not tell which rows it got to.</source>
   <translation>Rien d’autre n’est envoyé. Ce que HubSpot a déjà y continue, et reprendre la tâche montre ce qu’il en est advenu. Si HubSpot doit y mettre fin aussi, il ne dit pas jusqu’à quelles lignes il est allé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Nothing that HubDesk knows of. HubSpot does not list this token’s scopes.</source>
   <translation>Rien que HubDesk sache. HubSpot n’énumère pas les scopes de ce token.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Nothing that HubDesk may try without writing would show it.</source>
   <translation>Rien que HubDesk puisse essayer sans écrire ne le montrerait.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/shell.py" />
   <source>Nothing that was written is lost. The details are in the log.</source>
   <translation>Rien de ce qui a été écrit n’est perdu. Les détails sont dans le journal.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_walk.py" />
   <source>Nothing to correct.</source>
   <translation>Rien à corriger.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>Nothing to correct. All {0} rows fit.</source>
   <translation>Rien à corriger. Toutes les lignes conviennent ({0}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>Nothing to correct. The only row fits.</source>
   <translation>Rien à corriger. La seule ligne convient.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Nothing to keep: the demo portal lives on this computer</source>
   <translation>Rien à garder : le portail de démonstration vit sur cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/advice_view.py" />
   <source>Nothing to say</source>
   <translation>Rien à dire</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/pane.py" />
   <location filename="../../hubdesk/gui/history/words.py" />
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>Nothing to write</source>
   <translation>Rien à écrire</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_edits.py" />
   <source>Nothing was changed.</source>
   <translation>Rien n’a été changé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>Nothing was read.</source>
   <translation>Rien n’a été lu.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/accounts.py" />
   <source>Nothing was removed.</source>
   <translation>Rien n’a été supprimé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/imports.py" />
   <location filename="../../hubdesk/gui/forms/file_page.py" />
   <source>Nothing was sent.</source>
   <translation>Rien n’a été envoyé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_question.py" />
   <source>Nothing was written. Try again; what was read is read once more.</source>
   <translation>Rien n’a été écrit. Réessayez ; ce qui a été lu est relu.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Nothing would change. Paste the new one.</source>
   <translation>Rien ne changerait. Collez le nouveau.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Nothing. The token fits.</source>
   <translation>Rien. Le token convient.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Notification</source>
   <translation>Notification</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>Now</source>
   <translation>Maintenant</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>Now and after</source>
   <translation>Maintenant et après</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_create.py" />
   <source>Number</source>
   <translation>Nombre</translation>
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
   <translation>De plusieurs lignes avec la même clé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <source>Of the account’s calls, which all integrations share</source>
   <translation>Des appels du compte, que toutes les intégrations se partagent</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>Of the day's calls</source>
   <translation>Des appels du jour</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Of the window. Result files are the same in every language.</source>
   <translation>Celle de la fenêtre. Les fichiers de résultats sont les mêmes dans toutes les langues.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <location filename="../../hubdesk/gui/importer/forecast_card.py" />
   <source>Of what is left today</source>
   <translation>De ce qui reste aujourd’hui</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Offline</source>
   <translation>Hors ligne</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <source>Old</source>
   <translation>Ancien</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Old API key</source>
   <translation>Ancienne clé d’API</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <source>Old and new, side by side</source>
   <translation>Ancien et nouveau, côte à côte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Old values are kept; this can be taken back.</source>
   <translation>Les anciennes valeurs sont gardées ; ceci peut être annulé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Old values are not kept; this cannot be undone.</source>
   <translation>Les anciennes valeurs ne sont pas gardées ; ceci ne peut pas être annulé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Old values are written back; contacts that the import created are archived.</source>
   <translation>Les anciennes valeurs sont réécrites ; les contacts créés par l’import sont archivés.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>On the page of the app: Scopes. Saving the app afterwards makes them count.</source>
   <translation>Sur la page de l’app : Scopes. Ils comptent une fois l’app enregistrée.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>On the page of the key: Add new scope.</source>
   <translation>Sur la page de la clé : Ajouter un nouveau scope.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/rail/account_row.py" />
   <source>On this computer</source>
   <translation>Sur cet ordinateur</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection_bar.py" />
   <source>One more line is doubtful.</source>
   <translation>Une autre ligne est douteuse.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_create.py" />
   <source>One of several options</source>
   <translation>Une option parmi plusieurs</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/pane.py" />
   <source>One submission</source>
   <translation>Un envoi</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/from_file_view.py" />
   <source>One submission is made for each row. Columns are mapped to the form’s fields, every row is checked before anything is sent, and you see what will be sent. A submission cannot be taken back. If HubSpot’s answer to a row is lost, that row goes on a list for you to look at; it is not sent again by itself.</source>
   <translation>Un envoi est fait pour chaque ligne. Les colonnes sont associées aux champs du formulaire, chaque ligne est vérifiée avant tout envoi, et vous voyez ce qui sera envoyé. Un envoi ne peut pas être annulé. Si la réponse de HubSpot à une ligne se perd, cette ligne va sur une liste que vous regardez ; elle n’est pas renvoyée toute seule.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Only an app with static authentication has such a token. One with OAuth has none that HubDesk can use.</source>
   <translation>Seule une app à authentification statique a un tel token. Une app OAuth n’en a aucun que HubDesk puisse utiliser.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>Only if empty</source>
   <translation>Seulement si vide</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Only needed for what is not ticked: {0}. Tick that, or take the scope away.</source>
   <translation>Seulement nécessaire à ce qui n’est pas coché : {0}. Cochez-le ou retirez le scope.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>Only the cookie of the browser in which this person really filled in the form. One that is made up is refused, one of another person merges two contacts.</source>
   <translation>Seulement le cookie du navigateur où cette personne a vraiment rempli le formulaire. Un cookie inventé est refusé, celui d’une autre personne fusionne deux contacts.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>Only this person’s real public address. HubSpot derives the place from it.</source>
   <translation>Seulement la vraie adresse publique de cette personne. HubSpot en déduit le lieu.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Only those of the system</source>
   <translation>Seulement ceux du système</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/workbook_export.py" />
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Open &amp;recipe…</source>
   <translation>Ouvrir une &amp;recette…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>Open History</source>
   <translation>Ouvrir l’historique</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/changes.py" />
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <location filename="../../hubdesk/gui/token/make_block.py" />
   <location filename="../../hubdesk/gui/token/rotate_block.py" />
   <source>Open HubSpot</source>
   <translation>Ouvrir HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/shell.py" />
   <source>Open a contact file</source>
   <translation>Ouvrir un fichier de contacts</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/file_page.py" />
   <source>Open a file</source>
   <translation>Ouvrir un fichier</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>Open a recipe</source>
   <translation>Ouvrir une recette</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/updates.py" />
   <source>Open its page</source>
   <translation>Ouvrir sa page</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/recent.py" />
   <source>Open recent f&amp;ile</source>
   <translation>Ouvrir un fichier ré&amp;cent</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/recent.py" />
   <source>Open recent recip&amp;e</source>
   <translation>Ouvrir une recette récen&amp;te</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/pane.py" />
   <source>Open recipe…</source>
   <translation>Ouvrir une recette…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/details_view.py" />
   <source>Open results</source>
   <translation>Ouvrir les résultats</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Open results folder</source>
   <translation>Ouvrir le dossier de résultats</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/date_field.py" />
   <source>Open the calendar</source>
   <translation>Ouvrir le calendrier</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Open the ne&amp;xt file of the queue</source>
   <translation>Ouvrir le fichier &amp;suivant de la file</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/file_queue.py" />
   <source>Open the next</source>
   <translation>Ouvrir le suivant</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Open them here and compare: those that HubSpot took come out as unchanged.</source>
   <translation>Ouvrez-les ici et comparez : celles que HubSpot a prises apparaissent comme inchangées.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_list.py" />
   <source>Open this form</source>
   <translation>Ouvrir ce formulaire</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/drop.py" />
   <source>Opens the first, %n wait in the queue</source>
   <translation>Ouvre le premier, %n en attente</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>Opted out</source>
   <translation>Désinscrit</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Or drop a contact file here</source>
   <translation>Ou déposez ici un fichier de contacts</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Order of dates</source>
   <translation>Ordre des dates</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/main_view.py" />
   <source>Order of the scopes</source>
   <translation>Ordre des scopes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>Other account</source>
   <translation>Autre compte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/others_card.py" />
   <source>Other accounts</source>
   <translation>Autres comptes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Other values that do not fit</source>
   <translation>Autres valeurs qui ne conviennent pas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip_card.py" />
   <source>Others</source>
   <translation>Autres</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Others busy</source>
   <translation>Autres actifs</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Others may have called since the last answer</source>
   <translation>D’autres ont pu faire des appels depuis la dernière réponse</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/window_card.py" />
   <source>Others use most of it. HubDesk gives way to them.</source>
   <translation>D’autres en utilisent l’essentiel. HubDesk les laisse passer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Others use nearly all of it. HubDesk waits its turn</source>
   <translation>D’autres utilisent presque tout. HubDesk attend son tour</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>Over-privileged</source>
   <translation>Trop de droits</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>Overwrite</source>
   <translation>Écraser</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>Overwrites</source>
   <translation>Écrase</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Owners</source>
   <translation>Propriétaires</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/export_menu.py" />
   <source>P&amp;DF…</source>
   <translation>P&amp;DF…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/export_menu.py" />
   <source>P&amp;rint…</source>
   <translation>&amp;Imprimer…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/summary_export.py" />
   <source>PDF (*.pdf)</source>
   <translation>PDF (*.pdf)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>Pace</source>
   <translation>Rythme</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/pane.py" />
   <source>Page</source>
   <translation>Page</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/from_file_view.py" />
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>Page address</source>
   <translation>Adresse de la page</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/from_file_view.py" />
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>Page name</source>
   <translation>Nom de la page</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/controller.py" />
   <source>Pages (*.html)</source>
   <translation>Pages (*.html)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/pane.py" />
   <source>Pages of the help</source>
   <translation>Pages de l’aide</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <source>Part of {0}</source>
   <translation>Partie de {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/secret_field.py" />
   <source>Paste</source>
   <translation>Coller</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/controller.py" />
   <source>Paste a token first.</source>
   <translation>Collez d’abord un token.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/paste_block.py" />
   <source>Paste it here</source>
   <translation>Collez-le ici</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/paste_block.py" />
   <source>Paste the new token</source>
   <translation>Coller le nouveau token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/replace_controller.py" />
   <source>Paste the new token first.</source>
   <translation>Collez d’abord le nouveau token.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>Paste the new token…</source>
   <translation>Coller le nouveau token…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/paste_block.py" />
   <source>Paste your access token</source>
   <translation>Collez votre token d’accès</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_controller.py" />
   <source>Pasted rows</source>
   <translation>Lignes collées</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer_view.py" />
   <source>Pause</source>
   <translation>Suspendre</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/shell.py" />
   <source>Pause and quit</source>
   <translation>Suspendre et quitter</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Paused today</source>
   <translation>Suspendu pour aujourd’hui</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/shell.py" />
   <source>Paused, it can be resumed later from History; no row is sent twice. Kept running, the window only steps aside.</source>
   <translation>Suspendue, elle peut être reprise plus tard depuis l’historique ; aucune ligne n’est envoyée deux fois. Si elle tourne encore, la fenêtre s’efface seulement.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>Paused.</source>
   <translation>Suspendu.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Percentages</source>
   <translation>Pourcentages</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Personal access key</source>
   <translation>Clé d’accès personnelle</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Personal data</source>
   <translation>Données personnelles</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Personal data of finished jobs</source>
   <translation>Détails des tâches terminées</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>Personal data of finished jobs is removed: {0}.</source>
   <translation>Les données personnelles des tâches terminées sont supprimées : {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/removal_dialog.py" />
   <source>Places</source>
   <translation>Places</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>Plan</source>
   <translation>Plan</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>Plan refuses</source>
   <translation>Refusé par le forfait</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swatches.py" />
   <source>Plum</source>
   <translation>Prune</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>Pop-up form</source>
   <translation>Formulaire pop-up</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/replace_view.py" />
   <source>Present token</source>
   <translation>Token actuel</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/pane.py" />
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Preview</source>
   <translation>Aperçu</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>Preview of the file</source>
   <translation>Aperçu du fichier</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Previous fin&amp;ding</source>
   <translation>Constat &amp;précédent</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_tools.py" />
   <source>Previous finding (Shift+F8)</source>
   <translation>Constat précédent (Maj+F8)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Privacy</source>
   <translation>Confidentialité</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/topics.py" />
   <source>Privacy and safety</source>
   <translation>Confidentialité et sécurité</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Private app</source>
   <translation>App privée</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Private app (legacy)</source>
   <translation>App privée (ancienne)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>Production</source>
   <translation>Production</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Project app</source>
   <translation>App de projet</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Projects</source>
   <translation>Projets</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/property_popup.py" />
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Properties</source>
   <translation>Propriétés</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>Property</source>
   <translation>Propriété</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <source>Property in HubSpot</source>
   <translation>Propriété dans HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/ways_card.py" />
   <source>Proposed</source>
   <translation>Proposé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/ways_card.py" />
   <source>Proposed: {0}</source>
   <translation>Proposé : {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Put on the list “{0}”</source>
   <translation>Mis sur la liste « {0} »</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>Put the file away</source>
   <translation>Mettre le fichier de côté</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_after.py" />
   <source>Put them on the list</source>
   <translation>Les mettre sur la liste</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/replace_view.py" />
   <source>Puts the new one into the keyring in the place of the old one.</source>
   <translation>Met le nouveau dans le trousseau à la place de l’ancien.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Quarter hours</source>
   <translation>Quarts d’heure</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Quiet</source>
   <translation>Calme</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/shell.py" />
   <source>Quit</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/shell.py" />
   <source>Quit HubDesk?</source>
   <translation>Quitter HubDesk ?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection_bar.py" />
   <source>Quotes</source>
   <translation>Guillemets</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Rate &amp;limit</source>
   <translation>&amp;Limite d’appels</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/dock.py" />
   <location filename="../../hubdesk/gui/help/topics.py" />
   <source>Rate limit</source>
   <translation>Limite d’appels</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Rate limit: not known yet</source>
   <translation>Limite d’appels : pas encore connue</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Rate limit: paused for today, {0}</source>
   <translation>Limite d’appels : suspendu pour aujourd’hui, {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Rate limit: {0}{1} of {2} calls used in {3}. {4}</source>
   <translation>Limite d’appels : {0}{1} sur {2} appels utilisés en {3}. {4}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <location filename="../../hubdesk/gui/scopes/model.py" />
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>Reach</source>
   <translation>Portée</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/listing.py" />
   <source>Read again</source>
   <translation>Relire</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/window_card.py" />
   <source>Read from HubSpot’s answer</source>
   <translation>Lu dans la réponse de HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Read from HubSpot’s first answer</source>
   <translation>Se lit dans la première réponse de HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>Read only</source>
   <translation>Lecture seule</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_list.py" />
   <source>Read the forms again</source>
   <translation>Relire les formulaires</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>Read {0} from {1}</source>
   <translation>Lu le {0}, source : {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Reading the account</source>
   <translation>Lecture du compte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>Reading the account’s properties…</source>
   <translation>Lecture des propriétés du compte…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Reading the scopes</source>
   <translation>Lecture des scopes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>Reading what HubSpot refused of {0}</source>
   <translation>Lit ce que HubSpot a refusé de {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/controller.py" />
   <source>Reading what this token may do</source>
   <translation>Lecture de ce que ce token peut faire</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>Reading…</source>
   <translation>Lecture…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/features_card.py" />
   <source>Ready</source>
   <translation>Prêt</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/recent_files.py" />
   <source>Recent files</source>
   <translation>Fichiers récents</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/card_view.py" />
   <location filename="../../hubdesk/gui/forms/pane.py" />
   <location filename="../../hubdesk/gui/forms/recent_view.py" />
   <source>Recent submissions</source>
   <translation>Envois récents</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>Recipe opened. It is used for the next file.</source>
   <translation>Recette ouverte. Elle sert pour le prochain fichier.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>Recipe saved as {0}</source>
   <translation>Recette enregistrée sous {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>Recipes (*.json)</source>
   <translation>Recettes (*.json)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>Record ID {0}</source>
   <translation>ID de fiche {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Record separator</source>
   <translation>Séparateur d’enregistrements</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Reduced</source>
   <translation>Réduit</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Reduced, nothing slides, eases or turns by itself.</source>
   <translation>Si elle est réduite, rien ne glisse, ne fond ni ne tourne de soi-même.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <location filename="../../hubdesk/gui/every_row.py" />
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <location filename="../../hubdesk/gui/gauge/calls_view.py" />
   <location filename="../../hubdesk/gui/gauge/strip_card.py" />
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>Refused</source>
   <translation>Refusé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Refused by plan</source>
   <translation>Refusé par l’abonnement</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Refused by the limit</source>
   <translation>Refusé par la limite</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Refused once. </source>
   <translation>Refusé une fois. </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Refused twice. </source>
   <translation>Refusé deux fois. </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Refused {0} times. </source>
   <translation>Refusé {0} fois. </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>Refused. Goes on by itself in {0}</source>
   <translation>Refusé. Continue tout seul dans {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/replace_view.py" />
   <source>Refuses a token of another account.</source>
   <translation>Refuse un token d’un autre compte.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/account_card.py" />
   <source>Region</source>
   <translation>Région</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Reject the row</source>
   <translation>Rejeter la ligne</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_values.py" />
   <source>Reject those rows</source>
   <translation>Rejeter ces lignes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/places.py" />
   <source>Rejected</source>
   <translation>Rejeté</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/age_words.py" />
   <source>Reminder in {0} · renew by {1}</source>
   <translation>Rappel dans {0} · renouveler d’ici au {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <location filename="../../hubdesk/gui/token/removal_dialog.py" />
   <source>Remove everything</source>
   <translation>Tout supprimer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/removal_dialog.py" />
   <source>Remove everything of HubDesk from this computer?</source>
   <translation>Supprimer tout HubDesk de cet ordinateur ?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/removal_dialog.py" />
   <source>Remove everything?</source>
   <translation>Tout supprimer ?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>Remove everything…</source>
   <translation>Tout supprimer…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>Remove it from this computer…</source>
   <translation>Le supprimer de cet ordinateur…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/more_menu.py" />
   <source>Remove personal data of finished jobs</source>
   <translation>Supprimer les données personnelles des tâches terminées</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Remove {0}</source>
   <translation>Retirer {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/removal_dialog.py" />
   <source>Removing…</source>
   <translation>Suppression…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/age_words.py" />
   <source>Renew it by {0}</source>
   <translation>À renouveler d’ici au {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/age_words.py" />
   <source>Renew it by {0}; it works until you do.</source>
   <translation>Renouvelez-le d’ici au {0} ; il fonctionne jusque-là.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/age_words.py" />
   <source>Renew it now · due since {0}</source>
   <translation>À renouveler maintenant · dû depuis le {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>Replace token</source>
   <translation>Remplacer le token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/listing.py" />
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <location filename="../../hubdesk/gui/token/pane.py" />
   <location filename="../../hubdesk/gui/token/refusal.py" />
   <source>Replace token…</source>
   <translation>Remplacer le token…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>Replace…</source>
   <translation>Remplacer…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/limits_pane.py" />
   <source>Reserve…</source>
   <translation>Réserve…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/row.py" />
   <source>Reset</source>
   <translation>Réinitialiser</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/table_header.py" />
   <source>Reset column widths</source>
   <translation>Rétablir la largeur des colonnes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/row.py" />
   <source>Reset {0}</source>
   <translation>Réinitialiser {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Resets {0} {1}</source>
   <translation>Repart à {0} {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/every_row.py" />
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>Restore</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>Restore {0} and archive {1} in {2}</source>
   <translation>Rétablir {0} et archiver {1} dans {2}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/settings.py" />
   <source>Result files</source>
   <translation>Fichiers de résultats</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>Result files and description are in {0}.</source>
   <translation>Les fichiers de résultats et la description sont dans {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/removal_dialog.py" />
   <source>Result files are yours and stay: {0}</source>
   <translation>Les fichiers de résultats sont à vous et restent : {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>Result files stay in {0}.</source>
   <translation>Les fichiers de résultats restent dans {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>Result files stay unless you delete them, too. HubSpot and your own file stay as they are.</source>
   <translation>Les fichiers de résultats restent sauf si vous les supprimez aussi. HubSpot et votre fichier restent tels quels.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>Result files stay unless you delete them, too. HubSpot and your own files stay as they are.</source>
   <translation>Les fichiers de résultats restent sauf si vous les supprimez aussi. HubSpot et vos fichiers restent tels quels.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/removal_dialog.py" />
   <source>Result files, too. They are yours and stay otherwise.</source>
   <translation>Les fichiers de résultats aussi. Ils sont à vous et restent sinon.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <location filename="../../hubdesk/gui/importer/pane.py" />
   <source>Results</source>
   <translation>Résultats</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Results folder</source>
   <translation>Dossier de résultats</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/footer.py" />
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <location filename="../../hubdesk/gui/importer/unfinished_line.py" />
   <source>Resume</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swapped_card.py" />
   <source>Resume the import</source>
   <translation>Reprendre l’import</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Resume writes the others in the same job.</source>
   <translation>Reprendre écrit les autres dans la même tâche.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Retries</source>
   <translation>Nouvelles tentatives</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <location filename="../../hubdesk/gui/token/features_card.py" />
   <source>Review scopes</source>
   <translation>Revoir les scopes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Review {0}</source>
   <translation>Revoir {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>Revoked</source>
   <translation>Révoqué</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <location filename="../../hubdesk/gui/token/rotate_block.py" />
   <source>Rotate</source>
   <translation>Renouveler</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>Rotate it and choose to expire the old token now, not later. Whoever has it is locked out at once. HubDesk is too, until you paste the new one; its jobs stop and lose nothing.</source>
   <translation>Renouvelez-le et faites expirer l’ancien token maintenant, pas plus tard. Qui le détient est exclu aussitôt. HubDesk aussi, jusqu’à ce que vous colliez le nouveau ; ses tâches s’arrêtent et ne perdent rien.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_block.py" />
   <source>Rotate it in HubSpot</source>
   <translation>Le renouveler dans HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_block.py" />
   <source>Rotate this one</source>
   <translation>Renouveler celui-ci</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>Row</source>
   <translation>Ligne</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>Row {0}</source>
   <translation>Ligne {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/problems_list.py" />
   <source>Row {0}{1}</source>
   <translation>Ligne {0}{1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <location filename="../../hubdesk/gui/gauge/calls_model.py" />
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <location filename="../../hubdesk/gui/history/model.py" />
   <source>Rows</source>
   <translation>Lignes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/desktop/job_watch.py" />
   <source>Rows are being sent to HubSpot</source>
   <translation>Des lignes sont envoyées à HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/details_view.py" />
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Rows by outcome</source>
   <translation>Lignes par issue</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>Rows of the file</source>
   <translation>Lignes du fichier</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Rows that were not sent are listed in not-sent.csv.</source>
   <translation>Les lignes non envoyées figurent dans not-sent.csv.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>Rows with errors</source>
   <translation>Lignes avec erreurs</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>Rows written</source>
   <translation>Lignes écrites</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/pane.py" />
   <source>Run</source>
   <translation>Exécuter</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Running</source>
   <translation>En cours</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>S&amp;ort by this column</source>
   <translation>Trier par cette c&amp;olonne</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <source>Same value for all rows</source>
   <translation>Même valeur pour toutes les lignes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_extras.py" />
   <source>Same value for all rows…</source>
   <translation>Même valeur pour toutes les lignes…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>Sandbox</source>
   <translation>Sandbox</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>Save choices</source>
   <translation>Enregistrer les choix</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/workbook_export.py" />
   <source>Save for Excel</source>
   <translation>Enregistrer pour Excel</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Save for Excel…</source>
   <translation>Enregistrer pour Excel…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/pane.py" />
   <source>Save recipe…</source>
   <translation>Enregistrer la recette…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/diagnosis/controller.py" />
   <source>Save the diagnosis</source>
   <translation>Enregistrer le diagnostic</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>Save the recipe</source>
   <translation>Enregistrer la recette</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/controller.py" />
   <source>Save the review</source>
   <translation>Enregistrer la revue</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/summary_export.py" />
   <source>Save the summary</source>
   <translation>Enregistrer le résumé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/diagnosis/controller.py" />
   <source>Saved as {0}</source>
   <translation>Enregistré sous {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Saved in the system keyring and read back</source>
   <translation>Enregistré dans le trousseau du système et relu</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/summary_export.py" />
   <location filename="../../hubdesk/gui/scopes/controller.py" />
   <source>Saved {0}</source>
   <translation>{0} enregistré</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/diagnosis/pane.py" />
   <source>Save…</source>
   <translation>Enregistrer…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Saving the token and reading it back</source>
   <translation>Enregistrement du token et relecture</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/token_card.py" />
   <source>Say what kind of token it is</source>
   <translation>Dites de quel type de token il s’agit</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>Schema writer</source>
   <translation>Écrit le schéma</translation>
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
   <translation>Scope et ce qu’il permet</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>Scope review</source>
   <translation>Revue des scopes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/controller.py" />
   <source>Scope review of {0}</source>
   <translation>Revue des scopes de {0}</translation>
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
   <translation>Scopes copiés</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Scopes read</source>
   <translation>Scopes lus</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Scopes read: {0}</source>
   <translation>Scopes lus : {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Se&amp;ttings…</source>
   <translation>&amp;Paramètres…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>Search</source>
   <translation>Rechercher</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/pane.py" />
   <source>Search settings</source>
   <translation>Rechercher un paramètre</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/pane.py" />
   <source>Search the help</source>
   <translation>Rechercher dans l’aide</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_arranging.py" />
   <source>Searching</source>
   <translation>Recherche</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>Second key</source>
   <translation>Deuxième clé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Seconds</source>
   <translation>Secondes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>See what was done with it</source>
   <translation>Voir ce qui en a été fait</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Seen</source>
   <translation>Vu</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Semicolon</source>
   <translation>Point-virgule</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>Send their good columns</source>
   <translation>Envoyer leurs bonnes colonnes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/side_cards.py" />
   <source>Sends it to HubSpot only.</source>
   <translation>Ne l’envoie qu’à HubSpot.</translation>
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
   <translation>Renvoyé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/summary_export.py" />
   <location filename="../../hubdesk/gui/scopes/controller.py" />
   <source>Sent to the printer</source>
   <translation>Envoyé à l’imprimante</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection_bar.py" />
   <source>Separator</source>
   <translation>Séparateur</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>September 2027</source>
   <translation>septembre 2027</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Service key</source>
   <translation>Clé de service</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Service keys</source>
   <translation>Clés de service</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Set in Limits</source>
   <translation>Régler dans Limites</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>Set up as in your last import of a file with these columns.</source>
   <translation>Préparé comme dans votre dernier import d’un fichier avec ces colonnes.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/keyboard.py" />
   <location filename="../../hubdesk/gui/help/topics.py" />
   <location filename="../../hubdesk/gui/settings/pane.py" />
   <location filename="../../hubdesk/gui/settings/switches.py" />
   <location filename="../../hubdesk/gui/start.py" />
   <source>Settings</source>
   <translation>Paramètres</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/settings.py" />
   <source>Settings and accounts</source>
   <translation>Paramètres et comptes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Settings, jobs, results and the log, each in a folder of this computer.</source>
   <translation>Paramètres, tâches, résultats et journal, chacun dans un dossier de cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_create.py" />
   <source>Several of the options</source>
   <translation>Plusieurs des options</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Share</source>
   <translation>Part</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <source>Share of the day for other integrations</source>
   <translation>Part du jour pour les autres intégrations</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>Shared by the whole account; HubSpot sends no figures</source>
   <translation>Partagé par tout le compte ; HubSpot n’envoie pas de chiffres</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection_bar.py" />
   <source>Sheet</source>
   <translation>Feuille</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/keyboard.py" />
   <source>Shortcut</source>
   <translation>Touches</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <location filename="../../hubdesk/gui/importer/summary_export.py" />
   <location filename="../../hubdesk/gui/scopes/controller.py" />
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Show &amp;diagnosis…</source>
   <translation>Afficher le &amp;diagnostic…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip_card.py" />
   <source>Show as a strip</source>
   <translation>Afficher en bande</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip_card.py" />
   <source>Show as a table (Enter)</source>
   <translation>Afficher en tableau (Entrée)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Show diagnosis…</source>
   <translation>Afficher le diagnostic…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/footer.py" />
   <source>Show every row</source>
   <translation>Afficher chaque ligne</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Show folders…</source>
   <translation>Afficher les dossiers…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Show results &amp;folder</source>
   <translation>Afficher le &amp;dossier de résultats</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/rules_banner.py" />
   <source>Show scopes</source>
   <translation>Afficher les scopes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/pane.py" />
   <source>Show the forms</source>
   <translation>Afficher les formulaires</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>Show the plan</source>
   <translation>Afficher le plan</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_finding.py" />
   <source>Show these rows</source>
   <translation>Afficher ces lignes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Show token</source>
   <translation>Afficher le token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/controller.py" />
   <source>Shown is what was read {0}.</source>
   <translation>Affiché tel que lu {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/side_cards.py" />
   <source>Shows it whole only while you hold a button, and never writes it into a log.</source>
   <translation>Ne le montre entier que tant que vous maintenez un bouton, et ne l’écrit jamais dans un journal.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Single</source>
   <translation>Simple</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_question.py" />
   <source>Skip the comparison</source>
   <translation>Passer la comparaison</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swatches.py" />
   <source>Slate</source>
   <translation>Ardoise</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Sleep</source>
   <translation>Mise en veille</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Slowed</source>
   <translation>Ralenti</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/removal_dialog.py" />
   <source>Some of it could not be removed.</source>
   <translation>Une partie n’a pas pu être supprimée.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>Somebody changed the same values since; their edit wins</source>
   <translation>Quelqu’un a changé les mêmes valeurs depuis ; sa modification l’emporte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>Somebody edited them since</source>
   <translation>Quelqu’un les a modifiés depuis</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/shell.py" />
   <source>Something in HubDesk went wrong.</source>
   <translation>Quelque chose a échoué dans HubDesk.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/leaving.py" />
   <source>Something went wrong. What was not removed is still there.</source>
   <translation>Quelque chose a échoué. Ce qui n’a pas été supprimé est toujours là.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_arranging.py" />
   <source>Sorting</source>
   <translation>Tri</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>Source: {0}, read {1}.</source>
   <translation>Source : {0}, lu {1}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Space</source>
   <translation>Espace</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_inspector.py" />
   <source>Split into first and last name</source>
   <translation>Séparer en prénom et nom</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/side_cards.py" />
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Start the demo</source>
   <translation>Lancer la démo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>Started 00:00:00 · running 59 min 59 s</source>
   <translation>Commencé 00:00:00 · dure depuis 59 min 59 s</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>Started {0} · running {1}</source>
   <translation>Commencé {0} · dure depuis {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/side_cards.py" />
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Starting the demo…</source>
   <translation>La démo démarre…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/model.py" />
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Status</source>
   <translation>Statut</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/shell.py" />
   <source>Stay</source>
   <translation>Rester</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Stay awake during a job</source>
   <translation>Rester éveillé pendant une tâche</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Stay paused</source>
   <translation>Laisser en pause</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/every_row.py" />
   <source>Stays</source>
   <translation>Reste</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/stepper.py" />
   <source>Step {0} of {1}: {2}</source>
   <translation>Étape {0} sur {1} : {2}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/places.py" />
   <source>Still to send</source>
   <translation>Encore à envoyer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/places.py" />
   <source>Still to take back</source>
   <translation>Encore à annuler</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/arranging.py" />
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>Stop here</source>
   <translation>S’arrêter ici</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/imports.py" />
   <source>Stop it first; it can be resumed with a token of the same account.</source>
   <translation>Arrêtez-la d’abord ; elle peut être reprise avec un token du même compte.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Stop this import?</source>
   <translation>Arrêter cet import ?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Stop this undo?</source>
   <translation>Arrêter cette annulation ?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Stop, and cancel at HubSpot</source>
   <translation>Arrêter et annuler chez HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>Stopped</source>
   <translation>Arrêté</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>Stopped. Every row was sent, {0} contacts are on the list so far.</source>
   <translation>Arrêté. Chaque ligne a été envoyée ; contacts sur la liste jusqu’ici : {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>Stopped. {0} not sent.</source>
   <translation>Arrêté. Non envoyé : {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>Stopped. {0}.</source>
   <translation>Arrêté. {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>Stopping. Waiting for {0} answers</source>
   <translation>Arrêt. Réponses attendues : {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>Stopping…</source>
   <translation>Arrêt…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer_view.py" />
   <source>Stop…</source>
   <translation>Arrêter…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Submissions of a form cannot be taken back: HubSpot does not tell which contacts they changed.</source>
   <translation>Les envois d’un formulaire ne peuvent pas être annulés : HubSpot ne dit pas quels contacts ils ont changés.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_inspector.py" />
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>Submit</source>
   <translation>Envoyer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>Submit 1 form to {0}</source>
   <translation>Envoyer 1 formulaire à {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/from_file_view.py" />
   <source>Submit a form for each row of a file</source>
   <translation>Envoyer un formulaire pour chaque ligne d’un fichier</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <source>Submit another</source>
   <translation>En envoyer un autre</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Submit forms</source>
   <translation>Envoyer des formulaires</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/pane.py" />
   <source>Submit through the authenticated Forms API.</source>
   <translation>Envoyer par l’API des formulaires authentifiée.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Submit {0}</source>
   <translation>Envoyer {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>Submit {0} to {1}…</source>
   <translation>Envoyer {0} à {1}…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Submit “{0}”</source>
   <translation>Envoyer « {0} »</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Submit “{0}” {1} to {2}?</source>
   <translation>Envoyer « {0} » {1} à {2} ?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Submits a form</source>
   <translation>Envoie un formulaire</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Submits the form “{0}”</source>
   <translation>Envoie le formulaire « {0} »</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <location filename="../../hubdesk/gui/places.py" />
   <source>Submitted</source>
   <translation>Envoyé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>Submitted at</source>
   <translation>Envoyé le</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>Submitting to {0}</source>
   <translation>Envoi à {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/filling.py" />
   <source>Submitting…</source>
   <translation>Envoi…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_view.py" />
   <source>Suggest anew</source>
   <translation>Proposer à nouveau</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Summary for others…</source>
   <translation>Résumé pour d’autres…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Swap token</source>
   <translation>Échanger le token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Swap token all the same</source>
   <translation>Échanger le token quand même</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>Swap token and lose {0}</source>
   <translation>Échanger le token et perdre {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <source>Swapping…</source>
   <translation>Échange…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_controller.py" />
   <source>Switch to that account, then open them again. Nothing was sent.</source>
   <translation>Passez à ce compte, puis rouvrez-les. Rien n’a été envoyé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>System</source>
   <translation>Système</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Tab</source>
   <translation>Tabulation</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/limits_controller.py" />
   <location filename="../../hubdesk/gui/scopes/controller.py" />
   <source>Tables (*.csv)</source>
   <translation>Tableaux (*.csv)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_extras.py" />
   <source>Take away: {0}</source>
   <translation>Retirer : {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Take back an import</source>
   <translation>Annuler un import</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Take back {0} in {1}</source>
   <translation>Annuler {0} dans {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Take back {0} in {1}?</source>
   <translation>Annuler {0} dans {1} ?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>Take job {0} back in {1}?</source>
   <translation>Annuler la tâche {0} dans {1} ?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <source>Take the oldest</source>
   <translation>Prendre la plus ancienne</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>Take the oldest company</source>
   <translation>Prendre l’entreprise la plus ancienne</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/places.py" />
   <source>Taken back</source>
   <translation>Annulé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Taken back by job {0}.</source>
   <translation>Annulée par la tâche {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>Taken back, {0} as they are now.</source>
   <translation>Annulé, {0} sans changement.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>Taken back. Every contact has its place.</source>
   <translation>Annulé. Chaque contact a sa place.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Taken off the list “{0}”</source>
   <translation>Retirés de la liste « {0} »</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <location filename="../../hubdesk/gui/importer/forecast_card.py" />
   <source>Takes about</source>
   <translation>Prend environ</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Takes data out</source>
   <translation>Sort des données</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Takes job {0} back</source>
   <translation>Annule la tâche {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>Taking job {0} back in {1}</source>
   <translation>Annulation de la tâche {0} dans {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Tell me when it ends</source>
   <translation>Me prévenir à la fin</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Test connection</source>
   <translation>Tester la connexion</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Text &amp;smaller</source>
   <translation>Texte plus &amp;petit</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_create.py" />
   <source>Text in one line</source>
   <translation>Texte sur une ligne</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_create.py" />
   <source>Text in several lines</source>
   <translation>Texte sur plusieurs lignes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Text lar&amp;ger</source>
   <translation>Texte plus &amp;grand</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/diagnosis/pane.py" />
   <source>Text of the file</source>
   <translation>Texte du fichier</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Text size</source>
   <translation>Taille du texte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>Text size &amp;100 %</source>
   <translation>Taille du texte &amp;100 %</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>That is more than the {0} calls of a day: it goes on over {1} midnights.</source>
   <translation>C’est plus que les {0} appels d’un jour ; minuits entre-temps : {1}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>The account could not be read</source>
   <translation>Le compte n’a pas pu être lu</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>The account is being moved.</source>
   <translation>Le compte est en cours de déplacement.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>The account is the same. Look at the scopes in HubSpot before you swap.</source>
   <translation>Le compte est le même. Regardez les scopes dans HubSpot avant l’échange.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/accounts.py" />
   <source>The account stays connected.</source>
   <translation>Le compte reste connecté.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <source>The answer was lost. It may have been submitted.</source>
   <translation>La réponse s’est perdue. Il a peut-être été envoyé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>The app keeps its name. New private apps cannot be made since 26 October 2026.</source>
   <translation>L’app garde son nom. De nouvelles apps privées ne peuvent plus être créées depuis le 26 octobre 2026.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>The app keeps the name that its project gives it.</source>
   <translation>L’app garde le nom que son projet lui donne.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>The columns or the account changed</source>
   <translation>Les colonnes ou le compte ont changé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <source>The company's domain</source>
   <translation>Le domaine de l’entreprise</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <source>The company's name</source>
   <translation>Le nom de l’entreprise</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <source>The company's record ID</source>
   <translation>L’ID de fiche de l’entreprise</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_question.py" />
   <source>The comparison was not finished.</source>
   <translation>La comparaison n’a pas été terminée.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_question.py" />
   <source>The comparison was skipped.</source>
   <translation>La comparaison a été omise.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <source>The contact is created or updated, and what the form starts in HubSpot is started.</source>
   <translation>Le contact est créé ou mis à jour, et ce que le formulaire lance dans HubSpot est lancé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_extras.py" />
   <source>The contacts are put on the list “{0}”</source>
   <translation>Les contacts sont mis sur la liste « {0} »</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>The contacts were not compared before it was written, so the old values are not known.</source>
   <translation>Les contacts n’ont pas été comparés avant l’écriture, les anciennes valeurs ne sont donc pas connues.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_edits.py" />
   <source>The corrected row is gone from this list. Choose a cell, or press F2.</source>
   <translation>La ligne corrigée n’est plus dans cette liste. Choisissez une cellule ou appuyez sur F2.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>The day is used up.</source>
   <translation>Le jour est épuisé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>The figures are of {0}. HubSpot's import does not keep to them.</source>
   <translation>Les chiffres portent sur {0}. L’import de HubSpot ne s’y tient pas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>The file cannot be read at the moment.</source>
   <translation>Le fichier ne peut pas être lu pour le moment.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>The file is read anew: {0} as in the file again.</source>
   <translation>Le fichier est relu : {0} de nouveau comme dans le fichier.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>The first lines. Your file is never changed.</source>
   <translation>Les premières lignes. Votre fichier n’est jamais changé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_finding.py" />
   <source>The first row is sent</source>
   <translation>La première ligne est envoyée</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_waiting.py" />
   <source>The first {0} rows were looked at; the check looks at all.</source>
   <translation>Les {0} premières lignes ont été regardées ; la vérification les regarde toutes.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/pane.py" />
   <source>The form is being read</source>
   <translation>Le formulaire est en lecture</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_list.py" />
   <source>The forms are being read</source>
   <translation>Les formulaires sont en lecture</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/desktop/job_watch.py" />
   <source>The import is finished</source>
   <translation>L’import est terminé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/desktop/job_watch.py" />
   <source>The import stopped</source>
   <translation>L’import s’est arrêté</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>The job can be resumed later; no row is sent twice.</source>
   <translation>La tâche peut être reprise plus tard ; aucune ligne n’est envoyée deux fois.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>The job can be resumed; no row is sent twice.</source>
   <translation>La tâche peut être reprise ; aucune ligne n’est envoyée deux fois.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>The job cannot be read.</source>
   <translation>La tâche ne peut pas être lue.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>The job goes on where it stopped; no row is sent twice.</source>
   <translation>La tâche continue où elle s’est arrêtée ; aucune ligne n’est envoyée deux fois.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/account_controller.py" />
   <source>The job is still in History.</source>
   <translation>La tâche est toujours dans l’historique.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <source>The keyring does not answer.</source>
   <translation>Le trousseau ne répond pas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <source>The keyring is locked.</source>
   <translation>Le trousseau est verrouillé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <source>The keyring refused the token.</source>
   <translation>Le trousseau a refusé le token.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>The last lines look like totals or notes below the table; Check leaves them out.</source>
   <translation>Les dernières lignes ressemblent à des totaux ou des notes sous le tableau ; Vérifier les omet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_finding.py" />
   <source>The last row is sent</source>
   <translation>La dernière ligne est envoyée</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_finding.py" />
   <source>The last, with what others fill in</source>
   <translation>La dernière, complétée par les autres</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>The log of calls cannot be read.</source>
   <translation>Le journal des appels ne peut pas être lu.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>The new token can do more: {0} more.</source>
   <translation>Le nouveau token peut plus : {0} de plus.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>The new token lacks {0}.</source>
   <translation>Il manque {0} au nouveau token.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/file_queue.py" />
   <source>The next one opens when the running import has ended. {0}</source>
   <translation>Le suivant s’ouvre quand l’import en cours est terminé. {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>The old token dies at once. Whatever uses it stops until it has the new one; HubDesk’s jobs lose nothing.</source>
   <translation>L’ancien token meurt aussitôt. Ce qui l’utilise s’arrête jusqu’à avoir le nouveau ; les tâches de HubDesk ne perdent rien.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_block.py" />
   <source>The old token goes on working until you switch it off.</source>
   <translation>L’ancien token fonctionne jusqu’à ce que vous le désactiviez.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>The old token works 7 more days, so nothing stops while you swap. You can expire it earlier in HubSpot.</source>
   <translation>L’ancien token fonctionne encore 7 jours, rien ne s’arrête donc pendant l’échange. Vous pouvez le faire expirer plus tôt dans HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/settings.py" />
   <source>The program's log</source>
   <translation>Journal du programme</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>The recipe cannot be written to {0}.</source>
   <translation>La recette ne peut pas être écrite dans {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>The recipe fits {0} of {1}</source>
   <translation>La recette convient à {0} sur {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>The recipe {0} cannot be read.</source>
   <translation>La recette {0} ne peut pas être lue.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>The rest is kept</source>
   <translation>Le reste est gardé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>The rest of today is kept for others.</source>
   <translation>Le reste du jour est gardé pour les autres.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>The scopes could not be read</source>
   <translation>Les scopes n’ont pas pu être lus</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/details_view.py" />
   <source>The sum is not {0}.</source>
   <translation>La somme n’est pas {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/details_view.py" />
   <source>The sum is {0}: each has its place.</source>
   <translation>La somme est {0} : tout a sa place.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>The sums do not agree.</source>
   <translation>Les sommes ne concordent pas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>The sums of job {0} do not agree.</source>
   <translation>Les sommes de la tâche {0} ne concordent pas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>The system's proxy</source>
   <translation>Le proxy du système</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>The token could not be saved</source>
   <translation>Le token n’a pas pu être enregistré</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>The token has it, but the account’s plan does not allow what it is for ({0}).</source>
   <translation>Le token l’a, mais l’abonnement du compte ne permet pas ce à quoi il sert ({0}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <source>The token is kept until you quit.</source>
   <translation>Le token est gardé jusqu’à ce que vous quittiez.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <source>The token is kept until you quit. Look for a window that asks to unlock it.</source>
   <translation>Le token est gardé jusqu’à ce que vous quittiez. Cherchez une fenêtre qui demande à le déverrouiller.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <source>The token is kept until you quit. Unlock it to keep it.</source>
   <translation>Le token est gardé jusqu’à ce que vous quittiez. Déverrouillez le trousseau pour le conserver.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/leaving.py" />
   <source>The token is removed from this computer. It stays valid in HubSpot.</source>
   <translation>Le token est supprimé de cet ordinateur. Il reste valable dans HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swapped_card.py" />
   <source>The token is swapped</source>
   <translation>Le token est échangé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>The undo is a job of its own: it can be paused, resumed, and has its result files.</source>
   <translation>L’annulation est une tâche à part : elle peut être suspendue et reprise, et a ses fichiers de résultats.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/desktop/job_watch.py" />
   <source>The undo is finished</source>
   <translation>L’annulation est terminée</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/desktop/job_watch.py" />
   <source>The undo stopped</source>
   <translation>L’annulation s’est arrêtée</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <source>The visitor would be led to</source>
   <translation>Le visiteur serait mené vers</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>The way to HubSpot. The demo portal on this computer is always reached directly.</source>
   <translation>Le chemin vers HubSpot. Le portail de démonstration de cet ordinateur est toujours joint directement.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>The whole file is read in Check</source>
   <translation>Le fichier entier est lu dans Vérifier</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/leaving.py" />
   <source>The window lets go of the demo portal.</source>
   <translation>La fenêtre lâche le portail de démonstration.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <source>Then</source>
   <translation>Puis</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_question.py" />
   <source>Then old values will not be known, and undo will not be possible.</source>
   <translation>Les anciennes valeurs ne seront alors pas connues, et annuler ne sera pas possible.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Then the import waits, so that you can look at them in HubSpot.</source>
   <translation>L’import attend alors, pour que vous puissiez les regarder dans HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/dates.py" />
   <source>There is no day {0}.</source>
   <translation>Il n’y a pas de jour {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/dates.py" />
   <source>There is no month {0}.</source>
   <translation>Il n’y a pas de mois {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/dates.py" />
   <source>There is no year 0.</source>
   <translation>Il n’y a pas d’année 0.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/dates.py" />
   <source>There is no {0} {1}{2}.</source>
   <translation>Il n’y a pas de {0} {1}{2}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>There is nothing to take back.</source>
   <translation>Il n’y a rien à annuler.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_controller.py" />
   <source>These rows were for a form of {0}.</source>
   <translation>Ces lignes étaient pour un formulaire de {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_controller.py" />
   <source>These rows were for {0}.</source>
   <translation>Ces lignes étaient pour {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>These will not work any more: {0}.</source>
   <translation>Celles-ci ne fonctionneront plus : {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>They can be restored in HubSpot for 90 days</source>
   <translation>Ils peuvent être rétablis dans HubSpot pendant 90 jours</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>They were not sent, and they are kept nowhere else.</source>
   <translation>Rien n’a été envoyé ni gardé ailleurs.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/updates.py" />
   <source>This HubDesk was built without an address to ask for newer versions, so it cannot check. Newer versions come the way this one came: from your system’s package manager, or from whoever gave it to you.</source>
   <translation>Ce HubDesk a été construit sans adresse où demander des versions plus récentes, il ne peut donc pas vérifier. Elles arrivent comme celle-ci : par le gestionnaire de paquets de votre système ou par qui vous l’a donnée.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/listing.py" />
   <source>This account has no forms that can be submitted.</source>
   <translation>Ce compte n’a pas de formulaires qui puissent être envoyés.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/draft_obstacle.py" />
   <source>This account has no property “{0}”</source>
   <translation>Ce compte n’a pas de propriété « {0} »</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/removal_dialog.py" />
   <source>This cannot be undone. Nothing in HubSpot is changed, and the tokens stay valid there.</source>
   <translation>Ceci ne peut pas être annulé. Rien ne change dans HubSpot, et les tokens y restent valables.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>This computer does not go to sleep while rows are being sent. The screen may still turn off.</source>
   <translation>Cet ordinateur ne se met pas en veille pendant l’envoi de lignes. L’écran peut tout de même s’éteindre.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <source>This computer has no keyring that HubDesk trusts.</source>
   <translation>Cet ordinateur n’a pas de trousseau auquel HubDesk fasse confiance.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>This file ({0})</source>
   <translation>Ce fichier ({0})</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/imports.py" />
   <source>This file was checked for account {0}, and account {1} is open.</source>
   <translation>Ce fichier a été vérifié pour le compte {0}, et le compte {1} est ouvert.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/filling.py" />
   <source>This form cannot be submitted here.</source>
   <translation>Ce formulaire ne peut pas être envoyé ici.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/listing.py" />
   <source>This form is not in the list.</source>
   <translation>Ce formulaire n’est pas dans la liste.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/drop.py" />
   <source>This is a folder. Drop a file.</source>
   <translation>C’est un dossier. Déposez un fichier.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/diagnosis/pane.py" />
   <source>This is all that is saved, letter by letter. Nothing is sent. Tokens, e-mail addresses, and the names of accounts, files, people and this computer were taken out; look through it before you hand it on.</source>
   <translation>Voici tout ce qui est enregistré, lettre par lettre. Rien n’est envoyé. Les tokens, les adresses e-mail et les noms des comptes, des fichiers, des personnes et de cet ordinateur ont été retirés ; relisez le tout avant de le transmettre.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/filling.py" />
   <source>This is not a date. Write it like 2027-02-28, with a time if you like: 2027-02-28 14:05.</source>
   <translation>Ce n’est pas une date. Écrivez-la comme 2027-02-28, avec l’heure si vous voulez : 2027-02-28 14:05.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/dates.py" />
   <source>This is not a date. Write it like 2027-02-28.</source>
   <translation>Ce n’est pas une date. Écrivez-la comme 2027-02-28.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/drop.py" />
   <source>This is not a file on this computer.</source>
   <translation>Ce n’est pas un fichier de cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>This is the token of a legacy private app.</source>
   <translation>C’est le token d’une ancienne app privée.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>This is the token that HubDesk has already.</source>
   <translation>C’est le token que HubDesk a déjà.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/updates.py" />
   <source>This is version {0}.</source>
   <translation>Voici la version {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_model.py" />
   <source>This line {0}.</source>
   <translation>Cette ligne {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/aio/errors.py" />
   <source>This plugin does not support propagateSizeHints</source>
   <translation>This plugin does not support propagateSizeHints</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>This preview no longer holds.</source>
   <translation>Cet aperçu ne vaut plus.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>This token belongs to another account.</source>
   <translation>Ce token appartient à un autre compte.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/age_words.py" />
   <source>This token is at least {0} old.</source>
   <translation>Ce token a au moins {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/alarm_card.py" />
   <location filename="../../hubdesk/gui/token/pane.py" />
   <source>This token may be compromised</source>
   <translation>Ce token est peut-être compromis</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/listing.py" />
   <source>Those in the list can be looked at; each says why it cannot be submitted.</source>
   <translation>Ceux de la liste peuvent être regardés ; chacun dit pourquoi il ne peut pas être envoyé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/consent_view.py" />
   <source>Tick only what this person really agreed to.</source>
   <translation>Ne cochez que ce à quoi cette personne a vraiment consenti.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/scopes_block.py" />
   <source>Tick these scopes</source>
   <translation>Cochez ces scopes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/file_page.py" />
   <source>Tick what all of these people agreed to, then choose the file again.</source>
   <translation>Cochez ce à quoi toutes ces personnes ont consenti, puis choisissez de nouveau le fichier.</translation>
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
   <translation>Heure</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/account_card.py" />
   <source>Time zone</source>
   <translation>Fuseau horaire</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Times</source>
   <translation>Nombre de fois</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_values.py" />
   <source>Times are those of the account: {0}.</source>
   <translation>Les heures sont celles du compte : {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <source>Times read</source>
   <translation>Lectures</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_view.py" />
   <source>To decide</source>
   <translation>À décider</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>Today</source>
   <translation>Aujourd’hui</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Today {0}</source>
   <translation>Aujourd’hui {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <source>Token</source>
   <translation>Token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/alarm_card.py" />
   <source>Token seen by somebody else?</source>
   <translation>Token vu par quelqu’un d’autre ?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>Token taken over</source>
   <translation>Token repris</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <location filename="../../hubdesk/gui/history/model.py" />
   <source>Took</source>
   <translation>Durée</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer_view.py" />
   <source>Trial run…</source>
   <translation>Essai…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/topics.py" />
   <source>Troubleshooting</source>
   <translation>Dépannage</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <location filename="../../hubdesk/gui/token/side_cards.py" />
   <location filename="../../hubdesk/gui/token/step_list.py" />
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/pane.py" />
   <source>Try another word, such as proxy or text.</source>
   <translation>Essayez un autre mot, par exemple proxy ou texte.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>Try other tokens</source>
   <translation>Essayer d’autres tokens</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/side_cards.py" />
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Try with demo data</source>
   <translation>Essayer avec des données de démo</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>Trying again in {0}</source>
   <translation>Nouvel essai dans {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <source>Twice</source>
   <translation>Deux fois</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/confirm.py" />
   <source>Type {0} to confirm</source>
   <translation>Tapez {0} pour confirmer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swatches.py" />
   <source>Umber</source>
   <translation>Terre d’ombre</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <location filename="../../hubdesk/gui/places.py" />
   <source>Unchanged</source>
   <translation>Inchangé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <location filename="../../hubdesk/gui/forms/controller.py" />
   <location filename="../../hubdesk/gui/importer/check_edits.py" />
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Undo of {0}</source>
   <translation>Annulation de {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_tools.py" />
   <source>Undo the last correction (Ctrl+Z)</source>
   <translation>Annuler la dernière correction (Ctrl+Z)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>Undo this import</source>
   <translation>Annuler cet import</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer_view.py" />
   <source>Undo this import…</source>
   <translation>Annuler cet import…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>Undo this undo</source>
   <translation>Annuler cette annulation</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>Undo {0}</source>
   <translation>Annuler {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>Undone</source>
   <translation>Annulé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/footer.py" />
   <source>Undo…</source>
   <translation>Annuler…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Unit separator</source>
   <translation>Séparateur d’unités</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>Unless somebody edited them since; they can be restored in HubSpot for 90 days</source>
   <translation>Sauf si quelqu’un les a modifiés depuis ; ils peuvent être rétablis dans HubSpot pendant 90 jours</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/keyring_words.py" />
   <source>Unlock</source>
   <translation>Déverrouiller</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <location filename="../../hubdesk/gui/importer/columns_view.py" />
   <source>Unsure</source>
   <translation>Incertain</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/feature_list.py" />
   <source>Untick what you do not use; the lists follow.</source>
   <translation>Décochez ce que vous n’utilisez pas ; les listes suivent.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/comparison_card.py" />
   <source>Until then nothing is changed.</source>
   <translation>D’ici là rien n’est changé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>Up to one month back; older than the contact, it can change its original source.</source>
   <translation>Jusqu’à un mois en arrière ; plus ancien que le contact, cela peut changer sa source d’origine.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <location filename="../../hubdesk/gui/wording.py" />
   <source>Update</source>
   <translation>Mettre à jour</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <location filename="../../hubdesk/gui/importer/columns_view.py" />
   <source>Update only</source>
   <translation>Mettre à jour seulement</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/places.py" />
   <source>Updated</source>
   <translation>Mis à jour</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>Uploading {0}</source>
   <translation>Envoi de {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>Uploading {0} ({1} of {2})</source>
   <translation>Envoi de {0} ({1} sur {2})</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/from_file_view.py" />
   <source>Use Import</source>
   <translation>Utiliser Importer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_inspector.py" />
   <source>Use for a second field</source>
   <translation>Utiliser pour un deuxième champ</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_inspector.py" />
   <source>Use for a second property</source>
   <translation>Utiliser pour une deuxième propriété</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <source>Use it</source>
   <translation>L’utiliser</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>Use the sample file</source>
   <translation>Utiliser le fichier d’exemple</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_values.py" />
   <source>Use “{0}”</source>
   <translation>Utiliser « {0} »</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_values.py" />
   <source>Use “{0}” for “{1}”</source>
   <translation>Utiliser « {0} » pour « {1} »</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <location filename="../../hubdesk/gui/scopes/model.py" />
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>Used</source>
   <translation>Utilisé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Used by HubDesk</source>
   <translation>Utilisé par HubDesk</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <source>Value</source>
   <translation>Valeur</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Value filled down</source>
   <translation>Valeur recopiée vers le bas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Value in the first row</source>
   <translation>Valeur dans la première ligne</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Values</source>
   <translation>Valeurs</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Values that do not fit</source>
   <translation>Valeurs qui ne conviennent pas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>Values that somebody changed since stay as they are</source>
   <translation>Les valeurs changées depuis par quelqu’un restent telles quelles</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>Values that somebody changed since stay as they are, and archived contacts stay archived</source>
   <translation>Les valeurs changées depuis par quelqu’un restent telles quelles, et les contacts archivés restent archivés</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>Values to decide</source>
   <translation>Valeurs à décider</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/model.py" />
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>Verdict</source>
   <translation>Verdict</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/details_view.py" />
   <source>Verify</source>
   <translation>Contrôler</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/pane.py" />
   <source>Verifying…</source>
   <translation>Contrôle…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/topics.py" />
   <source>Version {0}</source>
   <translation>Version {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/updates.py" />
   <source>Version {0} is the newest.</source>
   <translation>La version {0} est la plus récente.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/updates.py" />
   <source>Version {0} is there; this is {1}.</source>
   <translation>La version {0} est là ; celle-ci est {1}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>Version, licences, and whether there is a newer one.</source>
   <translation>Version, licences, et s’il en existe une plus récente.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Vertical bar</source>
   <translation>Barre verticale</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_view.py" />
   <source>Visitors do not see these. They are sent with what stands here.</source>
   <translation>Les visiteurs ne les voient pas. Ils sont envoyés avec ce qui figure ici.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/forms.py" />
   <source>Wait for HubSpot’s answer first.</source>
   <translation>Attendez d’abord la réponse de HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>Waiting at HubSpot: {0}</source>
   <translation>En attente chez HubSpot : {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>Wanted</source>
   <translation>Souhaité</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/findings_list.py" />
   <source>Warnings</source>
   <translation>Avertissements</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_block.py" />
   <source>Way to a new token</source>
   <translation>Chemin vers un nouveau token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/start.py" />
   <source>Welcome</source>
   <translation>Bienvenue</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>Welcome to HubDesk</source>
   <translation>Bienvenue dans HubDesk</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/model.py" />
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/replace_view.py" />
   <source>What HubDesk does</source>
   <translation>Ce que fait HubDesk</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/side_cards.py" />
   <source>What HubDesk does with it</source>
   <translation>Ce que HubDesk en fait</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <source>What HubDesk leaves to others</source>
   <translation>Ce que HubDesk laisse aux autres</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>What HubSpot publishes</source>
   <translation>Ce que publie HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>What became of the {0}</source>
   <translation>Ce qu’il est advenu de {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_table.py" />
   <source>What becomes of each row</source>
   <translation>Ce que devient chaque ligne</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/settings.py" />
   <source>What can be fetched again</source>
   <translation>Ce qui peut être récupéré à nouveau</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>What cannot be taken back</source>
   <translation>Ce qui ne peut pas être annulé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/limits_pane.py" />
   <source>What if</source>
   <translation>Et si</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/limits_pane.py" />
   <source>What if…</source>
   <translation>Et si…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/pane.py" />
   <source>What is known of the job</source>
   <translation>Ce qu’on sait de la tâche</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>What is sent</source>
   <translation>Ce qui est envoyé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/pane.py" />
   <source>What is submitted</source>
   <translation>Ce qui est envoyé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>What is taken back stays so.</source>
   <translation>Ce qui est annulé le reste.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>What is written stays written.</source>
   <translation>Ce qui est écrit reste écrit.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>What it could be used for</source>
   <translation>À quoi il pourrait servir</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <source>What it says stands at the fields.</source>
   <translation>Ce qu’elle dit figure aux champs.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/token_card.py" />
   <source>What kind is it? HubSpot does not say.</source>
   <translation>De quel type est-il ? HubSpot ne le dit pas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>What somebody has changed since then stays as it is.</source>
   <translation>Ce que quelqu’un a changé depuis reste tel quel.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/pane.py" />
   <source>What this token may do, beside what HubDesk needs.</source>
   <translation>Ce que ce token peut faire, à côté de ce dont HubDesk a besoin.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/changes.py" />
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>What to change in HubSpot</source>
   <translation>Ce qu’il faut changer dans HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>What to do</source>
   <translation>Que faire</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/account_controller.py" />
   <source>What was begun for {0} was put away. Nothing was sent.</source>
   <translation>Ce qui était commencé pour {0} a été mis de côté. Rien n’a été envoyé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>What was done</source>
   <translation>Ce qui a été fait</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>What was sent</source>
   <translation>Ce qui a été envoyé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/account_shelf.py" />
   <source>What was typed into forms of {0} is kept there, not submitted</source>
   <translation>Ce qui était saisi dans des formulaires de {0} y reste, non envoyé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_head.py" />
   <location filename="../../hubdesk/gui/forms/side_view.py" />
   <source>What will be sent</source>
   <translation>Ce qui sera envoyé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/commands/palette.py" />
   <source>What would you like to do?</source>
   <translation>Que souhaitez-vous faire ?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <location filename="../../hubdesk/gui/token/features_card.py" />
   <source>What you can do</source>
   <translation>Ce que vous pouvez faire</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/recent_view.py" />
   <source>What you submit is listed here, with what became of it. HubSpot itself keeps no such list.</source>
   <translation>Ce que vous envoyez est listé ici, avec ce qu’il en est advenu. HubSpot ne tient pas de telle liste.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_finding.py" />
   <location filename="../../hubdesk/gui/importer/columns_values.py" />
   <source>What “{0}” means</source>
   <translation>Ce que « {0} » signifie</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/model.py" />
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_joined.py" />
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>When it is written</source>
   <translation>Quand elle est écrite</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <source>When rows and old values are removed from History. Counts stay; such a job cannot be undone any more.</source>
   <translation>Quand les lignes et les anciennes valeurs sont retirées de l’Historique. Les chiffres restent ; une telle tâche ne peut plus être annulée.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <source>When several fit</source>
   <translation>Quand plusieurs conviennent</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_company.py" />
   <source>When there is no such company</source>
   <translation>Quand cette entreprise n’existe pas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/help/keyboard.py" />
   <source>Where</source>
   <translation>Où</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>Where things are kept</source>
   <translation>Où tout est conservé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/controller.py" />
   <source>Where to put result files</source>
   <translation>Où mettre les fichiers de résultats</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>Which company is meant?</source>
   <translation>De quelle entreprise s’agit-il ?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/form_list.py" />
   <source>Which forms</source>
   <translation>Quels formulaires</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>Whoever built the project with HubSpot’s command line tool. The app must be installed in the account.</source>
   <translation>La personne qui a construit le projet avec l’outil en ligne de commande de HubSpot. L’app doit être installée dans le compte.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/compromised_view.py" />
   <source>Whoever holds it can do in {0} ({1}) what its scopes allow, from anywhere.</source>
   <translation>Qui le détient peut faire dans {0} ({1}) ce que ses scopes permettent, de n’importe où.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Whoever holds the token could change how the account is set up.</source>
   <translation>Qui détient le token pourrait changer la configuration du compte.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Whoever holds the token could change or delete records.</source>
   <translation>Qui détient le token pourrait changer ou supprimer des fiches.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Whoever holds the token could change users and what they may do.</source>
   <translation>Qui détient le token pourrait changer des utilisateurs et leurs droits.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Whoever holds the token could read data about people.</source>
   <translation>Qui détient le token pourrait lire des données sur des personnes.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Whoever holds the token could read what people wrote to each other.</source>
   <translation>Qui détient le token pourrait lire ce que des gens se sont écrit.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Whoever holds the token could see or change amounts, orders or payments.</source>
   <translation>Qui détient le token pourrait voir ou changer montants, commandes ou paiements.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Whoever holds the token could see values that the account keeps as sensitive.</source>
   <translation>Qui détient le token pourrait voir des valeurs que le compte tient pour sensibles.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Whoever holds the token could take many records out of the account at once.</source>
   <translation>Qui détient le token pourrait sortir beaucoup de fiches du compte à la fois.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>Whoever holds the token learns little from it.</source>
   <translation>Qui détient le token en apprend peu.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>Why</source>
   <translation>Pourquoi</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/details_view.py" />
   <source>Why rows were not written</source>
   <translation>Pourquoi des lignes n’ont pas été écrites</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Why rows were rejected</source>
   <translation>Pourquoi des lignes ont été rejetées</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/details_view.py" />
   <source>Why they were left as they are</source>
   <translation>Pourquoi ils ont été laissés tels quels</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Windows-1250, Central European</source>
   <translation>Windows-1250, Europe centrale</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Windows-1251, Cyrillic</source>
   <translation>Windows-1251, cyrillique</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Windows-1252, Western</source>
   <translation>Windows-1252, occidental</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Windows-1253, Greek</source>
   <translation>Windows-1253, grec</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Windows-1254, Turkish</source>
   <translation>Windows-1254, turc</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Windows-1255, Hebrew</source>
   <translation>Windows-1255, hébreu</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>Windows-1256, Arabic</source>
   <translation>Windows-1256, arabe</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swatches.py" />
   <source>Wine</source>
   <translation>Vin</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_tools.py" />
   <source>With findings</source>
   <translation>Avec constats</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/submitting.py" />
   <source>With that account open, the form stands there as it was filled in, with what HubSpot said.</source>
   <translation>Avec ce compte ouvert, le formulaire s’y trouve tel qu’il a été rempli, avec ce que HubSpot en a dit.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/submitting.py" />
   <source>With that account open, the form stands there as it was filled in.</source>
   <translation>Avec ce compte ouvert, le formulaire s’y trouve tel qu’il a été rempli.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_words.py" />
   <source>With “expire later” it works up to 7 days. Expire it in HubSpot as soon as nothing else uses it.</source>
   <translation>Avec « expirer plus tard », il fonctionne jusqu’à 7 jours. Faites-le expirer dans HubSpot dès que plus rien ne l’utilise.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>Without the token.</source>
   <translation>Sans le token.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>Without the token. No browser cookie is sent, because there is none.</source>
   <translation>Sans le token. Aucun cookie de navigateur n’est envoyé, car il n’y en a pas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/refusal.py" />
   <source>Work is paused; nothing is lost.</source>
   <translation>Le travail est suspendu ; rien n’est perdu.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/busy.py" />
   <source>Working</source>
   <translation>En cours</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/busy.py" />
   <source>Working…</source>
   <translation>En cours…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer_view.py" />
   <source>Write contacts</source>
   <translation>Écrire des contacts</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/connection.py" />
   <source>Write its address. Until then the way stays as it was.</source>
   <translation>Indiquez son adresse. En attendant, le chemin reste inchangé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/demo_tokens_card.py" />
   <source>Write only</source>
   <translation>Écriture seule</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <source>Write rule</source>
   <translation>Règle d’écriture</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Write the first {0} to {1}?</source>
   <translation>Écrire d’abord {0} dans {1} ?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_after.py" />
   <source>Write the job's ID into</source>
   <translation>Écrire l’ID de la tâche dans</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Write {0}</source>
   <translation>Écrire {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>Writing the plan into the journal…</source>
   <translation>Écriture du plan dans le journal…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>Writing the table of {0}</source>
   <translation>Écriture du tableau de {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>Writing the table of {0} ({1})</source>
   <translation>Écriture du tableau de {0} ({1})</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>Writing to {0}</source>
   <translation>Écriture dans {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/model.py" />
   <location filename="../../hubdesk/gui/places.py" />
   <source>Written</source>
   <translation>Écrit</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>Written without cells that have errors</source>
   <translation>Écrites sans les cellules en erreur</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/date_field.py" />
   <source>Year after</source>
   <translation>Année suivante</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/date_field.py" />
   <source>Year before</source>
   <translation>Année précédente</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>Year, month, day</source>
   <translation>Année, mois, jour</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>Yes</source>
   <translation>Oui</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_create.py" />
   <source>Yes or no</source>
   <translation>Oui ou non</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>You can work on, or close HubDesk.</source>
   <translation>Vous pouvez continuer à travailler ou fermer HubDesk.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/welcome/pane.py" />
   <source>You need an access token from HubSpot. We show you where to make one and which scopes to tick. About 3 minutes.</source>
   <translation>Il vous faut un token d’accès de HubSpot. Nous vous montrons où le créer et quels scopes cocher. Environ 3 minutes.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/column_draft.py" />
   <source>Your choice</source>
   <translation>Votre choix</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>Your file is as it was; HubDesk never changes it.</source>
   <translation>Votre fichier est comme il était ; HubDesk ne le change jamais.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/shell.py" />
   <source>Your files are as they were; HubDesk never changes them.</source>
   <translation>Vos fichiers sont comme ils étaient ; HubDesk ne les change jamais.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/diagnosis/controller.py" />
   <source>ZIP archive</source>
   <translation>Archive ZIP</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>ZIP archive (*.zip)</source>
   <translation>Archive ZIP (*.zip)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>a new list that HubSpot makes</source>
   <translation>une nouvelle liste que crée HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>a second</source>
   <translation>une seconde</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>about </source>
   <translation>environ </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>about 59 min 55 s left</source>
   <translation>encore environ 59 min 55 s</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>about {0}</source>
   <translation>environ {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>about {0} left</source>
   <translation>encore environ {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>access token key login</source>
   <translation>jeton d’accès clé connexion</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>adds up to {0}</source>
   <translation>fait {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/more_menu.py" />
   <source>after {0} days</source>
   <translation>après {0} jours</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/stepper.py" />
   <source>again</source>
   <translation>à refaire</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <location filename="../../hubdesk/gui/importer/forecast_card.py" />
   <source>all of it</source>
   <translation>tout</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>all {0} rows</source>
   <translation>les {0} lignes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/facts.py" />
   <source>and {0}</source>
   <translation>et {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>animation accessibility</source>
   <translation>animation mouvement accessibilité</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>answer lost, not sent again</source>
   <translation>réponse perdue, non renvoyée</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>answer lost, reading back</source>
   <translation>réponse perdue, relecture</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>any static list</source>
   <translation>n’importe quelle liste statique</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>archived: not possible</source>
   <translation>archivé : impossible</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>are left empty</source>
   <translation>restent vides</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/more_menu.py" />
   <source>as soon as they are finished</source>
   <translation>dès qu’elles sont terminées</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/consent_view.py" />
   <source>as this form defines it</source>
   <translation>comme ce formulaire le définit</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>asks for a captcha: not possible</source>
   <translation>demande un captcha : impossible</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>associations with companies are ended</source>
   <translation>associations avec des entreprises sont supprimées</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>at least {0}</source>
   <translation>au moins {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>at {0}</source>
   <translation>à {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>by {0}</source>
   <translation>par {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/window_card.py" />
   <source>call comes back within 2 s</source>
   <translation>appel revient dans 2 s</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/window_card.py" />
   <source>calls come back within 2 s</source>
   <translation>appels reviennent dans 2 s</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>can be set</source>
   <translation>peut être défini</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>cannot be set</source>
   <translation>ne peut pas être défini</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>cannot be undone</source>
   <translation>ne peuvent pas être annulés</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>certain</source>
   <translation>sûr</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>certificate authority ca tls ssl https</source>
   <translation>autorité de certification ca tls ssl https</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>changed {0}</source>
   <translation>modifié {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/switches.py" />
   <source>chosen</source>
   <translation>choisi</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>chosen by you</source>
   <translation>choisi par vous</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>column</source>
   <translation>colonne</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/file_view.py" />
   <source>columns</source>
   <translation>colonnes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>contacts</source>
   <translation>contacts</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>contacts are as they were before already</source>
   <translation>contacts sont déjà comme avant</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>contacts cannot be taken back</source>
   <translation>contacts ne peuvent pas être annulés</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>contacts get their old values back</source>
   <translation>contacts retrouvent leurs anciennes valeurs</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>contacts that it changed can get their old values back</source>
   <translation>contacts qu’elle a changés peuvent retrouver leurs anciennes valeurs</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>contacts that it created can be archived</source>
   <translation>contacts qu’elle a créés peuvent être archivés</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>contacts that this job created are archived</source>
   <translation>contacts que cette tâche a créés sont archivés</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>counting…</source>
   <translation>décompte…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>created</source>
   <translation>créé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>created contacts stay</source>
   <translation>les contacts créés restent</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>created, updated or unchanged</source>
   <translation>créée, mise à jour ou inchangée</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>csv excel spreadsheet contacts upload</source>
   <translation>csv excel tableur contacts téléverser</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>data location path storage</source>
   <translation>données emplacement chemin stockage</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>delete uninstall wipe forget</source>
   <translation>effacer désinstaller oublier</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>duplicates</source>
   <translation>en double</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/controls.py" />
   <source>empty</source>
   <translation>vide</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>exit end leave</source>
   <translation>quitter fermer sortir</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>firewall vpn company</source>
   <translation>pare-feu vpn entreprise</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/window_card.py" />
   <source>free now</source>
   <translation>libre maintenant</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>has bytes that do not fit the encoding</source>
   <translation>a des octets qui ne conviennent pas à l’encodage</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>has fewer values than there are columns</source>
   <translation>a moins de valeurs qu’il n’y a de colonnes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>has more values than there are columns</source>
   <translation>a plus de valeurs qu’il n’y a de colonnes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/swapped_card.py" />
   <source>help</source>
   <translation>aide</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/secret_field.py" />
   <source>hidden, ends in {0}</source>
   <translation>masqué, finit par {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>holds control characters</source>
   <translation>contient des caractères de contrôle</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>in {0}</source>
   <translation>dans {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>is too long to be a row</source>
   <translation>est trop longue pour être une ligne</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>just now</source>
   <translation>à l’instant</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>keep awake energy power suspend</source>
   <translation>veille énergie batterie</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/window_card.py" />
   <location filename="../../hubdesk/gui/importer/pace.py" />
   <source>kept free</source>
   <translation>gardé libre</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>keys hotkeys palette</source>
   <translation>touches raccourcis palette</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>language translation idioma sprache langue</source>
   <translation>langue traduction language idioma sprache</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>last one wins</source>
   <translation>la dernière l’emporte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>less than 0.1 %</source>
   <translation>moins de 0,1 %</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>less than a second</source>
   <translation>moins d’une seconde</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>likely</source>
   <translation>probable</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip_card.py" />
   <source>line: {0} · dots: {1}, where HubDesk stops</source>
   <translation>ligne : {0} · points : {1}, où HubDesk s’arrête</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>log support bug report</source>
   <translation>journal assistance bogue rapport</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>looks like a total or a note below the table</source>
   <translation>ressemble à un total ou une note sous le tableau</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>made elsewhere: not possible</source>
   <translation>créé ailleurs : impossible</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>make an error of their row</source>
   <translation>sont une erreur de leur ligne</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>need review</source>
   <translation>à revoir</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/more_menu.py" />
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>never</source>
   <translation>jamais</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>new</source>
   <translation>nouveau</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>new contacts</source>
   <translation>nouveaux contacts</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip_card.py" />
   <source>no answer</source>
   <translation>pas de réponse</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/calls_model.py" />
   <source>no answer{0}{1}</source>
   <translation>pas de réponse{0}{1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>no extra</source>
   <translation>rien de plus</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip_card.py" />
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>not checked</source>
   <translation>non vérifié</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>not in plan</source>
   <translation>hors abonnement</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <location filename="../../hubdesk/gui/importer/forecast_card.py" />
   <source>not known</source>
   <translation>inconnu</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>not possible</source>
   <translation>pas possible</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>not sent</source>
   <translation>non envoyées</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>not sent yet</source>
   <translation>pas encore envoyé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>nothing</source>
   <translation>rien</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>nothing to send</source>
   <translation>rien à envoyer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>notifications alert sound</source>
   <translation>notifications alerte son</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/dock.py" />
   <location filename="../../hubdesk/gui/gauge/ribbon.py" />
   <location filename="../../hubdesk/gui/gauge/strip_card.py" />
   <source>now</source>
   <translation>maintenant</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>of {0}</source>
   <translation>sur {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>of {0} allowed</source>
   <translation>sur {0} permis</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>of {0} calls</source>
   <translation>sur {0} appels</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>of {0} {1}</source>
   <translation>sur {0} {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/controls.py" />
   <source>off</source>
   <translation>non</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/controls.py" />
   <source>on</source>
   <translation>oui</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>on their way</source>
   <translation>en route</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>on {0}</source>
   <translation>le {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>one</source>
   <translation>une</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>one harmless read per feature</source>
   <translation>une lecture sans risque par fonction</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>only what differs is sent</source>
   <translation>seul ce qui diffère est envoyé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>opens a quote that never closes</source>
   <translation>ouvre un guillemet qui ne se ferme jamais</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/field_box.py" />
   <location filename="../../hubdesk/gui/widgets/field.py" />
   <source>optional</source>
   <translation>facultatif</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/from_file_view.py" />
   <source>optional, the same for all rows</source>
   <translation>facultatif, identique pour toutes les lignes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip_card.py" />
   <source>others</source>
   <translation>autres</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/window_card.py" />
   <location filename="../../hubdesk/gui/importer/pace.py" />
   <source>others with this token</source>
   <translation>d’autres avec ce token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/dock.py" />
   <source>others {0}</source>
   <translation>autres {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>output directory rejected.csv</source>
   <translation>sortie répertoire rejected.csv</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/corrections_guard.py" />
   <source>pasted rows</source>
   <translation>lignes collées</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>port host</source>
   <translation>port hôte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>possible after a comparison</source>
   <translation>possible après une comparaison</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>quota gauge api calls</source>
   <translation>quota jauge api appels</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>rate limit reserve daily quota</source>
   <translation>limite d’appels réserve quota quotidien</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip_card.py" />
   <source>refused: {0}</source>
   <translation>refusé : {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>rejected</source>
   <translation>rejetées</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/choice.py" />
   <location filename="../../hubdesk/gui/forms/inputs.py" />
   <source>required</source>
   <translation>obligatoire</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>retention forms</source>
   <translation>conservation formulaires</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>retention history delete gdpr</source>
   <translation>conservation historique effacer rgpd</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>retention requests api</source>
   <translation>conservation requêtes api</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>rows</source>
   <translation>lignes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_block.py" />
   <source>scope</source>
   <translation>scope</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/scopes_block.py" />
   <source>scope and no more</source>
   <translation>scope et pas plus</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/rotate_block.py" />
   <source>scopes</source>
   <translation>scopes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/scopes_block.py" />
   <source>scopes and no more</source>
   <translation>scopes et pas plus</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>see below</source>
   <translation>voir ci-dessous</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>sidebar narrow hide</source>
   <translation>barre latérale étroite masquer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>since {0}</source>
   <translation>depuis le {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/rows_model.py" />
   <source>sorted falling</source>
   <translation>tri décroissant</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/rows_model.py" />
   <source>sorted rising</source>
   <translation>tri croissant</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/every_row.py" />
   <source>stays; before the import it was {0}</source>
   <translation>reste ; avant l’import c’était {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>stays; the file says {0}</source>
   <translation>reste ; le fichier dit {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/widgets/secret_field.py" />
   <source>stored, ends in {0}</source>
   <translation>enregistré, finit par {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>submitted</source>
   <translation>envoyées</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/inputs.py" />
   <source>such as {0}</source>
   <translation>par exemple {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>support bundle log report problem bug</source>
   <translation>assistance journal rapport problème erreur</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>taken back</source>
   <translation>annulés</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>the day is used up</source>
   <translation>le jour est épuisé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>the first name in it</source>
   <translation>le prénom qu’il contient</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>the last name in it</source>
   <translation>le nom qu’il contient</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>the only row</source>
   <translation>la seule ligne</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>the suffix in it</source>
   <translation>le suffixe qu’il contient</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>the sum is exact</source>
   <translation>la somme est exacte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>the sum is not exact</source>
   <translation>la somme n’est pas exacte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_words.py" />
   <source>the title in it</source>
   <translation>le titre qu’il contient</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>theme night mode colors</source>
   <translation>thème mode nuit couleurs sombre</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>today</source>
   <translation>aujourd’hui</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>today {0}</source>
   <translation>aujourd’hui {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/paper.py" />
   <source>token {0}</source>
   <translation>jeton {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/words.py" />
   <source>took {0}</source>
   <translation>durée {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>try ping offline unreachable</source>
   <translation>essai ping hors ligne injoignable</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>two</source>
   <translation>deux</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>under {0}</source>
   <translation>moins de {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>updated</source>
   <translation>mis à jour</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>updated contacts stay as they are</source>
   <translation>les contacts mis à jour restent tels quels</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>updated {0}</source>
   <translation>mis à jour {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <source>version release download</source>
   <translation>version nouvelle télécharger</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>version update licence</source>
   <translation>version mise à jour licence</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>with HubSpot</source>
   <translation>chez HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>with results</source>
   <translation>avec résultats</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <source>with the reason</source>
   <translation>avec la raison</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>written</source>
   <translation>écrites</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/words.py" />
   <source>written or rejected</source>
   <translation>écrite ou rejetée</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>yesterday</source>
   <translation>hier</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>yesterday {0}</source>
   <translation>hier {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>your app</source>
   <translation>votre app</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>your key</source>
   <translation>votre clé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/kinds.py" />
   <source>your project</source>
   <translation>votre projet</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/actions.py" />
   <location filename="../../hubdesk/gui/settings/names.py" />
   <source>zoom scale larger smaller font</source>
   <translation>zoom échelle grand petit police</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/window_card.py" />
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>{0} ago</source>
   <translation>il y a {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>{0} and has not been refused once.</source>
   <translation>{0} et n’a pas été refusé une seule fois.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>{0} and {1}</source>
   <translation>{0} et {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/file_queue.py" />
   <source>{0} and {1} more</source>
   <translation>{0} et {1} de plus</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/connection.py" />
   <source>{0} answered within {1} s, through the proxy {2}.</source>
   <translation>{0} a répondu en {1} s, par le proxy {2}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/connection.py" />
   <source>{0} answered within {1} s, without a proxy.</source>
   <translation>{0} a répondu en {1} s, sans proxy.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>{0} answers</source>
   <translation>
    <numerusform>{0} réponse</numerusform>
    <numerusform>{0} réponses</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>{0} are archived; in HubSpot they can be restored for 90 days.</source>
   <translation>Archivage de {0} ; dans HubSpot, retour possible pendant 90 jours.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>{0} are kept for others</source>
   <translation>{0} sont gardés pour les autres</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>{0} are left for others. {1}</source>
   <translation>{0} sont laissés aux autres. {1}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>{0} associations with companies</source>
   <translation>
    <numerusform>{0} association avec une entreprise</numerusform>
    <numerusform>{0} associations avec des entreprises</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>{0} associations with companies are</source>
   <translation>
    <numerusform>{0} association avec une entreprise est supprimée</numerusform>
    <numerusform>{0} associations avec des entreprises sont supprimées</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>{0} at {1} calls per 10{2}s, without others.</source>
   <translation>{0} à {1} appels par 10{2}s, sans les autres.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>{0} bn</source>
   <translation>{0} Md</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>{0} by HubSpot in this run</source>
   <translation>{0} par HubSpot dans cette exécution</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/wording.py" />
   <source>{0} bytes</source>
   <translation>
    <numerusform>{0} octet</numerusform>
    <numerusform>{0} octets</numerusform>
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
    <numerusform>{0} appel</numerusform>
    <numerusform>{0} appels</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>{0} calls in {1}</source>
   <translation>{0} appels en {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/draft_obstacle.py" />
   <source>{0} can only be used to find the contact</source>
   <translation>{0} ne sert qu’à trouver le contact</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/draft_obstacle.py" />
   <source>{0} cannot be written</source>
   <translation>{0} ne peut pas être écrit</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/printing.py" />
   <source>{0} cannot be written.</source>
   <translation>{0} ne peut pas être écrit.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/check_edits.py" />
   <source>{0} cells</source>
   <translation>
    <numerusform>{0} cellule</numerusform>
    <numerusform>{0} cellules</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>{0} changes</source>
   <translation>
    <numerusform>{0} changement</numerusform>
    <numerusform>{0} changements</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/findings_column.py" />
   <source>{0} checked in {1} s.</source>
   <translation>Vérification de {0} en {1} s.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>{0} columns</source>
   <translation>
    <numerusform>{0} colonne</numerusform>
    <numerusform>{0} colonnes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>{0} columns go on</source>
   <translation>
    <numerusform>{0} colonne continue</numerusform>
    <numerusform>{0} colonnes continuent</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/history/words.py" />
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <location filename="../../hubdesk/gui/wording.py" />
   <source>{0} contacts</source>
   <translation>
    <numerusform>{0} contact</numerusform>
    <numerusform>{0} contacts</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>{0} contacts are</source>
   <translation>
    <numerusform>{0} contact</numerusform>
    <numerusform>{0} contacts</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>{0} contacts are taken back, {1} are not yet.</source>
   <translation>Contacts annulés : {0} ; pas encore : {1}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>{0} contacts stay</source>
   <translation>
    <numerusform>{0} contact reste</numerusform>
    <numerusform>{0} contacts restent</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/controller.py" />
   <source>{0} copied</source>
   <translation>{0} copié</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_edits.py" />
   <source>{0} corrected</source>
   <translation>Corrigé : {0}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/columns_controller.py" />
   <source>{0} corrected cells are</source>
   <translation>
    <numerusform>{0} cellule corrigée est</numerusform>
    <numerusform>{0} cellules corrigées sont</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/corrections_guard.py" />
   <source>{0} corrections</source>
   <translation>
    <numerusform>{0} correction</numerusform>
    <numerusform>{0} corrections</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/settings/catalogue.py" />
   <location filename="../../hubdesk/gui/token/age_words.py" />
   <source>{0} days</source>
   <translation>
    <numerusform>{0} jour</numerusform>
    <numerusform>{0} jours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>{0} days ago</source>
   <translation>
    <numerusform>il y a {0} jour</numerusform>
    <numerusform>il y a {0} jours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>{0} duplicates</source>
   <translation>
    <numerusform>{0} doublon</numerusform>
    <numerusform>{0} doublons</numerusform>
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
   <translation>{0} des erreurs. Corrigez-les ou choisissez un autre moyen pour elles.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/limits_controller.py" />
   <source>{0} exported</source>
   <translation>Exporté : {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>{0} fields need attention</source>
   <translation>{0} champs demandent votre attention</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/diagnosis/pane.py" />
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>{0} files</source>
   <translation>
    <numerusform>{0} fichier</numerusform>
    <numerusform>{0} fichiers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/file_queue.py" />
   <location filename="../../hubdesk/gui/shell.py" />
   <source>{0} files wait</source>
   <translation>
    <numerusform>{0} fichier attend</numerusform>
    <numerusform>{0} fichiers attendent</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/forms/words.py" />
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>{0} forms</source>
   <translation>
    <numerusform>{0} formulaire</numerusform>
    <numerusform>{0} formulaires</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/forms/account_shelf.py" />
   <source>{0} forms that were not submitted</source>
   <translation>
    <numerusform>{0} formulaire non envoyé</numerusform>
    <numerusform>{0} formulaires non envoyés</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>{0} get their old values back.</source>
   <translation>Les anciennes valeurs reviennent : {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_extras.py" />
   <source>{0} gets the ID of this import's job</source>
   <translation>{0} reçoit l’ID de la tâche de cet import</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/draft_obstacle.py" />
   <source>{0} gets the job's ID and other values</source>
   <translation>{0} reçoit l’ID de la tâche et d’autres valeurs</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>{0} granted</source>
   <translation>
    <numerusform>{0} accordé</numerusform>
    <numerusform>{0} accordés</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/file_queue.py" />
   <location filename="../../hubdesk/gui/shell.py" />
   <source>{0} in the queue.</source>
   <translation>{0} dans la file.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>{0} in {1} in {2}.</source>
   <translation>{0} dans {1}, en {2}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>{0} is connected and ready.</source>
   <translation>{0} est connecté et prêt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_extras.py" />
   <source>{0} is made of {1}</source>
   <translation>{0} est fait de {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_model.py" />
   <source>{0} is used twice</source>
   <translation>{0} est utilisé deux fois</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/draft_obstacle.py" />
   <source>{0} is used twice{1}{2}</source>
   <translation>{0} est utilisé deux fois{1}{2}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_extras.py" />
   <source>{0} is “{1}” for all rows</source>
   <translation>{0} est « {1} » pour toutes les lignes</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/history/controller.py" />
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>{0} jobs</source>
   <translation>
    <numerusform>{0} tâche</numerusform>
    <numerusform>{0} tâches</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>{0} jobs are</source>
   <translation>
    <numerusform>{0} tâche est</numerusform>
    <numerusform>{0} tâches sont</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>{0} jobs lost their details</source>
   <translation>
    <numerusform>{0} tâche perd ses détails</numerusform>
    <numerusform>{0} tâches perdent leurs détails</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>{0} kept free</source>
   <translation>{0} gardé libre</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>{0} left out</source>
   <translation>Omis : {0}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>{0} lines</source>
   <translation>
    <numerusform>{0} ligne</numerusform>
    <numerusform>{0} lignes</numerusform>
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
   <translation>il y a {0} min</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>{0} missing</source>
   <translation>
    <numerusform>{0} manquant</numerusform>
    <numerusform>{0} manquants</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection_bar.py" />
   <source>{0} more lines are doubtful.</source>
   <translation>{0} autres lignes sont douteuses.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>{0} more names follow</source>
   <translation>
    <numerusform>{0} autre nom suit</numerusform>
    <numerusform>{0} autres noms suivent</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/columns_values.py" />
   <source>{0} more values</source>
   <translation>
    <numerusform>{0} valeur de plus</numerusform>
    <numerusform>{0} valeurs de plus</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>{0} names fit several companies each</source>
   <translation>
    <numerusform>{0} nom correspond à plusieurs entreprises</numerusform>
    <numerusform>{0} noms correspondent chacun à plusieurs entreprises</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>{0} need your eyes</source>
   <translation>À revoir : {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>{0} not decided and {1}.</source>
   <translation>{0} à décider et {1}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <source>{0} not finished and can no longer be resumed.</source>
   <translation>{0} en suspens, sans reprise possible désormais.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>{0} not sent</source>
   <translation>Non envoyé : {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>{0} not taken back yet</source>
   <translation>{0} en attente d’annulation</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>{0} now, {1} then</source>
   <translation>{0} maintenant, {1} ensuite</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/controller.py" />
   <source>{0} now; counts are kept. Result files are yours and stay.</source>
   <translation>{0} maintenant ; les totaux restent. Les fichiers de résultats sont à vous et restent.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_values.py" />
   <source>{0} of fewer rows</source>
   <translation>{0} de moins de lignes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <source>{0} of the day’s calls.</source>
   <translation>{0} des appels du jour.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcome_rows.py" />
   <source>{0} of them on their way</source>
   <translation>dont {0} en route</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>{0} of them only in part: other properties were edited since</source>
   <translation>{0} d’entre eux en partie seulement : d’autres propriétés ont été modifiées depuis</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>{0} of them without a contact</source>
   <translation>dont {0} sans contact</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <source>{0} of them {1}</source>
   <translation>{0} d’entre elles {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>{0} of these contacts {1}</source>
   <translation>{0} de ces contacts {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <location filename="../../hubdesk/gui/importer/check_walk.py" />
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>{0} of {1}</source>
   <translation>{0} sur {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/reserve_popup.py" />
   <location filename="../../hubdesk/gui/importer/run_view.py" />
   <source>{0} of {1} calls</source>
   <translation>{0} sur {1} appels</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/undo_view.py" />
   <source>{0} of {1} compared</source>
   <translation>{0} sur {1} comparés</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>{0} of {1} features</source>
   <translation>{0} sur {1} fonctions</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <source>{0} of {1} rows, evenly chosen</source>
   <translation>{0} lignes sur {1}, choisies à intervalles réguliers</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>{0} of {1}; {2} refused by the limit</source>
   <translation>{0} sur {1} ; refusés par la limite : {2}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>{0} old</source>
   <translation>il y a {0}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/history/facts.py" />
   <source>{0} others</source>
   <translation>
    <numerusform>{0} autre</numerusform>
    <numerusform>{0} autres</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>{0} rejected</source>
   <translation>Rejeté : {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>{0} restored, {1} archived</source>
   <translation>Rétabli : {0} ; archivé : {1}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <location filename="../../hubdesk/gui/history/words.py" />
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <location filename="../../hubdesk/gui/importer/preview_view.py" />
   <location filename="../../hubdesk/gui/wording.py" />
   <source>{0} rows</source>
   <translation>
    <numerusform>{0} ligne</numerusform>
    <numerusform>{0} lignes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>{0} rows are submitted, {1} are not.</source>
   <translation>Lignes envoyées : {0} ; non envoyées : {1}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/run_controller.py" />
   <source>{0} rows are written, {1} are not sent.</source>
   <translation>Lignes écrites : {0} ; non envoyées : {1}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_edits.py" />
   <source>{0} rows copied.</source>
   <translation>{0} lignes copiées.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>{0} rows go on</source>
   <translation>
    <numerusform>{0} ligne continue</numerusform>
    <numerusform>{0} lignes continuent</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>{0} rows have</source>
   <translation>
    <numerusform>{0} ligne a</numerusform>
    <numerusform>{0} lignes ont</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>{0} rows have other findings</source>
   <translation>
    <numerusform>{0} ligne a d’autres constats</numerusform>
    <numerusform>{0} lignes ont d’autres constats</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/outcomes.py" />
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>{0} rows were</source>
   <translation>
    <numerusform>{0} ligne</numerusform>
    <numerusform>{0} lignes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/workbook_export.py" />
   <source>{0} saved in {1}</source>
   <translation>{0} enregistrées dans {1}</translation>
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
    <numerusform>{0} scope manque</numerusform>
    <numerusform>{0} scopes manquent</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/interrupted.py" />
   <source>{0} stopped at {1}.</source>
   <translation>{0} : arrêt à {1}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>{0} submitted to {1} in {2}.</source>
   <translation>Envoyé à {1} : {0}, en {2}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>{0} times</source>
   <translation>
    <numerusform>{0} fois</numerusform>
    <numerusform>{0} fois</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>{0} to decide</source>
   <translation>{0} à décider</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/backend/limits.py" />
   <location filename="../../hubdesk/gui/importer/corrections_guard.py" />
   <source>{0} to {1}</source>
   <translation>{0} au {1}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>{0} values</source>
   <translation>
    <numerusform>{0} valeur</numerusform>
    <numerusform>{0} valeurs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>{0} values are</source>
   <translation>
    <numerusform>{0} valeur est</numerusform>
    <numerusform>{0} valeurs sont</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/submitting.py" />
   <source>{0} was submitted to {1}.</source>
   <translation>{0} a été envoyé à {1}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/outcome.py" />
   <source>{0} was submitted.</source>
   <translation>{0} a été envoyé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <source>{0} will be read</source>
   <translation>À lire : {0}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>{0} with errors</source>
   <translation>{0} avec erreurs</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>{0} without a contact</source>
   <translation>{0} sans contact</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <location filename="../../hubdesk/gui/shell.py" />
   <source>{0} would be lost.</source>
   <translation>Ce serait perdu : {0}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/results_view.py" />
   <source>{0} written to {1} in {2}.</source>
   <translation>Écrit dans {1} : {0}, en {2}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>{0} younger companies are not listed</source>
   <translation>
    <numerusform>{0} entreprise plus récente n’est pas listée</numerusform>
    <numerusform>{0} entreprises plus récentes ne sont pas listées</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/history/questions.py" />
   <location filename="../../hubdesk/gui/importer/plan_words.py" />
   <location filename="../../hubdesk/gui/wording.py" />
   <source>{0} {1} in {2}</source>
   <translation>{0} : {1} dans {2}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>{0} {1} in {2}?</source>
   <translation>{0} : {1} dans {2} ?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip.py" />
   <source>{0} · HubDesk {1} · others {2} · refused {3}</source>
   <translation>{0} · HubDesk {1} · autres {2} · refusés {3}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>{0} · HubSpot imports the file</source>
   <translation>{0} · HubSpot importe le fichier</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/strip.py" />
   <source>{0} · nothing heard from HubSpot</source>
   <translation>{0} · rien entendu de HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/step_header.py" />
   <source>{0} · step {1} of {2}</source>
   <translation>{0} · étape {1} sur {2}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>{0} · {1} · from {2}, read {3}</source>
   <translation>{0} · {1} · de {2}, lu {3}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/forecast_card.py" />
   <source>{0}, about {1}</source>
   <translation>{0}, environ {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/token/words.py" />
   <source>{0}, also {1}</source>
   <translation>{0}, aussi {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/forecast_card.py" />
   <source>{0}, goes on after midnight</source>
   <translation>{0}, continue après minuit</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>{0}, in {1}</source>
   <translation>{0}, dans {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>{0}, when HubSpot last answered a call that needs it.</source>
   <translation>{0}, quand HubSpot a répondu pour la dernière fois à un appel qui en a besoin.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/detection.py" />
   <location filename="../../hubdesk/gui/importer/footer.py" />
   <source>{0}, {1} left out</source>
   <translation>{0}, omis : {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>{0}. Choosing writes nothing: contacts get their company with the import.</source>
   <translation>{0}. Choisir n’écrit rien : les contacts reçoivent leur entreprise avec l’importation.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/switches.py" />
   <source>{0}. From the next start.</source>
   <translation>{0}. Dès le prochain démarrage.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/company_choice.py" />
   <source>{0}. Merge them in HubSpot.</source>
   <translation>{0}. Fusionnez-les dans HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/forms/words.py" />
   <source>{0}. Read {1}.</source>
   <translation>{0}. Lu {1}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/what_if_view.py" />
   <location filename="../../hubdesk/gui/importer/check_finding.py" />
   <source>{0}:</source>
   <translation>{0} :</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/rows_model.py" />
   <source>{0}: a click or F7 sorts</source>
   <translation>{0} : un clic ou F7 trie</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>{0}: tick {1}, save, then check again here. The token stays the same.</source>
   <translation>{0} : cochez {1}, enregistrez, puis vérifiez à nouveau ici. Le token reste le même.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/details.py" />
   <source>{0}: untick {1} and save. The token stays the same.</source>
   <translation>{0} : décochez {1} et enregistrez. Le token reste le même.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/wording.py" />
   <source>{0}: {1}</source>
   <translation>{0} : {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/plan_model.py" />
   <source>{0}: {1} becomes {2}</source>
   <translation>{0} : {1} devient {2}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/cards.py" />
   <source>{0}; {1} refused in ten minutes</source>
   <translation>{0} ; refusés en dix minutes : {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/questions.py" />
   <source>{0}?</source>
   <translation>{0} ?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>{0}At full speed again</source>
   <translation>{0}De nouveau à pleine vitesse</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>{0}Full speed in about {1}</source>
   <translation>{0}Pleine vitesse dans environ {1}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/scopes/words.py" />
   <source>{0} h ago</source>
   <translation>il y a {0} h</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/gauge/state.py" />
   <source>{0} seconds</source>
   <translation>{0} secondes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/settings/switches.py" />
   <source>{0}…</source>
   <translation>{0}…</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/check_view.py" />
   <source>“All rows” shows them.</source>
   <translation>« Toutes les lignes » les montre.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/language/languages.py" />
   <source>“{0}”</source>
   <translation>« {0} »</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/draft_obstacle.py" />
   <source>“{0}” is not a country ({1})</source>
   <translation>« {0} » n’est pas un pays ({1})</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_target.py" />
   <source>“{0}” is not a country. Choose one.</source>
   <translation>« {0} » n’est pas un pays. Choisissez-en un.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/gui/importer/columns_extras.py" />
   <source>“{0}” names the company: {1}</source>
   <translation>« {0} » nomme l’entreprise : {1}</translation>
  </message>
 </context>
 <context>
  <name>Engine</name>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source> HubSpot refused {refused}, which HubDesk then splits until only the wrong rows are left: checking the values before saves these calls.</source>
   <translation> HubSpot a refusé {refused}, que HubDesk divise alors jusqu’à ce qu’il ne reste que les mauvaises lignes : vérifier les valeurs avant épargne ces appels.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source> Larger files, less often, save the rest.</source>
   <translation> Des fichiers plus gros, moins souvent, épargnent le reste.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source> Leaving more calls free in the Limits pane avoids them.</source>
   <translation> Laisser plus d’appels libres dans le volet Limites les évite.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source> Most often {words} ({calls} times).</source>
   <translation> Le plus souvent, {words} ({calls} fois).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/accounts.py" />
   <location filename="../../hubdesk/storage/settings.py" />
   <source> The old file is kept as {name}.bad.</source>
   <translation> L’ancien fichier est conservé sous {name}.bad.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/service.py" />
   <source> They are on the list that the import made.</source>
   <translation> Ils sont sur la liste créée par l’import.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/unpack.py" />
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source> and {part} more</source>
   <translation> et {part} de plus</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source> because of {detail}</source>
   <translation> à cause de {detail}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_date.py" />
   <source> in the order {order}</source>
   <translation> dans l’ordre {order}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source> of an account without a paid plan</source>
   <translation> pour un compte sans abonnement payant</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source> {doing} needs it.</source>
   <translation> {doing} le demande.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source> {purpose} needs it.</source>
   <translation> {purpose} le demande.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/call_log.py" />
   <source>(instr(lower(endpoint), ?) OR instr(lower(correlation), ?))</source>
   <translation>(instr(lower(endpoint), ?) OR instr(lower(correlation), ?))</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/preparing.py" />
   <source>--consent process if all of them agreed to: {process_label}</source>
   <translation>--consent process si toutes ont consenti à : {process_label}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/preparing.py" />
   <source>--consent {subscription} if they agreed to: {label}</source>
   <translation>--consent {subscription} si elles ont consenti à : {label}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>1 cell has a formula</source>
   <translation>1 cellule a une formule</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>1 cell holds an error</source>
   <translation>1 cellule contient une erreur</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>1 hidden row is read too.</source>
   <translation>1 ligne masquée est lue aussi.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>1 is missing to {to}.</source>
   <translation>1 manque pour {to}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>1 job and its journal</source>
   <translation>1 tâche et son journal</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>1 merged cell spans</source>
   <translation>1 cellule fusionnée couvre</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <source>1 number has</source>
   <translation>1 nombre a</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>1 row names its owner</source>
   <translation>1 ligne nomme son propriétaire</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>1 scope can go.</source>
   <translation>1 scope peut être retiré.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>1 scope is missing to {to}.</source>
   <translation>1 scope manque pour {to}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>1 scope is missing.</source>
   <translation>1 scope manque.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_phone.py" />
   <source>: a spreadsheet program has shortened it, so digits are lost</source>
   <translation>, car un tableur l’a abrégé et des chiffres manquent</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: it has a blank in it</source>
   <translation>, car elle contient un espace</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: it has an invisible character in it</source>
   <translation>, car elle contient un caractère invisible</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: it has more than one @</source>
   <translation>, car il y a plus d’un @</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: it has no @</source>
   <translation>, car il y manque le @</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: it has two @ in a row</source>
   <translation>, car il y a deux @ à la suite</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: it has two dots in a row</source>
   <translation>, car elle a deux points de suite</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_number.py" />
   <source>: it is a percentage. Choose for the column whether 25 % is 25 (points) or 0.25 (fraction)</source>
   <translation>, c’est un pourcentage. Choisissez pour la colonne si 25 % est 25 (points) ou 0.25 (fraction)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_date.py" />
   <source>: it is out of range</source>
   <translation>, car hors des limites</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: it is too long</source>
   <translation>, car elle est trop longue</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_date.py" />
   <source>: it looks like a spreadsheet's day number</source>
   <translation>, car cela ressemble au numéro de jour d’un tableur</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: it seems to hold several addresses</source>
   <translation>, car elle semble contenir plusieurs adresses</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_phone.py" />
   <source>: it seems to hold several numbers</source>
   <translation>, mais semble en contenir plusieurs</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: its domain has no dot</source>
   <translation>, car son domaine n’a pas de point</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: its domain has no dot; perhaps {near}</source>
   <translation>, car son domaine n’a pas de point (peut-être {near})</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: nothing is before the @</source>
   <translation>, car il n’y a rien avant le @</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: nothing is behind the @</source>
   <translation>, car il n’y a rien après le @</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_choice.py" />
   <source>: perhaps {join}</source>
   <translation>, peut-être {join}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: take away its last sign</source>
   <translation>, enlevez son dernier signe</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: take away the apostrophe before it</source>
   <translation>, enlevez l’apostrophe qui la précède</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_number.py" />
   <source>: the column's decimal sign is “{decimal}”</source>
   <translation>, car le séparateur décimal de la colonne est « {decimal} »</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_choice.py" />
   <source>: the part “{word}”</source>
   <translation>, pour la partie « {word} »</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_date.py" />
   <source>: there is no such day</source>
   <translation>, car ce jour n’existe pas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_date.py" />
   <source>: there is no such time</source>
   <translation>, car cette heure n’existe pas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: write @ in the place of “at”</source>
   <translation>, écrivez @ à la place de « at »</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_email.py" />
   <source>: write only the address</source>
   <translation>, n’écrivez que l’adresse</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/counting.py" />
   <source>; {others} several, too</source>
   <translation>; {others} aussi plusieurs</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/survey.py" />
   <source>A byte order mark in the middle of the file was left out.</source>
   <translation>Une marque d’ordre des octets au milieu du fichier a été omise.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>A column that goes to a property, too, has a list of two: the property, and the object with “company”.</source>
   <translation>Une colonne qui va aussi dans une propriété a une liste de deux éléments : la propriété, et l’objet avec « company ».</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>A company's proxy may sit in between; its certificate belongs in the trust store or into Settings, Network.</source>
   <translation>Le proxy d’une entreprise est peut-être entre les deux ; son certificat doit être dans le magasin de certificats ou dans Paramètres, Réseau.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>A contact with this address exists, and this import only creates.</source>
   <translation>Un contact avec cette adresse existe, et cet import ne fait que créer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/attempts.py" />
   <source>A day's imports or rows may be used up (HubSpot counts 24 hours back). Resume the job later.</source>
   <translation>Les imports ou les lignes d’un jour sont peut-être épuisés (HubSpot compte sur 24 heures). Reprenez la tâche plus tard.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>A delimiter is one character, or up to {MAX_DELIMITER} that stand together.</source>
   <translation>Un séparateur est un caractère, ou jusqu’à {MAX_DELIMITER} qui se suivent.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>A file that was not finished</source>
   <translation>Un fichier inachevé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>A key of another account</source>
   <translation>Une clé d’un autre compte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>A key that is no longer accepted</source>
   <translation>Une clé qui n’est plus acceptée</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>A kind of mail has no words beside its box. Add them in HubSpot.</source>
   <translation>Un type d’e-mail n’a pas de texte à côté de sa case. Ajoutez-le dans HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>A line end separates no values.</source>
   <translation>Une fin de ligne ne sépare pas de valeurs.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>A number from {low} to {high} is wanted.</source>
   <translation>Il faut un nombre de {low} à {high}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>A number of at least {low} is wanted.</source>
   <translation>Il faut un nombre d’au moins {low}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>A number of at most {high} is wanted.</source>
   <translation>Il faut un nombre d’au plus {high}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>A part of the column “{column}” cannot be the key.</source>
   <translation>Une partie de la colonne « {column} » ne peut pas être la clé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>A phone number has digits and the signs + ( ) - . / only.</source>
   <translation>Un numéro de téléphone ne contient que des chiffres et + ( ) - . / (rien d’autre).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>A phone number with at least {low} digits is wanted.</source>
   <translation>Il faut un numéro de téléphone d’au moins {low} chiffres.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>A phone number with at most {high} digits is wanted.</source>
   <translation>Il faut un numéro de téléphone d’au plus {high} chiffres.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>A phone number with {low} to {high} digits is wanted.</source>
   <translation>Il faut un numéro de téléphone de {low} à {high} chiffres.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>A private app of the old kind (legacy)</source>
   <translation>Une application privée d’ancien type (legacy)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>A proxy may have answered in its place.</source>
   <translation>Un proxy a peut-être répondu à sa place.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>A proxy may have changed it. Try again in a moment.</source>
   <translation>Un proxy l’a peut-être modifiée. Réessayez dans un instant.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>A proxy or an old TLS version may be in the way.</source>
   <translation>Un proxy ou une ancienne version de TLS fait peut-être obstacle.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>A proxy, a firewall or a VPN may be in between; ask whoever runs it to allow api.hubapi.com.</source>
   <translation>Un proxy, un pare-feu ou un VPN est peut-être entre les deux ; demandez à qui le gère d’autoriser api.hubapi.com.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/survey.py" />
   <source>A quote inside of a quoted value was not doubled; it was taken as part of the value.</source>
   <translation>Un guillemet à l’intérieur d’une valeur entre guillemets n’était pas doublé ; il a été pris comme partie de la valeur.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>A quote is one character and not the delimiter.</source>
   <translation>Un guillemet est un seul caractère et pas le séparateur.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>A sign-in page of this network or a proxy may be in between. Open a page in a browser, then try again.</source>
   <translation>Une page de connexion de ce réseau ou un proxy est peut-être entre les deux. Ouvrez une page dans un navigateur, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>A submission has between 1 and 1,000 values.</source>
   <translation>Un envoi a entre 1 et 1 000 valeurs.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/tiers.py" />
   <source>API Limit Increase</source>
   <translation>API Limit Increase</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Access token of {name}</source>
   <translation>Token d’accès de {name}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/known_accounts.py" />
   <source>Account {portal_id}</source>
   <translation>Compte {portal_id}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/service.py" />
   <source>Account {portal_id} has no form {form_id}.</source>
   <translation>Le compte {portal_id} n’a pas de formulaire {form_id}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/diagnosis.py" />
   <source>Accounts: {accounts} ({kinds})</source>
   <translation>Comptes : {accounts} ({kinds})</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Activities</source>
   <translation>Activités</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add and remove users, and change what they may do</source>
   <translation>Ajouter et retirer des utilisateurs, et modifier leurs droits</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>Add it</source>
   <translation>Ajoutez-le</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Add it in HubSpot (Development &gt; Keys &gt; Service keys &gt; your key, or the legacy app's scopes), then try again. The token stays the same.</source>
   <translation>Ajoutez-le dans HubSpot (Développement &gt; Clés &gt; Clés de service &gt; votre clé, ou les scopes de l’ancienne app), puis réessayez. Le token reste le même.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>Add it in HubSpot: Development &gt; Keys &gt; Service keys &gt; your key &gt; Scopes (Legacy apps for an old private app).</source>
   <translation>Ajoutez-le dans HubSpot : Développement &gt; Clés &gt; Clés de service &gt; votre clé &gt; Scopes (Anciennes apps pour une ancienne app privée).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>Add it in HubSpot: Development &gt; Keys &gt; Service keys &gt; your key &gt; Scopes.</source>
   <translation>Ajoutez-le dans HubSpot : Développement &gt; Clés &gt; Clés de service &gt; votre clé &gt; Scopes.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>Add it in HubSpot: Development &gt; Legacy apps &gt; your app &gt; Scopes.</source>
   <translation>Ajoutez-le dans HubSpot : Développement &gt; Anciennes apps &gt; votre app &gt; Scopes.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>Add it to requiredScopes in the app's app-hsmeta.json, upload the project and install it again.</source>
   <translation>Ajoutez-le à requiredScopes dans le fichier app-hsmeta.json de l’app, téléversez le projet et réinstallez-la.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add message channels and send through them</source>
   <translation>Ajouter des canaux de messages et envoyer par eux</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>Add the scope, leave what names owners out of the recipe, or write owner ids. {way_to_add}</source>
   <translation>Ajoutez le scope, retirez de la recette ce qui nomme les propriétaires, ou écrivez des ID de propriétaires. {way_to_add}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>Add them</source>
   <translation>Ajoutez-les</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add videos, audio and who watched them</source>
   <translation>Ajouter des vidéos, de l’audio et qui les a regardés</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete appointments</source>
   <translation>Ajouter, modifier et supprimer des rendez-vous</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete clients of a partner</source>
   <translation>Ajouter, modifier et supprimer des clients d’un partenaire</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete companies</source>
   <translation>Ajouter, modifier et supprimer des entreprises</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete contacts</source>
   <translation>Ajouter, modifier et supprimer des contacts</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete courses</source>
   <translation>Ajouter, modifier et supprimer des cours</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete custom records</source>
   <translation>Ajouter, modifier et supprimer des fiches personnalisées</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete deals</source>
   <translation>Ajouter, modifier et supprimer des transactions</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete invoices</source>
   <translation>Ajouter, modifier et supprimer des factures</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete leads</source>
   <translation>Ajouter, modifier et supprimer des leads</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete line items</source>
   <translation>Ajouter, modifier et supprimer des lignes de produit</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete listings</source>
   <translation>Ajouter, modifier et supprimer des annonces immobilières</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete marketing campaigns</source>
   <translation>Ajouter, modifier et supprimer des campagnes marketing</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete marketing events</source>
   <translation>Ajouter, modifier et supprimer des événements marketing</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete orders</source>
   <translation>Ajouter, modifier et supprimer des commandes</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete paid subscriptions</source>
   <translation>Ajouter, modifier et supprimer des abonnements payants</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete payments</source>
   <translation>Ajouter, modifier et supprimer des paiements</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete products</source>
   <translation>Ajouter, modifier et supprimer des produits</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete projects</source>
   <translation>Ajouter, modifier et supprimer des projets</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of appointments</source>
   <translation>Ajouter, modifier et supprimer des propriétés de rendez-vous</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of companies</source>
   <translation>Ajouter, modifier et supprimer des propriétés d’entreprises</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of contacts</source>
   <translation>Ajouter, modifier et supprimer des propriétés de contacts</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of courses</source>
   <translation>Ajouter, modifier et supprimer des propriétés de cours</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of custom records</source>
   <translation>Ajouter, modifier et supprimer des propriétés de fiches personnalisées</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of deals</source>
   <translation>Ajouter, modifier et supprimer des propriétés de transactions</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of invoices</source>
   <translation>Ajouter, modifier et supprimer des propriétés de factures</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of listings</source>
   <translation>Ajouter, modifier et supprimer des propriétés d’annonces immobilières</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of orders</source>
   <translation>Ajouter, modifier et supprimer des propriétés de commandes</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of paid subscriptions</source>
   <translation>Ajouter, modifier et supprimer des propriétés d’abonnements payants</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of payments</source>
   <translation>Ajouter, modifier et supprimer des propriétés de paiements</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of projects</source>
   <translation>Ajouter, modifier et supprimer des propriétés de projets</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of quotes</source>
   <translation>Ajouter, modifier et supprimer des propriétés de devis</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of services</source>
   <translation>Ajouter, modifier et supprimer des propriétés de services</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of shopping carts</source>
   <translation>Ajouter, modifier et supprimer des propriétés de paniers</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete properties of tickets</source>
   <translation>Ajouter, modifier et supprimer des propriétés de tickets</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete quotes</source>
   <translation>Ajouter, modifier et supprimer des devis</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete sales goals</source>
   <translation>Ajouter, modifier et supprimer des objectifs de vente</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete services</source>
   <translation>Ajouter, modifier et supprimer des services</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete services of a partner</source>
   <translation>Ajouter, modifier et supprimer des services d’un partenaire</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Add, change and delete shopping carts</source>
   <translation>Ajouter, modifier et supprimer des paniers</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Adding options to contact properties</source>
   <translation>Ajouter des options à des propriétés de contact</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>Adding scopes does not help; the plan decides. The Scopes pane shows what works.</source>
   <translation>Ajouter des scopes n’aide pas ; c’est l’abonnement qui décide. Le volet Scopes montre ce qui fonctionne.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>Address line 2</source>
   <translation>Ligne d’adresse 2</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Address of a group</source>
   <translation>Adresse d’un groupe</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Against a rule of the property</source>
   <translation>Contraire à une règle de la propriété</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>All connections to HubSpot were busy for too long.</source>
   <translation>Toutes les connexions à HubSpot ont été occupées trop longtemps.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/listing.py" />
   <source>All contacts are written.</source>
   <translation>Tous les contacts sont écrits.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>Amazon Web Services</source>
   <translation>Amazon Web Services</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Ambiguous option</source>
   <translation>Option ambiguë</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>An access token begins with pat-. Copy it with HubSpot's Copy button.</source>
   <translation>Un token d’accès commence par pat-. Copiez-le avec le bouton Copier de HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>An escape is one character, neither the delimiter nor the quote.</source>
   <translation>Un caractère d’échappement est un seul caractère, ni le séparateur ni le guillemet.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/service.py" />
   <source>An import that HubSpot carried out cannot be taken back by HubDesk.</source>
   <translation>Un import effectué par HubSpot ne peut pas être annulé par HubDesk.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Analytics</source>
   <translation>Analyses</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>Another contact already has this address.</source>
   <translation>Un autre contact a déjà cette adresse.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>Another contact already has this value of {detail}, which no two may share.</source>
   <translation>Un autre contact a déjà cette valeur de {detail}, que deux ne peuvent partager.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>Another key of the same account, to rotate to</source>
   <translation>Une autre clé du même compte, pour la rotation</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Another row with the same {column} is sent in its place: line {line}.</source>
   <translation>Une autre ligne avec la même valeur dans {column} est envoyée à sa place : ligne {line}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Another row with the same {column} is sent in its place: row {detail}.</source>
   <translation>Une autre ligne avec la même valeur dans {column} est envoyée à sa place : ligne {detail}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>Another word for {name}</source>
   <translation>Un autre mot pour {name}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Asking what the token may do</source>
   <translation>Demander ce que le token peut faire</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Assign owners</source>
   <translation>Attribuer des propriétaires</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Assigning owners by e-mail address or name</source>
   <translation>Attribuer des propriétaires par adresse e-mail ou par nom</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Associate companies</source>
   <translation>Associer des entreprises</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Associating contacts with companies</source>
   <translation>Associer des contacts à des entreprises</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>At its fullest the window held {used} of {limit} calls ({at}): HubDesk {ours}, others {max}. It was that full in {near}.</source>
   <translation>Au plus fort, la fenêtre contenait {used} appels sur {limit} ({at}) : HubDesk {ours}, autres {max}. Elle a été aussi pleine pendant {near}.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Automation</source>
   <translation>Automatisation</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Basics</source>
   <translation>Essentiel</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>Batches need {calls} calls, more than are left of the day.</source>
   <translation>Les lots demandent {calls} appels, plus qu’il n’en reste aujourd’hui.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>Batches would take {share} of the calls that are left of the day for all programs of the account.</source>
   <translation>Les lots prendraient {share} des appels qui restent aujourd’hui à tous les programmes du compte.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/bearer.py" />
   <source>Bearer {reveal}</source>
   <translation>Bearer {reveal}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>Beside a column of first names it holds the last names</source>
   <translation>À côté d’une colonne de prénoms, elle contient les noms de famille</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Blanks around {value} in {column} are removed.</source>
   <translation>Les espaces autour de {value} dans {column} sont supprimés.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Blanks removed</source>
   <translation>Espaces supprimés</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Book and change meetings</source>
   <translation>Réserver et modifier des réunions</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Bulk data</source>
   <translation>Données en masse</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>By record ID contacts can only be updated, since HubSpot gives new contacts their IDs.</source>
   <translation>Par ID de fiche, les contacts ne peuvent qu’être mis à jour, car HubSpot donne leurs ID aux nouveaux contacts.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Cancelling an import by HubSpot</source>
   <translation>Annuler un import par HubSpot</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change apps and projects of developers</source>
   <translation>Modifier des apps et projets de développeurs</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change contracts</source>
   <translation>Modifier des contrats</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change currencies and exchange rates</source>
   <translation>Modifier des devises et taux de change</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change data about users</source>
   <translation>Modifier des données sur des utilisateurs</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change data sources in JSON</source>
   <translation>Modifier des sources de données en JSON</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change files that are used as data sources</source>
   <translation>Modifier des fichiers qui servent de sources de données</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change from which addresses HubSpot reports changes</source>
   <translation>Modifier les adresses depuis lesquelles HubSpot signale les changements</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change help articles</source>
   <translation>Modifier des articles d’aide</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change hidden files and attachments</source>
   <translation>Modifier des fichiers et pièces jointes masqués</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change highly sensitive values of companies</source>
   <translation>Modifier des valeurs hautement sensibles d’entreprises</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change highly sensitive values of contacts</source>
   <translation>Modifier des valeurs hautement sensibles de contacts</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change highly sensitive values of custom records</source>
   <translation>Modifier des valeurs hautement sensibles de fiches personnalisées</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change highly sensitive values of deals</source>
   <translation>Modifier des valeurs hautement sensibles de transactions</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change highly sensitive values of projects</source>
   <translation>Modifier des valeurs hautement sensibles de projets</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change highly sensitive values of tickets</source>
   <translation>Modifier des valeurs hautement sensibles de tickets</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change how leads are scored</source>
   <translation>Modifier la notation des leads</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change how the help centre is set up</source>
   <translation>Modifier la configuration du centre d’aide</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change in bulk which e-mails contacts agreed to</source>
   <translation>Modifier pour beaucoup de contacts à la fois les e-mails qu’ils ont acceptés</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change landing pages</source>
   <translation>Modifier des pages de destination</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change price lists</source>
   <translation>Modifier des listes de prix</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change quotes made with the quote tool</source>
   <translation>Modifier des devis créés avec l’outil de devis</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change rows of the website’s data tables</source>
   <translation>Modifier des lignes des tables de données du site web</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change sales e-mail sequences</source>
   <translation>Modifier des séquences d’e-mails de vente</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change sensitive values of appointments</source>
   <translation>Modifier des valeurs sensibles de rendez-vous</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change sensitive values of companies</source>
   <translation>Modifier des valeurs sensibles d’entreprises</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change sensitive values of contacts</source>
   <translation>Modifier des valeurs sensibles de contacts</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change sensitive values of custom records</source>
   <translation>Modifier des valeurs sensibles de fiches personnalisées</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change sensitive values of deals</source>
   <translation>Modifier des valeurs sensibles de transactions</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change sensitive values of projects</source>
   <translation>Modifier des valeurs sensibles de projets</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change sensitive values of tickets</source>
   <translation>Modifier des valeurs sensibles de tickets</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change templates of sales e-mails</source>
   <translation>Modifier des modèles d’e-mails de vente</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/choosing.py" />
   <source>Change that in the recipe, or send batches (--via batch).</source>
   <translation>Changez cela dans la recette, ou envoyez des lots (--via batch).</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change the rules of sales and service steps</source>
   <translation>Modifier les règles des phases de vente et de service</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change the steps that orders go through</source>
   <translation>Modifier les phases que traversent les commandes</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change the website’s data tables</source>
   <translation>Modifier les tables de données du site web</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change website code that runs at HubSpot, and its secrets</source>
   <translation>Modifier le code du site web qui s’exécute chez HubSpot, et ses secrets</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change website pages</source>
   <translation>Modifier des pages du site web</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change what is paid for, and paid seats</source>
   <translation>Modifier ce qui est payé, et les licences payantes</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change who may open members-only pages</source>
   <translation>Définir qui peut ouvrir les pages réservées aux membres</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Change who may use which pipeline</source>
   <translation>Définir qui peut utiliser quel pipeline</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>Check that it is a table whose first line has the names of the columns.</source>
   <translation>Vérifiez que c’est un tableau dont la première ligne contient les noms des colonnes.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/atomic.py" />
   <source>Check that you may write there, then try again.</source>
   <translation>Vérifiez que vous pouvez y écrire, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Check the connection, a firewall or a VPN.</source>
   <translation>Vérifiez la connexion, un pare-feu ou un VPN.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Check the connection.</source>
   <translation>Vérifiez la connexion.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Check the connection; a VPN or Wi-Fi may have switched.</source>
   <translation>Vérifiez la connexion ; un VPN ou le Wi-Fi a peut-être changé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Check the connection; a proxy may cut answers.</source>
   <translation>Vérifiez la connexion ; un proxy coupe peut-être les réponses.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>Check the delimiter, or export fewer columns.</source>
   <translation>Vérifiez le séparateur, ou exportez moins de colonnes.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>Check the disk, then resume the job.</source>
   <translation>Vérifiez le disque, puis reprenez la tâche.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>Check the entries named HubDesk in the system's keyring.</source>
   <translation>Vérifiez les entrées nommées HubDesk dans le trousseau du système.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/writer.py" />
   <source>Check the folder {parent}.</source>
   <translation>Vérifiez le dossier {parent}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>Check the name and the folder.</source>
   <translation>Vérifiez le nom et le dossier.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Check the proxy in Settings, Network.</source>
   <translation>Vérifiez le proxy dans Paramètres, Réseau.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>Check who may read it, or make a copy and open that.</source>
   <translation>Vérifiez qui peut le lire, ou faites une copie et ouvrez-la.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>Choose Show token before copying. {WHERE}</source>
   <translation>Choisissez Afficher le token avant de copier. {WHERE}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tls.py" />
   <source>Choose a file that begins with BEGIN CERTIFICATE (PEM), in Settings, Network.</source>
   <translation>Choisissez un fichier qui commence par BEGIN CERTIFICATE (PEM), dans Paramètres, Réseau.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/stamp.py" />
   <source>Choose a text property of contacts that this import does not fill, or make one for it in HubSpot.</source>
   <translation>Choisissez une propriété de texte des contacts que cet import ne remplit pas, ou créez-en une pour cela dans HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/core/targets.py" />
   <location filename="../../hubdesk/engine/limits/export.py" />
   <source>Choose another name.</source>
   <translation>Choisissez un autre nom.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tls.py" />
   <source>Choose it again in Settings, Network, or go without it.</source>
   <translation>Choisissez-le à nouveau dans Paramètres, Réseau, ou passez-vous-en.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/deciding.py" />
   <source>Choose one of the companies that are offered.</source>
   <translation>Choisissez l’une des entreprises proposées.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_writer.py" />
   <source>Choose one that ends in {ENDING}.</source>
   <translation>Choisissez-en un qui finit par {ENDING}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/company_file.py" />
   <source>Choose skip for companies that are not there.</source>
   <translation>Choisissez skip pour les entreprises qui n’existent pas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>Choose the column that does.</source>
   <translation>Choisissez la colonne qui en contient.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/preparing.py" />
   <source>Choose the column, add it to the file, or give all rows the same value with “constants” in a recipe.</source>
   <translation>Choisissez la colonne, ajoutez-la au fichier, ou donnez la même valeur à toutes les lignes avec « constants » dans une recette.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>Choose the file again.</source>
   <translation>Choisissez de nouveau le fichier.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>Choose update, or e-mail as the key.</source>
   <translation>Choisissez la mise à jour, ou l’e-mail comme clé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/demo.py" />
   <source>Close it there and try again.</source>
   <translation>Fermez-le là-bas et réessayez.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/client.py" />
   <source>Close other programs and try again.</source>
   <translation>Fermez d’autres programmes et réessayez.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Close other programs, or raise the number of files that a program may open.</source>
   <translation>Fermez d’autres programmes, ou augmentez le nombre de fichiers qu’un programme peut ouvrir.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/demo.py" />
   <source>Close some of them and try again.</source>
   <translation>Fermez-en quelques-uns et réessayez.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>Column {columns} holds</source>
   <translation>La colonne {columns} contient</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/headers.py" />
   <source>Column {position}</source>
   <translation>Colonne {position}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>Columns {columns} hold</source>
   <translation>Les colonnes {columns} contiennent</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Commerce</source>
   <translation>Commerce</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Companies</source>
   <translation>Entreprises</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>Companies are named where their column stands: {"columns": {"Website": {"company": "domain"}}}.</source>
   <translation>Les entreprises se nomment là où se trouve leur colonne : {"columns": {"Website": {"company": "domain"}}}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/counting.py" />
   <source>Companies: {found} found</source>
   <translation>Entreprises trouvées : {found}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/deciding.py" />
   <source>Company {company} is none of those that “{shown}” finds.</source>
   <translation>L’entreprise {company} n’est aucune de celles que « {shown} » trouve.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Connect and remove web domains</source>
   <translation>Connecter et retirer des domaines web</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/connect.py" />
   <source>Connect the account again, or give the token to one command in HUBDESK_TOKEN.</source>
   <translation>Connectez à nouveau le compte, ou donnez le token à une seule commande dans HUBDESK_TOKEN.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Connections</source>
   <translation>Connexions</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Consent</source>
   <translation>Consentement</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Contacts</source>
   <translation>Contacts</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Control characters</source>
   <translation>Caractères de contrôle</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Conversations</source>
   <translation>Conversations</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>Copy it to this computer and open the copy.</source>
   <translation>Copiez-le sur cet ordinateur et ouvrez la copie.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>Copy the token again from HubSpot with its Copy button, not from a document or chat.</source>
   <translation>Copiez à nouveau le token depuis HubSpot avec son bouton Copier, pas depuis un document ou une messagerie.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>Copy the token again, and nothing else.</source>
   <translation>Copiez à nouveau le token, et rien d’autre.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>Copy the token itself. {WHERE}</source>
   <translation>Copiez le token lui-même. {WHERE}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>Copy the whole token; HubSpot's Copy button does that.</source>
   <translation>Copiez le token entier ; le bouton Copier de HubSpot le fait.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/prepare.py" />
   <source>Correct them, or choose to leave such rows out or to send only their good columns.</source>
   <translation>Corrigez-les, ou choisissez d’omettre ces lignes ou de n’envoyer que leurs bonnes colonnes.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>Could export everything, change users and read e-mails</source>
   <translation>Pourrait tout exporter, modifier les utilisateurs et lire les e-mails</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Could not find owner</source>
   <translation>Propriétaire introuvable</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Could not parse date</source>
   <translation>Date illisible</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Could not parse date and time</source>
   <translation>Date et heure illisibles</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Could not parse number</source>
   <translation>Nombre illisible</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Create and change marketing e-mails</source>
   <translation>Créer et modifier des e-mails marketing</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Create and change payment links</source>
   <translation>Créer et modifier des liens de paiement</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Create and change private apps and what they may do</source>
   <translation>Créer et modifier des apps privées et leurs droits</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Create and change records of any kind in bulk</source>
   <translation>Créer et modifier en masse des fiches de tout type</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Create and change tasks</source>
   <translation>Créer et modifier des tâches</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Create properties</source>
   <translation>Créer des propriétés</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Create, change and delete lists and who is on them</source>
   <translation>Créer, modifier et supprimer des listes et qui y figure</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Creating and updating contacts</source>
   <translation>Créer et mettre à jour des contacts</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Creating companies</source>
   <translation>Créer des entreprises</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Creating contact properties</source>
   <translation>Créer des propriétés de contact</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Creating contacts</source>
   <translation>Créer des contacts</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Creating properties</source>
   <translation>Créer des propriétés</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Damaged letters</source>
   <translation>Lettres abîmées</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Date with a short year</source>
   <translation>Date à l’année abrégée</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Date with unclear order</source>
   <translation>Date à l’ordre incertain</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Deals</source>
   <translation>Transactions</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Decide which changes are reported</source>
   <translation>Décider quels changements sont signalés</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Decimal place left out</source>
   <translation>Décimale omise</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Define what is recorded of visitors</source>
   <translation>Définir ce qui est enregistré sur les visiteurs</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Delete files</source>
   <translation>Supprimer des fichiers</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Delete payment links</source>
   <translation>Supprimer des liens de paiement</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Delete redirects of the website</source>
   <translation>Supprimer des redirections du site web</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Delete sales e-mail sequences</source>
   <translation>Supprimer des séquences d’e-mails de vente</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Delete the folder {path}.</source>
   <translation>Supprimez le dossier {path}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>Delete the job and import the file again: contacts that are already there are updated, not doubled.</source>
   <translation>Supprimez la tâche et importez à nouveau le fichier : les contacts qui existent déjà sont mis à jour, pas doublés.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Delete {path}.</source>
   <translation>Supprimez {path}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Deleting companies</source>
   <translation>Supprimer des entreprises</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Deleting contacts</source>
   <translation>Supprimer des contacts</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/known_accounts.py" />
   <source>Demo portal</source>
   <translation>Portail de démonstration</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Developers</source>
   <translation>Développeurs</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/token_care.py" />
   <source>Development &gt; Keys &gt; Service keys, or Development &gt; Legacy apps &gt; the app &gt; Auth</source>
   <translation>Développement &gt; Clés &gt; Clés de service, ou Développement &gt; Anciennes apps &gt; l’app &gt; Auth</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_values.py" />
   <source>Did you mean “{near}”?</source>
   <translation>Vouliez-vous dire « {near} » ?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>Did you mean “{spelled}”?</source>
   <translation>Vouliez-vous dire « {spelled} » ?</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Download files that people sent through forms</source>
   <translation>Télécharger des fichiers que des gens ont envoyés par formulaire</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>E-mail address perhaps mistyped</source>
   <translation>Adresse e-mail peut-être mal saisie</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>E-mail address with non-Latin characters</source>
   <translation>Adresse e-mail avec des caractères non latins</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>E-mail domain that the form refuses</source>
   <translation>Domaine d’e-mail que le formulaire refuse</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>Empty cells are to clear {named}, and HubSpot's import never clears a value.</source>
   <translation>Les cellules vides doivent vider {named}, et l’import de HubSpot ne vide jamais une valeur.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Ending associations with companies</source>
   <translation>Supprimer des associations avec des entreprises</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Error of a spreadsheet</source>
   <translation>Erreur d’un tableur</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>Every scope that HubDesk can use, now or later</source>
   <translation>Tous les scopes que HubDesk peut utiliser, maintenant ou plus tard</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>Everything but forms: tick Submit forms in Scopes</source>
   <translation>Tout sauf les formulaires : cochez « Envoyer des formulaires » dans Scopes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/reporting.py" />
   <source>Everything sent is safe in the journal.</source>
   <translation>Tout ce qui a été envoyé est en sûreté dans le journal.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>Exactly what an import of contacts takes</source>
   <translation>Exactement ce qu’il faut pour importer des contacts</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>Exactly what contacts and forms take</source>
   <translation>Exactement ce qu’il faut pour contacts et formulaires</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Exchange records with a shop</source>
   <translation>Échanger des fiches avec une boutique</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <source>Export it again and check that it has contacts.</source>
   <translation>Exportez-le à nouveau et vérifiez qu’il a des contacts.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <location filename="../../hubdesk/tabular/source.py" />
   <source>Export it again and check that it has rows.</source>
   <translation>Exportez-le à nouveau et vérifiez qu’il a des lignes.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>Export the contacts as CSV and open that.</source>
   <translation>Exportez les contacts en CSV et ouvrez ce fichier.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>Export the table as CSV and open that.</source>
   <translation>Exportez le tableau en CSV et ouvrez ce fichier.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Files</source>
   <translation>Fichiers</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Finding an import by HubSpot</source>
   <translation>Trouver un import par HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Finding companies</source>
   <translation>Trouver des entreprises</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Finding lists</source>
   <translation>Trouver des listes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/job_info.py" />
   <source>Finish job {undo} first.</source>
   <translation>Terminez d’abord la tâche {undo}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>First name</source>
   <translation>Prénom</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Following an import by HubSpot</source>
   <translation>Suivre un import par HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>For a row like this the form requires “{detail}”, and no column goes to it.</source>
   <translation>Pour une ligne comme celle-ci, le formulaire demande « {detail} », et aucune colonne n’y va.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>For columns that no property fits, and values that are no option yet.</source>
   <translation>Pour les colonnes sans propriété adaptée et les valeurs qui ne sont pas encore une option.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Forms</source>
   <translation>Formulaires</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/tiers.py" />
   <source>Free and Starter</source>
   <translation>Free et Starter</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>Free some space (40 MB are plenty), then resume the job.</source>
   <translation>Libérez de la place (40 Mo suffisent largement), puis reprenez la tâche.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/atomic.py" />
   <source>Free some space, then try again.</source>
   <translation>Libérez de la place, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>Full name</source>
   <translation>Nom complet</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/unpack.py" />
   <source>Get it again, or unpack it and open the file inside.</source>
   <translation>Procurez-vous-le à nouveau, ou décompressez-le et ouvrez le fichier qu’il contient.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Giving HubSpot a file to import</source>
   <translation>Donner à HubSpot un fichier à importer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>Granted, but the account's plan refuses it.</source>
   <translation>Accordé, mais l’abonnement du compte le refuse.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Have all records copied out</source>
   <translation>Faire copier toutes les fiches hors du compte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>How much of the limit was used</source>
   <translation>Quelle part de la limite était utilisée</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>How the window looked</source>
   <translation>L’apparence de la fenêtre</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>HubDesk added this column to its result file</source>
   <translation>HubDesk a ajouté cette colonne à son fichier de résultats</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <source>HubDesk cannot make its private copy of “{own}”: {part}.</source>
   <translation>HubDesk ne peut pas faire sa copie privée de « {own} » : {part}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/encoding.py" />
   <source>HubDesk cannot read the encoding “{name}”.</source>
   <translation>HubDesk ne peut pas lire l’encodage « {name} ».</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>HubDesk cannot save progress, so it stopped before sending more.</source>
   <translation>HubDesk ne peut pas enregistrer l’avancement, il s’est donc arrêté avant d’envoyer la suite.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/server.py" />
   <source>HubDesk failed to read the file ({name} in {where}).</source>
   <translation>HubDesk n’a pas réussi à lire le fichier ({name} dans {where}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubDesk keeps no password of a proxy; ask whoever runs it to let HubDesk through without one.</source>
   <translation>HubDesk ne garde aucun mot de passe de proxy ; demandez à qui le gère de laisser passer HubDesk sans mot de passe.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/network.py" />
   <source>HubDesk keeps no user name or password of a proxy.</source>
   <translation>HubDesk ne garde ni nom d’utilisateur ni mot de passe d’un proxy.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/bodies.py" />
   <source>HubDesk stopped before sending anything from the changed part.</source>
   <translation>HubDesk s’est arrêté avant d’envoyer quoi que ce soit de la partie changée.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubDesk stopped sending. What was written stays written.</source>
   <translation>HubDesk a cessé d’envoyer. Ce qui a été écrit reste écrit.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/hosts.py" />
   <source>HubDesk talks to api.hubapi.com and api.hsforms.com, and to portals on this computer.</source>
   <translation>HubDesk parle à api.hubapi.com et api.hsforms.com, et à des portails sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>HubDesk then knows of each row whether it was created or updated, and can take the import back.</source>
   <translation>HubDesk sait alors de chaque ligne si elle a été créée ou mise à jour, et peut annuler l’import.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>HubDesk tried one harmless read per feature.</source>
   <translation>HubDesk a essayé une lecture sans risque par fonction.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/words.py" />
   <source>HubDesk waits, goes on by itself at {goes_on}, and ends at about {ends}.</source>
   <translation>HubDesk attend, continue tout seul à {goes_on} et finit vers {ends}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/diagnosis.py" />
   <source>HubDesk {program}</source>
   <translation>HubDesk {program}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/property_rules.py" />
   <source>HubSpot alone can check these rules of “{label}”: {kinds}.</source>
   <translation>HubSpot seul peut vérifier ces règles de « {label} » : {kinds}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>HubSpot answered {status}</source>
   <translation>HubSpot a répondu {status}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot applied nothing of this request.</source>
   <translation>HubSpot n’a rien appliqué de cette requête.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot asked HubDesk to pause, because too many calls were made.</source>
   <translation>HubSpot a demandé à HubDesk une pause, car trop d’appels ont été faits.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/waiting.py" />
   <source>HubSpot asked for a pause. HubDesk goes on by itself.</source>
   <translation>HubSpot a demandé une pause. HubDesk continue tout seul.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>HubSpot asks for less than 5 % a day</source>
   <translation>HubSpot demande moins de 5 % par jour</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/preparing.py" />
   <source>HubSpot asks not to use forms to bring contacts in bulk and may ignore such submissions; use Import (hubdesk import) for that. If each row really is a form that somebody filled in, add --most {good}.</source>
   <translation>HubSpot demande de ne pas utiliser les formulaires pour amener des contacts en masse et peut ignorer de tels envois ; utilisez plutôt Importer (hubdesk import). Si chaque ligne est vraiment un formulaire que quelqu’un a rempli, ajoutez --most {good}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot cannot be reached from this computer.</source>
   <translation>HubSpot est injoignable depuis cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot cannot read the date in {detail}.</source>
   <translation>HubSpot ne peut pas lire la date dans {detail}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>HubSpot computes it</source>
   <translation>HubSpot la calcule</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/forms.py" />
   <source>HubSpot describes this form in a way that HubDesk does not understand.</source>
   <translation>HubSpot décrit ce formulaire d’une façon que HubDesk ne comprend pas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/attempts.py" />
   <source>HubSpot did not take the file{about}. {message}</source>
   <translation>HubSpot n’a pas pris le fichier{about}. {message}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>HubSpot does not accept consent of this kind for this form.</source>
   <translation>HubSpot n’accepte pas ce type de consentement pour ce formulaire.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/connect.py" />
   <source>HubSpot does not accept this access token.</source>
   <translation>HubSpot n’accepte pas ce token d’accès.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot does not accept this e-mail address.</source>
   <translation>HubSpot n’accepte pas cette adresse e-mail.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot does not know its import of this row any more; whether it was written cannot be told.</source>
   <translation>HubSpot ne connaît plus son import de cette ligne ; on ne peut pas dire si elle a été écrite.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>HubSpot does not know this GoToWebinar key.</source>
   <translation>HubSpot ne connaît pas cette clé GoToWebinar.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot does not know this option of {detail}.</source>
   <translation>HubSpot ne connaît pas cette option de {detail}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>HubSpot does not let anybody write it</source>
   <translation>HubSpot ne laisse personne l’écrire</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot does not let anybody write {detail}.</source>
   <translation>HubSpot ne laisse personne écrire {detail}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>HubSpot does not let forms fill in this property.</source>
   <translation>HubSpot ne laisse pas les formulaires remplir cette propriété.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>HubSpot does not say which scopes this token has.</source>
   <translation>HubSpot ne dit pas quels scopes a ce token.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/service.py" />
   <source>HubSpot does not take submissions of this form any more. It may have been deleted or archived meanwhile.</source>
   <translation>HubSpot n’accepte plus d’envois de ce formulaire. Il a peut-être été supprimé ou archivé entre-temps.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/service.py" />
   <source>HubSpot does not tell which contacts it made and what they were before.</source>
   <translation>HubSpot ne dit pas quels contacts il a créés ni ce qu’ils étaient avant.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot finds this request too large.</source>
   <translation>HubSpot trouve cette requête trop grande.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>HubSpot had locked a contact</source>
   <translation>HubSpot avait verrouillé un contact</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/upload.py" />
   <source>HubSpot has not got it.</source>
   <translation>HubSpot ne l’a pas reçu.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>HubSpot has one scope for reading, changing and submitting forms.</source>
   <translation>HubSpot a un seul scope pour lire, modifier et envoyer des formulaires.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot is having trouble.</source>
   <translation>HubSpot a des difficultés.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot is moving this account to another data centre and takes no requests meanwhile.</source>
   <translation>HubSpot déplace ce compte vers un autre centre de données et ne prend pas de requêtes pendant ce temps.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/waiting.py" />
   <source>HubSpot is moving this account to another data centre. HubDesk goes on by itself when that is done.</source>
   <translation>HubSpot déplace ce compte vers un autre centre de données. HubDesk continue tout seul quand c’est fait.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>HubSpot keeps 1,000 submissions of a contact and drops all others; earlier rows have as many with {value} in {column}.</source>
   <translation>HubSpot garde 1 000 envois d’un contact et abandonne tous les autres ; des lignes précédentes en ont autant avec {value} dans {column}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>HubSpot lists it, but refused the call without a clear reason.</source>
   <translation>HubSpot l’énumère, mais a refusé l’appel sans raison claire.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>HubSpot lists them, but refused the call without a clear reason.</source>
   <translation>HubSpot les énumère, mais a refusé l’appel sans raison claire.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot may have received this submission: its answer was lost. Look there before sending it again.</source>
   <translation>HubSpot a peut-être reçu cet envoi : sa réponse s’est perdue. Regardez-y avant de le renvoyer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot may or may not have done this: its answer did not arrive whole.</source>
   <translation>HubSpot l’a peut-être fait, peut-être pas : sa réponse n’est pas arrivée entière.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot no longer accepts this access token.</source>
   <translation>HubSpot n’accepte plus ce token d’accès.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/waiting.py" />
   <source>HubSpot refused a submission as one too many. A few more would block this computer, so HubDesk waits for a minute and goes on by itself.</source>
   <translation>HubSpot a refusé un envoi de trop. Quelques-uns de plus bloqueraient cet ordinateur, HubDesk attend donc une minute et continue tout seul.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/alike.py" />
   <source>HubSpot refused every batch for the same reason{about}, so HubDesk stopped.</source>
   <translation>HubSpot a refusé tous les lots pour la même raison{about}, HubDesk s’est donc arrêté.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/mode.py" />
   <source>HubSpot refused the first {ALIKE} submissions for the same reason, so HubDesk stopped.</source>
   <translation>HubSpot a refusé les {ALIKE} premiers envois pour la même raison, HubDesk s’est donc arrêté.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>HubSpot refused them as too many</source>
   <translation>HubSpot les a refusés car trop nombreux</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>HubSpot refused this ({replace}).</source>
   <translation>HubSpot a refusé ceci ({replace}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>HubSpot refused this and did not say why.</source>
   <translation>HubSpot a refusé ceci sans dire pourquoi.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot refused this request (status {status}).</source>
   <translation>HubSpot a refusé cette requête (statut {status}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot refused this request: {words}</source>
   <translation>HubSpot a refusé cette requête : {words}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot refused this row{about} ({word}).</source>
   <translation>HubSpot a refusé cette ligne{about} ({word}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot refused this row{about}.</source>
   <translation>HubSpot a refusé cette ligne{about}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>HubSpot refused {found} as too many: {parts}.{helps}</source>
   <translation>HubSpot a refusé {found} en trop : {parts}.{helps}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>HubSpot refuses calls although the token has the scopes.</source>
   <translation>HubSpot refuse des appels alors que le token a les scopes.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/alike.py" />
   <source>HubSpot refuses every batch now for the same reason{about}, so HubDesk stopped.</source>
   <translation>HubSpot refuse maintenant tous les lots pour la même raison{about}, HubDesk s’est donc arrêté.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot refuses this token: {part} is not allowed ({category}).</source>
   <translation>HubSpot refuse ce token : {part} n’est pas permis ({category}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>HubSpot refuses to let this token {refused}, although it has what that takes. Another plan is needed, or leave it unticked.</source>
   <translation>HubSpot refuse à ce token de {refused}, bien qu’il ait ce qu’il faut. Il faut un autre abonnement, ou laissez cela décoché.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/sender.py" />
   <source>HubSpot shows the imports of this job only to the key that started them, and this is another one.</source>
   <translation>HubSpot ne montre les imports de cette tâche qu’à la clé qui les a lancés, et celle-ci en est une autre.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/token_care.py" />
   <source>HubSpot supports legacy private apps until {LEGACY_END}. Make a service key before then and rotate to it.</source>
   <translation>HubSpot prend en charge les anciennes apps privées jusqu’en {LEGACY_END}. Créez avant cela une clé de service et passez-y.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>HubSpot switched API keys off in 2022, and a client secret opens nothing by itself. Make a service key with the scopes that you need and use it instead: it takes the API key's place. {WHERE}</source>
   <translation>HubSpot a désactivé les clés d’API en 2022, et un secret client n’ouvre rien à lui seul. Créez une clé de service avec les scopes qu’il vous faut et utilisez-la : elle prend la place de la clé d’API. {WHERE}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/attempts.py" />
   <source>HubSpot takes no more files to import at present.</source>
   <translation>HubSpot ne prend plus de fichiers à importer pour le moment.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/mode.py" />
   <source>HubSpot takes no submissions of this form any more.</source>
   <translation>HubSpot n’accepte plus d’envois de ce formulaire.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>HubSpot takes submissions of up to one month back.</source>
   <translation>HubSpot accepte des envois datés d’un mois au plus.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot wants a whole number in {detail}.</source>
   <translation>HubSpot veut un nombre entier dans {detail}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot's address answered with a redirect to somewhere else, which HubDesk never follows.</source>
   <translation>L’adresse de HubSpot a répondu par une redirection vers un autre endroit, que HubDesk ne suit jamais.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot's address cannot be found. This computer seems to be offline.</source>
   <translation>L’adresse de HubSpot est introuvable. Cet ordinateur semble être hors ligne.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot's answer arrived cut off.</source>
   <translation>La réponse de HubSpot est arrivée tronquée.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot's answer cannot be read.</source>
   <translation>La réponse de HubSpot ne peut pas être lue.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>HubSpot's answer did not come in time.</source>
   <translation>La réponse de HubSpot n’est pas arrivée à temps.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/sender.py" />
   <source>HubSpot's answer to an upload was lost again and again, and no import came of it.</source>
   <translation>La réponse de HubSpot à un téléversement s’est perdue à plusieurs reprises, et aucun import n’en est sorti.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot's answer was lost. The contact may have been written; look before sending it again.</source>
   <translation>La réponse de HubSpot s’est perdue. Le contact a peut-être été écrit ; regardez avant de le renvoyer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot's answer was not waited for. The contact may have been written; going on finds out.</source>
   <translation>La réponse de HubSpot n’a pas été attendue. Le contact a peut-être été écrit ; continuer permet de le savoir.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/service.py" />
   <source>HubSpot's answers do not tell which contacts they changed.</source>
   <translation>Les réponses de HubSpot ne disent pas quels contacts elles ont changés.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/rate/hold.py" />
   <source>HubSpot's calls for today are used up for this account.</source>
   <translation>Les appels HubSpot du jour sont épuisés pour ce compte.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/tiers.py" />
   <source>HubSpot's changelog says 650,000 a day.</source>
   <translation>Le journal des modifications de HubSpot dit 650 000 par jour.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot's import ended before anything was written.</source>
   <translation>L’import de HubSpot s’est terminé avant toute écriture.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot's import failed, and HubSpot does not tell whether this row was written before that.</source>
   <translation>L’import de HubSpot a échoué, et HubSpot ne dit pas si cette ligne avait été écrite avant.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot's import is done, but it complained about the whole file; look whether this contact is there before sending it again.</source>
   <translation>L’import de HubSpot est terminé, mais HubSpot s’est plaint du fichier entier ; regardez si ce contact y est avant de le renvoyer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>HubSpot's import was cancelled, and HubSpot does not tell whether this row was written before that.</source>
   <translation>L’import de HubSpot a été annulé, et HubSpot ne dit pas si cette ligne avait été écrite avant.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/tracker.py" />
   <source>HubSpot's limit is used for the moment. The next calls leave by themselves.</source>
   <translation>La limite de HubSpot est utilisée pour le moment. Les prochains appels partent d’eux-mêmes.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/choosing.py" />
   <source>HubSpot's own import cannot do this. </source>
   <translation>L’import de HubSpot lui-même ne peut pas faire cela. </translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/tiers.py" />
   <source>HubSpot's page on legacy private apps</source>
   <translation>Page de HubSpot sur les anciennes apps privées</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/tiers.py" />
   <source>HubSpot's usage guidelines</source>
   <translation>Règles d’utilisation de HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>Hugging Face</source>
   <translation>Hugging Face</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Import contacts</source>
   <translation>Importer des contacts</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/job_info.py" />
   <source>Import the file anew if its rows shall be written again.</source>
   <translation>Importez à nouveau le fichier si ses lignes doivent être réécrites.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Import very large files</source>
   <translation>Importer de très gros fichiers</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Importing contacts</source>
   <translation>Importer des contacts</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Importing very large files</source>
   <translation>Importer de très gros fichiers</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/token_care.py" />
   <source>In HubSpot ({WHERE}) rotate the token and expire the old one now, not later. That locks out whoever has it.</source>
   <translation>Dans HubSpot ({WHERE}), renouvelez le token et faites expirer l’ancien maintenant, pas plus tard. Qui le détient est ainsi exclu.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>In HubSpot: Development &gt; Keys &gt; Service keys, or Development &gt; Legacy apps &gt; (app) &gt; Auth &gt; Show token.</source>
   <translation>Dans HubSpot : Développement &gt; Clés &gt; Clés de service, ou Développement &gt; Anciennes apps &gt; (app) &gt; Auth &gt; Afficher le token.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>Instant messaging</source>
   <translation>Messagerie instantanée</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Invalid e-mail address</source>
   <translation>Adresse e-mail non valide</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Invalid option</source>
   <translation>Option non valide</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Invalid phone number</source>
   <translation>Numéro de téléphone non valide</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Invalid record ID</source>
   <translation>ID de fiche non valide</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Invalid yes or no</source>
   <translation>Oui ou non non valide</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/preparing.py" />
   <source>It asks for {labels}. Name the columns like that, or say with a recipe which is which.</source>
   <translation>Il demande {labels}. Nommez les colonnes ainsi, ou dites avec une recette laquelle est laquelle.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>It belongs to an object with “company”.</source>
   <translation>Cela va dans un objet avec « company ».</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/diagnosis.py" />
   <source>It cannot be read: {name}
</source>
   <translation>Lecture impossible : {name}
</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>It does not look like a service key or private-app token, which begin with pat-. A token of an OAuth app ends after 30 minutes.</source>
   <translation>Cela ne ressemble pas à une clé de service ni au token d’une app privée, qui commencent par pat-. Le token d’une app OAuth finit après 30 minutes.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/survey.py" />
   <source>It has fewer values than there are columns.</source>
   <translation>Elle a moins de valeurs qu’il n’y a de colonnes.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/survey.py" />
   <source>It has more values than there are columns.</source>
   <translation>Elle a plus de valeurs qu’il n’y a de colonnes.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <source>It has several addresses. Each of them is read as a row of its own.</source>
   <translation>Il a plusieurs adresses. Chacune est lue comme une ligne à part.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>It has words where the rows below have numbers, dates or addresses, as a second line of names would. It is read as a row; if it has the names, choose it for the header.</source>
   <translation>Elle a des mots là où les lignes en dessous ont des nombres, des dates ou des adresses, comme une deuxième ligne de noms. Elle est lue comme une ligne ; si elle contient les noms, choisissez-la pour l’en-tête.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook.py" />
   <source>It has {names}.</source>
   <translation>Il a {names}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/demo.py" />
   <source>It has: {join}.</source>
   <translation>Il a : {join}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/survey.py" />
   <source>It holds control characters.</source>
   <translation>Elle contient des caractères de contrôle.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>It holds what HubDesk did not put there ({names}).</source>
   <translation>Il contient ce que HubDesk n’y a pas mis ({names}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>It is more than HubSpot's import takes in a day{plan}, so batches are sooner done.</source>
   <translation>C’est plus que l’import de HubSpot n’accepte en un jour{plan}, les lots auront donc fini plus tôt.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>It is read as a part of the header in line {first}. If it is a row, choose that line alone.</source>
   <translation>Elle est lue comme une partie de l’en-tête de la ligne {first}. Si c’est une ligne de données, choisissez seulement cette ligne-là.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/survey.py" />
   <source>It is too long to be a row.</source>
   <translation>Elle est trop longue pour être une ligne.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/survey.py" />
   <source>It looks like a total or a note below the table.</source>
   <translation>Elle ressemble à un total ou une note sous le tableau.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/mode.py" />
   <source>It may have been deleted, archived or protected by a captcha meanwhile. Look at it in HubSpot.</source>
   <translation>Il a peut-être été supprimé, archivé ou protégé par un captcha entre-temps. Regardez-le dans HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/connect.py" />
   <source>It may have been rotated, have expired or been switched off; HubSpot also switches a token off by itself when it finds it in a public repository.</source>
   <translation>Il a peut-être été renouvelé, a expiré ou a été désactivé ; HubSpot désactive aussi de lui-même un token qu’il trouve dans un dépôt public.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>It may have been rotated, have expired or been switched off; HubSpot also switches a token off by itself when it finds it in a public repository. Paste the current token to go on.</source>
   <translation>Il a peut-être été renouvelé, a expiré ou a été désactivé ; HubSpot désactive aussi de lui-même un token qu’il trouve dans un dépôt public. Collez le token actuel pour continuer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/survey.py" />
   <source>It opens a quote that never closes.</source>
   <translation>Elle ouvre un guillemet qui ne se ferme jamais.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>It was decided to reject rows with {value} in {column}.</source>
   <translation>Il a été décidé de rejeter les lignes avec {value} dans {column}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Its log of calls, without contact data</source>
   <translation>Son journal des appels, sans données de contacts</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Its log of submissions, without what was typed</source>
   <translation>Son journal des envois, sans ce qui a été saisi</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Its properties and owners as last read</source>
   <translation>Ses propriétés et propriétaires à la dernière lecture</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>Its result files are where they were. What it wrote can no longer be verified or taken back by HubDesk.</source>
   <translation>Ses fichiers de résultats sont là où ils étaient. Ce qu’elle a écrit ne peut plus être contrôlé ni annulé par HubDesk.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>Its values are full names with the last name first: put a comma behind the last name to part them</source>
   <translation>Ses valeurs sont des noms complets, nom de famille en premier : mettez une virgule après le nom de famille pour les séparer</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>Its values are full names: parted into first and last name</source>
   <translation>Ses valeurs sont des noms complets : séparés en prénom et nom</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>Its values are options of this field</source>
   <translation>Ses valeurs sont des options de ce champ</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>Its values are options of this property</source>
   <translation>Ses valeurs sont des options de cette propriété</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>Its values look like e-mail addresses</source>
   <translation>Ses valeurs ressemblent à des adresses e-mail</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>Its values look like phone numbers</source>
   <translation>Ses valeurs ressemblent à des numéros de téléphone</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>Job title</source>
   <translation>Intitulé du poste</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Job {job_id} and its journal</source>
   <translation>La tâche {job_id} et son journal</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/plan/file.py" />
   <source>Job {job_id} has no plan: its contacts were not read before it was written.</source>
   <translation>La tâche {job_id} n’a pas de plan : ses contacts n’ont pas été lus avant l’écriture.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/lease.py" />
   <source>Job {job_id} is {folder}.</source>
   <translation>La tâche {job_id} est {folder}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/job_deletion.py" />
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Job {job_id} is {running}.</source>
   <translation>La tâche {job_id} est {running}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>Job {job_id} was made by a newer version of HubDesk.</source>
   <translation>La tâche {job_id} a été créée par une version plus récente de HubDesk.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/catalog.py" />
   <source>Job {name} is {folder}.</source>
   <translation>La tâche {name} est {folder}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/job_info.py" />
   <source>Job {undone_by} has taken job {job_id} back.</source>
   <translation>La tâche {undone_by} a annulé la tâche {job_id}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/job_info.py" />
   <source>Job {undo} has begun to take job {job_id} back.</source>
   <translation>La tâche {undo} a commencé à annuler la tâche {job_id}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_values.py" />
   <source>Known are {known}.</source>
   <translation>Sont connus : {known}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/diagnosis.py" />
   <source>Language: {part}</source>
   <translation>Langue : {part}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>Last name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>Leave it out.</source>
   <translation>Omettez-la.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>Leave one of them out.</source>
   <translation>Omettez l’une d’elles.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/network.py" />
   <source>Leave them out, and ask whoever runs the proxy to let HubDesk through. {SETTINGS_HINT}</source>
   <translation>Omettez-les, et demandez à qui gère le proxy de laisser passer HubDesk. {SETTINGS_HINT}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Left out: empty line</source>
   <translation>Laissée de côté : ligne vide</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Left out: names of the columns</source>
   <translation>Laissée de côté : noms des colonnes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Left out: total or note</source>
   <translation>Laissée de côté : total ou remarque</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/token_care.py" />
   <source>Let a super admin look through HubSpot's audit log, and a legacy app's Logs tab, for calls that were not yours.</source>
   <translation>Faites parcourir par un super-administrateur le journal d’audit de HubSpot, et l’onglet Logs d’une ancienne app, à la recherche d’appels qui n’étaient pas les vôtres.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Let a super admin rotate the token, then paste the new one.</source>
   <translation>Faites renouveler le token par un super-administrateur, puis collez le nouveau.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/survey.py" />
   <source>Line {line}: {sentence}</source>
   <translation>Ligne {line} : {sentence}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Listing forms</source>
   <translation>Lister les formulaires</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Lists</source>
   <translation>Listes</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Lock and unlock steps</source>
   <translation>Verrouiller et déverrouiller des phases</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Log of calls, without contact data</source>
   <translation>Journal des appels, sans données de contacts</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Log of submissions, without what was typed</source>
   <translation>Journal des envois, sans ce qui a été saisi</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Log of the program</source>
   <translation>Journal du programme</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <location filename="../../hubdesk/hubspot/routing.py" />
   <source>Look at Settings, Network.</source>
   <translation>Regardez dans Paramètres, Réseau.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/alike.py" />
   <source>Look at how this column is mapped, then start a new import.</source>
   <translation>Regardez comment cette colonne est associée, puis commencez un nouvel import.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/updates.py" />
   <source>Look at the place where you got HubDesk.</source>
   <translation>Regardez là où vous avez obtenu HubDesk.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>Look for a window that asks to unlock it, then try again.</source>
   <translation>Cherchez une fenêtre qui demande à le déverrouiller, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/service.py" />
   <source>Look for it in the list of forms, or switch to the account that it belongs to.</source>
   <translation>Cherchez-le dans la liste des formulaires, ou passez au compte auquel il appartient.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Look into {folder} and delete it.</source>
   <translation>Regardez dans {folder} et supprimez-le.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_writer.py" />
   <source>Look into {parent}; verifying the job tells whether its files are whole.</source>
   <translation>Regardez dans {parent} ; vérifier la tâche dit si ses fichiers sont complets.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Looks like a formula</source>
   <translation>Ressemble à une formule</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/diagnosis.py" />
   <source>Made: {now} UTC</source>
   <translation>Établi : {now} UTC</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/plan/file.py" />
   <source>Make a new preview; a job that was written already cannot be undone any more.</source>
   <translation>Faites un nouvel aperçu ; une tâche déjà écrite ne peut plus être annulée.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <location filename="../../hubdesk/tabular/unpack.py" />
   <source>Make it again from the file with the contacts.</source>
   <translation>Refaites-le à partir du fichier avec les contacts.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/plan/writer.py" />
   <source>Make room on the disk and compare again.</source>
   <translation>Faites de la place sur le disque et comparez à nouveau.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/companies.py" />
   <location filename="../../hubdesk/storage/plan/file.py" />
   <source>Make room on the disk and see that its drive is there; then go on with the job.</source>
   <translation>Faites de la place sur le disque et veillez à ce que son lecteur soit là ; puis continuez la tâche.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <location filename="../../hubdesk/tabular/unpack.py" />
   <source>Make room on the disk and try again.</source>
   <translation>Faites de la place sur le disque et réessayez.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/table_writer.py" />
   <source>Make room on the disk, then resume the job.</source>
   <translation>Faites de la place sur le disque, puis reprenez la tâche.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/reporting.py" />
   <source>Make sure that {folder} can be made; going on with the job then writes the files.</source>
   <translation>Veillez à ce que {folder} puisse être créé ; continuer la tâche écrit alors les fichiers.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Making lists</source>
   <translation>Créer des listes</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Marketing</source>
   <translation>Marketing</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>May define properties and nothing else</source>
   <translation>Peut définir des propriétés et rien d’autre</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>May write contacts, may not look at them</source>
   <translation>Peut écrire des contacts, pas les voir</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>Middle name</source>
   <translation>Deuxième prénom</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>Mobile phone</source>
   <translation>Téléphone mobile</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/writer.py" />
   <source>Move it away or choose another folder than {parent}.</source>
   <translation>Déplacez-le ou choisissez un autre dossier que {parent}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/listing.py" />
   <source>Name a static list, its id, or a new name.</source>
   <translation>Nommez une liste statique, son ID ou un nouveau nom.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/results.py" />
   <source>Name another folder with --results, or choose one in the settings.</source>
   <translation>Nommez un autre dossier avec --results, ou choisissez-en un dans les paramètres.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/job_export.py" />
   <source>Name another folder.</source>
   <translation>Nommez un autre dossier.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Names of other columns</source>
   <translation>Noms d’autres colonnes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>No column holds {wanted}, so contacts cannot be told apart.</source>
   <translation>Aucune colonne ne contient {wanted}, les contacts ne peuvent donc pas être distingués.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/preparing.py" />
   <source>No column is named like a field of the form “{form}”.</source>
   <translation>Aucune colonne ne porte le nom d’un champ du formulaire « {form} ».</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>No contact has this address, and this import only updates.</source>
   <translation>Aucun contact n’a cette adresse, et cet import ne fait que mettre à jour.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>No date</source>
   <translation>Pas de date</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>No e-mail address</source>
   <translation>Pas d’adresse e-mail</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>No field has a name like this</source>
   <translation>Aucun champ n’a un nom semblable</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>No key</source>
   <translation>Pas de clé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>No property has a name like this</source>
   <translation>Aucune propriété n’a un nom semblable</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>No secure connection to HubSpot could be made.</source>
   <translation>Aucune connexion sûre à HubSpot n’a pu être établie.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>Nobody tells which scopes it has</source>
   <translation>Personne ne dit quels scopes il a</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>None of the values of this row are filled in. It is no contact, so it is left out.</source>
   <translation>Aucune des valeurs de cette ligne n’est remplie. Ce n’est pas un contact, elle est donc laissée de côté.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Not a name</source>
   <translation>Pas un nom</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Not accepted by the form</source>
   <translation>Non accepté par le formulaire</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Not asked in this case</source>
   <translation>Non demandé dans ce cas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/catalogue.py" />
   <source>Not described</source>
   <translation>Non décrit</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/catalogue.py" />
   <source>Not described: HubDesk does not know it</source>
   <translation>Non décrit : HubDesk ne le connaît pas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>Nothing is filled in yet.</source>
   <translation>Rien n’est encore rempli.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/client.py" />
   <source>Nothing is lost. Try again; if it happens with this file each time, report it.</source>
   <translation>Rien n’est perdu. Réessayez ; si cela arrive à chaque fois avec ce fichier, signalez-le.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/words.py" />
   <source>Nothing is to be sent.</source>
   <translation>Rien n’est à envoyer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/table_writer.py" />
   <source>Nothing of it was sent.</source>
   <translation>Rien n’en a été envoyé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/attempts.py" />
   <location filename="../../hubdesk/engine/via_hubspot/sender.py" />
   <source>Nothing of this file was imported.</source>
   <translation>Rien de ce fichier n’a été importé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Nothing that was already written is lost.</source>
   <translation>Rien de ce qui a déjà été écrit n’est perdu.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/deciding.py" />
   <location filename="../../hubdesk/engine/rotation.py" />
   <location filename="../../hubdesk/engine/undo/service.py" />
   <location filename="../../hubdesk/storage/journal/lease.py" />
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <location filename="../../hubdesk/storage/plan/file.py" />
   <source>Nothing was changed.</source>
   <translation>Rien n’a été changé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/job_export.py" />
   <source>Nothing was copied.</source>
   <translation>Rien n’a été copié.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/job_deletion.py" />
   <location filename="../../hubdesk/storage/journal/catalog.py" />
   <source>Nothing was deleted.</source>
   <translation>Rien n’a été supprimé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/connect.py" />
   <source>Nothing was kept.</source>
   <translation>Rien n’a été gardé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Nothing was removed.</source>
   <translation>Rien n’a été supprimé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/server.py" />
   <source>Nothing was sent for these rows. Report this, with the file's kind.</source>
   <translation>Rien n’a été envoyé pour ces lignes. Signalez-le, avec le type du fichier.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>Nothing was sent now, and the source file is untouched.</source>
   <translation>Rien n’a été envoyé cette fois, et le fichier source est intact.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Nothing was sent to the other address.</source>
   <translation>Rien n’a été envoyé à l’autre adresse.</translation>
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
   <translation>Rien n’a été envoyé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>Nothing was written elsewhere.</source>
   <translation>Rien n’a été écrit ailleurs.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/plan/writer.py" />
   <source>Nothing was written to HubSpot.</source>
   <translation>Rien n’a été écrit dans HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/core/targets.py" />
   <location filename="../../hubdesk/engine/run/alike.py" />
   <location filename="../../hubdesk/tabular/workbook_writer.py" />
   <source>Nothing was written.</source>
   <translation>Rien n’a été écrit.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Number outside of what the form accepts</source>
   <translation>Nombre en dehors de ce que le formulaire accepte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Number with signs that keep it as it is</source>
   <translation>Nombre avec des signes qui le gardent</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Number with unclear separator</source>
   <translation>Nombre au séparateur incertain</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <source>Numbers are read without what their format shows: 01067 may be read as 1067, and 25 % as 0.25. Save it as .xlsx to keep zeros in front.</source>
   <translation>Les nombres sont lus sans ce que montre leur format : 01067 peut être lu comme 1067, et 25 % comme 0.25. Enregistrez le fichier en .xlsx pour garder les zéros en tête.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/rate/hold.py" />
   <source>Of today's calls only the {kept} are left that you keep for other integrations.</source>
   <translation>Des appels du jour, il ne reste que les {kept} que vous gardez pour d’autres intégrations.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>On {day} {day2} the account used {day_used} of its {day_limit} calls of the day ({part}), about {ours} of them by HubDesk.</source>
   <translation>Le {day} {day2}, le compte a utilisé {day_used} de ses {day_limit} appels du jour ({part}), dont environ {ours} par HubDesk.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>On {day} {worst}, {errors} of {calls} answers were errors ({part}); {rule}. The log shows which calls they were.</source>
   <translation>Le {day} {worst}, {errors} réponses sur {calls} étaient des erreurs ({part}) ; {rule}. Le journal montre de quels appels il s’agit.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/plan/file.py" />
   <source>Only a job with a preview can be undone or run by its plan.</source>
   <translation>Seule une tâche avec un aperçu peut être annulée ou exécutée selon son plan.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Only for files that HubSpot imports by itself (import --via hubspot). The scope covers records of every kind.</source>
   <translation>Seulement pour les fichiers que HubSpot importe lui-même (import --via hubspot). Le scope couvre les fiches de toute sorte.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Only for files that name owners by e-mail address or name.</source>
   <translation>Seulement pour les fichiers qui désignent des propriétaires par adresse e-mail ou par nom.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Only for files with a column that names the company.</source>
   <translation>Seulement pour les fichiers avec une colonne qui nomme l’entreprise.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Only for imports that end with a list (import --list).</source>
   <translation>Seulement pour les imports qui se terminent par une liste (import --list).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook.py" />
   <source>Only the sheet “{sheet}” is read, not {others}.</source>
   <translation>Seule la feuille « {sheet} » est lue, pas {others}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>Only what every token has</source>
   <translation>Seulement ce qu’a chaque jeton</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/keyring_backend.py" />
   <source>Open Credential Manager &gt; Windows Credentials and remove the entries for HubDesk.</source>
   <translation>Ouvrez Gestionnaire d’identification &gt; Informations d’identification Windows et retirez les entrées de HubDesk.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/keyring_backend.py" />
   <source>Open KWalletManager and delete the folder HubDesk.</source>
   <translation>Ouvrez KWalletManager et supprimez le dossier HubDesk.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/keyring_backend.py" />
   <source>Open Keychain Access, search for HubDesk and delete what it finds.</source>
   <translation>Ouvrez Trousseaux d’accès, cherchez HubDesk et supprimez ce qui est trouvé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/keyring_backend.py" />
   <source>Open Passwords and Keys (or your keyring's program) and delete the entries for HubDesk.</source>
   <translation>Ouvrez Mots de passe et clés (ou le programme de votre trousseau) et supprimez les entrées de HubDesk.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Open a web page in a browser and sign in.</source>
   <translation>Ouvrez une page web dans un navigateur et identifiez-vous.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/private_copies.py" />
   <location filename="../../hubdesk/engine/worker/scanning.py" />
   <location filename="../../hubdesk/tabular/intake.py" />
   <location filename="../../hubdesk/tabular/reader.py" />
   <location filename="../../hubdesk/tabular/source.py" />
   <source>Open it again.</source>
   <translation>Ouvrez-le à nouveau.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook.py" />
   <source>Open it in a spreadsheet program, save it again as .xlsx or CSV, and open that.</source>
   <translation>Ouvrez-le dans un tableur, enregistrez-le à nouveau en .xlsx ou CSV, et ouvrez ce fichier.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>Open it in a spreadsheet program, save it as .xlsx or CSV, and open that.</source>
   <translation>Ouvrez-le dans un tableur, enregistrez-le en .xlsx ou CSV, et ouvrez ce fichier.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>Open it with that version.</source>
   <translation>Ouvrez-la avec cette version.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>Open one of the files in it.</source>
   <translation>Ouvrez l’un des fichiers qu’il contient.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Open the contact database</source>
   <translation>Ouvrir la base de contacts</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/keyring_backend.py" />
   <source>Open the system's keyring and delete the entries for HubDesk.</source>
   <translation>Ouvrez le trousseau du système et supprimez les entrées de HubDesk.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Other entries of HubDesk in the system's keyring</source>
   <translation>Autres entrées de HubDesk dans le trousseau du système</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Owner not checked</source>
   <translation>Propriétaire non vérifié</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Owners</source>
   <translation>Propriétaires</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Owners could not be read</source>
   <translation>Les propriétaires n’ont pas pu être lus</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>PO box</source>
   <translation>Boîte postale</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Part of a name left out</source>
   <translation>Partie d’un nom omise</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Partners</source>
   <translation>Partenaires</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>Paste only the one that you want to use.</source>
   <translation>Collez seulement celui que vous voulez utiliser.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/link.py" />
   <source>Paste the form's id, its address in HubSpot, its share link or its embed code.</source>
   <translation>Collez l’ID du formulaire, son adresse dans HubSpot, son lien de partage ou son code d’intégration.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/token_care.py" />
   <source>Paste the new token here. It takes the place of the old one, and jobs that stopped can go on.</source>
   <translation>Collez ici le nouveau token. Il prend la place de l’ancien, et les tâches arrêtées peuvent continuer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/rotation.py" />
   <source>Paste the new token of account {wanted}, or connect account {found} beside it.</source>
   <translation>Collez le nouveau token du compte {wanted}, ou connectez le compte {found} à côté.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Perhaps against a rule of the property</source>
   <translation>Peut-être contraire à une règle de la propriété</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Pipelines</source>
   <translation>Pipelines</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>Postal code</source>
   <translation>Code postal</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>Present values of {named} are to be kept, and HubSpot's import overwrites them.</source>
   <translation>Les valeurs présentes de {named} doivent être gardées, et l’import de HubSpot les écrase.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Preview and undo</source>
   <translation>Aperçu et annulation</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Previewing and undoing an import</source>
   <translation>Prévisualiser et annuler un import</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/journal.py" />
   <source>Progress would not be safe in {parent}: it is on a network or is synchronised.</source>
   <translation>L’avancement ne serait pas en sûreté dans {parent} : c’est sur un réseau ou synchronisé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Properties and owners of the accounts</source>
   <translation>Propriétés et propriétaires des comptes</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Publish help articles</source>
   <translation>Publier des articles d’aide</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Publish the website’s data tables</source>
   <translation>Publier les tables de données du site web</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Put contacts into sales e-mail sequences</source>
   <translation>Mettre des contacts dans des séquences d’e-mails de vente</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/touched.py" />
   <source>Put it back as it was and resume the job, or make a new plan with --preview.</source>
   <translation>Remettez-le comme il était et reprenez la tâche, ou faites un nouveau plan avec --preview.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/private_copies.py" />
   <source>Put it back there, or open it where it is now.</source>
   <translation>Remettez-le à sa place, ou ouvrez-le là où il est maintenant.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/attempts.py" />
   <source>Put that right and resume the job, or start a new one that sends batches (--via batch).</source>
   <translation>Corrigez cela et reprenez la tâche, ou commencez-en une nouvelle qui envoie des lots (--via batch).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/reporting.py" />
   <source>Put the file back as it was and resume the job.</source>
   <translation>Remettez le fichier comme il était et reprenez la tâche.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/bodies.py" />
   <source>Put the file back as it was and resume, or start a new job with the changed file.</source>
   <translation>Remettez le fichier comme il était et reprenez, ou commencez une nouvelle tâche avec le fichier changé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>Put the newer copy back, or delete the job and import the file again.</source>
   <translation>Remettez la copie plus récente, ou supprimez la tâche et importez à nouveau le fichier.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Put them on a list</source>
   <translation>Les mettre sur une liste</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Put users into teams</source>
   <translation>Mettre des utilisateurs dans des équipes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/reporting.py" />
   <source>Put {name} back as it was and resume the job; what was written is in its journal.</source>
   <translation>Remettez {name} comme il était et reprenez la tâche ; ce qui a été écrit est dans son journal.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Putting contacts on a list</source>
   <translation>Mettre des contacts sur une liste</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Putting contacts on lists</source>
   <translation>Mettre des contacts sur des listes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/core/version.py" />
   <source>Python {python} · {qt} · SQLite {sqlite}</source>
   <translation>Python {python} · {qt} · SQLite {sqlite}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/core/version.py" />
   <source>Qt not installed</source>
   <translation>Qt n’est pas installé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/core/version.py" />
   <source>Qt {qt}</source>
   <translation>Qt {qt}</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Query website data and records</source>
   <translation>Interroger les données du site web et les fiches</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Quote not closed</source>
   <translation>Guillemet non fermé</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Read along which records change</source>
   <translation>Suivre quelles fiches changent</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Read conversations with customers</source>
   <translation>Lire les conversations avec des clients</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Read what is written in one-to-one e-mails</source>
   <translation>Lire ce qui est écrit dans les e-mails individuels</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Read what was said in phone calls</source>
   <translation>Lire ce qui a été dit dans les appels téléphoniques</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Reading a contact</source>
   <translation>Lire un contact</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Reading a contact property</source>
   <translation>Lire une propriété de contact</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Reading a form</source>
   <translation>Lire un formulaire</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Reading a list</source>
   <translation>Lire une liste</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Reading and submitting forms</source>
   <translation>Lire et envoyer des formulaires</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Reading companies</source>
   <translation>Lire des entreprises</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Reading contacts</source>
   <translation>Lire des contacts</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Reading how many calls were made today</source>
   <translation>Lire combien d’appels ont été faits aujourd’hui</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Reading the account's details</source>
   <translation>Lire les détails du compte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Reading the contact properties</source>
   <translation>Lire les propriétés de contact</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Reading the rules for values</source>
   <translation>Lire les règles des valeurs</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Reading what an import by HubSpot refused</source>
   <translation>Lire ce qu’un import par HubSpot a refusé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Reading which companies contacts have</source>
   <translation>Lire quelles entreprises ont les contacts</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Reading who can own contacts</source>
   <translation>Lire qui peut être propriétaire de contacts</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/planner.py" />
   <location filename="../../hubdesk/engine/undo/service.py" />
   <source>Record ID</source>
   <translation>ID de fiche</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Records</source>
   <translation>Fiches</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Rejected value</source>
   <translation>Valeur rejetée</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>Rename the file or its folder, then open it again.</source>
   <translation>Renommez le fichier ou son dossier, puis ouvrez-le à nouveau.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Rename, copy and delete forms</source>
   <translation>Renommer, copier et supprimer des formulaires</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Repeated in the file</source>
   <translation>Répété dans le fichier</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Repeated unique value</source>
   <translation>Valeur unique répétée</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Report what visitors and contacts did</source>
   <translation>Signaler ce que des visiteurs et des contacts ont fait</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/hosts.py" />
   <source>Requests can only be redirected to a portal on this computer.</source>
   <translation>Les requêtes ne peuvent être redirigées que vers un portail sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Required by the form</source>
   <translation>Demandé par le formulaire</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Required by the form, without a column</source>
   <translation>Demandé par le formulaire, sans colonne</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Result file</source>
   <translation>Fichier de résultats</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Result files</source>
   <translation>Fichiers de résultats</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/jobs.py" />
   <source>Resume it: hubdesk resume {job_id}</source>
   <translation>Reprenez-la : hubdesk resume {job_id}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/rate/hold.py" />
   <source>Resume the job after midnight in the account's time zone, or keep fewer calls for others.</source>
   <translation>Reprenez la tâche après minuit dans le fuseau horaire du compte, ou gardez moins d’appels pour les autres.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/upload.py" />
   <source>Resume the job.</source>
   <translation>Reprenez la tâche.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/table_writer.py" />
   <source>Resume the job; it is written anew.</source>
   <translation>Reprenez la tâche ; il est réécrit.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/counting.py" />
   <source>Resume this job in the window, which asks which one is meant, or merge them in HubSpot and resume it. A recipe can say it as well (“values”), or “first” or “skip”, for a new import.</source>
   <translation>Reprenez cette tâche dans la fenêtre, qui demande laquelle est visée, ou fusionnez les entreprises dans HubSpot et reprenez-la. Une recette peut aussi le dire (« values », « first » ou « skip ») pour une nouvelle importation.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/token_care.py" />
   <source>Rotate and expire later: the old token works for 7 more days, or until it is expired in HubSpot.</source>
   <translation>Renouveler et expirer plus tard : l’ancien token fonctionne encore 7 jours, ou jusqu’à ce qu’on le fasse expirer dans HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/token_care.py" />
   <source>Rotate and expire now: the old token stops working at once.</source>
   <translation>Renouveler et expirer maintenant : l’ancien token cesse aussitôt de fonctionner.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/rotation.py" />
   <source>Rotate it in HubSpot first, then copy the new one.</source>
   <translation>Renouvelez-le d’abord dans HubSpot, puis copiez le nouveau.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/planner.py" />
   <source>Row of the import</source>
   <translation>Ligne de l’import</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Row too long</source>
   <translation>Ligne trop longue</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>Row {row} has another record id in {name} than in the journal.</source>
   <translation>La ligne {row} a un autre ID de fiche dans {name} que dans le journal.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>Row {row} has other values in {name} than in the file.</source>
   <translation>La ligne {row} a d’autres valeurs dans {name} que dans le fichier.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>Row {row} is not in exactly one result file.</source>
   <translation>La ligne {row} n’est pas dans exactement un fichier de résultats.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>Row {row} is {state} in the journal and {cells} in {name}.</source>
   <translation>La ligne {row} est {state} dans le journal et {cells} dans {name}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Rows of workbooks that were opened</source>
   <translation>Lignes de classeurs ouverts</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Rows that were pasted</source>
   <translation>Lignes collées</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Sales</source>
   <translation>Ventes</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Save and delete what was said in phone calls</source>
   <translation>Enregistrer et supprimer ce qui a été dit dans les appels téléphoniques</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>Save it as CSV and open that.</source>
   <translation>Enregistrez-le en CSV et ouvrez ce fichier.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook.py" />
   <source>Save it without a password and open that.</source>
   <translation>Enregistrez-le sans mot de passe et ouvrez ce fichier.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>Save its contents to a file and open that.</source>
   <translation>Enregistrez son contenu dans un fichier et ouvrez ce fichier.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/preparing.py" />
   <source>Say what all of these people agreed to. </source>
   <translation>Dites à quoi toutes ces personnes ont consenti. </translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Searching contacts</source>
   <translation>Rechercher des contacts</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/keyring_backend.py" />
   <source>Secret Service</source>
   <translation>Secret Service</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See and add events on the pages of records</source>
   <translation>Voir et ajouter des événements sur les pages de fiches</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See and change data for book-keeping</source>
   <translation>Voir et modifier les données de comptabilité</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See and change highly sensitive values of tickets</source>
   <translation>Voir et modifier les valeurs hautement sensibles de tickets</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See and change how deals are shared among sellers</source>
   <translation>Voir et modifier le partage des transactions entre vendeurs</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See and change pages, blogs, e-mails and campaigns</source>
   <translation>Voir et modifier les pages, blogs, e-mails et campagnes</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See and change sensitive values of tickets</source>
   <translation>Voir et modifier les valeurs sensibles de tickets</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See and change shop data, products and prices</source>
   <translation>Voir et modifier les données de boutique, les produits et les prix</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See and change the data tables of the website</source>
   <translation>Voir et modifier les tables de données du site web</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See and change which e-mails contacts agreed to</source>
   <translation>Voir et modifier les e-mails que les contacts ont acceptés</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See and download files</source>
   <translation>Voir et télécharger les fichiers</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See and download hidden files and attachments</source>
   <translation>Voir et télécharger les fichiers et pièces jointes masqués</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See answers to surveys</source>
   <translation>Voir les réponses aux enquêtes</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See appointments</source>
   <translation>Voir les rendez-vous</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See approvals of deals</source>
   <translation>Voir les approbations de transactions</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See apps and projects of developers</source>
   <translation>Voir les apps et projets de développeurs</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See brands and their logos</source>
   <translation>Voir les marques et leurs logos</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See call-to-action buttons</source>
   <translation>Voir les boutons d’appel à l’action</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See clients of a partner</source>
   <translation>Voir les clients d’un partenaire</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See companies</source>
   <translation>Voir les entreprises</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See contacts and everything that is kept about them</source>
   <translation>Voir les contacts et tout ce qui est gardé sur eux</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See contracts</source>
   <translation>Voir les contrats</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See courses</source>
   <translation>Voir les cours</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See currencies and exchange rates</source>
   <translation>Voir les devises et taux de change</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See custom records</source>
   <translation>Voir les fiches personnalisées</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See data sources in JSON</source>
   <translation>Voir les sources de données en JSON</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See deals</source>
   <translation>Voir les transactions</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See figures on visits, sources and e-mails</source>
   <translation>Voir les chiffres des visites, sources et e-mails</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See files that are used as data sources</source>
   <translation>Voir les fichiers qui servent de sources de données</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See from which addresses HubSpot reports changes</source>
   <translation>Voir depuis quelles adresses HubSpot signale les changements</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See help articles</source>
   <translation>Voir les articles d’aide</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See highly sensitive values of companies</source>
   <translation>Voir les valeurs hautement sensibles d’entreprises</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See highly sensitive values of contacts</source>
   <translation>Voir les valeurs hautement sensibles de contacts</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See highly sensitive values of custom records</source>
   <translation>Voir les valeurs hautement sensibles de fiches personnalisées</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See highly sensitive values of deals</source>
   <translation>Voir les valeurs hautement sensibles de transactions</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See highly sensitive values of projects</source>
   <translation>Voir les valeurs hautement sensibles de projets</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See highly sensitive values of tickets</source>
   <translation>Voir les valeurs hautement sensibles de tickets</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See how fast and how often pages load</source>
   <translation>Voir à quelle vitesse et à quelle fréquence les pages se chargent</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See how leads are scored</source>
   <translation>Voir la notation des leads</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See how much campaigns brought in</source>
   <translation>Voir combien les campagnes ont rapporté</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See how the brand appears in AI search</source>
   <translation>Voir comment la marque apparaît dans la recherche par IA</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See how the help centre is set up</source>
   <translation>Voir la configuration du centre d’aide</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See in bulk which e-mails contacts agreed to</source>
   <translation>Voir pour beaucoup de contacts à la fois les e-mails qu’ils ont acceptés</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See in full how much campaigns brought in</source>
   <translation>Voir en détail combien les campagnes ont rapporté</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See in short how much campaigns brought in</source>
   <translation>Voir en bref combien les campagnes ont rapporté</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See invoices</source>
   <translation>Voir les factures</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See landing pages</source>
   <translation>Voir les pages de destination</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See leads</source>
   <translation>Voir les leads</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See line items</source>
   <translation>Voir les lignes de produit</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See listings</source>
   <translation>Voir les annonces immobilières</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See lists (segments) and who is on them</source>
   <translation>Voir les listes (segments) et qui y figure</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See logged e-mails</source>
   <translation>Voir les e-mails consignés</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See logged meetings</source>
   <translation>Voir les réunions consignées</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See logged phone calls</source>
   <translation>Voir les appels téléphoniques consignés</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See marketing campaigns</source>
   <translation>Voir les campagnes marketing</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See marketing e-mails</source>
   <translation>Voir les e-mails marketing</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See marketing events</source>
   <translation>Voir les événements marketing</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See meeting links and free times</source>
   <translation>Voir les liens de réunion et les créneaux libres</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See message channels that were added</source>
   <translation>Voir les canaux de messages ajoutés</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See notes</source>
   <translation>Voir les notes</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See orders</source>
   <translation>Voir les commandes</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See paid subscriptions</source>
   <translation>Voir les abonnements payants</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See payment links</source>
   <translation>Voir les liens de paiement</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See payments</source>
   <translation>Voir les paiements</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See price lists</source>
   <translation>Voir les listes de prix</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See private apps of the account</source>
   <translation>Voir les apps privées du compte</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See products</source>
   <translation>Voir les produits</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See projects</source>
   <translation>Voir les projets</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See quotes</source>
   <translation>Voir les devis</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See quotes made with the quote tool</source>
   <translation>Voir les devis créés avec l’outil de devis</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See rows of the website’s data tables</source>
   <translation>Voir les lignes des tables de données du site web</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See sales e-mail sequences</source>
   <translation>Voir les séquences d’e-mails de vente</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See sales forecasts</source>
   <translation>Voir les prévisions de vente</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See sales goals</source>
   <translation>Voir les objectifs de vente</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See sensitive values of appointments</source>
   <translation>Voir les valeurs sensibles de rendez-vous</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See sensitive values of companies</source>
   <translation>Voir les valeurs sensibles d’entreprises</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See sensitive values of contacts</source>
   <translation>Voir les valeurs sensibles de contacts</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See sensitive values of custom records</source>
   <translation>Voir les valeurs sensibles de fiches personnalisées</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See sensitive values of deals</source>
   <translation>Voir les valeurs sensibles de transactions</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See sensitive values of projects</source>
   <translation>Voir les valeurs sensibles de projets</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See sensitive values of tickets</source>
   <translation>Voir les valeurs sensibles de tickets</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See services</source>
   <translation>Voir les services</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See services of a partner</source>
   <translation>Voir les services d’un partenaire</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See shopping carts</source>
   <translation>Voir les paniers</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See tasks</source>
   <translation>Voir les tâches</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See templates of sales e-mails</source>
   <translation>Voir les modèles d’e-mails de vente</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See the account’s number, region and time zone</source>
   <translation>Voir le numéro, la région et le fuseau horaire du compte</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See the names of steps and records</source>
   <translation>Voir les noms de phases et de fiches</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See the product library</source>
   <translation>Voir la bibliothèque de produits</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See the rules of sales and service steps</source>
   <translation>Voir les règles des phases de vente et de service</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See the steps that orders go through</source>
   <translation>Voir les phases que traversent les commandes</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See the teams of users</source>
   <translation>Voir les équipes d’utilisateurs</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See the website’s data tables</source>
   <translation>Voir les tables de données du site web</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See users and what they may do</source>
   <translation>Voir les utilisateurs et leurs droits</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See users of the account</source>
   <translation>Voir les utilisateurs du compte</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See videos, audio and who watched them</source>
   <translation>Voir les vidéos, l’audio et qui les a regardés</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See website code that runs at HubSpot, and its secrets</source>
   <translation>Voir le code du site web qui s’exécute chez HubSpot, et ses secrets</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See website pages</source>
   <translation>Voir les pages du site web</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which changes are reported</source>
   <translation>Voir quels changements sont signalés</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which e-mails contacts agreed to</source>
   <translation>Voir quels e-mails les contacts ont acceptés</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties appointments have</source>
   <translation>Voir quelles propriétés ont les rendez-vous</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties companies have</source>
   <translation>Voir quelles propriétés ont les entreprises</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties contacts have</source>
   <translation>Voir quelles propriétés ont les contacts</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties courses have</source>
   <translation>Voir quelles propriétés ont les cours</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties custom records have</source>
   <translation>Voir quelles propriétés ont les fiches personnalisées</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties deals have</source>
   <translation>Voir quelles propriétés ont les transactions</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties invoices have</source>
   <translation>Voir quelles propriétés ont les factures</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties line items have</source>
   <translation>Voir quelles propriétés ont les lignes de produit</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties listings have</source>
   <translation>Voir quelles propriétés ont les annonces immobilières</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties logged e-mails have</source>
   <translation>Voir quelles propriétés ont les e-mails consignés</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties logged meetings have</source>
   <translation>Voir quelles propriétés ont les réunions consignées</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties logged phone calls have</source>
   <translation>Voir quelles propriétés ont les appels téléphoniques consignés</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties notes have</source>
   <translation>Voir quelles propriétés ont les notes</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties orders have</source>
   <translation>Voir quelles propriétés ont les commandes</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties paid subscriptions have</source>
   <translation>Voir quelles propriétés ont les abonnements payants</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties payments have</source>
   <translation>Voir quelles propriétés ont les paiements</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties projects have</source>
   <translation>Voir quelles propriétés ont les projets</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties quotes have</source>
   <translation>Voir quelles propriétés ont les devis</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties services have</source>
   <translation>Voir quelles propriétés ont les services</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties shopping carts have</source>
   <translation>Voir quelles propriétés ont les paniers</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties tasks have</source>
   <translation>Voir quelles propriétés ont les tâches</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which properties tickets have</source>
   <translation>Voir quelles propriétés ont les tickets</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which steps are locked</source>
   <translation>Voir quelles phases sont verrouillées</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which tax rates there are</source>
   <translation>Voir quels taux de taxe il y a</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which web domains are connected</source>
   <translation>Voir quels domaines web sont connectés</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See which website data can be queried</source>
   <translation>Voir quelles données du site web peuvent être interrogées</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See who can own records</source>
   <translation>Voir qui peut être propriétaire de fiches</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See who logged in, from where, and what they changed</source>
   <translation>Voir qui s’est connecté, d’où, et ce qui a été modifié</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See who may open members-only pages</source>
   <translation>Voir qui peut ouvrir les pages réservées aux membres</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See who may use which pipeline</source>
   <translation>Voir qui peut utiliser quel pipeline</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See, change and start workflows</source>
   <translation>Voir, modifier et démarrer des workflows</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See, create and change forms, and submit them</source>
   <translation>Voir, créer et modifier des formulaires, et les envoyer</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See, create, change and delete tickets</source>
   <translation>Voir, créer, modifier et supprimer des tickets</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See, upload and delete files</source>
   <translation>Voir, téléverser et supprimer des fichiers</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>See, write and publish social media posts</source>
   <translation>Voir, écrire et publier des posts sur les réseaux sociaux</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>Sees contacts and owners, may write nothing</source>
   <translation>Voit contacts et propriétaires, ne peut rien écrire</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Send e-mails such as receipts</source>
   <translation>Envoyer des e-mails tels que des reçus</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Send marketing e-mails one by one</source>
   <translation>Envoyer des e-mails marketing un par un</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Send messages and change conversations</source>
   <translation>Envoyer des messages et modifier des conversations</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Service</source>
   <translation>Service</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/journal.py" />
   <source>Set HUBDESK_HOME to a folder on a disk of this computer.</source>
   <translation>Donnez à HUBDESK_HOME un dossier sur un disque de cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Settings</source>
   <translation>Paramètres</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Several owners of that name</source>
   <translation>Plusieurs propriétaires de ce nom</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Show forms of other programs on contact pages</source>
   <translation>Afficher des formulaires d’autres programmes sur les pages de contacts</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Signs of a web page</source>
   <translation>Signes d’une page web</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>Some bytes of this line do not fit the encoding.</source>
   <translation>Certains octets de cette ligne ne conviennent pas à l’encodage.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/survey.py" />
   <source>Some of its bytes do not fit the encoding.</source>
   <translation>Certains de ses octets ne conviennent pas à l’encodage.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>Somebody changed this contact after the file was compared; what they wrote is kept.</source>
   <translation>Quelqu’un a changé ce contact après la comparaison du fichier ; ce qu’il a écrit est gardé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>Somebody created this contact after the file was compared; it got the file's values, as far as the columns' write rules allow.</source>
   <translation>Quelqu’un a créé ce contact après la comparaison du fichier ; il a reçu les valeurs du fichier, dans la mesure où les règles d’écriture des colonnes le permettent.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>Somebody created this contact between preview and import; what it was before is not known.</source>
   <translation>Quelqu’un a créé ce contact entre l’aperçu et l’import ; on ne sait pas ce qu’il était avant.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>Somebody deleted this contact, or merged it with another one, after the file was compared; nothing was written.</source>
   <translation>Quelqu’un a supprimé ce contact, ou l’a fusionné avec un autre, après la comparaison du fichier ; rien n’a été écrit.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>Somebody else edited this contact since; what is not the import's value any more is kept.</source>
   <translation>Quelqu’un d’autre a modifié ce contact depuis ; ce qui n’est plus la valeur de l’import est gardé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/demo.py" />
   <source>Start a new import on the demo portal.</source>
   <translation>Commencez un nouvel import sur le portail de démonstration.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>Stop it first, or wait for its end.</source>
   <translation>Arrêtez-la d’abord, ou attendez sa fin.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/job_deletion.py" />
   <location filename="../../hubdesk/storage/journal/catalog.py" />
   <source>Stop it first.</source>
   <translation>Arrêtez-la d’abord.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/service.py" />
   <source>Submissions of a form cannot be taken back.</source>
   <translation>Les envois d’un formulaire ne peuvent pas être annulés.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Submit forms</source>
   <translation>Envoyer des formulaires</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Submitting forms</source>
   <translation>Envoyer des formulaires</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Subscribe and unsubscribe contacts</source>
   <translation>Abonner et désabonner des contacts</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Subscribe contacts again who had opted out</source>
   <translation>Réabonner des contacts qui s’étaient désabonnés</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>Such a key is for the command line tool only and HubSpot answers 401 to it elsewhere. {WHERE}</source>
   <translation>Une telle clé n’est que pour l’outil en ligne de commande, et HubSpot y répond 401 ailleurs. {WHERE}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/diagnosis.py" />
   <source>System: {system} {release}, {machine}</source>
   <translation>Système : {system} {release}, {machine}</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Take any records out of the account in bulk</source>
   <translation>Sortir en masse n’importe quelles fiches du compte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <source>Take the pictures out, or export in parts.</source>
   <translation>Retirez les images, ou exportez par parties.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/features.py" />
   <source>Takes the same scopes as the import.</source>
   <translation>Demande les mêmes scopes que l’import.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Taking contacts off lists</source>
   <translation>Retirer des contacts de listes</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Tell the website chat who a visitor is</source>
   <translation>Dire au chat du site web qui est un visiteur</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Text kept by a formula</source>
   <translation>Texte gardé par une formule</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/journal.py" />
   <source>The History pane and 'hubdesk jobs' list all jobs.</source>
   <translation>Le volet Historique et « hubdesk jobs » montrent toutes les tâches.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>The access token is longer and begins with pat-. {WHERE}</source>
   <translation>Le token d’accès est plus long et commence par pat-. {WHERE}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>The access token lacks the scope crm.import, which HubSpot's import needs.</source>
   <translation>Il manque au token d’accès le scope crm.import, dont l’import de HubSpot a besoin.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>The account has no contact property “{name}” ({place}).</source>
   <translation>Le compte n’a pas de propriété de contact « {name} » ({place}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/stamp.py" />
   <source>The account has no contact property “{name}” to write the job's id into.</source>
   <translation>Le compte n’a pas de propriété de contact « {name} » où écrire l’ID de la tâche.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/waiting.py" />
   <source>The account's calls for today are used up. HubDesk goes on after midnight in the account's time zone.</source>
   <translation>Les appels du jour du compte sont épuisés. HubDesk continue après minuit dans le fuseau horaire du compte.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>The account's details were</source>
   <translation>Détails du compte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/property_rules.py" />
   <source>The account's own rules for values could not be read, so HubSpot alone checks them, when it writes. Reading them takes the scope {scopes}.</source>
   <translation>Les règles du compte pour les valeurs n’ont pas pu être lues, HubSpot seul les vérifie donc, au moment d’écrire. Les lire demande le scope {scopes}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>The account's plan may not include it, or the token may lack a scope: see Scopes.</source>
   <translation>L’abonnement du compte ne le comprend peut-être pas, ou il manque peut-être un scope au token : voyez Scopes.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/releases.py" />
   <source>The address to ask for new versions is not one of https.</source>
   <translation>L’adresse où demander de nouvelles versions n’est pas en https.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>The answer was too large to be HubSpot's.</source>
   <translation>La réponse était trop grande pour être celle de HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>The beginning of the token is missing, or this is a refresh token of an app.</source>
   <translation>Le début du token manque, ou c’est un refresh token d’une app.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/waiting.py" />
   <source>The calls that are left today are kept for other integrations. HubDesk goes on after midnight in the account's time zone.</source>
   <translation>Les appels qui restent aujourd’hui sont gardés pour d’autres intégrations. HubDesk continue après minuit dans le fuseau horaire du compte.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tls.py" />
   <source>The certificate file cannot be read.</source>
   <translation>Le fichier de certificat ne peut pas être lu.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tls.py" />
   <source>The certificate file holds no certificate that can be read.</source>
   <translation>Le fichier de certificat ne contient aucun certificat lisible.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>The certificate that answers in HubSpot's name is not trusted by this computer.</source>
   <translation>Cet ordinateur ne fait pas confiance au certificat qui répond au nom de HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>The column is named like the field {name}</source>
   <translation>La colonne s’appelle comme le champ {name}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>The column is named like the property {name}</source>
   <translation>La colonne s’appelle comme la propriété {name}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>The column {named} needs it</source>
   <translation>La colonne {named} en a besoin</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/company_file.py" />
   <source>The column “{column}” holds record IDs, and HubSpot gives new companies their IDs.</source>
   <translation>La colonne « {column} » contient des ID de fiche, et HubSpot donne leurs ID aux nouvelles entreprises.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>The columns {named} need it</source>
   <translation>Les colonnes {named} en ont besoin</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>The columns “{column}” and “{column2}” both name the company.</source>
   <translation>Les colonnes « {column} » et « {column2} » nomment toutes deux l’entreprise.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>The columns “{taken}” and “{column}” both go to {prop}.</source>
   <translation>Les colonnes « {taken} » et « {column} » vont toutes deux vers {prop}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/client.py" />
   <source>The computer cannot start another process.</source>
   <translation>L’ordinateur ne peut pas démarrer un autre processus.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/sender.py" />
   <source>The connection may break under large uploads. Resume the job, or send batches (--via batch).</source>
   <translation>La connexion se coupe peut-être lors de gros téléversements. Reprenez la tâche, ou envoyez des lots (--via batch).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>The connection to HubSpot broke off.</source>
   <translation>La connexion à HubSpot s’est interrompue.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>The connection to HubSpot was refused.</source>
   <translation>La connexion à HubSpot a été refusée.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>The constant for {prop} is empty.</source>
   <translation>La constante pour {prop} est vide.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>The contact is as it was before the import already.</source>
   <translation>Le contact est déjà comme avant l’import.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>The contact is gone from HubSpot; it was there when the file was compared.</source>
   <translation>Le contact n’est plus dans HubSpot ; il y était lors de la comparaison du fichier.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>The contact is not in HubSpot any more, or was merged with another one.</source>
   <translation>Le contact n’est plus dans HubSpot, ou a été fusionné avec un autre.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>The contact was archived by the undo; HubSpot lets only people bring it back.</source>
   <translation>Le contact a été archivé par l’annulation ; HubSpot ne laisse que des personnes le rétablir.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>The contact was archived; in HubSpot it can be brought back for 90 days.</source>
   <translation>Le contact a été archivé ; dans HubSpot, il peut être rétabli pendant 90 jours.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>The demo portal and its contacts</source>
   <translation>Le portail de démonstration et ses contacts</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/demo.py" />
   <source>The demo portal did not start.</source>
   <translation>Le portail de démonstration n’a pas démarré.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/demo.py" />
   <source>The demo portal has no token called “{name}”.</source>
   <translation>Le portail de démonstration n’a pas de token nommé « {name} ».</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/demo.py" />
   <source>The demo portal of this job is gone.</source>
   <translation>Le portail de démonstration de cette tâche n’existe plus.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/demo.py" />
   <source>The demo portal of this job is open in another HubDesk.</source>
   <translation>Le portail de démonstration de cette tâche est ouvert dans un autre HubDesk.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>The details of job {job_id} were removed on {at}; only its counts are kept.</source>
   <translation>Les détails de la tâche {job_id} ont été supprimés le {at} ; seuls ses totaux restent.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>The disk refuses ({why}).</source>
   <translation>Le disque refuse ({why}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>The end of the token is missing.</source>
   <translation>La fin du token manque.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>The fields of forms were</source>
   <translation>Champs des formulaires</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/bodies.py" />
   <source>The file changed after it was planned, near row {first_row}.</source>
   <translation>Le fichier a changé après l’établissement du plan, près de la ligne {first_row}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/scanning.py" />
   <source>The file changed while HubDesk was reading it.</source>
   <translation>Le fichier a changé pendant que HubDesk le lisait.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/upload.py" />
   <source>The file for HubSpot cannot be read from the disk of this computer any more.</source>
   <translation>Le fichier pour HubSpot ne peut plus être lu sur le disque de cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>The file has more rows than the journal.</source>
   <translation>Le fichier a plus de lignes que le journal.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/reporting.py" />
   <source>The file has more rows than were imported.</source>
   <translation>Le fichier a plus de lignes qu’il n’en a été importé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>The file has no row {row}.</source>
   <translation>Le fichier n’a pas de ligne {row}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/preparing.py" />
   <source>The file has {good} rows to submit, and a run submits at most {most}.</source>
   <translation>Le fichier a {good} lignes à envoyer, et un envoi en prend au plus {most}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <source>The file in “{own}” is empty.</source>
   <translation>Le fichier dans « {own} » est vide.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/unpack.py" />
   <source>The file in “{own}” is protected with a password.</source>
   <translation>Le fichier dans « {own} » est protégé par un mot de passe.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/reporting.py" />
   <source>The file is no longer what was imported, so its rows cannot be copied into result files.</source>
   <translation>Le fichier n’est plus celui qui a été importé, ses lignes ne peuvent donc pas être copiées dans des fichiers de résultats.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/reporting.py" />
   <source>The file no longer has the rows that were imported.</source>
   <translation>Le fichier n’a plus les lignes qui ont été importées.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/settings.py" />
   <source>The file of the settings {problem}, so they were reset.{kept}</source>
   <translation>Les paramètres ont été réinitialisés ({problem}).{kept}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/reporting.py" />
   <source>The folder for the results cannot be made.</source>
   <translation>Le dossier des résultats ne peut pas être créé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/job_export.py" />
   <source>The folder {name} is not empty.</source>
   <translation>Le dossier {name} n’est pas vide.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>The form asks for {column} only in other cases, so {value} is not submitted.</source>
   <translation>Le formulaire ne demande {column} que dans d’autres cas, {value} n’est donc pas envoyé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>The form does not take so much in {column}. {detail}</source>
   <translation>Le formulaire ne prend pas autant de texte dans {column}. {detail}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>The form does not take the value that all rows have for “{detail}”.</source>
   <translation>Le formulaire ne prend pas la valeur que toutes les lignes ont pour « {detail} ».</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>The form does not take {value} in {column}. {detail}</source>
   <translation>Le formulaire ne prend pas {value} dans {column}. {detail}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>The form has no words about legitimate interest. Add them in HubSpot.</source>
   <translation>Le formulaire n’a pas de texte sur l’intérêt légitime. Ajoutez-le dans HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>The form has no words about processing the data. Add them in HubSpot.</source>
   <translation>Le formulaire n’a pas de texte sur le traitement des données. Ajoutez-le dans HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>The form names a kind of mail twice. Mend it in HubSpot.</source>
   <translation>Le formulaire nomme deux fois un type d’e-mail. Corrigez-le dans HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>The form requires agreement to “{label}”.</source>
   <translation>Le formulaire demande l’accord à « {label} ».</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>The form requires {column}. {detail}</source>
   <translation>Le formulaire demande {column}. {detail}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>The form “{form}” has no field “{name}” ({place}).</source>
   <translation>Le formulaire « {form} » n’a pas de champ « {name} » ({place}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/preparing.py" />
   <source>The form “{name}” requires {names}, and no column goes to it.</source>
   <translation>Le formulaire « {name} » demande {names}, et aucune colonne n’y va.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/preparing.py" />
   <source>The form “{name}” requires {names}, and no column goes to them.</source>
   <translation>Le formulaire « {name} » demande {names}, et aucune colonne n’y va.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/preparing.py" />
   <source>The form “{name}” requires “{label}”, which only HubSpot's own page can take.</source>
   <translation>Le formulaire « {name} » demande « {label} », que seule la page de HubSpot peut prendre.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>The header of “{name}” does not end where a header could.</source>
   <translation>L’en-tête de « {name} » ne finit pas là où un en-tête pourrait finir.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/planner.py" />
   <source>The import</source>
   <translation>L’import</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>The internal name of {name}</source>
   <translation>Le nom interne de {name}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/words.py" />
   <source>The job stops then and can be resumed; with --wait it goes on by itself after midnight.</source>
   <translation>La tâche s’arrête alors et peut être reprise ; avec --wait, elle continue toute seule après minuit.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>The job was closed meanwhile.</source>
   <translation>La tâche a été fermée entre-temps.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>The job was stopped before this row was sent.</source>
   <translation>La tâche a été arrêtée avant l’envoi de cette ligne.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>The journal has row {row} where row {row2} should be.</source>
   <translation>Le journal a la ligne {row} là où devrait être la ligne {row2}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>The lifecycle stage stays: HubSpot does not let it go backwards.</source>
   <translation>La phase du cycle de vie reste : HubSpot ne la laisse pas reculer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>The list of accounts</source>
   <translation>La liste des comptes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/accounts.py" />
   <source>The list of accounts {problem} and was reset; connect them again.{kept}</source>
   <translation>La liste des comptes a été réinitialisée ({problem}) ; reconnectez-les.{kept}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>The list of forms was</source>
   <translation>Liste des formulaires</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>The list “{existing_list}” is there already, and HubSpot's import only makes new ones.</source>
   <translation>La liste « {existing_list} » existe déjà, et l’import de HubSpot n’en crée que de nouvelles.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/submission_log.py" />
   <source>The log of submissions cannot be written ({part}).</source>
   <translation>Le journal des envois ne peut pas être écrit ({part}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>The name of this file is not in the system's encoding, so it cannot be kept with the job.</source>
   <translation>Le nom de ce fichier n’est pas dans l’encodage du système, il ne peut donc pas être gardé avec la tâche.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/rotation.py" />
   <source>The old token is still in use.</source>
   <translation>L’ancien token reste utilisé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>The owners were</source>
   <translation>Propriétaires</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/client.py" />
   <source>The part of HubDesk that reads files ended unexpectedly.</source>
   <translation>La partie de HubDesk qui lit les fichiers s’est terminée de façon inattendue.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>The person who made the token lost a right in HubSpot: let a super admin rotate it.</source>
   <translation>La personne qui a créé le token a perdu un droit dans HubSpot : demandez à un super-administrateur de le renouveler.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>The person who made this access token lost the right to do this in HubSpot.</source>
   <translation>La personne qui a créé ce token d’accès a perdu dans HubSpot le droit de faire cela.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/plan/writer.py" />
   <source>The plan cannot be saved.</source>
   <translation>Le plan ne peut pas être enregistré.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/plan/file.py" />
   <source>The plan of job {job_id} cannot be read.</source>
   <translation>Le plan de la tâche {job_id} ne peut pas être lu.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/plan/file.py" />
   <source>The plan of job {job_id} is damaged.</source>
   <translation>Le plan de la tâche {job_id} est endommagé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>The progress data of job {job_id}</source>
   <translation>Les données d’avancement de la tâche {job_id}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>The progress data of job {job_id} was replaced by an older copy, perhaps by a backup program.</source>
   <translation>Les données d’avancement de la tâche {job_id} ont été remplacées par une copie plus ancienne, peut-être par un programme de sauvegarde.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>The progress data of this job</source>
   <translation>Les données d’avancement de cette tâche</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>The properties were</source>
   <translation>Propriétés</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>The property holds a date only, so the time in {value} in {column} is left out.</source>
   <translation>La propriété ne contient qu’une date, l’heure de {value} dans {column} est donc omise.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>The property {detail} is no longer in the account.</source>
   <translation>La propriété {detail} n’est plus dans le compte.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>The proxy does not let HubDesk through to HubSpot.</source>
   <translation>Le proxy ne laisse pas passer HubDesk vers HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/network.py" />
   <source>The proxy has no address.</source>
   <translation>Le proxy n’a pas d’adresse.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>The proxy or the certificate file that was chosen for HubDesk cannot be used.</source>
   <translation>Le proxy ou le fichier de certificat choisi pour HubDesk n’est pas utilisable.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>The proxy wants a user name and password.</source>
   <translation>Le proxy veut un nom d’utilisateur et un mot de passe.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>The proxy {proxy} does not let HubDesk through to HubSpot.</source>
   <translation>Le proxy {proxy} ne laisse pas passer HubDesk vers HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>The proxy {proxy} wants a user name and password.</source>
   <translation>Le proxy {proxy} veut un nom d’utilisateur et un mot de passe.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/routing.py" />
   <source>The proxy's address is not usable.</source>
   <translation>L’adresse du proxy n’est pas utilisable.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>The recipe is nested too deeply.</source>
   <translation>La recette est trop imbriquée.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>The recipe is not JSON: {msg} in line {lineno}, column {colno}.</source>
   <translation>La recette n’est pas du JSON : {msg} à la ligne {lineno}, colonne {colno}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>The recipe is not UTF-8 text.</source>
   <translation>La recette n’est pas un texte UTF-8.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>The recipe is not a JSON object.</source>
   <translation>La recette n’est pas un objet JSON.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>The recipe names the column “{column}”, which the file does not have.</source>
   <translation>La recette nomme la colonne « {column} », que le fichier n’a pas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>The recipe names “{twice}” twice in one place.</source>
   <translation>La recette nomme « {twice} » deux fois au même endroit.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>The recipe turns “{source}” (column “{column}”) into “{target}”, which {prop} does not take.</source>
   <translation>La recette change « {source} » (colonne « {column} ») en « {target} », que {prop} ne prend pas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>The request was blocked before reaching HubSpot.</source>
   <translation>La requête a été bloquée avant d’atteindre HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/results.py" />
   <source>The result files cannot be written to {folder} ({why}).</source>
   <translation>Les fichiers de résultats ne peuvent pas être écrits dans {folder} ({why}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>The result files have more rows than the journal.</source>
   <translation>Les fichiers de résultats ont plus de lignes que le journal.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/mode.py" />
   <source>The rows that were not submitted are listed as not sent.</source>
   <translation>Les lignes qui n’ont pas été envoyées figurent comme non envoyées.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>The same name as {name}</source>
   <translation>Le même nom que {name}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>The scope {join} is missing.{needs}</source>
   <translation>Le scope {join} manque.{needs}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>The scope {missing} is missing. {doing} needs it.</source>
   <translation>Le scope {missing} manque. {doing} le demande.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>The scope {scopes} is missing. {need}: {count} by e-mail address or name.</source>
   <translation>Le scope {scopes} manque. {need} : {count} par adresse e-mail ou par nom.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>The scope {scopes} is missing.{needs}</source>
   <translation>Le scope {scopes} manque.{needs}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>The scopes {missing} are missing. {doing} needs them.</source>
   <translation>Les scopes {missing} manquent. {doing} les demande.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>The summary says {state}: {told}, and the result files have {counted}.</source>
   <translation>Le résumé dit {state} : {told}, et les fichiers de résultats en ont {counted}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>The summary speaks of {get} rows, and there are {rows}.</source>
   <translation>Le résumé parle de {get} lignes, et il y en a {rows}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>The system's keyring does not answer, so HubDesk could not {what}.</source>
   <translation>Le trousseau du système ne répond pas, HubDesk n’a donc pas pu {what}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>The system's keyring is locked, so HubDesk could not {what}.</source>
   <translation>Le trousseau du système est verrouillé, HubDesk n’a donc pas pu {what}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>The system's keyring refused, so HubDesk could not {what}.</source>
   <translation>Le trousseau du système a refusé, HubDesk n’a donc pas pu {what}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>The system's keyring returned something else than what was saved, so the token is not kept there.</source>
   <translation>Le trousseau du système a rendu autre chose que ce qui avait été enregistré, le token n’y est donc pas gardé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/table_writer.py" />
   <source>The table for HubSpot cannot be written to the disk of this computer.</source>
   <translation>Le tableau pour HubSpot ne peut pas être écrit sur le disque de cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/table_writer.py" />
   <source>The table that HubSpot imported cannot be read again.</source>
   <translation>Le tableau que HubSpot a importé ne peut pas être relu.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>The time of a submission cannot lie ahead.</source>
   <translation>La date d’un envoi ne peut pas être dans l’avenir.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>The time of the submission must lie within the last month.</source>
   <translation>La date de l’envoi doit se situer dans le dernier mois.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>The token is kept for this session only, nowhere on the disk.</source>
   <translation>Le token est gardé pour cette session seulement, nulle part sur le disque.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>The token may not read owners, so {value} in {column} is sent unchecked.</source>
   <translation>Le token ne peut pas lire les propriétaires, {value} dans {column} est donc envoyé sans vérification.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/connect.py" />
   <source>The token opens account {portal_id}, but account {portal_id2} is needed.</source>
   <translation>Le token ouvre le compte {portal_id}, mais il faut le compte {portal_id2}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>The token stays the same; then try again.</source>
   <translation>Le token reste le même ; réessayez ensuite.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>The values of this row are too long for HubSpot.</source>
   <translation>Les valeurs de cette ligne sont trop longues pour HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/tiers.py" />
   <source>The {ADDON_NAME} gives 250 calls in ten seconds and 1,000,000 more a day; at most two, and only the day's calls add up ({SOURCE}, read {READ_ON}; {LEGACY_SOURCE} still says 200).</source>
   <translation>L’option {ADDON_NAME} donne 250 appels en dix secondes et 1 000 000 de plus par jour ; deux au plus, et seuls les appels du jour s’additionnent ({SOURCE}, lu le {READ_ON} ; {LEGACY_SOURCE} dit encore 200).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/unpack.py" />
   <source>There are {files} files in “{name}”: {shown}{more}.</source>
   <translation>Il y a {files} fichiers dans « {name} » : {shown}{more}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>There are {whole} different access tokens in this text.</source>
   <translation>Il y a {whole} tokens d’accès différents dans ce texte.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>There is a space or line break inside the token, {where}.</source>
   <translation>Il y a un espace ou un saut de ligne dans le token, {where}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/connect.py" />
   <source>There is no access token for account {portal_id} on this computer.</source>
   <translation>Il n’y a pas de token d’accès pour le compte {portal_id} sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>There is no access token in this text.</source>
   <translation>Il n’y a pas de token d’accès dans ce texte.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/unpack.py" />
   <source>There is no file in “{name}”.</source>
   <translation>Il n’y a pas de fichier dans « {name} ».</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>There is no file “{path}”.</source>
   <translation>Il n’y a pas de fichier « {path} ».</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/link.py" />
   <source>There is no id of a form in this text.</source>
   <translation>Il n’y a pas d’ID de formulaire dans ce texte.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/journal.py" />
   <source>There is no job {shown} on this computer.</source>
   <translation>Il n’y a pas de tâche {shown} sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/listing.py" />
   <source>There is no list with the id {wanted}.</source>
   <translation>Il n’y a pas de liste avec l’ID {wanted}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>There is no readable summary.json.</source>
   <translation>Il n’y a pas de summary.json lisible.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/atomic.py" />
   <source>There is no space left on the disk to save {name}.</source>
   <translation>Il n’y a plus de place sur le disque pour enregistrer {name}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>There is nothing to add and nothing to remove.</source>
   <translation>Il n’y a rien à ajouter et rien à retirer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/survey.py" />
   <source>There is text behind a closing quote; it was taken as part of the value.</source>
   <translation>Il y a du texte après un guillemet fermant ; il a été pris comme partie de la valeur.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>There is {what} in the token, {where}.</source>
   <translation>Il y a {what} dans le token, {where}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/forms.py" />
   <source>There may be a newer HubDesk. Until then submit it in HubSpot.</source>
   <translation>Il existe peut-être un HubDesk plus récent. D’ici là, envoyez-le dans HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/rate/hold.py" />
   <source>They are free again at midnight in the account's time zone. Resume the job then.</source>
   <translation>Ils sont de nouveau libres à minuit dans le fuseau horaire du compte. Reprenez alors la tâche.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/words.py" />
   <source>They stay on the list: HubSpot's answer was lost, so nobody knows whether the import put them there.</source>
   <translation>Ils restent dans la liste : la réponse de HubSpot a été perdue, donc personne ne sait si l’import les y a mis.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/releases.py" />
   <source>This HubDesk was built wrongly.</source>
   <translation>Ce HubDesk a été mal construit.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>This access token may not do this; HubSpot did not say which scope is missing.</source>
   <translation>Ce token d’accès ne peut pas faire cela ; HubSpot n’a pas dit quel scope manque.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>This account's plan does not allow it.</source>
   <translation>L’abonnement de ce compte ne le permet pas.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>This address belongs to the same contact as an earlier row's; only that row is written.</source>
   <translation>Cette adresse appartient au même contact que celle d’une ligne précédente ; seule celle-là est écrite.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/hosts.py" />
   <source>This address is neither HubSpot's nor on this computer.</source>
   <translation>Cette adresse n’est ni celle de HubSpot ni sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>This card has no END:VCARD.</source>
   <translation>Cette carte n’a pas de END:VCARD.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>This computer has no safe place to keep the token: no system keyring answers.</source>
   <translation>Cet ordinateur n’a pas d’endroit sûr où garder le token : aucun trousseau du système ne répond.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>This computer lets HubDesk open no more connections at the moment.</source>
   <translation>Cet ordinateur ne laisse pas HubDesk ouvrir plus de connexions pour le moment.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>This does not look like an access token: there is no digit in it.</source>
   <translation>Cela ne ressemble pas à un token d’accès : il n’y a aucun chiffre dedans.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>This file is on a network computer ({host}).</source>
   <translation>Ce fichier est sur un ordinateur du réseau ({host}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>This file is too large to be a recipe.</source>
   <translation>Ce fichier est trop gros pour être une recette.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>This form asks for a captcha, which no program can pass.</source>
   <translation>Ce formulaire demande un captcha, qu’aucun programme ne peut passer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/model.py" />
   <source>This form asks for a captcha, which no program can pass. Switch reCAPTCHA off in its options first.</source>
   <translation>Ce formulaire demande un captcha, qu’aucun programme ne peut passer. Désactivez d’abord reCAPTCHA dans ses options.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/preparing.py" />
   <source>This form asks for no consent.</source>
   <translation>Ce formulaire ne demande aucun consentement.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>This form does not take addresses of this domain.</source>
   <translation>Ce formulaire ne prend pas d’adresses de ce domaine.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/model.py" />
   <source>This form is archived. Restore it in HubSpot first.</source>
   <translation>Ce formulaire est archivé. Rétablissez-le d’abord dans HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>This form needs consent to process the data.</source>
   <translation>Ce formulaire demande le consentement au traitement des données.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>This form requires a file or a payment, which only HubSpot's own page can take.</source>
   <translation>Ce formulaire demande un fichier ou un paiement, que seule la page de HubSpot peut prendre.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/model.py" />
   <source>This form takes the comments of a blog. Only the blog's own pages can submit it.</source>
   <translation>Ce formulaire prend les commentaires d’un blog. Seules les pages du blog peuvent l’envoyer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/model.py" />
   <source>This form was not made in HubSpot. Only the website that it was found on can submit it.</source>
   <translation>Ce formulaire n’a pas été créé dans HubSpot. Seul le site où il a été trouvé peut l’envoyer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>This has to be filled in.</source>
   <translation>Ceci doit être rempli.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>This is a number, such as that of an account or an app.</source>
   <translation>C’est un nombre, comme celui d’un compte ou d’une app.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>This is a placeholder that stands for a token.</source>
   <translation>C’est un texte de remplacement qui représente un token.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>This is a token of which most is hidden.</source>
   <translation>C’est un token dont l’essentiel est masqué.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>This is a web address, not an access token.</source>
   <translation>C’est une adresse web, pas un token d’accès.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>This is an e-mail address, not an access token.</source>
   <translation>C’est une adresse e-mail, pas un token d’accès.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>This is none of the choices, or not a value that HubSpot can store here.</source>
   <translation>Ce n’est pas parmi les choix, ou pas une valeur que HubSpot peut enregistrer ici.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>This is not a date such as 2026-11-28.</source>
   <translation>Ce n’est pas une date comme 2026-11-28.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>This is not a file name: it contains a NUL character.</source>
   <translation>Ce n’est pas un nom de fichier : il contient un caractère NUL.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>This is not a number.</source>
   <translation>Ce n’est pas un nombre.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>This is not a number. Use a point before decimals and nothing between thousands.</source>
   <translation>Ce n’est pas un nombre. Mettez un point devant les décimales et rien entre les milliers.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>This is not a public IP address. Leave it empty unless it really is the visitor's.</source>
   <translation>Ce n’est pas une adresse IP publique. Laissez vide sauf si c’est vraiment celle du visiteur.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>This is not an e-mail address that HubSpot accepts.</source>
   <translation>Ce n’est pas une adresse e-mail que HubSpot accepte.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>This is not an e-mail address{detail}.</source>
   <translation>Ce n’est pas une adresse e-mail{detail}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>This is not the address of a page.</source>
   <translation>Ce n’est pas l’adresse d’une page.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>This is not the value of a hubspotutk cookie. Leave it empty unless you really have one.</source>
   <translation>Ce n’est pas la valeur d’un cookie hubspotutk. Laissez vide sauf si vous en avez vraiment un.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/rotation.py" />
   <source>This is the token that is in use already.</source>
   <translation>C’est le token déjà utilisé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>This is too long for HubSpot (65,536 characters at most).</source>
   <translation>C’est trop long pour HubSpot (65 536 caractères au plus).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>This is too long to be an access token ({text} characters).</source>
   <translation>C’est trop long pour être un token d’accès ({text} caractères).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>This is too long to be an access token ({token} characters).</source>
   <translation>C’est trop long pour être un token d’accès ({token} caractères).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>This is too short to be an access token ({token} characters).</source>
   <translation>C’est trop court pour être un token d’accès ({token} caractères).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>This is true or false.</source>
   <translation>C’est vrai ou faux (true ou false).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>This is {what}.</source>
   <translation>C’est {what}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/job.py" />
   <location filename="../../hubdesk/engine/undo/service.py" />
   <source>This job belongs to account {portal_id}, and the token opens account {other}.</source>
   <translation>Cette tâche appartient au compte {portal_id}, et le token ouvre le compte {other}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/service.py" />
   <source>This job changed no contact, so there is nothing to take back.</source>
   <translation>Cette tâche n’a changé aucun contact, il n’y a donc rien à annuler.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/jobs.py" />
   <source>This job has no result files yet.</source>
   <translation>Cette tâche n’a pas encore de fichiers de résultats.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/service.py" />
   <source>This job has not written anything yet.</source>
   <translation>Cette tâche n’a encore rien écrit.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>This line has no name and value.</source>
   <translation>Cette ligne n’a pas de nom et de valeur.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>This line stands outside of a card.</source>
   <translation>Cette ligne est en dehors d’une carte.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>This looks like a key of {vendor}, not of HubSpot.</source>
   <translation>Cela ressemble à une clé de {vendor}, pas de HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>This looks like a personal access key of the HubSpot command line.</source>
   <translation>Cela ressemble à une clé d’accès personnelle de la ligne de commande de HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>This looks like a sign-in token of another kind, not like a HubSpot access token.</source>
   <translation>Cela ressemble à un token de connexion d’un autre type, pas à un token d’accès de HubSpot.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>This looks like an old HubSpot API key, or like an app's client secret.</source>
   <translation>Cela ressemble à une ancienne clé d’API de HubSpot, ou au secret client d’une app.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>This network wants a sign-in page to be filled in.</source>
   <translation>Ce réseau veut qu’une page de connexion soit remplie.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/refusals.py" />
   <source>This number is outside of what the form accepts.</source>
   <translation>Ce nombre est en dehors de ce que le formulaire accepte.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>This row ({detail}) has characters that are damaged or not in the file's encoding. Correct them, or choose another encoding.</source>
   <translation>Cette ligne ({detail}) a des caractères endommagés ou absents de l’encodage du fichier. Corrigez-les, ou choisissez un autre encodage.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>This row ({detail}) has fewer values than the header has columns. Look for a missing delimiter.</source>
   <translation>Cette ligne ({detail}) a moins de valeurs que l’en-tête n’a de colonnes. Cherchez un séparateur qui manque.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>This row ({detail}) has invisible control characters. Remove them.</source>
   <translation>Cette ligne ({detail}) a des caractères de contrôle invisibles. Supprimez-les.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>This row ({detail}) has more values than the header has columns. Look for a delimiter outside quotes.</source>
   <translation>Cette ligne ({detail}) a plus de valeurs que l’en-tête n’a de colonnes. Cherchez un séparateur hors des guillemets.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>This row ({detail}) looks like a total or a note below the table and not like a contact, so it is left out.</source>
   <translation>Cette ligne ({detail}) ressemble à un total ou à une remarque sous le tableau et non à un contact, elle est donc laissée de côté.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>This row ({detail}) names columns in another way than the header: another table may begin here, and the rows below it may have their values in the wrong columns. Put that table into a file of its own.</source>
   <translation>Cette ligne ({detail}) nomme les colonnes autrement que l’en-tête : un autre tableau commence peut-être ici, et les lignes suivantes ont peut-être leurs valeurs dans les mauvaises colonnes. Mettez ce tableau dans un fichier à part.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>This row ({detail}) opens a quote that never closes. Close or remove it.</source>
   <translation>Cette ligne ({detail}) ouvre un guillemet qui ne se ferme jamais. Fermez-le ou supprimez-le.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>This row ({detail}) or one of its values is too long to be read.</source>
   <translation>Cette ligne ({detail}) ou l’une de ses valeurs est trop longue pour être lue.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>This row ({detail}) repeats the names of the columns. It is no contact, so it is left out.</source>
   <translation>Cette ligne ({detail}) répète les noms des colonnes. Ce n’est pas un contact, elle est donc omise.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/link.py" />
   <source>This text names {ids} forms.</source>
   <translation>Ce texte nomme {ids} formulaires.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>This token can do exactly what HubDesk needs.</source>
   <translation>Ce token peut exactement ce dont HubDesk a besoin.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>This token can do more than HubDesk needs.</source>
   <translation>Ce token peut plus que ce dont HubDesk a besoin.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/rotation.py" />
   <source>This token opens account {found}, and the one to be replaced opens account {wanted}.</source>
   <translation>Ce token ouvre le compte {found}, et celui à remplacer ouvre le compte {wanted}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Throw-away address</source>
   <translation>Adresse jetable</translation>
  </message>
  <message>
   <location filename="../../hubdesk/demo/tokens.py" />
   <source>Tick Submit forms in Scopes: granted, refused by the plan</source>
   <translation>Cochez « Envoyer des formulaires » dans Scopes : accordé, refusé par l’abonnement</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Time of day left out</source>
   <translation>Heure omise</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Time without time zone</source>
   <translation>Heure sans fuseau horaire</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>Time zone</source>
   <translation>Fuseau horaire</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Too few values</source>
   <translation>Trop peu de valeurs</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/demo.py" />
   <source>Too many demo portals are running.</source>
   <translation>Trop de portails de démonstration sont ouverts.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Too many for one contact</source>
   <translation>Trop pour un seul contact</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Too many values</source>
   <translation>Trop de valeurs</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>Try , ; | or a tab.</source>
   <translation>Essayez , ; | ou une tabulation.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>Try , or ;.</source>
   <translation>Essayez , ou ;.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Try again in a few minutes; see status.hubspot.com.</source>
   <translation>Réessayez dans quelques minutes ; voyez status.hubspot.com.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Try again in a moment.</source>
   <translation>Réessayez dans un instant.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Try again in {seconds} seconds.</source>
   <translation>Réessayez dans {seconds} s.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/releases.py" />
   <source>Try again later, or look at the place where you got HubDesk.</source>
   <translation>Réessayez plus tard, ou regardez là où vous avez obtenu HubDesk.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Try again later.</source>
   <translation>Réessayez plus tard.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/demo.py" />
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>Try again.</source>
   <translation>Réessayez.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/encoding.py" />
   <source>Try utf-8, cp1252 or utf-16.</source>
   <translation>Essayez utf-8, cp1252 ou utf-16.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>Undo will not be possible, and each row ends as written or rejected.</source>
   <translation>L’annulation ne sera pas possible, et chaque ligne finit écrite ou rejetée.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Unknown option left out</source>
   <translation>Option inconnue omise</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Unlikely date</source>
   <translation>Date improbable</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Unlikely phone number</source>
   <translation>Numéro de téléphone improbable</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>Unlock it, then try again.</source>
   <translation>Déverrouillez-le, puis réessayez.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <location filename="../../hubdesk/tabular/kinds.py" />
   <location filename="../../hubdesk/tabular/unpack.py" />
   <source>Unpack it and open the file inside.</source>
   <translation>Décompressez-le et ouvrez le fichier qu’il contient.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/unpack.py" />
   <source>Unpack it and open the one with the contacts.</source>
   <translation>Décompressez-le et ouvrez celui qui contient les contacts.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/unpack.py" />
   <source>Unpack it yourself if you trust it, and open that.</source>
   <translation>Décompressez-le vous-même si vous lui faites confiance, et ouvrez le contenu.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Unreadable characters</source>
   <translation>Caractères illisibles</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/endpoints.py" />
   <source>Updating contacts</source>
   <translation>Mettre à jour des contacts</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Upload and change files</source>
   <translation>Téléverser et modifier des fichiers</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Use HubSpot’s tool for answers in AI search</source>
   <translation>Utiliser l’outil de HubSpot pour les réponses dans la recherche par IA</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>Use a code of two letters such as DE or GB.</source>
   <translation>Utilisez un code à deux lettres comme DE ou GB.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>Use a column that holds only the key.</source>
   <translation>Utilisez une colonne qui ne contient que la clé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/connect.py" />
   <source>Use a token of account {portal_id}.</source>
   <translation>Utilisez un token du compte {portal_id}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/job.py" />
   <location filename="../../hubdesk/engine/undo/service.py" />
   <source>Use a token of the job's own account.</source>
   <translation>Utilisez un token du compte de la tâche.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/hosts.py" />
   <source>Use an address such as http://127.0.0.1:8080, without a path.</source>
   <translation>Utilisez une adresse comme http://127.0.0.1:8080, sans chemin.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>Use email, hs_object_id or a unique property.</source>
   <translation>Utilisez email, hs_object_id ou une propriété unique.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>Use one of its options.</source>
   <translation>Utilisez l’une de ses options.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Use sales forecasts</source>
   <translation>Utiliser les prévisions de vente</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_writer.py" />
   <source>Use the CSV file itself; it holds everything.</source>
   <translation>Utilisez le fichier CSV lui-même ; il contient tout.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Use the developer tools of the account</source>
   <translation>Utiliser les outils de développement du compte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/sender.py" />
   <source>Use the token of that key (a rotated one will do) until they have ended.</source>
   <translation>Utilisez le token de cette clé (renouvelé, il convient aussi) jusqu’à ce qu’ils soient terminés.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Users</source>
   <translation>Utilisateurs</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Value of all rows not accepted</source>
   <translation>Valeur de toutes les lignes non acceptée</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Value too long</source>
   <translation>Valeur trop longue</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/lease.py" />
   <source>Wait until it ends, or stop it there.</source>
   <translation>Attendez qu’elle se termine, ou arrêtez-la là-bas.</translation>
  </message>
  <message>
   <location filename="../../resources/scopes.json" />
   <source>Website</source>
   <translation>Site web</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/token_care.py" />
   <source>What HubDesk wrote with the old token stays written; the list of jobs shows all of it.</source>
   <translation>Ce que HubDesk a écrit avec l’ancien token reste écrit ; la liste des tâches montre tout.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/submission_log.py" />
   <source>What HubSpot took is taken.</source>
   <translation>Ce que HubSpot a pris est pris.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/attempts.py" />
   <source>What it has taken goes on by itself.</source>
   <translation>Ce qu’il a pris continue tout seul.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/companies.py" />
   <source>What the job knows of companies cannot be read or saved.</source>
   <translation>Ce que la tâche sait des entreprises ne peut pas être lu ou enregistré.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>What this contact was before is not known.</source>
   <translation>On ne sait pas ce que ce contact était avant.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/updates.py" />
   <source>What was answered is not a release of HubDesk.</source>
   <translation>Ce qui a été répondu n’est pas une version de HubDesk.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>What was decided about columns and values</source>
   <translation>Ce qui a été décidé des colonnes et des valeurs</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>What was decided about its columns and values</source>
   <translation>Ce qui a été décidé de ses colonnes et de ses valeurs</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>What was saved so far is safe, and the job can be resumed.</source>
   <translation>Ce qui a été enregistré jusqu’ici est en sûreté, et la tâche peut être reprise.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/companies.py" />
   <location filename="../../hubdesk/storage/plan/file.py" />
   <source>What was written so far is in the job.</source>
   <translation>Ce qui a été écrit jusqu’ici est dans la tâche.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/alike.py" />
   <source>What was written stays written, and the other rows were not sent.</source>
   <translation>Ce qui a été écrit reste écrit, et les autres lignes n’ont pas été envoyées.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/releases.py" />
   <source>What {host} answered is not about a release of HubDesk.</source>
   <translation>Ce que {host} a répondu ne concerne pas une version de HubDesk.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>When its scopes were last used</source>
   <translation>Quand ses scopes ont servi pour la dernière fois</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>When scopes were last used</source>
   <translation>Quand les scopes ont servi pour la dernière fois</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/plan/consent.py" />
   <source>Whether new contacts become marketing contacts, which may cost more, is decided in HubSpot (Settings &gt; Integrations &gt; Marketing contacts). Batches cannot set it.</source>
   <translation>Si les nouveaux contacts deviennent des contacts marketing, ce qui peut coûter plus, cela se décide dans HubSpot (Paramètres &gt; Intégrations &gt; Contacts marketing). Les lots ne peuvent pas le régler.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>Whoever holds it could {could}.</source>
   <translation>Qui le détient pourrait {could}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Whole number with a decimal place</source>
   <translation>Nombre entier avec une décimale</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/keyring_backend.py" />
   <source>Windows Credential Manager</source>
   <translation>Gestionnaire d’identification de Windows</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>With {rows} rows a file that HubSpot reads by itself spares {calls} calls.</source>
   <translation>Avec {rows} lignes, un fichier que HubSpot lit lui-même épargne {calls} appels.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>Within one second {calls} search calls left ({at}); HubSpot allows {SEARCH_LIMIT} for the whole account. That near it was in {seconds}.</source>
   <translation>En une seconde, {calls} appels de recherche sont partis ({at}) ; HubSpot en permet {SEARCH_LIMIT} pour tout le compte. On en a été aussi près pendant {seconds}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>Without a keyring the token is kept for this session only.</source>
   <translation>Sans trousseau, le token est gardé pour cette session seulement.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>Without it HubDesk cannot {cannot}.</source>
   <translation>Sans lui, HubDesk ne peut pas {cannot}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>Without them HubDesk cannot {cannot}.</source>
   <translation>Sans eux, HubDesk ne peut pas {cannot}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>Word for no value</source>
   <translation>Mot pour aucune valeur</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/network.py" />
   <source>Write it as http://host:port.</source>
   <translation>Écrivez-la comme http://host:port.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/routing.py" />
   <source>Write it as http://host:port. Scripts (PAC) and SOCKS are not supported. {SETTINGS_HINT}</source>
   <translation>Écrivez-la comme http://host:port. Les scripts (PAC) et SOCKS ne sont pas pris en charge. {SETTINGS_HINT}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>You chose {name} for a column of this name before</source>
   <translation>Vous aviez choisi {name} pour une colonne de ce nom</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>You left a column of this name out before</source>
   <translation>Vous aviez omis une colonne de ce nom</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a 7-Zip archive</source>
   <translation>une archive 7-Zip</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a GIF picture</source>
   <translation>une image GIF</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a JPEG picture</source>
   <translation>une image JPEG</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a JSON file</source>
   <translation>un fichier JSON</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a PDF document</source>
   <translation>un document PDF</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a PNG picture</source>
   <translation>une image PNG</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a Parquet file</source>
   <translation>un fichier Parquet</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a RAR archive</source>
   <translation>une archive RAR</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a SQLite database</source>
   <translation>une base de données SQLite</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a TIFF picture</source>
   <translation>une image TIFF</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a Zstandard archive</source>
   <translation>une archive Zstandard</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/payload.py" />
   <source>a batch has 1 to {MAX_INPUTS} inputs with different keys</source>
   <translation>un lot a de 1 à {MAX_INPUTS} entrées avec des clés différentes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>a character that no token has</source>
   <translation>un caractère qu’aucun token n’a</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>a column</source>
   <translation>une colonne</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>a country code of two letters such as DE</source>
   <translation>un code de pays à deux lettres comme DE</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_phone.py" />
   <source>a date</source>
   <translation>une date</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a formatted text document (RTF)</source>
   <translation>un document texte mis en forme (RTF)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a gzip archive</source>
   <translation>une archive gzip</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/modes.py" />
   <source>a job of the kind {name} does not write contacts</source>
   <translation>une tâche du type {name} n’écrit pas de contacts</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>a letter of another alphabet</source>
   <translation>une lettre d’un autre alphabet</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>a list of names of columns</source>
   <translation>une liste de noms de colonnes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a program</source>
   <translation>un programme</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/reader.py" />
   <source>a replacement character (U+FFFD), line {line}</source>
   <translation>un caractère de remplacement (U+FFFD), ligne {line}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/server.py" />
   <source>a request came before the one that it builds upon</source>
   <translation>une requête est arrivée avant celle sur laquelle elle s’appuie</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/transport.py" />
   <source>a request was about to leave for another host</source>
   <translation>une requête allait partir vers un autre hôte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/writer.py" />
   <source>a row already has an outcome, or a batch its number</source>
   <translation>une ligne a déjà une issue, ou un lot son numéro</translation>
  </message>
  <message>
   <location filename="../../hubdesk/core/secret.py" />
   <source>a secret is never pickled or copied</source>
   <translation>un secret n’est jamais sérialisé ni copié</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a sound, film or picture</source>
   <translation>un son, un film ou une image</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>a table cannot hold what it asks for</source>
   <translation>un tableau ne peut pas contenir ce qu’elle demande</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a tar archive</source>
   <translation>une archive tar</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>a text</source>
   <translation>un texte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_values.py" />
   <source>a text that is not empty</source>
   <translation>un texte non vide</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a vCard file</source>
   <translation>un fichier vCard</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_writer.py" />
   <source>a value in line {part} has characters that a workbook cannot hold</source>
   <translation>une valeur de la ligne {part} contient des caractères qu’un classeur ne peut pas contenir</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_writer.py" />
   <source>a value in line {part} has more than {MOST_CHARACTERS} characters</source>
   <translation>une valeur de la ligne {part} a plus de {MOST_CHARACTERS} caractères</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a web page or an XML file, even if its name says otherwise</source>
   <translation>une page web ou un fichier XML, même si son nom dit autre chose</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a workbook of a very old Excel</source>
   <translation>un classeur d’un très vieil Excel</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>a zip archive</source>
   <translation>une archive zip</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/words.py" />
   <source>about {working_seconds}</source>
   <translation>environ {working_seconds}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/plan/reader.py" />
   <source>action, row</source>
   <translation>action, row</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>amounts of money, read as numbers</source>
   <translation>des montants d’argent, lus comme des nombres</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/token_lookalikes.py" />
   <source>an AI service such as OpenAI</source>
   <translation>un service d’IA comme OpenAI</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>an Excel workbook</source>
   <translation>un classeur Excel</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>an Office document without a table of contacts</source>
   <translation>un document Office sans tableau de contacts</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>an OpenDocument spreadsheet</source>
   <translation>un classeur OpenDocument</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>an Outlook data file</source>
   <translation>un fichier de données Outlook</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>an invisible character</source>
   <translation>un caractère invisible</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/company_file.py" />
   <source>an object whose values are record IDs of companies, or empty texts</source>
   <translation>un objet dont les valeurs sont des ID de fiche d’entreprises, ou des textes vides</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_values.py" />
   <source>an object whose values are texts</source>
   <translation>un objet dont les valeurs sont des textes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>an object whose values are texts, or null to reject the rows</source>
   <translation>un objet dont les valeurs sont des textes, ou null pour rejeter les lignes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>an object with the names of columns</source>
   <translation>un objet avec les noms de colonnes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>an object with the names of properties</source>
   <translation>un objet avec les noms de propriétés</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>an object with “columns”</source>
   <translation>un objet avec « columns »</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>an old Excel workbook</source>
   <translation>un ancien classeur Excel</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/words.py" />
   <source>an outcome has the word {number}, which does not exist</source>
   <translation>une issue a le mot {number}, qui n’existe pas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>an xz archive</source>
   <translation>une archive xz</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>as you chose, all of them have the value.</source>
   <translation>comme vous l’avez choisi, toutes ont la valeur.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/tokens.py" />
   <source>at character {position} of {token}</source>
   <translation>au caractère {position} sur {token}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/call_log.py" />
   <source>at, endpoint, status, ms, rows, attempt, correlation, cause, scope</source>
   <translation>at, endpoint, status, ms, rows, attempt, correlation, cause, scope</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/property_rules.py" />
   <source>be an address of {join}</source>
   <translation>une adresse de {join}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/property_rules.py" />
   <source>be at least {shown}</source>
   <translation>au moins {shown}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/property_rules.py" />
   <source>be at most {shown}</source>
   <translation>au plus {shown}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/diagnosis.py" />
   <source>because {reason}</source>
   <translation>car {reason}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/reader.py" />
   <source>byte 0x{raw} at byte {part} of the row, line {line}</source>
   <translation>octet 0x{raw} à l’octet {part} de la ligne de données, ligne {line}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>call is</source>
   <translation>appel, c’est</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/recorder.py" />
   <source>call log</source>
   <translation>journal des appels</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>calls are</source>
   <translation>appels, c’est</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/rate/reserve.py" />
   <source>calls that are kept are 0 or more</source>
   <translation>les appels gardés sont au nombre de 0 ou plus</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/documents.py" />
   <source>came from a newer version of HubDesk</source>
   <translation>version plus récente de HubDesk</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>change or delete records</source>
   <translation>changer ou supprimer des fiches</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>change settings</source>
   <translation>changer des réglages</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>change users</source>
   <translation>changer des utilisateurs</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/planner.py" />
   <source>changed it</source>
   <translation>l’a changé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>close to the 5 % that HubSpot asks to stay below</source>
   <translation>près des 5 % sous lesquels HubSpot demande de rester</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>column “{column}”</source>
   <translation>colonne « {column} »</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/documents.py" />
   <source>could not be read</source>
   <translation>lecture impossible</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/planner.py" />
   <source>created it</source>
   <translation>l’a créé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/diagnosis.py" />
   <source>damaged: {damaged}</source>
   <translation>endommagée : {damaged}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>e-mail addresses</source>
   <translation>d’adresses e-mail</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/call_log.py" />
   <source>endpoint IN ({join})</source>
   <translation>endpoint IN ({join})</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>export every record</source>
   <translation>exporter toutes les fiches</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>find a safe place for the token</source>
   <translation>trouver un endroit sûr pour le token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/plan/consent.py" />
   <source>have an address that hard-bounced</source>
   <translation>ont une adresse définitivement rejetée</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/property_rules.py" />
   <source>have at least {bound} characters</source>
   <translation>au moins {bound} caractères</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/property_rules.py" />
   <source>have at most {bound} characters</source>
   <translation>au plus {bound} caractères</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/property_rules.py" />
   <source>have digits only</source>
   <translation>seulement des chiffres</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/property_rules.py" />
   <source>have letters and digits only</source>
   <translation>seulement des lettres et des chiffres</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/property_rules.py" />
   <source>have letters only</source>
   <translation>seulement des lettres</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/plan/consent.py" />
   <source>have unsubscribed from all e-mail</source>
   <translation>se sont désabonnés de tous les e-mails</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/call_log_file.py" />
   <source>it fails SQLite's own check</source>
   <translation>il échoue au contrôle de SQLite</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_writer.py" />
   <source>it has more than the {MOST_ROWS} rows of a sheet</source>
   <translation>il a plus que les {MOST_ROWS} lignes d’une feuille</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/results.py" />
   <source>it is a file</source>
   <translation>c’est un fichier</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/call_log_file.py" />
   <source>it is no log of calls</source>
   <translation>ce n’est pas un journal des appels</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/schema.py" />
   <source>its file belongs to another program</source>
   <translation>leur fichier appartient à un autre programme</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/schema.py" />
   <source>its file fails SQLite's own check</source>
   <translation>leur fichier échoue au contrôle de SQLite</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/schema.py" />
   <source>its file has impossible contents</source>
   <translation>leur fichier a un contenu impossible</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/schema.py" />
   <source>its file is empty</source>
   <translation>leur fichier est vide</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/schema.py" />
   <source>its file is missing</source>
   <translation>leur fichier manque</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/schema.py" />
   <source>its file is not a database</source>
   <translation>leur fichier n’est pas une base de données</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/schema.py" />
   <source>its file is not a sound database</source>
   <translation>leur fichier n’est pas une base de données saine</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>its file was changed or damaged while it was in use</source>
   <translation>leur fichier a été changé ou endommagé pendant son utilisation</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/schema.py" />
   <source>its file was never completed</source>
   <translation>leur fichier n’a jamais été achevé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>its values are e-mail addresses</source>
   <translation>ses valeurs sont des adresses e-mail</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>its values do not look like dates</source>
   <translation>ses valeurs ne ressemblent pas à des dates</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>its values do not look like e-mail addresses</source>
   <translation>ses valeurs ne ressemblent pas à des adresses e-mail</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>its values do not look like numbers</source>
   <translation>ses valeurs ne ressemblent pas à des nombres</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/schema.py" />
   <source>its version does not exist</source>
   <translation>leur version n’existe pas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/ticker.py" />
   <source>job progress</source>
   <translation>avancement de la tâche</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/plan/reader.py" />
   <source>key, row</source>
   <translation>key, row</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/words.py" />
   <source>less than 0.1 %</source>
   <translation>moins de 0,1 %</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/words.py" />
   <source>less than 1 s</source>
   <translation>moins de 1 s</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/rows.py" />
   <location filename="../../hubdesk/mapping/check.py" />
   <location filename="../../hubdesk/tabular/reader.py" />
   <source>line {line}</source>
   <translation>ligne {line}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_writer.py" />
   <source>line {part} has more than {MOST_COLUMNS} columns</source>
   <translation>la ligne {part} a plus de {MOST_COLUMNS} colonnes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/demo.py" />
   <source>list[dict[str, object]]</source>
   <translation>list[dict[str, object]]</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_phone.py" />
   <source>longer than phone numbers are</source>
   <translation>plus long que ne le sont les numéros de téléphone</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/keyring_backend.py" />
   <source>macOS Keychain</source>
   <translation>Trousseau de macOS</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/undo/planner.py" />
   <source>may have written it</source>
   <translation>l’a peut-être écrit</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_phone.py" />
   <source>more than one phone number</source>
   <translation>plus d’un numéro de téléphone</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>most of its values are no options of the field</source>
   <translation>la plupart de ses valeurs ne sont pas des options du champ</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>most of its values are no options of the property</source>
   <translation>la plupart de ses valeurs ne sont pas des options de la propriété</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>no answer came</source>
   <translation>aucune réponse n’est venue</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_phone.py" />
   <source>not a number of any country</source>
   <translation>un numéro sans pays connu</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_phone.py" />
   <source>not a number that its country uses</source>
   <translation>un numéro que son pays n’utilise pas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>not a text file</source>
   <translation>autre chose qu’un fichier texte</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/property_rules.py" />
   <source>not be an address of {join}</source>
   <translation>autre chose qu’une adresse de {join}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_phone.py" />
   <source>not only a phone number</source>
   <translation>plus qu’un simple numéro de téléphone</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/diagnosis.py" />
   <source>not set</source>
   <translation>non définie</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/connect.py" />
   <source>not told by HubSpot</source>
   <translation>non indiqué par HubSpot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_phone.py" />
   <source>of a length that its country does not use</source>
   <translation>d’une longueur que son pays n’utilise pas</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/reasons.py" />
   <source>one of the properties</source>
   <translation>une des propriétés</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_values.py" />
   <source>one of {choices}</source>
   <translation>une de ces valeurs : {choices}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/accounts.py" />
   <source>only a masked token may be kept in the list of accounts</source>
   <translation>seul un token masqué peut être gardé dans la liste des comptes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>only the first of them has the value. Have it filled down, or correct the rows in the Check step.</source>
   <translation>seule la première a la valeur. Faites-la recopier vers le bas, ou corrigez les lignes à l’étape Vérifier.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/counting.py" />
   <source>other name finds</source>
   <translation>autre nom trouve</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/counting.py" />
   <source>other names find</source>
   <translation>autres noms trouvent</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>percentages: 12.5 % is read as 0.125</source>
   <translation>des pourcentages : 12.5 % est lu comme 0.125</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>portal:{portal_id}@{lower}</source>
   <translation>portal:{portal_id}@{lower}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>quarter hour</source>
   <translation>quart d’heure</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>read data about people</source>
   <translation>lire des données sur des personnes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>read or send messages</source>
   <translation>lire ou envoyer des messages</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>read the token</source>
   <translation>lire le token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>remove all tokens</source>
   <translation>supprimer tous les tokens</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>remove the token</source>
   <translation>supprimer le token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/lease.py" />
   <source>running in another program</source>
   <translation>en cours dans un autre programme</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/lease.py" />
   <source>running on {host} (process {pid})</source>
   <translation>en cours sur {host} (processus {pid})</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/lease.py" />
   <source>running on {host} since {when} (process {pid})</source>
   <translation>en cours sur {host} depuis {when} (processus {pid})</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/vault.py" />
   <source>save the token</source>
   <translation>enregistrer le token</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>see or change prices, deals or payments</source>
   <translation>voir ou changer des prix, des transactions ou des paiements</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>see sensitive values</source>
   <translation>voir des valeurs sensibles</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_phone.py" />
   <source>shorter than international numbers are</source>
   <translation>plus court que ne le sont les numéros internationaux</translation>
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
   <translation>status BETWEEN 200 AND 399 AND max(rows, 1) &lt;= ?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/attempts.py" />
   <source>take back an attempt</source>
   <translation>annuler une tentative</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/bodies.py" />
   <source>the bytes of a batch hold other rows than the batch</source>
   <translation>les octets d’un lot contiennent d’autres lignes que le lot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/prepare.py" />
   <source>the checked file was closed</source>
   <translation>le fichier vérifié a été fermé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/network.py" />
   <source>the connection is closed</source>
   <translation>la connexion est fermée</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/results.py" />
   <location filename="../../hubdesk/storage/submission_log.py" />
   <location filename="../../hubdesk/tabular/intake.py" />
   <location filename="../../hubdesk/tabular/unpack.py" />
   <source>the disk refuses</source>
   <translation>le disque refuse</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/form_run.py" />
   <source>the form was not read yet</source>
   <translation>le formulaire n’a pas encore été lu</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/writer.py" />
   <source>the journal is not open</source>
   <translation>le journal n’est pas ouvert</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>the name of a property, an object with “property”, or a list of them</source>
   <translation>le nom d’une propriété, un objet avec « property », ou une liste de ceux-ci</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>the name of a property, or an object with “property”</source>
   <translation>le nom d’une propriété, ou un objet avec « property »</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>the property {key}</source>
   <translation>la propriété {key}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_file.py" />
   <source>the recipe</source>
   <translation>la recette</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/row_order.py" />
   <source>the rows are not in order yet</source>
   <translation>les lignes ne sont pas encore en ordre</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/rate/reserve.py" />
   <source>the share of the day is between 0 and {MOST_OF_THE_DAY}</source>
   <translation>la part du jour est entre 0 et {MOST_OF_THE_DAY}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <location filename="../../hubdesk/tabular/workbook_writer.py" />
   <location filename="../../hubdesk/tabular/writer.py" />
   <source>the system refuses</source>
   <translation>le système refuse</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>the value</source>
   <translation>la valeur</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/failures.py" />
   <source>this call</source>
   <translation>cet appel</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_phone.py" />
   <source>too long for its country</source>
   <translation>trop long pour son pays</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/convert_phone.py" />
   <source>too short for its country</source>
   <translation>trop court pour son pays</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/reach.py" />
   <source>tuple[tuple[tuple[str, str], ...], ...]</source>
   <translation>tuple[tuple[tuple[str, str], ...], ...]</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/jobs.py" />
   <source>undo of {job_id}</source>
   <translation>annulation de {job_id}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/encoding.py" />
   <location filename="../../hubdesk/tabular/head.py" />
   <source>unexpected end of data</source>
   <translation>fin de données inattendue</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/payload.py" />
   <source>unknown mode {mode}</source>
   <translation>mode inconnu {mode}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <location filename="../../hubdesk/storage/atomic.py" />
   <source>unknown reason</source>
   <translation>raison inconnue</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/documents.py" />
   <source>was damaged</source>
   <translation>fichier endommagé</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/documents.py" />
   <source>was far too large</source>
   <translation>fichier bien trop gros</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/journal.py" />
   <source>with this name</source>
   <translation>de ce nom</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>you are not allowed to</source>
   <translation>vous n’en avez pas le droit</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>zeros in front by their format alone: 01067 is read as 1067. Save it as CSV to keep them</source>
   <translation>des zéros en tête dus au seul format : 01067 est lu comme 1067. Enregistrez-le en CSV pour les garder</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>zeros in front by their format alone: they are read as shown, such as 01067</source>
   <translation>des zéros en tête dus au seul format : ils sont lus tels qu’affichés, par exemple 01067</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>{STOPPED} The disk does not accept data ({error}).</source>
   <translation>{STOPPED} Le disque n’accepte pas de données ({error}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>{STOPPED} The disk is full.</source>
   <translation>{STOPPED} Le disque est plein.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>{TRIED} All of them worked.</source>
   <translation>{TRIED} Toutes ont fonctionné.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>{TRIED} What could not be tried may well be granted.</source>
   <translation>{TRIED} Ce qui n’a pas pu être essayé peut très bien être accordé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/words.py" />
   <source>{about}. How many calls are left of today is not known.</source>
   <translation>{about}. On ne sait pas combien d’appels restent aujourd’hui.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/words.py" />
   <source>{about}. That is more than the calls that are left of today.</source>
   <translation>{about}. C’est plus que les appels qui restent aujourd’hui.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/words.py" />
   <source>{about}. The calls of today last until about {pauses_at}.</source>
   <translation>{about}. Les appels du jour durent jusque vers {pauses_at}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>{again} of {calls} calls were sent again ({share}).{why}</source>
   <translation>{again} appels sur {calls} ont été renvoyés ({share}).{why}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>{calls} ({endpoint}) within an hour carried at most {SMALL_ROWS} contacts each ({hour}); together they would fit into {enough}.</source>
   <translation>{calls} ({endpoint}) en une heure portaient chacun au plus {SMALL_ROWS} contacts ({hour}) ; ensemble, ils tiendraient en {enough}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/diagnosis.py" />
   <source>{calls} calls in {seconds} s</source>
   <translation>{calls} appels en {seconds} s</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>{calls} soon made.</source>
   <translation>{calls} vite fait.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>{cells} several rows ({places}{more}): {what}</source>
   <translation>{cells} plusieurs lignes ({places}{more}) : {what}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>{cells} such as #N/A or #REF!, read as empty.</source>
   <translation>{cells} comme #N/A ou #REF!, ce qui est lu comme vide.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>{cells} without a result, read as empty. Open and save it in a spreadsheet program to have them.</source>
   <translation>{cells} sans résultat, ce qui est lu comme vide. Ouvrez et enregistrez le fichier dans un tableur pour avoir les résultats.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/words.py" />
   <source>{clock} on {day}</source>
   <translation>{clock} le {day}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/file/mode.py" />
   <source>{code} Look at the recipe and the answers for all rows, then start a new run.</source>
   <translation>{code} Regardez la recette et les réponses pour toutes les lignes, puis recommencez.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{column} has {detail} characters; HubSpot takes up to 65,536.</source>
   <translation>{column} a {detail} caractères ; HubSpot en prend jusqu’à 65 536.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{column} is empty. Without it the contact cannot be found or made; add an address.</source>
   <translation>{column} est vide. Sans cela, le contact ne peut être ni trouvé ni créé ; ajoutez une adresse.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{column} is empty. Without it the contact cannot be found or made; fill it in.</source>
   <translation>{column} est vide. Sans cela, le contact ne peut être ni trouvé ni créé ; remplissez la cellule.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>{count} are missing to {to}.</source>
   <translation>{count} manquent pour {to}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>{count} jobs and their journals</source>
   <translation>{count} tâches et leurs journaux</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <source>{count} more than 15 digits: the spreadsheet program has rounded them. Keep long ids as text.</source>
   <translation>{count} plus de 15 chiffres : le tableur les a arrondis. Gardez les longs ID comme texte.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>{count} scopes are missing to {to}.</source>
   <translation>{count} scopes manquent pour {to}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>{count} scopes are missing.</source>
   <translation>{count} scopes manquent.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/words.py" />
   <source>{count}, {time} (HubSpot has not told its limit yet, so this is a guess)</source>
   <translation>{count}, {time} (HubSpot n’a pas encore dit sa limite, c’est donc une estimation)</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/words.py" />
   <source>{count}, {time} (HubSpot has not told its limit yet, so this is a guess), {left} of the calls that are left of today.</source>
   <translation>{count}, {time} (HubSpot n’a pas encore dit sa limite, c’est donc une estimation), {left} des appels qui restent aujourd’hui.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/words.py" />
   <source>{count}, {time}, {left} of the calls that are left of today.</source>
   <translation>{count}, {time}, {left} des appels qui restent aujourd’hui.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/counting.py" />
   <source>{create} to be created</source>
   <translation>à créer : {create}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>{errors} cells hold errors</source>
   <translation>{errors} cellules contiennent des erreurs</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>{figure} batch</source>
   <translation>{figure} lot</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>{figure} batches</source>
   <translation>{figure} lots</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>{figure} call</source>
   <translation>{figure} appel</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>{figure} call is</source>
   <translation>{figure} appel, c’est</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>{figure} calls</source>
   <translation>{figure} appels</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>{figure} calls are</source>
   <translation>{figure} appels, c’est</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/counting.py" />
   <source>{figure} other name finds</source>
   <translation>{figure} autre nom trouve</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/counting.py" />
   <source>{figure} other names find</source>
   <translation>{figure} autres noms trouvent</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>{figure} quarter hour</source>
   <translation>{figure} quart d’heure</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>{figure} quarter hours</source>
   <translation>{figure} quarts d’heure</translation>
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
   <translation>{figure} seconde</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>{figure} seconds</source>
   <translation>{figure} secondes</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>{first} and {last}</source>
   <translation>{first} et {last}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>{first} or {last}</source>
   <translation>{first} ou {last}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/reader.py" />
   <source>{found} values, line {line}</source>
   <translation>{found} valeurs, ligne {line}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/request.py" />
   <source>{head}HubDesk {job_id}-{seq} {when}</source>
   <translation>{head}HubDesk {job_id}-{seq} {when}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>{hidden} hidden rows are read too.</source>
   <translation>{hidden} lignes masquées sont lues aussi.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/connect.py" />
   <source>{hint} Copy the present one. {WHERE}</source>
   <translation>{hint} Copiez l’actuel. {WHERE}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/releases.py" />
   <source>{host} cannot be reached.</source>
   <translation>{host} est injoignable.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/releases.py" />
   <source>{host} did not say which version is the newest (HTTP {status_code}).</source>
   <translation>{host} n’a pas dit quelle version est la plus récente (HTTP {status_code}).</translation>
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
   <translation>{jobs} tâches, dont les {MOST_JOBS} plus récentes :</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/removal.py" />
   <source>{join} and more</source>
   <translation>{join} et d’autres</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>{merged} merged cells span</source>
   <translation>{merged} cellules fusionnées couvrent</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/alike.py" />
   <source>{message} Put that right in HubSpot, then resume the job.</source>
   <translation>{message} Corrigez cela dans HubSpot, puis reprenez la tâche.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>{more} scopes can go.</source>
   <translation>{more} scopes peuvent être retirés.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/atomic.py" />
   <source>{name} could not be saved in {parent} ({why}).</source>
   <translation>{name} n’a pas pu être enregistré dans {parent} ({why}).</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>{name} does not begin with the columns of a result file.</source>
   <translation>{name} ne commence pas par les colonnes d’un fichier de résultats.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>{name} has a line without a row number.</source>
   <translation>{name} a une ligne sans numéro de ligne.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>{name} is missing in {folder}.</source>
   <translation>{name} manque dans {folder}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/tiers.py" />
   <source>{name} with one {ADDON_NAME}{part}</source>
   <translation>{name} avec une option {ADDON_NAME}{part}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/tiers.py" />
   <source>{name} with two {ADDON_NAME}{part}</source>
   <translation>{name} avec deux options {ADDON_NAME}{part}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/vcard.py" />
   <source>{name} without year</source>
   <translation>{name} sans année</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>{others} because other integrations used the rest of the window</source>
   <translation>{others} parce que d’autres intégrations utilisaient le reste de la fenêtre</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>{own} because of HubDesk's own calls</source>
   <translation>{own} à cause des appels de HubDesk lui-même</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/counting.py" />
   <source>{parts}; {rows} rows get a company.</source>
   <translation>{parts} ; lignes avec une entreprise : {rows}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>{part} cannot be written</source>
   <translation>{part} ne peut pas être écrit</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_values.py" />
   <source>{part} must be {wanted}.</source>
   <translation>{part} doit être {wanted}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>{property} is taken by the column “{other}”</source>
   <translation>{property} est prise par la colonne « {other} »</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>{prop} ({place}) cannot be written: {who}.</source>
   <translation>{prop} ({place}) ne peut pas être écrite : {who}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>{prop} cannot be the key, because several contacts may have the same value.</source>
   <translation>{prop} ne peut pas être la clé, car plusieurs contacts peuvent avoir la même valeur.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>{prop} has a constant value and the column “{taken}”.</source>
   <translation>{prop} a une valeur constante et la colonne « {taken} ».</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/reporting.py" />
   <source>{reason} Sent without the cells that have errors. {found}</source>
   <translation>{reason} Envoyée sans les cellules qui ont des erreurs. {found}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>{reason}, but {against}</source>
   <translation>{reason}, mais {against}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>{refuses} HubSpot refuses although the scope {scope} is granted.</source>
   <translation>{refuses} HubSpot refuse alors que le scope {scope} est accordé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>{refuses} {doing} is refused although the scope {scope} is granted.</source>
   <translation>{refuses} « {doing} » est refusé alors que le scope {scope} est accordé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <source>{rounded} numbers have</source>
   <translation>{rounded} nombres ont</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/prepare.py" />
   <source>{rows} of {rows2} rows have errors.</source>
   <translation>Lignes avec des erreurs : {rows} sur {rows2}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/advice.py" />
   <source>{rows} rows name their owner</source>
   <translation>Lignes qui nomment leur propriétaire : {rows}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/hubspot/client.py" />
   <source>{sentence} HubDesk keeps trying.</source>
   <translation>{sentence} HubDesk continue d’essayer.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/survey.py" />
   <source>{sentence}: {cells} for {headers}.</source>
   <translation>{sentence} : {cells} pour {headers}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook.py" />
   <source>{shown} and {part} more</source>
   <translation>{shown} et {part} de plus</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/counting.py" />
   <source>{skipped} left out</source>
   <translation>omis : {skipped}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_notes.py" />
   <source>{uncounted} cells have formulas</source>
   <translation>{uncounted} cellules ont des formules</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/counting.py" />
   <source>{undecided} with several that fit</source>
   <translation>avec plusieurs possibles : {undecided}</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/advice.py" />
   <source>{unknown} where the limit was not known</source>
   <translation>{unknown} où la limite n’était pas connue</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/scopes/sentences.py" />
   <source>{unsure} could not be checked.</source>
   <translation>{unsure} sans vérification possible.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} belongs to a function rather than to a person. It is sent.</source>
   <translation>{value} dans {column} appartient à une fonction plutôt qu’à une personne. C’est envoyé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} breaks a rule that the account has for this property: it must {detail}. Correct it.</source>
   <translation>{value} dans {column} enfreint une règle du compte pour cette propriété : il faut {detail}. Corrigez cela.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} can be read as two dates, and the column does not show whether the day or the month comes first. Choose the order of dates for the column, or write dates like 2024-12-31.</source>
   <translation>{value} dans {column} peut se lire comme deux dates, et la colonne ne montre pas si le jour ou le mois vient d’abord. Choisissez l’ordre des dates pour la colonne, ou écrivez les dates comme 2024-12-31.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} can be read as two numbers, and the column does not show which. Write it like 1234.5, or choose the decimal sign for the column.</source>
   <translation>{value} dans {column} peut se lire comme deux nombres, et la colonne ne montre pas lequel. Écrivez-le comme 1234.5, ou choisissez le séparateur décimal de la colonne.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} cannot be looked up, because the token may not read owners. Add the scope crm.objects.owners.read, or write owner ids.</source>
   <translation>{value} dans {column} ne peut pas être recherché, car le token ne peut pas lire les propriétaires. Ajoutez le scope crm.objects.owners.read, ou écrivez des ID de propriétaires.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} cannot be read as a name, so nothing of it is sent. Correct it.</source>
   <translation>{value} dans {column} ne peut pas être lu comme un nom ; rien n’en est donc envoyé. Corrigez la valeur.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} fits several options: {detail}. Write the internal value instead.</source>
   <translation>{value} dans {column} convient à plusieurs options : {detail}. Écrivez plutôt la valeur interne.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} has a year without its century. Write all four digits.</source>
   <translation>{value} dans {column} a une année sans son siècle. Écrivez les quatre chiffres.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} has characters that HubSpot may refuse in an address.</source>
   <translation>{value} dans {column} a des caractères que HubSpot peut refuser dans une adresse.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} has more in it than a first and a last name ({detail}). No property is chosen for that, so it is left out.</source>
   <translation>{value} dans {column} contient plus qu’un prénom et un nom ({detail}). Aucune propriété n’est choisie pour cela, c’est donc omis.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} has no time zone and the account's is not known; UTC is taken.</source>
   <translation>{value} dans {column} n’a pas de fuseau horaire et celui du compte n’est pas connu ; UTC est retenu.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} has signs in it as web pages are written with ({detail}). It is sent as it is written; correct it.</source>
   <translation>{value} dans {column} contient des signes avec lesquels les pages web sont écrites ({detail}). La valeur est envoyée telle quelle ; corrigez-la.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is a phone number that a program wrote with a decimal place, which is left out.</source>
   <translation>{value} dans {column} est un numéro de téléphone qu’un programme a écrit avec une décimale, qui est omise.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is a whole number that a program wrote with a decimal place. It is sent as it is written; correct it if it is a number such as a postal code.</source>
   <translation>{value} dans {column} est un nombre entier qu’un programme a écrit avec une décimale. Il est envoyé tel quel ; corrigez-le s’il s’agit par exemple d’un code postal.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is also in line {line}, and HubSpot allows each value once. Correct one of them.</source>
   <translation>{value} dans {column} se trouve aussi à la ligne {line}, et HubSpot n’autorise chaque valeur qu’une fois. Corrigez l’une d’elles.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is also in row {detail}, and HubSpot allows each value once. Correct one of them.</source>
   <translation>{value} dans {column} est aussi à la ligne {detail}, et HubSpot ne permet chaque valeur qu’une fois. Corrigez l’une d’elles.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is an error that a spreadsheet program shows in place of a value. It is left out.</source>
   <translation>{value} dans {column} est une erreur qu’un tableur affiche à la place d’une valeur. Elle est omise.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is how a spreadsheet keeps a number as it is ({detail}). Only the number is sent.</source>
   <translation>{value} dans {column} est la façon dont un tableur garde un nombre tel quel ({detail}). Seul le nombre est envoyé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is how a spreadsheet keeps a text as it is ({detail}). It is sent with these signs; if only the text between them is meant, correct it.</source>
   <translation>{value} dans {column} est la façon dont un tableur garde un texte tel quel ({detail}). Il est envoyé avec ces signes ; si seul le texte entre eux compte, corrigez-le.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is how programs write that there is no value. It is sent as text; if it means nothing, empty the cell.</source>
   <translation>{value} dans {column} est ce que des programmes écrivent quand il n’y a pas de valeur. C’est envoyé comme texte ; si cela ne veut rien dire, videz la cellule.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is more than 130 years ago or 100 years ahead.</source>
   <translation>{value} dans {column} se situe plus de 130 ans en arrière ou 100 ans en avant.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is neither yes nor no. Write yes or no, true or false.</source>
   <translation>{value} dans {column} n’est ni oui ni non. Écrivez oui ou non (yes, no), true ou false.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is no option and is left out.</source>
   <translation>{value} dans {column} n’est pas une option et est omis.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is not a HubSpot record ID, which is a whole number.</source>
   <translation>{value} dans {column} n’est pas un ID de fiche HubSpot, qui est un nombre entier.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is not a date and time{detail}. Write it like 2024-12-31 14:30.</source>
   <translation>{value} dans {column} n’est pas une date et heure{detail}. Écrivez-les comme 2024-12-31 14:30.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is not a date{detail}. Write it like 2024-12-31.</source>
   <translation>{value} dans {column} n’est pas une date{detail}. Écrivez-la comme 2024-12-31.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is not a number{detail}. Write it like 1234.5.</source>
   <translation>{value} dans {column} n’est pas un nombre{detail}. Écrivez-le comme 1234.5.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is not a phone number{detail}. Correct it or empty the cell.</source>
   <translation>{value} dans {column} n’est pas un numéro de téléphone{detail}. Corrigez-le ou videz la cellule.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is not an e-mail address. Correct it{detail}.</source>
   <translation>{value} dans {column} n’est pas une adresse e-mail. Corrigez-la{detail}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is not an option of the property{detail}. Choose one of its options, or decide for all rows with this value which one is meant.</source>
   <translation>{value} dans {column} n’est pas une option de la propriété{detail}. Choisissez l’une de ses options, ou décidez pour toutes les lignes avec cette valeur laquelle est la bonne.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is not an owner in this account. Use the e-mail address or the name of a user.</source>
   <translation>{value} dans {column} n’est pas un propriétaire de ce compte. Utilisez l’adresse e-mail ou le nom d’un utilisateur.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is of a service for addresses that last only a while. It is sent.</source>
   <translation>{value} dans {column} vient d’un service d’adresses éphémères. C’est envoyé.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is the name of several owners. Use the e-mail address.</source>
   <translation>{value} dans {column} est le nom de plusieurs propriétaires. Utilisez l’adresse e-mail.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is what programs write where there is no date. It counts as an empty cell.</source>
   <translation>{value} dans {column} est ce que des programmes écrivent là où il n’y a pas de date. La cellule compte comme vide.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} is {detail}. It is sent as it is written.</source>
   <translation>{value} dans {column} est {detail}. C’est envoyé tel quel.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} looks like a spreadsheet formula. It is sent as text.</source>
   <translation>{value} dans {column} ressemble à une formule de tableur. C’est envoyé comme texte.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} looks like a text that was once opened in a wrong encoding ({detail}). It is sent as it is written; correct it.</source>
   <translation>{value} dans {column} ressemble à un texte qui a été ouvert un jour dans un mauvais encodage ({detail}). La valeur est envoyée telle quelle ; corrigez-la.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} may be mistyped: did they mean {detail}?</source>
   <translation>{value} dans {column} est peut-être mal saisi : était-ce {detail} ?</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/findings.py" />
   <source>{value} in {column} may break a rule that the account has for this property: it must {detail}. HubSpot decides.</source>
   <translation>{value} dans {column} enfreint peut-être une règle du compte pour cette propriété : il faut {detail}. HubSpot en décide.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/storage/journal/problems.py" />
   <source>{what} is damaged: {why}.</source>
   <translation>{what} sont endommagées : {why}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/waste.py" />
   <source>{what} read {times} times within an hour ({hour}). An open window reads them once; each command reads them again.</source>
   <translation>{what} : {times} lectures en une heure ({hour}). Une fenêtre ouverte ne lit cela qu’une fois ; chaque commande le relit.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/validate.py" />
   <source>“{country}” (column “{column}”) is not the code of a country.</source>
   <translation>« {country} » (colonne « {column} ») n’est pas le code d’un pays.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>“{header}” is similar to “{known}”</source>
   <translation>« {header} » ressemble à « {known} »</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/stamp.py" />
   <source>“{label}” cannot hold the job's id, because it is not a text property that can be written.</source>
   <translation>« {label} » ne peut pas contenir l’ID de la tâche, car ce n’est pas une propriété de texte modifiable.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/stamp.py" />
   <source>“{label}” gets values from the file, so the job's id cannot be written there, too.</source>
   <translation>« {label} » reçoit des valeurs du fichier, l’ID de la tâche ne peut donc pas y être écrit aussi.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/via_hubspot/ways.py" />
   <source>“{named}” names companies, and HubSpot's import does not tell which row became which contact.</source>
   <translation>« {named} » nomme des entreprises, et l’import de HubSpot ne dit pas quelle ligne est devenue quel contact.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_writer.py" />
   <source>“{name}” cannot be read: {part}.</source>
   <translation>« {name} » ne peut pas être lu : {part}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/unpack.py" />
   <source>“{name}” cannot be unpacked: {part}.</source>
   <translation>« {name} » ne peut pas être décompressé : {part}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/writer.py" />
   <source>“{name}” cannot be written: {part}.</source>
   <translation>« {name} » ne peut pas être écrit : {part}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_writer.py" />
   <source>“{name}” cannot become an Excel workbook: {why}.</source>
   <translation>« {name} » ne peut pas devenir un classeur Excel : {why}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/private_copies.py" />
   <source>“{name}” changed after it was opened.</source>
   <translation>« {name} » a changé après son ouverture.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <source>“{name}” changed while HubDesk was reading it.</source>
   <translation>« {name} » a changé pendant que HubDesk le lisait.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/associations/counting.py" />
   <source>“{name}” finds {candidates} companies ({candidates2}){more}.</source>
   <translation>« {name} » trouve {candidates} entreprises ({candidates2}){more}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/unpack.py" />
   <source>“{name}” grows to more than {part} MB when it is unpacked, far more than contacts would.</source>
   <translation>« {name} » grossit à plus de {part} Mo quand on le décompresse, bien plus que des contacts.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>“{name}” has a header and no rows.</source>
   <translation>« {name} » a un en-tête et pas de lignes.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/reader.py" />
   <source>“{name}” has become shorter since it was opened.</source>
   <translation>« {name} » est devenu plus court depuis son ouverture.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <source>“{name}” has more than {part} MB; HubDesk reads vCard files up to that.</source>
   <translation>« {name} » a plus de {part} Mo ; HubDesk lit les fichiers vCard jusqu’à cette taille.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook.py" />
   <source>“{name}” has no sheet with cells.</source>
   <translation>« {name} » n’a pas de feuille avec des cellules.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook.py" />
   <source>“{name}” has no sheet “{wanted}”.</source>
   <translation>« {name} » n’a pas de feuille « {wanted} ».</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>“{name}” has {cells} columns; HubDesk reads up to {MAX_COLUMNS}.</source>
   <translation>« {name} » a {cells} colonnes ; HubDesk en lit jusqu’à {MAX_COLUMNS}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/recipe_values.py" />
   <source>“{name}” in {place} is not something that a recipe says.</source>
   <translation>« {name} » dans {place} n’a pas sa place dans une recette.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <source>“{name}” is a vCard file without any contact.</source>
   <translation>« {name} » est un fichier vCard sans aucun contact.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/job_export.py" />
   <source>“{name}” is already there and is no folder.</source>
   <translation>« {name} » existe déjà et n’est pas un dossier.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/writer.py" />
   <source>“{name}” is already there and is not a result of this import.</source>
   <translation>« {name} » existe déjà et n’est pas un résultat de cet import.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/limits/export.py" />
   <source>“{name}” is already there.</source>
   <translation>« {name} » existe déjà.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/unpack.py" />
   <source>“{name}” is damaged: it cannot be unpacked to its end.</source>
   <translation>« {name} » est endommagé : il ne peut pas être décompressé jusqu’au bout.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>“{name}” is empty.</source>
   <translation>« {name} » est vide.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/head.py" />
   <source>“{name}” is empty: it has no text.</source>
   <translation>« {name} » est vide : il n’a pas de texte.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/private_copies.py" />
   <source>“{name}” is no longer where it was when it was opened.</source>
   <translation>« {name} » n’est plus là où il était quand il a été ouvert.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook_writer.py" />
   <source>“{name}” is no name for an Excel workbook.</source>
   <translation>« {name} » n’est pas un nom de classeur Excel.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/listing.py" />
   <source>“{name}” is no static list of contacts, so nobody can be put on it.</source>
   <translation>« {name} » n’est pas une liste statique de contacts, personne ne peut donc y être mis.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/listing.py" />
   <source>“{name}” is no static list, so nobody can be put on it.</source>
   <translation>« {name} » n’est pas une liste statique, personne ne peut donc y être mis.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/touched.py" />
   <source>“{name}” is not the file any more that the plan was made of.</source>
   <translation>« {name} » n’est plus le fichier dont le plan a été fait.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/run/touched.py" />
   <location filename="../../hubdesk/tabular/source.py" />
   <source>“{name}” is not there any more.</source>
   <translation>« {name} » n’est plus là.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook.py" />
   <source>“{name}” is protected with a password.</source>
   <translation>« {name} » est protégé par un mot de passe.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/kinds.py" />
   <source>“{name}” is {what}.</source>
   <translation>« {name} » est {what}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/workbook.py" />
   <source>“{name}” looks like a workbook, but it is damaged, has cells far away from all others, or is of a kind that HubDesk cannot read.</source>
   <translation>« {name} » ressemble à un classeur, mais il est endommagé, a des cellules loin de toutes les autres, ou est d’un type que HubDesk ne peut pas lire.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/worker/verifying.py" />
   <source>“{name}” was changed since it was imported.</source>
   <translation>« {name} » a été changé depuis son import.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/intake.py" />
   <source>“{own}” is an archive in an archive in an archive.</source>
   <translation>« {own} » est une archive dans une archive dans une archive.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>“{part}” cannot be read: {reason}.</source>
   <translation>« {part} » ne peut pas être lu : {reason}.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>“{part}” is a device or a pipe, not a file.</source>
   <translation>« {part} » est un périphérique ou un tube, pas un fichier.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/tabular/source.py" />
   <source>“{part}” is a folder.</source>
   <translation>« {part} » est un dossier.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/core/targets.py" />
   <source>“{path}” is a disk or a device; a file cannot be put in its place.</source>
   <translation>« {path} » est un disque ou un périphérique ; aucun fichier ne peut prendre sa place.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/core/targets.py" />
   <source>“{path}” is a folder; a file cannot be put in its place.</source>
   <translation>« {path} » est un dossier ; aucun fichier ne peut prendre sa place.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/core/targets.py" />
   <source>“{path}” is a socket; a file cannot be put in its place.</source>
   <translation>« {path} » est un socket ; aucun fichier ne peut prendre sa place.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/engine/forms/check.py" />
   <source>“{strange}” is none of the choices.</source>
   <translation>« {strange} » n’est pas parmi les choix.</translation>
  </message>
  <message>
   <location filename="../../hubdesk/mapping/suggest.py" />
   <source>“{words}” in its name means {name}</source>
   <translation>« {words} » dans son nom signifie {name}</translation>
  </message>
 </context>
</TS>
