<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>Crossread</name>
    <message numerus="yes">
      <source>%n article | %n articles</source>
      <translation>
        <numerusform>%n article</numerusform>
        <numerusform>%n articles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n finding is listed | %n findings are listed</source>
      <translation>
        <numerusform>%n différence dans la liste</numerusform>
        <numerusform>%n différences dans la liste</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n finding of {of} will be in the report. | %n findings of {of} will be in the report.</source>
      <translation>
        <numerusform>%n différence sur {of} figurera dans le rapport.</numerusform>
        <numerusform>%n différences sur {of} figureront dans le rapport.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n finding | %n findings</source>
      <translation>
        <numerusform>%n différence</numerusform>
        <numerusform>%n différences</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minor | %n minor</source>
      <translation>
        <numerusform>%n mineure</numerusform>
        <numerusform>%n mineures</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them is not reviewed. | %n of them are not reviewed.</source>
      <translation>
        <numerusform>%n d’entre elles n’est pas examinée.</numerusform>
        <numerusform>%n d’entre elles ne sont pas examinées.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row | %n rows</source>
      <translation>
        <numerusform>%n ligne</numerusform>
        <numerusform>%n lignes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n word | %n words</source>
      <translation>
        <numerusform>%n mot</numerusform>
        <numerusform>%n mots</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;About Crossread</source>
      <translation>À &amp;propos de Crossread</translation>
    </message>
    <message>
      <source>&amp;Align</source>
      <translation>&amp;Alignement</translation>
    </message>
    <message>
      <source>&amp;Articles and findings</source>
      <translation>&amp;Articles et différences</translation>
    </message>
    <message>
      <source>&amp;Blind review: outlets as letters</source>
      <translation>Lecture à l’a&amp;veugle : médias en lettres</translation>
    </message>
    <message>
      <source>&amp;Check for updates …</source>
      <translation>&amp;Rechercher une mise à jour …</translation>
    </message>
    <message>
      <source>&amp;Cite it</source>
      <translation>&amp;Citer</translation>
    </message>
    <message>
      <source>&amp;Columns</source>
      <translation>&amp;Colonnes</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copier</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Sombre</translation>
    </message>
    <message>
      <source>&amp;Dismiss …</source>
      <translation>É&amp;carter …</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>É&amp;dition</translation>
    </message>
    <message>
      <source>&amp;Edit the paragraph …</source>
      <translation>&amp;Modifier le paragraphe …</translation>
    </message>
    <message>
      <source>&amp;Export …</source>
      <translation>E&amp;xporter …</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <source>&amp;Find in all texts</source>
      <translation>&amp;Rechercher dans tous les textes</translation>
    </message>
    <message>
      <source>&amp;Follow up</source>
      <translation>À suiv&amp;re</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;ide</translation>
    </message>
    <message>
      <source>&amp;High contrast</source>
      <translation>Contraste é&amp;levé</translation>
    </message>
    <message>
      <source>&amp;Inspector</source>
      <translation>&amp;Inspecteur</translation>
    </message>
    <message>
      <source>&amp;Join with the next</source>
      <translation>&amp;Joindre au suivant</translation>
    </message>
    <message>
      <source>&amp;Legend</source>
      <translation>Lé&amp;gende</translation>
    </message>
    <message>
      <source>&amp;Licences</source>
      <translation>&amp;Licences</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>Clai&amp;r</translation>
    </message>
    <message>
      <source>&amp;Look for an archived copy</source>
      <translation>Chercher une copie archiv&amp;ée</translation>
    </message>
    <message>
      <source>&amp;Match with …</source>
      <translation>&amp;Rapprocher de …</translation>
    </message>
    <message>
      <source>&amp;Method and limits</source>
      <translation>&amp;Méthode et limites</translation>
    </message>
    <message>
      <source>&amp;New comparison</source>
      <translation>&amp;Nouvelle comparaison</translation>
    </message>
    <message>
      <source>&amp;Next finding</source>
      <translation>Différence &amp;suivante</translation>
    </message>
    <message>
      <source>&amp;Only differences</source>
      <translation>&amp;Différences seulement</translation>
    </message>
    <message>
      <source>&amp;Open …</source>
      <translation>&amp;Ouvrir …</translation>
    </message>
    <message>
      <source>&amp;Own name for the outlet …</source>
      <translation>Nom &amp;personnel du média …</translation>
    </message>
    <message>
      <source>&amp;Previous finding</source>
      <translation>Différence &amp;précédente</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Quitter</translation>
    </message>
    <message>
      <source>&amp;Read it</source>
      <translation>&amp;Lire</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>Réta&amp;blir</translation>
    </message>
    <message>
      <source>&amp;Reset to the computed alignment</source>
      <translation>Revenir à l’alignement &amp;calculé</translation>
    </message>
    <message>
      <source>&amp;Review</source>
      <translation>&amp;Révision</translation>
    </message>
    <message>
      <source>&amp;Rows</source>
      <translation>&amp;Lignes</translation>
    </message>
    <message>
      <source>&amp;Save as …</source>
      <translation>&amp;Enregistrer sous …</translation>
    </message>
    <message>
      <source>&amp;Split before the cursor</source>
      <translation>&amp;Scinder avant le curseur</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>&amp;Thème</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <source>&amp;Unmatch</source>
      <translation>&amp;Séparer</translation>
    </message>
    <message>
      <source>&amp;Using Crossread</source>
      <translation>&amp;Utiliser Crossread</translation>
    </message>
    <message>
      <source>&amp;Verified</source>
      <translation>&amp;Vérifiée</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>Affic&amp;hage</translation>
    </message>
    <message>
      <source>&amp;What happened …</source>
      <translation>Ce qui s’est &amp;passé …</translation>
    </message>
    <message>
      <source>&amp;Zoom in</source>
      <translation>Agra&amp;ndir</translation>
    </message>
    <message>
      <source>1, 2 and 3 switch between rows, columns and reading. The place is kept.</source>
      <translation>1, 2 et 3 passent entre lignes, colonnes et lecture. L’endroit est gardé.</translation>
    </message>
    <message>
      <source>A comparison needs at least two. Drop it here, or press +.</source>
      <translation>Il en faut au moins deux pour comparer. Déposez l’autre ici, ou cliquez sur +.</translation>
    </message>
    <message>
      <source>A report names the outlets. The preview appears when blind review is off.</source>
      <translation>Un rapport nomme les médias. L’aperçu s’affiche quand la lecture à l’aveugle est désactivée.</translation>
    </message>
    <message>
      <source>A right click on a paragraph corrects what was read wrongly; the menu of a card corrects the rest.</source>
      <translation>Un clic droit sur un paragraphe corrige ce qui a été mal lu ; le menu d’une fiche corrige le reste.</translation>
    </message>
    <message>
      <source>A source on its way</source>
      <translation>Une source en chemin</translation>
    </message>
    <message>
      <source>A4</source>
      <translation>A4</translation>
    </message>
    <message>
      <source>About Crossread</source>
      <translation>À propos de Crossread</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Ajouter</translation>
    </message>
    <message>
      <source>Add &amp;addresses …</source>
      <translation>Ajouter des &amp;adresses …</translation>
    </message>
    <message>
      <source>Add &amp;files …</source>
      <translation>Ajouter des &amp;fichiers …</translation>
    </message>
    <message>
      <source>Add &amp;pasted text …</source>
      <translation>Ajouter un texte &amp;collé …</translation>
    </message>
    <message>
      <source>Add addresses</source>
      <translation>Ajouter des adresses</translation>
    </message>
    <message>
      <source>Add articles</source>
      <translation>Ajouter des articles</translation>
    </message>
    <message>
      <source>Add at least two articles to see them side by side.</source>
      <translation>Ajoutez au moins deux articles pour les voir côte à côte.</translation>
    </message>
    <message>
      <source>Add at least two articles. Their differences will be listed on the left.</source>
      <translation>Ajoutez au moins deux articles. Leurs différences s’afficheront à gauche.</translation>
    </message>
    <message>
      <source>Add one more article</source>
      <translation>Ajouter un autre article</translation>
    </message>
    <message>
      <source>Add pasted text</source>
      <translation>Ajouter un texte collé</translation>
    </message>
    <message>
      <source>Address of an article</source>
      <translation>Adresse d’un article</translation>
    </message>
    <message>
      <source>Address of an article, https://…</source>
      <translation>Adresse d’un article, https://…</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Toutes</translation>
    </message>
    <message>
      <source>All &amp;keys</source>
      <translation>&amp;Tous les raccourcis</translation>
    </message>
    <message>
      <source>All &amp;listed findings</source>
      <translation>Toutes les différences de la &amp;liste</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Tous les fichiers</translation>
    </message>
    <message>
      <source>All keys</source>
      <translation>Tous les raccourcis</translation>
    </message>
    <message>
      <source>Also called: {labels}</source>
      <translation>Aussi désigné : {labels}</translation>
    </message>
    <message>
      <source>An unnamed comparison from last time is here: {what}</source>
      <translation>Une comparaison sans nom de la dernière fois est ici : {what}</translation>
    </message>
    <message>
      <source>Another language takes effect at the next start.</source>
      <translation>Le changement de langue prend effet au prochain démarrage.</translation>
    </message>
    <message>
      <source>Any</source>
      <translation>Tout</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Appliquer</translation>
    </message>
    <message>
      <source>Ar&amp;ticle</source>
      <translation>Ar&amp;ticle</translation>
    </message>
    <message>
      <source>Archive look-up</source>
      <translation>Recherche dans les archives</translation>
    </message>
    <message>
      <source>Archived copy found and noted with {letter}.</source>
      <translation>Copie archivée trouvée et notée pour {letter}.</translation>
    </message>
    <message>
      <source>Archived copy of {date} found and noted with {letter}.</source>
      <translation>Copie archivée du {date} trouvée et notée pour {letter}.</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Articles</translation>
    </message>
    <message>
      <source>Articles and findings (F9)</source>
      <translation>Articles et différences (F9)</translation>
    </message>
    <message>
      <source>As the &amp;system</source>
      <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <source>Asked only when you look up an archived copy.</source>
      <translation>Interrogé seulement quand vous cherchez une copie archivée.</translation>
    </message>
    <message>
      <source>Asking for the newest version</source>
      <translation>Recherche de la version la plus récente</translation>
    </message>
    <message>
      <source>Asking the archive for {letter}</source>
      <translation>Recherche dans les archives pour {letter}</translation>
    </message>
    <message>
      <source>Attributions</source>
      <translation>Attributions</translation>
    </message>
    <message>
      <source>Authors</source>
      <translation>Auteurs</translation>
    </message>
    <message>
      <source>Authors, one a line</source>
      <translation>Auteurs, un par ligne</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>C&amp;ite the finding</source>
      <translation>C&amp;iter la différence</translation>
    </message>
    <message>
      <source>CSV, one file a table</source>
      <translation>CSV, un fichier par tableau</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Certainty</source>
      <translation>Certitude</translation>
    </message>
    <message>
      <source>Changed since you decided, look again: {findings}. Your decisions were kept.</source>
      <translation>Modifiées depuis votre décision, à revoir : {findings}. Vos décisions ont été gardées.</translation>
    </message>
    <message>
      <source>Checked against</source>
      <translation>Vérifié auprès de</translation>
    </message>
    <message>
      <source>Choose a finding on the left or a highlight in the texts. F8 goes to the next one.</source>
      <translation>Choisissez une différence à gauche ou un passage marqué dans les textes. F8 va à la suivante.</translation>
    </message>
    <message>
      <source>Choose a logo file</source>
      <translation>Choisir un fichier de logo</translation>
    </message>
    <message>
      <source>Choose files …</source>
      <translation>Choisir des fichiers …</translation>
    </message>
    <message>
      <source>Choose …</source>
      <translation>Choisir …</translation>
    </message>
    <message>
      <source>Cite {a}</source>
      <translation>Citer {a}</translation>
    </message>
    <message>
      <source>Clear the filter</source>
      <translation>Effacer le filtre</translation>
    </message>
    <message>
      <source>Click to see the other versions</source>
      <translation>Cliquez pour voir les autres versions</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Close the search</source>
      <translation>Fermer la recherche</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Fermer ce message</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message>
      <source>Compares texts. It does not say which of them is true. Nothing leaves this computer except what you ask for: an address you give, an archived copy, a newer version.</source>
      <translation>Compare des textes. Ne dit pas lequel est vrai. Rien ne quitte cet ordinateur hormis ce que vous demandez : une adresse que vous donnez, une copie archivée, une version plus récente.</translation>
    </message>
    <message>
      <source>Comparing</source>
      <translation>Comparaison en cours</translation>
    </message>
    <message>
      <source>Comparison</source>
      <translation>Comparaison</translation>
    </message>
    <message>
      <source>Comparisons</source>
      <translation>Comparaisons</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Confiance</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Sommaire</translation>
    </message>
    <message>
      <source>Copied as a citation.</source>
      <translation>Copié comme citation de source.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Copy &amp;with reference</source>
      <translation>Copier a&amp;vec la référence</translation>
    </message>
    <message>
      <source>Copy table</source>
      <translation>Copier le tableau</translation>
    </message>
    <message>
      <source>Copy with reference</source>
      <translation>Copier avec la référence</translation>
    </message>
    <message>
      <source>Correct</source>
      <translation>Corriger</translation>
    </message>
    <message>
      <source>Correct article {letter}</source>
      <translation>Corriger l’article {letter}</translation>
    </message>
    <message>
      <source>Correct the &amp;article …</source>
      <translation>Corri&amp;ger l’article …</translation>
    </message>
    <message>
      <source>Correct the headline …</source>
      <translation>Corriger le titre …</translation>
    </message>
    <message>
      <source>Correct what was read wrongly. What was read stays on record.</source>
      <translation>Corrigez ce qui a été mal lu. Ce qui a été lu reste au dossier.</translation>
    </message>
    <message>
      <source>Correct {article} …</source>
      <translation>Corriger {article} …</translation>
    </message>
    <message>
      <source>Coverage</source>
      <translation>Couverture</translation>
    </message>
    <message>
      <source>Coverage, placement, headlines</source>
      <translation>Couverture, place, titres</translation>
    </message>
    <message>
      <source>Crossread {version}</source>
      <translation>Crossread {version}</translation>
    </message>
    <message>
      <source>Ctrl+B hides the names of the outlets, for a review without favour.</source>
      <translation>Ctrl+B masque le nom des médias, pour une lecture sans parti pris.</translation>
    </message>
    <message>
      <source>Ctrl+E makes a report of what you reviewed. F1 opens the guide, ? lists all keys.</source>
      <translation>Ctrl+E fait un rapport de ce que vous avez examiné. F1 ouvre le guide, ? montre tous les raccourcis.</translation>
    </message>
    <message>
      <source>DOCX, to edit</source>
      <translation>DOCX, à modifier</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>Dates</translation>
    </message>
    <message>
      <source>Dates, names and labels</source>
      <translation>Dates, noms et désignations</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Delete this comparison? Its articles, decisions and notes are gone then.</source>
      <translation>Supprimer cette comparaison ? Ses articles, décisions et notes seront perdus.</translation>
    </message>
    <message>
      <source>Delete {name}</source>
      <translation>Supprimer {name}</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Écarter</translation>
    </message>
    <message>
      <source>Dismiss all listed</source>
      <translation>Écarter toute la liste</translation>
    </message>
    <message>
      <source>Drag a paragraph onto another row to match them by hand. Ctrl+Z takes anything back.</source>
      <translation>Glissez un paragraphe sur une autre ligne pour les rapprocher à la main. Ctrl+Z annule tout.</translation>
    </message>
    <message>
      <source>Drop articles here</source>
      <translation>Déposez des articles ici</translation>
    </message>
    <message>
      <source>Drop two or more articles here</source>
      <translation>Déposez ici deux articles ou plus</translation>
    </message>
    <message>
      <source>Drop two or more here.</source>
      <translation>Déposez-en ici deux ou plus.</translation>
    </message>
    <message>
      <source>Each one appears on the left as it arrives.</source>
      <translation>Chacun apparaît à gauche dès son arrivée.</translation>
    </message>
    <message>
      <source>Edit {a}</source>
      <translation>Modifier {a}</translation>
    </message>
    <message>
      <source>Edit {a} …</source>
      <translation>Modifier {a} …</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>Export what is listed (Ctrl+E)</source>
      <translation>Exporter la liste (Ctrl+E)</translation>
    </message>
    <message>
      <source>Exported: {path}</source>
      <translation>Exporté : {path}</translation>
    </message>
    <message>
      <source>F8 steps through the findings, Shift+F8 back. V marks one as verified, X dismisses it, U follows up.</source>
      <translation>F8 parcourt les différences, Maj+F8 revient. V marque comme vérifiée, X écarte, U met à suivre.</translation>
    </message>
    <message>
      <source>Fact</source>
      <translation>Fait</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Chiffres</translation>
    </message>
    <message>
      <source>Find &amp;next</source>
      <translation>Occurrence s&amp;uivante</translation>
    </message>
    <message>
      <source>Find &amp;previous</source>
      <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
      <source>Find in all texts</source>
      <translation>Rechercher dans tous les textes</translation>
    </message>
    <message>
      <source>Find on this page</source>
      <translation>Rechercher dans cette page</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Différences</translation>
    </message>
    <message>
      <source>Findings listed</source>
      <translation>Différences affichées</translation>
    </message>
    <message>
      <source>Fingerprints of sources (SHA-256)</source>
      <translation>Empreintes des sources (SHA-256)</translation>
    </message>
    <message>
      <source>Fold the rows where nothing differs (D)</source>
      <translation>Replier les lignes où rien ne diffère (D)</translation>
    </message>
    <message>
      <source>Follow up</source>
      <translation>À suivre</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>Full text of all articles, side by side</source>
      <translation>Texte intégral de tous les articles, côte à côte</translation>
    </message>
    <message>
      <source>Go on without it</source>
      <translation>Continuer sans cela</translation>
    </message>
    <message>
      <source>Go to {place}</source>
      <translation>Aller à {place}</translation>
    </message>
    <message>
      <source>Go to {place}: {words}</source>
      <translation>Aller à {place} : {words}</translation>
    </message>
    <message>
      <source>HTML, to search in a browser</source>
      <translation>HTML, pour chercher dans un navigateur</translation>
    </message>
    <message>
      <source>Headline</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Headlines</source>
      <translation>Titres</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Contraste élevé</translation>
    </message>
    <message>
      <source>In</source>
      <translation>Dans</translation>
    </message>
    <message>
      <source>Inspector (F10)</source>
      <translation>Inspecteur (F10)</translation>
    </message>
    <message>
      <source>JSON, everything as data</source>
      <translation>JSON, toutes les données</translation>
    </message>
    <message>
      <source>Join {a} with the next</source>
      <translation>Joindre {a} au suivant</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Language of the report</source>
      <translation>Langue du rapport</translation>
    </message>
    <message>
      <source>Larger type</source>
      <translation>Caractères plus grands</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>Légende</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Lettre US</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Licences</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>Lines are only ever added, each sealed with the one before. The reports print them all.</source>
      <translation>Les lignes ne font que s’ajouter, chacune scellée avec la précédente. Les rapports les impriment toutes.</translation>
    </message>
    <message>
      <source>Links</source>
      <translation>Liens</translation>
    </message>
    <message>
      <source>Links between paragraphs</source>
      <translation>Liens entre les paragraphes</translation>
    </message>
    <message>
      <source>Links between the two articles</source>
      <translation>Liens entre les deux articles</translation>
    </message>
    <message>
      <source>List &amp;minor findings</source>
      <translation>Lister les différences &amp;mineures</translation>
    </message>
    <message>
      <source>List the minor findings too; in the texts they are muted (T)</source>
      <translation>Lister aussi les différences mineures ; dans les textes elles sont estompées (T)</translation>
    </message>
    <message>
      <source>Listed on screen</source>
      <translation>La liste à l’écran</translation>
    </message>
    <message>
      <source>Loaded or doubting verbs: {verbs}</source>
      <translation>Verbes chargés ou dubitatifs : {verbs}</translation>
    </message>
    <message>
      <source>Loading articles</source>
      <translation>Chargement des articles</translation>
    </message>
    <message>
      <source>Loading {name}</source>
      <translation>Chargement de {name}</translation>
    </message>
    <message>
      <source>Local time</source>
      <translation>Heure locale</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <source>Logo file</source>
      <translation>Fichier du logo</translation>
    </message>
    <message>
      <source>Look for</source>
      <translation>Rechercher</translation>
    </message>
    <message>
      <source>Look for an archived copy</source>
      <translation>Chercher une copie archivée</translation>
    </message>
    <message>
      <source>Make it the &amp;base</source>
      <translation>En faire la &amp;base</translation>
    </message>
    <message>
      <source>Make {letter} the base</source>
      <translation>Prendre {letter} comme base</translation>
    </message>
    <message>
      <source>Making the preview</source>
      <translation>Préparation de l’aperçu</translation>
    </message>
    <message>
      <source>Map of the findings</source>
      <translation>Carte des différences</translation>
    </message>
    <message>
      <source>Mark all</source>
      <translation>Tout marquer</translation>
    </message>
    <message>
      <source>Mark all listed</source>
      <translation>Marquer toute la liste</translation>
    </message>
    <message>
      <source>Mark them all as {state}?</source>
      <translation>Les marquer toutes comme {state} ?</translation>
    </message>
    <message>
      <source>Match</source>
      <translation>Rapprocher</translation>
    </message>
    <message>
      <source>Match case</source>
      <translation>Respecter la casse</translation>
    </message>
    <message>
      <source>Match {a} with …</source>
      <translation>Rapprocher {a} de …</translation>
    </message>
    <message>
      <source>Matches &amp;nothing</source>
      <translation>Sans corres&amp;pondance</translation>
    </message>
    <message>
      <source>Method and limits</source>
      <translation>Méthode et limites</translation>
    </message>
    <message>
      <source>More on {article}</source>
      <translation>Plus sur {article}</translation>
    </message>
    <message>
      <source>Move &amp;down</source>
      <translation>Vers le ba&amp;s</translation>
    </message>
    <message>
      <source>Move &amp;up</source>
      <translation>Vers le &amp;haut</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Descendre</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Monter</translation>
    </message>
    <message>
      <source>Name of the event</source>
      <translation>Nom de l’événement</translation>
    </message>
    <message>
      <source>Name this event</source>
      <translation>Nommez cet événement</translation>
    </message>
    <message>
      <source>Name:</source>
      <translation>Nom :</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>Noms</translation>
    </message>
    <message>
      <source>Naming</source>
      <translation>Désignations</translation>
    </message>
    <message>
      <source>Narrow the rows</source>
      <translation>Filtrer les lignes</translation>
    </message>
    <message>
      <source>Next finding</source>
      <translation>Différence suivante</translation>
    </message>
    <message>
      <source>Next hint</source>
      <translation>Conseil suivant</translation>
    </message>
    <message>
      <source>Next hit</source>
      <translation>Occurrence suivante</translation>
    </message>
    <message>
      <source>No archive is set. Give the address of one in the preferences.</source>
      <translation>Aucun service d’archives n’est défini. Indiquez son adresse dans les préférences.</translation>
    </message>
    <message>
      <source>No archived copy could be found for this article.</source>
      <translation>Aucune copie archivée n’a été trouvée pour cet article.</translation>
    </message>
    <message>
      <source>No articles yet</source>
      <translation>Pas encore d’articles</translation>
    </message>
    <message>
      <source>No dates were found.</source>
      <translation>Aucune date trouvée.</translation>
    </message>
    <message>
      <source>No differences were found between these texts. That does not say that they agree.</source>
      <translation>Aucune différence trouvée entre ces textes. Cela ne veut pas dire qu’ils concordent.</translation>
    </message>
    <message>
      <source>No figures were found.</source>
      <translation>Aucun chiffre trouvé.</translation>
    </message>
    <message>
      <source>No finding passes the filter.</source>
      <translation>Aucune différence ne passe le filtre.</translation>
    </message>
    <message>
      <source>No long passage stands in more than one article.</source>
      <translation>Aucun long passage ne figure dans plus d’un article.</translation>
    </message>
    <message>
      <source>No more hints</source>
      <translation>Plus de conseils</translation>
    </message>
    <message>
      <source>No names were found.</source>
      <translation>Aucun nom trouvé.</translation>
    </message>
    <message>
      <source>No&amp;te</source>
      <translation>&amp;Note</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>Nº</translation>
    </message>
    <message>
      <source>Nobody is quoted.</source>
      <translation>Personne n’est cité.</translation>
    </message>
    <message>
      <source>Not everything is saved</source>
      <translation>Tout n’est pas enregistré</translation>
    </message>
    <message>
      <source>Not on this page</source>
      <translation>Absent de cette page</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Note (N)</source>
      <translation>Note (N)</translation>
    </message>
    <message>
      <source>Notes and decisions</source>
      <translation>Notes et décisions</translation>
    </message>
    <message>
      <source>Nothing has happened yet. The first line is written with the first article.</source>
      <translation>Rien ne s’est encore passé. La première ligne est écrite avec le premier article.</translation>
    </message>
    <message numerus="yes">
      <source>Nothing is reviewed yet: %n finding will be in the report, marked as not reviewed. | Nothing is reviewed yet: all %n findings will be in the report, marked as not reviewed.</source>
      <translation>
        <numerusform>Rien n’est encore examiné : %n différence figurera dans le rapport, marquée non examinée.</numerusform>
        <numerusform>Rien n’est encore examiné : les %n différences figureront toutes dans le rapport, marquées non examinées.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nowhere in these texts</source>
      <translation>Nulle part dans ces textes</translation>
    </message>
    <message>
      <source>On one scale</source>
      <translation>Sur une même échelle</translation>
    </message>
    <message>
      <source>On the line</source>
      <translation>Sur la frise</translation>
    </message>
    <message>
      <source>One address a line. Nothing else leaves this computer.</source>
      <translation>Une adresse par ligne. Rien d’autre ne quitte cet ordinateur.</translation>
    </message>
    <message>
      <source>Only differences</source>
      <translation>Différences seulement</translation>
    </message>
    <message>
      <source>Open &amp;recent</source>
      <translation>&amp;Récentes</translation>
    </message>
    <message>
      <source>Open a comparison</source>
      <translation>Ouvrir une comparaison</translation>
    </message>
    <message>
      <source>Open a saved comparison …</source>
      <translation>Ouvrir une comparaison enregistrée …</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Open the sample comparison</source>
      <translation>Ouvrir l’exemple de comparaison</translation>
    </message>
    <message>
      <source>Opening {name}</source>
      <translation>Ouverture de {name}</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>Origins: {origins}</source>
      <translation>Origines : {origins}</translation>
    </message>
    <message>
      <source>Other versions</source>
      <translation>Autres versions</translation>
    </message>
    <message>
      <source>Other versions, by paragraph</source>
      <translation>Autres versions, par paragraphe</translation>
    </message>
    <message>
      <source>Outlet</source>
      <translation>Média</translation>
    </message>
    <message>
      <source>Outlet and authors stay hidden in blind review.</source>
      <translation>Le média et les auteurs restent masqués en lecture à l’aveugle.</translation>
    </message>
    <message>
      <source>Outlet {letter}</source>
      <translation>Média {letter}</translation>
    </message>
    <message>
      <source>Own name for it</source>
      <translation>Nom personnalisé</translation>
    </message>
    <message>
      <source>Own name for the outlet</source>
      <translation>Nom personnalisé du média</translation>
    </message>
    <message>
      <source>Own name for the outlet …</source>
      <translation>Nom personnalisé du média …</translation>
    </message>
    <message>
      <source>PDF, to read and file</source>
      <translation>PDF, à lire et à classer</translation>
    </message>
    <message>
      <source>PNG, JPEG or SVG</source>
      <translation>PNG, JPEG ou SVG</translation>
    </message>
    <message>
      <source>Page {number} of {count}</source>
      <translation>Page {number} sur {count}</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <source>Para&amp;graph</source>
      <translation>Paragrap&amp;he</translation>
    </message>
    <message>
      <source>Paragraphs of the other articles</source>
      <translation>Paragraphes des autres articles</translation>
    </message>
    <message>
      <source>Passage</source>
      <translation>Passage</translation>
    </message>
    <message>
      <source>Paste one article. A short first line without a full stop is taken as its headline.</source>
      <translation>Collez un article. Une première ligne courte, sans point final, sert de titre.</translation>
    </message>
    <message>
      <source>Paste text …</source>
      <translation>Coller du texte …</translation>
    </message>
    <message>
      <source>Pasted text</source>
      <translation>Texte collé</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Images</translation>
    </message>
    <message>
      <source>Placed</source>
      <translation>Place</translation>
    </message>
    <message>
      <source>Points stand in order of time, not to scale.</source>
      <translation>Les points suivent l’ordre du temps, sans échelle.</translation>
    </message>
    <message>
      <source>Preference&amp;s …</source>
      <translation>Pré&amp;férences …</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Préférences</translation>
    </message>
    <message>
      <source>Preview of the report</source>
      <translation>Aperçu du rapport</translation>
    </message>
    <message>
      <source>Previous finding</source>
      <translation>Différence précédente</translation>
    </message>
    <message>
      <source>Previous hit</source>
      <translation>Occurrence précédente</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Progression</translation>
    </message>
    <message>
      <source>Provenance</source>
      <translation>Provenance</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Publié</translation>
    </message>
    <message>
      <source>Put the cursor into the paragraph you want to edit.</source>
      <translation>Placez le curseur dans le paragraphe à modifier.</translation>
    </message>
    <message>
      <source>Put the cursor into the text you mean.</source>
      <translation>Placez le curseur dans le texte voulu.</translation>
    </message>
    <message>
      <source>Put the cursor where the second paragraph begins.</source>
      <translation>Placez le curseur là où commence le second paragraphe.</translation>
    </message>
    <message>
      <source>Quantity</source>
      <translation>Grandeur</translation>
    </message>
    <message>
      <source>Quotations</source>
      <translation>Citations</translation>
    </message>
    <message>
      <source>Quotes</source>
      <translation>Citations</translation>
    </message>
    <message>
      <source>Re&amp;move from the comparison</source>
      <translation>Re&amp;tirer de la comparaison</translation>
    </message>
    <message>
      <source>Re&amp;move from the text</source>
      <translation>Re&amp;tirer du texte</translation>
    </message>
    <message>
      <source>Re&amp;open</source>
      <translation>R&amp;ouvrir</translation>
    </message>
    <message>
      <source>Rea&amp;d</source>
      <translation>Lir&amp;e</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Lire</translation>
    </message>
    <message>
      <source>Read on in {article}</source>
      <translation>Lire la suite dans {article}</translation>
    </message>
    <message>
      <source>Read {article}</source>
      <translation>Lire {article}</translation>
    </message>
    <message>
      <source>Reading text</source>
      <translation>Texte de lecture</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <source>Reason, checked against, response sought</source>
      <translation>Motif, vérifié auprès de, réaction demandée</translation>
    </message>
    <message>
      <source>Reason:</source>
      <translation>Motif :</translation>
    </message>
    <message>
      <source>Recent comparisons</source>
      <translation>Comparaisons récentes</translation>
    </message>
    <message>
      <source>Reduce motion</source>
      <translation>Réduire les animations</translation>
    </message>
    <message>
      <source>Relation</source>
      <translation>Relation</translation>
    </message>
    <message>
      <source>Remove {a} from the text</source>
      <translation>Retirer {a} du texte</translation>
    </message>
    <message>
      <source>Remove {letter} from the comparison</source>
      <translation>Retirer {letter} de la comparaison</translation>
    </message>
    <message>
      <source>Response sought</source>
      <translation>Réaction demandée</translation>
    </message>
    <message>
      <source>Reviewed only</source>
      <translation>Examinées seulement</translation>
    </message>
    <message>
      <source>Row {place} of {count}</source>
      <translation>Ligne {place} sur {count}</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>Lignes</translation>
    </message>
    <message>
      <source>Rows in grey cannot be compared; the relation says why.</source>
      <translation>Les lignes grises ne sont pas comparables ; la relation dit pourquoi.</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>Règle</translation>
    </message>
    <message>
      <source>Rules {version}</source>
      <translation>Règles {version}</translation>
    </message>
    <message>
      <source>Save as …</source>
      <translation>Enregistrer sous …</translation>
    </message>
    <message>
      <source>Save the comparison</source>
      <translation>Enregistrer la comparaison</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>Enregistrer le rapport</translation>
    </message>
    <message>
      <source>Saved as {name}. Every change is kept as you make it.</source>
      <translation>Enregistré sous {name}. Chaque modification est conservée aussitôt.</translation>
    </message>
    <message>
      <source>Scroll through the rows</source>
      <translation>Parcourir les lignes</translation>
    </message>
    <message>
      <source>Scroll to further articles</source>
      <translation>Faire défiler vers d’autres articles</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>Sections</translation>
    </message>
    <message>
      <source>See where accounts of one event differ: figures, sources, quotes, words.</source>
      <translation>Voyez où diffèrent les récits d’un même événement : chiffres, sources, citations, mots.</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>Mis de côté</translation>
    </message>
    <message>
      <source>Share of each text that is somebody's words: {totals}.</source>
      <translation>Part de chaque texte qui rapporte les mots de quelqu’un : {totals}.</translation>
    </message>
    <message>
      <source>Share of each text that stands word for word in another: {shares}.</source>
      <translation>Part de chaque texte reprise mot pour mot dans un autre : {shares}.</translation>
    </message>
    <message>
      <source>Shared copy</source>
      <translation>Texte commun</translation>
    </message>
    <message>
      <source>Show hints for first steps</source>
      <translation>Afficher les conseils de démarrage</translation>
    </message>
    <message>
      <source>Show it</source>
      <translation>L’afficher</translation>
    </message>
    <message>
      <source>Size of the reading text</source>
      <translation>Taille du texte de lecture</translation>
    </message>
    <message>
      <source>Smaller type</source>
      <translation>Caractères plus petits</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Sources</translation>
    </message>
    <message>
      <source>Speaker</source>
      <translation>Locuteur</translation>
    </message>
    <message>
      <source>Split {a} before “{words}”</source>
      <translation>Scinder {a} avant « {words} »</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Résumé</translation>
    </message>
    <message>
      <source>Table&amp;s</source>
      <translation>Ta&amp;bleaux</translation>
    </message>
    <message>
      <source>Tables</source>
      <translation>Tableaux</translation>
    </message>
    <message>
      <source>Tables across the articles</source>
      <translation>Tableaux d’un article à l’autre</translation>
    </message>
    <message>
      <source>Tables and data have no pages to preview.</source>
      <translation>Les tableaux et les données n’ont pas de pages à afficher.</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Text of {article}</source>
      <translation>Texte de {article}</translation>
    </message>
    <message>
      <source>Texts</source>
      <translation>Textes</translation>
    </message>
    <message>
      <source>The comparison could not be made</source>
      <translation>La comparaison n’a pas pu être faite</translation>
    </message>
    <message>
      <source>The disk is slow. What you did is shown once it is saved.</source>
      <translation>Le disque est lent. Ce que vous avez fait s’affichera une fois enregistré.</translation>
    </message>
    <message>
      <source>The preview appears when the logo can be read.</source>
      <translation>L’aperçu s’affichera quand le logo sera lisible.</translation>
    </message>
    <message numerus="yes">
      <source>The same holds for %n more article. | The same holds for %n more articles.</source>
      <translation>
        <numerusform>Il en va de même pour %n autre article.</numerusform>
        <numerusform>Il en va de même pour %n autres articles.</numerusform>
      </translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Thème</translation>
    </message>
    <message>
      <source>This article has no address on the web, so no archive can be asked for it.</source>
      <translation>Cet article n’a pas d’adresse web ; aucun service d’archives ne peut être interrogé.</translation>
    </message>
    <message>
      <source>This article is in the comparison already.</source>
      <translation>Cet article est déjà dans la comparaison.</translation>
    </message>
    <message>
      <source>This file cannot be written. Use “Save as” to keep what you change.</source>
      <translation>Ce fichier ne peut pas être modifié. Utilisez « Enregistrer sous » pour garder vos changements.</translation>
    </message>
    <message>
      <source>This is the newest version ({version}).</source>
      <translation>C’est la version la plus récente ({version}).</translation>
    </message>
    <message>
      <source>This is version {version}. This copy does not know where new versions are listed: look where you got it.</source>
      <translation>Ceci est la version {version}. Cette copie ne sait pas où sont annoncées les nouvelles versions : regardez là où vous l’avez obtenue.</translation>
    </message>
    <message>
      <source>Threshold: {name}</source>
      <translation>Seuil : {name}</translation>
    </message>
    <message>
      <source>Time (UTC)</source>
      <translation>Heure (UTC)</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Chronologie</translation>
    </message>
    <message>
      <source>Times named</source>
      <translation>Mentions</translation>
    </message>
    <message>
      <source>Times quoted</source>
      <translation>Fois cité</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Unmatch {a}</source>
      <translation>Séparer {a}</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Sans titre</translation>
    </message>
    <message>
      <source>Updated</source>
      <translation>Mis à jour</translation>
    </message>
    <message>
      <source>Verified</source>
      <translation>Vérifiée</translation>
    </message>
    <message>
      <source>Version {new} is there; you have {version}.</source>
      <translation>La version {new} est disponible ; vous avez la {version}.</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En attente</translation>
    </message>
    <message>
      <source>Web pages, PDF, Word, e-mail, text — or links from the browser</source>
      <translation>Pages web, PDF, Word, courriels, texte — ou liens du navigateur</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Ce qui s’est passé</translation>
    </message>
    <message>
      <source>What was read from the page stays on record beside every correction.</source>
      <translation>Ce qui a été lu sur la page reste au dossier à côté de chaque correction.</translation>
    </message>
    <message>
      <source>What would clear it</source>
      <translation>Ce qui la lèverait</translation>
    </message>
    <message>
      <source>What you did last could not be written to the disk. If you go on, it is lost.</source>
      <translation>Ce que vous venez de faire n’a pas pu être écrit sur le disque. Si vous continuez, c’est perdu.</translation>
    </message>
    <message>
      <source>Where the findings are; click to go there</source>
      <translation>Où sont les différences ; cliquez pour y aller</translation>
    </message>
    <message>
      <source>Who or what</source>
      <translation>Qui ou quoi</translation>
    </message>
    <message>
      <source>Who says it</source>
      <translation>Qui le dit</translation>
    </message>
    <message>
      <source>Why this finding?</source>
      <translation>Pourquoi cette différence ?</translation>
    </message>
    <message>
      <source>Without a name</source>
      <translation>Sans nom</translation>
    </message>
    <message>
      <source>Word by word</source>
      <translation>Mot à mot</translation>
    </message>
    <message>
      <source>Word difference</source>
      <translation>Différence de mots</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Mots</translation>
    </message>
    <message>
      <source>Words in findings</source>
      <translation>Mots dans les différences</translation>
    </message>
    <message>
      <source>Writing {name}</source>
      <translation>Écriture de {name}</translation>
    </message>
    <message>
      <source>XLSX, tables in one workbook</source>
      <translation>XLSX, tableaux dans un seul classeur</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Votre nom</translation>
    </message>
    <message>
      <source>Zone of {field}</source>
      <translation>Fuseau horaire ({field})</translation>
    </message>
    <message>
      <source>Zoom o&amp;ut</source>
      <translation>Réd&amp;uire</translation>
    </message>
    <message>
      <source>Zoom to &amp;100 %</source>
      <translation>Zoom à &amp;100 %</translation>
    </message>
    <message>
      <source>also in: {places}</source>
      <translation>aussi dans : {places}</translation>
    </message>
    <message>
      <source>another source's number</source>
      <translation>nombre d’une autre source</translation>
    </message>
    <message>
      <source>attributed in one only</source>
      <translation>attribué dans un seul</translation>
    </message>
    <message>
      <source>attribution</source>
      <translation>attribution</translation>
    </message>
    <message>
      <source>base</source>
      <translation>base</translation>
    </message>
    <message>
      <source>base · {when}</source>
      <translation>base · {when}</translation>
    </message>
    <message>
      <source>believes</source>
      <translation>cru</translation>
    </message>
    <message>
      <source>cannot tell</source>
      <translation>on ne peut le dire</translation>
    </message>
    <message>
      <source>certainty</source>
      <translation>certitude</translation>
    </message>
    <message>
      <source>claimed</source>
      <translation>affirmé</translation>
    </message>
    <message>
      <source>compatible</source>
      <translation>compatible</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>confirmé</translation>
    </message>
    <message>
      <source>conflicting</source>
      <translation>diffère</translation>
    </message>
    <message>
      <source>coverage</source>
      <translation>couverture</translation>
    </message>
    <message>
      <source>cut</source>
      <translation>coupée</translation>
    </message>
    <message>
      <source>date</source>
      <translation>date</translation>
    </message>
    <message>
      <source>denied</source>
      <translation>démenti</translation>
    </message>
    <message>
      <source>different things</source>
      <translation>choses différentes</translation>
    </message>
    <message>
      <source>dismissed</source>
      <translation>écartée</translation>
    </message>
    <message>
      <source>earlier number</source>
      <translation>nombre antérieur</translation>
    </message>
    <message>
      <source>equal</source>
      <translation>égal</translation>
    </message>
    <message>
      <source>fewer</source>
      <translation>moins</translation>
    </message>
    <message>
      <source>figure</source>
      <translation>chiffre</translation>
    </message>
    <message>
      <source>folded: nothing differs here</source>
      <translation>repliée : rien ne diffère ici</translation>
    </message>
    <message>
      <source>follow-up</source>
      <translation>à suivre</translation>
    </message>
    <message>
      <source>headline</source>
      <translation>titre</translation>
    </message>
    <message>
      <source>hedged</source>
      <translation>avec réserve</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>masqué</translation>
    </message>
    <message>
      <source>in the headline</source>
      <translation>dans le titre</translation>
    </message>
    <message>
      <source>in the outlet's own voice</source>
      <translation>de la propre voix du média</translation>
    </message>
    <message>
      <source>kind of source</source>
      <translation>type de source</translation>
    </message>
    <message>
      <source>labels differ</source>
      <translation>désignations différentes</translation>
    </message>
    <message>
      <source>more</source>
      <translation>plus</translation>
    </message>
    <message>
      <source>naming</source>
      <translation>désignation</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>sans date</translation>
    </message>
    <message>
      <source>not borne out</source>
      <translation>non étayé</translation>
    </message>
    <message>
      <source>not comparable</source>
      <translation>non comparable</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>non trouvé</translation>
    </message>
    <message>
      <source>not resolved</source>
      <translation>non identifié</translation>
    </message>
    <message>
      <source>open</source>
      <translation>ouverte</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>organisation</translation>
    </message>
    <message>
      <source>other</source>
      <translation>autre</translation>
    </message>
    <message>
      <source>other label</source>
      <translation>autre terme</translation>
    </message>
    <message>
      <source>other place</source>
      <translation>placé autrement</translation>
    </message>
    <message>
      <source>own voice</source>
      <translation>voix propre</translation>
    </message>
    <message>
      <source>paragraph {n}</source>
      <translation>paragraphe {n}</translation>
    </message>
    <message>
      <source>part of {whole}</source>
      <translation>partie de {whole}</translation>
    </message>
    <message>
      <source>person</source>
      <translation>personne</translation>
    </message>
    <message>
      <source>place</source>
      <translation>lieu</translation>
    </message>
    <message>
      <source>plans</source>
      <translation>prévu</translation>
    </message>
    <message>
      <source>press to make it the base</source>
      <translation>appuyez pour en faire la base</translation>
    </message>
    <message>
      <source>quote</source>
      <translation>citation</translation>
    </message>
    <message>
      <source>read as {value}</source>
      <translation>lu comme {value}</translation>
    </message>
    <message>
      <source>said</source>
      <translation>dit</translation>
    </message>
    <message>
      <source>same text</source>
      <translation>même texte</translation>
    </message>
    <message>
      <source>shared copy</source>
      <translation>texte commun</translation>
    </message>
    <message>
      <source>shown</source>
      <translation>affiché</translation>
    </message>
    <message>
      <source>speaker not resolved</source>
      <translation>locuteur non identifié</translation>
    </message>
    <message>
      <source>speaker not resolved; may be {names}</source>
      <translation>locuteur non identifié ; peut-être {names}</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>inconnue</translation>
    </message>
    <message>
      <source>unnamed</source>
      <translation>anonyme</translation>
    </message>
    <message>
      <source>updated</source>
      <translation>mis à jour</translation>
    </message>
    <message>
      <source>updated {when}</source>
      <translation>mis à jour {when}</translation>
    </message>
    <message>
      <source>verified</source>
      <translation>vérifiée</translation>
    </message>
    <message>
      <source>words altered</source>
      <translation>mots modifiés</translation>
    </message>
    <message>
      <source>zone unknown</source>
      <translation>fuseau inconnu</translation>
    </message>
    <message>
      <source>{at} of {total}</source>
      <translation>{at} sur {total}</translation>
    </message>
    <message>
      <source>{a} matches nothing</source>
      <translation>{a} ne correspond à rien</translation>
    </message>
    <message>
      <source>{count} direct</source>
      <translation>{count} en direct</translation>
    </message>
    <message>
      <source>{count} indirect</source>
      <translation>{count} en indirect</translation>
    </message>
    <message>
      <source>{count} partly quoted</source>
      <translation>{count} cité(s) en partie</translation>
    </message>
    <message>
      <source>{direct} direct, {mixed} partly quoted, {indirect} indirect</source>
      <translation>{direct} en direct, {mixed} en partie, {indirect} en indirect</translation>
    </message>
    <message>
      <source>{done} of {total} reviewed</source>
      <translation>{done} sur {total} examinées</translation>
    </message>
    <message>
      <source>{n} listed</source>
      <translation>{n} dans la liste</translation>
    </message>
    <message>
      <source>{program}, rule set {rules}</source>
      <translation>{program}, règles {rules}</translation>
    </message>
    <message>
      <source>{shared} of {all} facts stand in every article. “Not found” means not found in the extracted text.</source>
      <translation>{shared} faits sur {all} figurent dans tous les articles. « Non trouvé » signifie non trouvé dans le texte extrait.</translation>
    </message>
    <message>
      <source>{shown} of {all} rows</source>
      <translation>{shown} lignes sur {all}</translation>
    </message>
    <message>
      <source>¶{n} of {of}</source>
      <translation>¶{n} sur {of}</translation>
    </message>
    <message>
      <source>“{words}”</source>
      <translation>« {words} »</translation>
    </message>
  </context>
</TS>
