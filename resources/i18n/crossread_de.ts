<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Crossread</name>
    <message numerus="yes">
      <source>%n article | %n articles</source>
      <translation>
        <numerusform>%n Artikel</numerusform>
        <numerusform>%n Artikel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n finding is listed | %n findings are listed</source>
      <translation>
        <numerusform>%n Befund in der Liste</numerusform>
        <numerusform>%n Befunde in der Liste</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n finding of {of} will be in the report. | %n findings of {of} will be in the report.</source>
      <translation>
        <numerusform>%n von {of} Befunden kommt in den Bericht.</numerusform>
        <numerusform>%n von {of} Befunden kommen in den Bericht.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n finding | %n findings</source>
      <translation>
        <numerusform>%n Befund</numerusform>
        <numerusform>%n Befunde</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minor | %n minor</source>
      <translation>
        <numerusform>%n geringfügiger</numerusform>
        <numerusform>%n geringfügige</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them is not reviewed. | %n of them are not reviewed.</source>
      <translation>
        <numerusform>%n davon ist nicht geprüft.</numerusform>
        <numerusform>%n davon sind nicht geprüft.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row | %n rows</source>
      <translation>
        <numerusform>%n Zeile</numerusform>
        <numerusform>%n Zeilen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n word | %n words</source>
      <translation>
        <numerusform>%n Wort</numerusform>
        <numerusform>%n Wörter</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;About Crossread</source>
      <translation>Ü&amp;ber Crossread</translation>
    </message>
    <message>
      <source>&amp;Align</source>
      <translation>&amp;Zuordnung</translation>
    </message>
    <message>
      <source>&amp;Articles and findings</source>
      <translation>&amp;Artikel und Befunde</translation>
    </message>
    <message>
      <source>&amp;Blind review: outlets as letters</source>
      <translation>&amp;Blind prüfen: Medien als Buchstaben</translation>
    </message>
    <message>
      <source>&amp;Check for updates …</source>
      <translation>Nach neuer Version &amp;suchen …</translation>
    </message>
    <message>
      <source>&amp;Cite it</source>
      <translation>&amp;Zitieren</translation>
    </message>
    <message>
      <source>&amp;Columns</source>
      <translation>&amp;Spalten</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Kopieren</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Dunkel</translation>
    </message>
    <message>
      <source>&amp;Dismiss …</source>
      <translation>Ver&amp;werfen …</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <source>&amp;Edit the paragraph …</source>
      <translation>Absat&amp;z bearbeiten …</translation>
    </message>
    <message>
      <source>&amp;Export …</source>
      <translation>&amp;Exportieren …</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>&amp;Find in all texts</source>
      <translation>In allen Texten &amp;suchen</translation>
    </message>
    <message>
      <source>&amp;Follow up</source>
      <translation>Na&amp;chgehen</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>&amp;High contrast</source>
      <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
      <source>&amp;Inspector</source>
      <translation>&amp;Inspektor</translation>
    </message>
    <message>
      <source>&amp;Join with the next</source>
      <translation>Mit dem &amp;nächsten verbinden</translation>
    </message>
    <message>
      <source>&amp;Legend</source>
      <translation>L&amp;egende</translation>
    </message>
    <message>
      <source>&amp;Licences</source>
      <translation>&amp;Lizenzen</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>&amp;Hell</translation>
    </message>
    <message>
      <source>&amp;Look for an archived copy</source>
      <translation>Archi&amp;vkopie suchen</translation>
    </message>
    <message>
      <source>&amp;Match with …</source>
      <translation>Z&amp;uordnen zu …</translation>
    </message>
    <message>
      <source>&amp;Method and limits</source>
      <translation>&amp;Verfahren und Grenzen</translation>
    </message>
    <message>
      <source>&amp;New comparison</source>
      <translation>&amp;Neuer Vergleich</translation>
    </message>
    <message>
      <source>&amp;Next finding</source>
      <translation>&amp;Nächster Befund</translation>
    </message>
    <message>
      <source>&amp;Only differences</source>
      <translation>&amp;Nur Unterschiede</translation>
    </message>
    <message>
      <source>&amp;Open …</source>
      <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
      <source>&amp;Own name for the outlet …</source>
      <translation>&amp;Eigener Name für das Medium …</translation>
    </message>
    <message>
      <source>&amp;Previous finding</source>
      <translation>Vorheri&amp;ger Befund</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <source>&amp;Read it</source>
      <translation>&amp;Lesen</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Wiederholen</translation>
    </message>
    <message>
      <source>&amp;Reset to the computed alignment</source>
      <translation>Auf berechnete Zuordnung &amp;zurücksetzen</translation>
    </message>
    <message>
      <source>&amp;Review</source>
      <translation>&amp;Prüfen</translation>
    </message>
    <message>
      <source>&amp;Rows</source>
      <translation>&amp;Zeilen</translation>
    </message>
    <message>
      <source>&amp;Save as …</source>
      <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
      <source>&amp;Split before the cursor</source>
      <translation>Vor dem Cursor &amp;teilen</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>&amp;Farbschema</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <source>&amp;Unmatch</source>
      <translation>&amp;Trennen</translation>
    </message>
    <message>
      <source>&amp;Using Crossread</source>
      <translation>&amp;Crossread benutzen</translation>
    </message>
    <message>
      <source>&amp;Verified</source>
      <translation>&amp;Bestätigt</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <source>&amp;What happened …</source>
      <translation>&amp;Was geschehen ist …</translation>
    </message>
    <message>
      <source>&amp;Zoom in</source>
      <translation>Ver&amp;größern</translation>
    </message>
    <message>
      <source>1, 2 and 3 switch between rows, columns and reading. The place is kept.</source>
      <translation>1, 2 und 3 wechseln zwischen Zeilen, Spalten und Lesen. Die Stelle bleibt erhalten.</translation>
    </message>
    <message>
      <source>A comparison needs at least two. Drop it here, or press +.</source>
      <translation>Ein Vergleich braucht mindestens zwei. Legen Sie den nächsten hier ab oder drücken Sie +.</translation>
    </message>
    <message>
      <source>A report names the outlets. The preview appears when blind review is off.</source>
      <translation>Ein Bericht nennt die Medien. Die Vorschau erscheint, wenn das Blindprüfen aus ist.</translation>
    </message>
    <message>
      <source>A right click on a paragraph corrects what was read wrongly; the menu of a card corrects the rest.</source>
      <translation>Ein Rechtsklick auf einen Absatz berichtigt, was falsch gelesen wurde; das Menü einer Karte berichtigt den Rest.</translation>
    </message>
    <message>
      <source>A source on its way</source>
      <translation>Eine Quelle unterwegs</translation>
    </message>
    <message>
      <source>A4</source>
      <translation>A4</translation>
    </message>
    <message>
      <source>About Crossread</source>
      <translation>Über Crossread</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Add &amp;addresses …</source>
      <translation>&amp;Adressen hinzufügen …</translation>
    </message>
    <message>
      <source>Add &amp;files …</source>
      <translation>&amp;Dateien hinzufügen …</translation>
    </message>
    <message>
      <source>Add &amp;pasted text …</source>
      <translation>&amp;Text einfügen …</translation>
    </message>
    <message>
      <source>Add addresses</source>
      <translation>Adressen hinzufügen</translation>
    </message>
    <message>
      <source>Add articles</source>
      <translation>Artikel hinzufügen</translation>
    </message>
    <message>
      <source>Add at least two articles to see them side by side.</source>
      <translation>Fügen Sie mindestens zwei Artikel hinzu, um sie nebeneinander zu sehen.</translation>
    </message>
    <message>
      <source>Add at least two articles. Their differences will be listed on the left.</source>
      <translation>Fügen Sie mindestens zwei Artikel hinzu. Ihre Unterschiede erscheinen links.</translation>
    </message>
    <message>
      <source>Add one more article</source>
      <translation>Noch einen Artikel hinzufügen</translation>
    </message>
    <message>
      <source>Add pasted text</source>
      <translation>Text einfügen</translation>
    </message>
    <message>
      <source>Address of an article</source>
      <translation>Adresse eines Artikels</translation>
    </message>
    <message>
      <source>Address of an article, https://…</source>
      <translation>Adresse eines Artikels, https://…</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>All &amp;keys</source>
      <translation>Alle &amp;Tasten</translation>
    </message>
    <message>
      <source>All &amp;listed findings</source>
      <translation>Alle Befunde der &amp;Liste</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Alle Dateien</translation>
    </message>
    <message>
      <source>All keys</source>
      <translation>Alle Tasten</translation>
    </message>
    <message>
      <source>Also called: {labels}</source>
      <translation>Auch genannt: {labels}</translation>
    </message>
    <message>
      <source>An unnamed comparison from last time is here: {what}</source>
      <translation>Vom letzten Mal liegt ein unbenannter Vergleich vor: {what}</translation>
    </message>
    <message>
      <source>Another language takes effect at the next start.</source>
      <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
      <source>Any</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Anwenden</translation>
    </message>
    <message>
      <source>Ar&amp;ticle</source>
      <translation>Art&amp;ikel</translation>
    </message>
    <message>
      <source>Archive look-up</source>
      <translation>Archivsuche</translation>
    </message>
    <message>
      <source>Archived copy found and noted with {letter}.</source>
      <translation>Archivkopie gefunden und bei {letter} vermerkt.</translation>
    </message>
    <message>
      <source>Archived copy of {date} found and noted with {letter}.</source>
      <translation>Archivkopie vom {date} gefunden und bei {letter} vermerkt.</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Articles and findings (F9)</source>
      <translation>Artikel und Befunde (F9)</translation>
    </message>
    <message>
      <source>As the &amp;system</source>
      <translation>&amp;Wie das System</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Asked only when you look up an archived copy.</source>
      <translation>Wird nur gefragt, wenn Sie eine Archivkopie suchen.</translation>
    </message>
    <message>
      <source>Asking for the newest version</source>
      <translation>Die neueste Version wird erfragt</translation>
    </message>
    <message>
      <source>Asking the archive for {letter}</source>
      <translation>Archiv wird nach {letter} gefragt</translation>
    </message>
    <message>
      <source>Attributions</source>
      <translation>Zuschreibungen</translation>
    </message>
    <message>
      <source>Authors</source>
      <translation>Verfasser</translation>
    </message>
    <message>
      <source>Authors, one a line</source>
      <translation>Verfasser, einer pro Zeile</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>C&amp;ite the finding</source>
      <translation>Befund als &amp;Quellenangabe</translation>
    </message>
    <message>
      <source>CSV, one file a table</source>
      <translation>CSV, eine Datei pro Tabelle</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Certainty</source>
      <translation>Gewissheit</translation>
    </message>
    <message>
      <source>Changed since you decided, look again: {findings}. Your decisions were kept.</source>
      <translation>Seit Ihrer Entscheidung geändert, bitte noch einmal ansehen: {findings}. Ihre Entscheidungen blieben erhalten.</translation>
    </message>
    <message>
      <source>Checked against</source>
      <translation>Geprüft anhand von</translation>
    </message>
    <message>
      <source>Choose a finding on the left or a highlight in the texts. F8 goes to the next one.</source>
      <translation>Wählen Sie links einen Befund oder eine markierte Stelle im Text. F8 geht zum nächsten.</translation>
    </message>
    <message>
      <source>Choose a logo file</source>
      <translation>Logodatei wählen</translation>
    </message>
    <message>
      <source>Choose files …</source>
      <translation>Dateien wählen …</translation>
    </message>
    <message>
      <source>Choose …</source>
      <translation>Wählen …</translation>
    </message>
    <message>
      <source>Cite {a}</source>
      <translation>{a} als Quellenangabe</translation>
    </message>
    <message>
      <source>Clear the filter</source>
      <translation>Filter löschen</translation>
    </message>
    <message>
      <source>Click to see the other versions</source>
      <translation>Klicken, um die anderen Fassungen zu sehen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Close the search</source>
      <translation>Suche schließen</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Meldung schließen</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <source>Compares texts. It does not say which of them is true. Nothing leaves this computer except what you ask for: an address you give, an archived copy, a newer version.</source>
      <translation>Vergleicht Texte. Sagt nicht, welcher stimmt. Nichts verlässt diesen Rechner außer dem, worum Sie bitten: eine Adresse, die Sie angeben, eine archivierte Kopie, eine neuere Version.</translation>
    </message>
    <message>
      <source>Comparing</source>
      <translation>Vergleich läuft</translation>
    </message>
    <message>
      <source>Comparison</source>
      <translation>Vergleich</translation>
    </message>
    <message>
      <source>Comparisons</source>
      <translation>Vergleiche</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Sicherheit</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <source>Copied as a citation.</source>
      <translation>Als Quellenangabe kopiert.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Copy &amp;with reference</source>
      <translation>Mit &amp;Fundstelle kopieren</translation>
    </message>
    <message>
      <source>Copy table</source>
      <translation>Tabelle kopieren</translation>
    </message>
    <message>
      <source>Copy with reference</source>
      <translation>Mit Fundstelle kopieren</translation>
    </message>
    <message>
      <source>Correct</source>
      <translation>Berichtigen</translation>
    </message>
    <message>
      <source>Correct article {letter}</source>
      <translation>Artikel {letter} berichtigen</translation>
    </message>
    <message>
      <source>Correct the &amp;article …</source>
      <translation>&amp;Artikel berichtigen …</translation>
    </message>
    <message>
      <source>Correct the headline …</source>
      <translation>Überschrift berichtigen …</translation>
    </message>
    <message>
      <source>Correct what was read wrongly. What was read stays on record.</source>
      <translation>Berichtigen Sie, was falsch gelesen wurde. Das Gelesene bleibt festgehalten.</translation>
    </message>
    <message>
      <source>Correct {article} …</source>
      <translation>{article} berichtigen …</translation>
    </message>
    <message>
      <source>Coverage</source>
      <translation>Abdeckung</translation>
    </message>
    <message>
      <source>Coverage, placement, headlines</source>
      <translation>Abdeckung, Platz, Überschriften</translation>
    </message>
    <message>
      <source>Crossread {version}</source>
      <translation>Crossread {version}</translation>
    </message>
    <message>
      <source>Ctrl+B hides the names of the outlets, for a review without favour.</source>
      <translation>Strg+B verbirgt die Namen der Medien, für eine unbefangene Prüfung.</translation>
    </message>
    <message>
      <source>Ctrl+E makes a report of what you reviewed. F1 opens the guide, ? lists all keys.</source>
      <translation>Strg+E macht einen Bericht aus dem, was Sie geprüft haben. F1 öffnet die Anleitung, ? zeigt alle Tasten.</translation>
    </message>
    <message>
      <source>DOCX, to edit</source>
      <translation>DOCX, zum Bearbeiten</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>Daten</translation>
    </message>
    <message>
      <source>Dates, names and labels</source>
      <translation>Daten, Namen und Bezeichnungen</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Delete this comparison? Its articles, decisions and notes are gone then.</source>
      <translation>Diesen Vergleich löschen? Seine Artikel, Entscheidungen und Notizen sind dann weg.</translation>
    </message>
    <message>
      <source>Delete {name}</source>
      <translation>{name} löschen</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Dismiss all listed</source>
      <translation>Ganze Liste verwerfen</translation>
    </message>
    <message>
      <source>Drag a paragraph onto another row to match them by hand. Ctrl+Z takes anything back.</source>
      <translation>Ziehen Sie einen Absatz auf eine andere Zeile, um beide von Hand zuzuordnen. Strg+Z nimmt alles zurück.</translation>
    </message>
    <message>
      <source>Drop articles here</source>
      <translation>Artikel hier ablegen</translation>
    </message>
    <message>
      <source>Drop two or more articles here</source>
      <translation>Zwei oder mehr Artikel hier ablegen</translation>
    </message>
    <message>
      <source>Drop two or more here.</source>
      <translation>Legen Sie hier zwei oder mehr ab.</translation>
    </message>
    <message>
      <source>Each one appears on the left as it arrives.</source>
      <translation>Jeder erscheint links, sobald er geladen ist.</translation>
    </message>
    <message>
      <source>Edit {a}</source>
      <translation>{a} bearbeiten</translation>
    </message>
    <message>
      <source>Edit {a} …</source>
      <translation>{a} bearbeiten …</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Export what is listed (Ctrl+E)</source>
      <translation>Liste exportieren (Strg+E)</translation>
    </message>
    <message>
      <source>Exported: {path}</source>
      <translation>Exportiert: {path}</translation>
    </message>
    <message>
      <source>F8 steps through the findings, Shift+F8 back. V marks one as verified, X dismisses it, U follows up.</source>
      <translation>F8 geht durch die Befunde, Umschalt+F8 zurück. V bestätigt, X verwirft, U merkt zum Nachgehen vor.</translation>
    </message>
    <message>
      <source>Fact</source>
      <translation>Tatsache</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Zahlen</translation>
    </message>
    <message>
      <source>Find &amp;next</source>
      <translation>Weitersu&amp;chen</translation>
    </message>
    <message>
      <source>Find &amp;previous</source>
      <translation>Rückwär&amp;ts suchen</translation>
    </message>
    <message>
      <source>Find in all texts</source>
      <translation>In allen Texten suchen</translation>
    </message>
    <message>
      <source>Find on this page</source>
      <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Befunde</translation>
    </message>
    <message>
      <source>Findings listed</source>
      <translation>Gelistete Befunde</translation>
    </message>
    <message>
      <source>Fingerprints of sources (SHA-256)</source>
      <translation>Fingerabdrücke der Quellen (SHA-256)</translation>
    </message>
    <message>
      <source>Fold the rows where nothing differs (D)</source>
      <translation>Zeilen einklappen, in denen sich nichts unterscheidet (D)</translation>
    </message>
    <message>
      <source>Follow up</source>
      <translation>Nachgehen</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>Full text of all articles, side by side</source>
      <translation>Volltext aller Artikel, nebeneinander</translation>
    </message>
    <message>
      <source>Go on without it</source>
      <translation>Ohne das weitermachen</translation>
    </message>
    <message>
      <source>Go to {place}</source>
      <translation>Zu {place} gehen</translation>
    </message>
    <message>
      <source>Go to {place}: {words}</source>
      <translation>Zu {place} gehen: {words}</translation>
    </message>
    <message>
      <source>HTML, to search in a browser</source>
      <translation>HTML, zum Suchen im Browser</translation>
    </message>
    <message>
      <source>Headline</source>
      <translation>Überschrift</translation>
    </message>
    <message>
      <source>Headlines</source>
      <translation>Überschriften</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Hoher Kontrast</translation>
    </message>
    <message>
      <source>In</source>
      <translation>In</translation>
    </message>
    <message>
      <source>Inspector (F10)</source>
      <translation>Inspektor (F10)</translation>
    </message>
    <message>
      <source>JSON, everything as data</source>
      <translation>JSON, alles als Daten</translation>
    </message>
    <message>
      <source>Join {a} with the next</source>
      <translation>{a} mit dem nächsten verbinden</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Language of the report</source>
      <translation>Sprache des Berichts</translation>
    </message>
    <message>
      <source>Larger type</source>
      <translation>Größere Schrift</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>Legende</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>US-Letter</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Lizenzen</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Lines are only ever added, each sealed with the one before. The reports print them all.</source>
      <translation>Zeilen kommen nur hinzu, jede mit der vorigen versiegelt. Die Berichte drucken sie alle.</translation>
    </message>
    <message>
      <source>Links</source>
      <translation>Verbindungen</translation>
    </message>
    <message>
      <source>Links between paragraphs</source>
      <translation>Verbindungen zwischen Absätzen</translation>
    </message>
    <message>
      <source>Links between the two articles</source>
      <translation>Verbindungen zwischen den beiden Artikeln</translation>
    </message>
    <message>
      <source>List &amp;minor findings</source>
      <translation>Geringfügige Bef&amp;unde aufführen</translation>
    </message>
    <message>
      <source>List the minor findings too; in the texts they are muted (T)</source>
      <translation>Auch geringfügige Befunde aufführen; in den Texten sind sie blass (T)</translation>
    </message>
    <message>
      <source>Listed on screen</source>
      <translation>Liste auf dem Bildschirm</translation>
    </message>
    <message>
      <source>Loaded or doubting verbs: {verbs}</source>
      <translation>Wertende oder zweifelnde Verben: {verbs}</translation>
    </message>
    <message>
      <source>Loading articles</source>
      <translation>Artikel werden geladen</translation>
    </message>
    <message>
      <source>Loading {name}</source>
      <translation>{name} wird geladen</translation>
    </message>
    <message>
      <source>Local time</source>
      <translation>Ortszeit</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <source>Logo file</source>
      <translation>Logodatei</translation>
    </message>
    <message>
      <source>Look for</source>
      <translation>Suchen nach</translation>
    </message>
    <message>
      <source>Look for an archived copy</source>
      <translation>Archivkopie suchen</translation>
    </message>
    <message>
      <source>Make it the &amp;base</source>
      <translation>Zur &amp;Basis machen</translation>
    </message>
    <message>
      <source>Make {letter} the base</source>
      <translation>{letter} zur Basis machen</translation>
    </message>
    <message>
      <source>Making the preview</source>
      <translation>Vorschau wird erstellt</translation>
    </message>
    <message>
      <source>Map of the findings</source>
      <translation>Übersicht der Befunde</translation>
    </message>
    <message>
      <source>Mark all</source>
      <translation>Alle markieren</translation>
    </message>
    <message>
      <source>Mark all listed</source>
      <translation>Alle aufgeführten markieren</translation>
    </message>
    <message>
      <source>Mark them all as {state}?</source>
      <translation>Alle als {state} markieren?</translation>
    </message>
    <message>
      <source>Match</source>
      <translation>Zuordnen</translation>
    </message>
    <message>
      <source>Match case</source>
      <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
      <source>Match {a} with …</source>
      <translation>{a} zuordnen zu …</translation>
    </message>
    <message>
      <source>Matches &amp;nothing</source>
      <translation>&amp;Entspricht nichts</translation>
    </message>
    <message>
      <source>Method and limits</source>
      <translation>Verfahren und Grenzen</translation>
    </message>
    <message>
      <source>More on {article}</source>
      <translation>Mehr zu {article}</translation>
    </message>
    <message>
      <source>Move &amp;down</source>
      <translation>Nach &amp;unten</translation>
    </message>
    <message>
      <source>Move &amp;up</source>
      <translation>Nach &amp;oben</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Nach unten</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Nach oben</translation>
    </message>
    <message>
      <source>Name of the event</source>
      <translation>Name des Ereignisses</translation>
    </message>
    <message>
      <source>Name this event</source>
      <translation>Ereignis benennen</translation>
    </message>
    <message>
      <source>Name:</source>
      <translation>Name:</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>Namen</translation>
    </message>
    <message>
      <source>Naming</source>
      <translation>Bezeichnungen</translation>
    </message>
    <message>
      <source>Narrow the rows</source>
      <translation>Zeilen eingrenzen</translation>
    </message>
    <message>
      <source>Next finding</source>
      <translation>Nächster Befund</translation>
    </message>
    <message>
      <source>Next hint</source>
      <translation>Nächster Hinweis</translation>
    </message>
    <message>
      <source>Next hit</source>
      <translation>Nächster Treffer</translation>
    </message>
    <message>
      <source>No archive is set. Give the address of one in the preferences.</source>
      <translation>Es ist kein Archiv eingestellt. Geben Sie in den Einstellungen eine Adresse an.</translation>
    </message>
    <message>
      <source>No archived copy could be found for this article.</source>
      <translation>Zu diesem Artikel wurde keine Archivkopie gefunden.</translation>
    </message>
    <message>
      <source>No articles yet</source>
      <translation>Noch keine Artikel</translation>
    </message>
    <message>
      <source>No dates were found.</source>
      <translation>Keine Daten gefunden.</translation>
    </message>
    <message>
      <source>No differences were found between these texts. That does not say that they agree.</source>
      <translation>Zwischen diesen Texten wurden keine Unterschiede gefunden. Das heißt nicht, dass sie übereinstimmen.</translation>
    </message>
    <message>
      <source>No figures were found.</source>
      <translation>Keine Zahlen gefunden.</translation>
    </message>
    <message>
      <source>No finding passes the filter.</source>
      <translation>Kein Befund kommt durch den Filter.</translation>
    </message>
    <message>
      <source>No long passage stands in more than one article.</source>
      <translation>Keine längere Stelle steht in mehr als einem Artikel.</translation>
    </message>
    <message>
      <source>No more hints</source>
      <translation>Keine Hinweise mehr</translation>
    </message>
    <message>
      <source>No names were found.</source>
      <translation>Keine Namen gefunden.</translation>
    </message>
    <message>
      <source>No&amp;te</source>
      <translation>N&amp;otiz</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>Nr.</translation>
    </message>
    <message>
      <source>Nobody is quoted.</source>
      <translation>Niemand wird zitiert.</translation>
    </message>
    <message>
      <source>Not everything is saved</source>
      <translation>Nicht alles ist gespeichert</translation>
    </message>
    <message>
      <source>Not on this page</source>
      <translation>Nicht auf dieser Seite</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Note (N)</source>
      <translation>Notiz (N)</translation>
    </message>
    <message>
      <source>Notes and decisions</source>
      <translation>Notizen und Entscheidungen</translation>
    </message>
    <message>
      <source>Nothing has happened yet. The first line is written with the first article.</source>
      <translation>Noch ist nichts geschehen. Die erste Zeile wird mit dem ersten Artikel geschrieben.</translation>
    </message>
    <message numerus="yes">
      <source>Nothing is reviewed yet: %n finding will be in the report, marked as not reviewed. | Nothing is reviewed yet: all %n findings will be in the report, marked as not reviewed.</source>
      <translation>
        <numerusform>Noch nichts geprüft: %n Befund kommt in den Bericht, als nicht geprüft bezeichnet.</numerusform>
        <numerusform>Noch nichts geprüft: alle %n Befunde kommen in den Bericht, als nicht geprüft bezeichnet.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nowhere in these texts</source>
      <translation>Nirgends in diesen Texten</translation>
    </message>
    <message>
      <source>On one scale</source>
      <translation>Auf einer Skala</translation>
    </message>
    <message>
      <source>On the line</source>
      <translation>Auf dem Zeitstrahl</translation>
    </message>
    <message>
      <source>One address a line. Nothing else leaves this computer.</source>
      <translation>Eine Adresse pro Zeile. Sonst verlässt nichts diesen Computer.</translation>
    </message>
    <message>
      <source>Only differences</source>
      <translation>Nur Unterschiede</translation>
    </message>
    <message>
      <source>Open &amp;recent</source>
      <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
      <source>Open a comparison</source>
      <translation>Vergleich öffnen</translation>
    </message>
    <message>
      <source>Open a saved comparison …</source>
      <translation>Gespeicherten Vergleich öffnen …</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open the sample comparison</source>
      <translation>Beispielvergleich öffnen</translation>
    </message>
    <message>
      <source>Opening {name}</source>
      <translation>{name} wird geöffnet</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>Origins: {origins}</source>
      <translation>Ursprünge: {origins}</translation>
    </message>
    <message>
      <source>Other versions</source>
      <translation>Andere Fassungen</translation>
    </message>
    <message>
      <source>Other versions, by paragraph</source>
      <translation>Andere Fassungen, nach Absatz</translation>
    </message>
    <message>
      <source>Outlet</source>
      <translation>Medium</translation>
    </message>
    <message>
      <source>Outlet and authors stay hidden in blind review.</source>
      <translation>Beim Blindprüfen bleiben Medium und Verfasser verborgen.</translation>
    </message>
    <message>
      <source>Outlet {letter}</source>
      <translation>Medium {letter}</translation>
    </message>
    <message>
      <source>Own name for it</source>
      <translation>Eigener Name dafür</translation>
    </message>
    <message>
      <source>Own name for the outlet</source>
      <translation>Eigener Name für das Medium</translation>
    </message>
    <message>
      <source>Own name for the outlet …</source>
      <translation>Eigener Name für das Medium …</translation>
    </message>
    <message>
      <source>PDF, to read and file</source>
      <translation>PDF, zum Lesen und Ablegen</translation>
    </message>
    <message>
      <source>PNG, JPEG or SVG</source>
      <translation>PNG, JPEG oder SVG</translation>
    </message>
    <message>
      <source>Page {number} of {count}</source>
      <translation>Seite {number} von {count}</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <source>Para&amp;graph</source>
      <translation>A&amp;bsatz</translation>
    </message>
    <message>
      <source>Paragraphs of the other articles</source>
      <translation>Absätze der anderen Artikel</translation>
    </message>
    <message>
      <source>Passage</source>
      <translation>Stelle</translation>
    </message>
    <message>
      <source>Paste one article. A short first line without a full stop is taken as its headline.</source>
      <translation>Fügen Sie einen Artikel ein. Eine kurze erste Zeile ohne Punkt am Ende gilt als Überschrift.</translation>
    </message>
    <message>
      <source>Paste text …</source>
      <translation>Text einfügen …</translation>
    </message>
    <message>
      <source>Pasted text</source>
      <translation>Eingefügter Text</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>Placed</source>
      <translation>Platz</translation>
    </message>
    <message>
      <source>Points stand in order of time, not to scale.</source>
      <translation>Die Punkte stehen in zeitlicher Folge, nicht maßstäblich.</translation>
    </message>
    <message>
      <source>Preference&amp;s …</source>
      <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Preview of the report</source>
      <translation>Vorschau des Berichts</translation>
    </message>
    <message>
      <source>Previous finding</source>
      <translation>Vorheriger Befund</translation>
    </message>
    <message>
      <source>Previous hit</source>
      <translation>Vorheriger Treffer</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>Provenance</source>
      <translation>Herkunft</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Veröffentlicht</translation>
    </message>
    <message>
      <source>Put the cursor into the paragraph you want to edit.</source>
      <translation>Setzen Sie den Cursor in den Absatz, den Sie bearbeiten möchten.</translation>
    </message>
    <message>
      <source>Put the cursor into the text you mean.</source>
      <translation>Setzen Sie den Cursor in den Text, den Sie meinen.</translation>
    </message>
    <message>
      <source>Put the cursor where the second paragraph begins.</source>
      <translation>Setzen Sie den Cursor dahin, wo der zweite Absatz beginnt.</translation>
    </message>
    <message>
      <source>Quantity</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Quotations</source>
      <translation>Zitate</translation>
    </message>
    <message>
      <source>Quotes</source>
      <translation>Zitate</translation>
    </message>
    <message>
      <source>Re&amp;move from the comparison</source>
      <translation>Aus dem &amp;Vergleich entfernen</translation>
    </message>
    <message>
      <source>Re&amp;move from the text</source>
      <translation>Aus dem Text &amp;entfernen</translation>
    </message>
    <message>
      <source>Re&amp;open</source>
      <translation>Wi&amp;eder öffnen</translation>
    </message>
    <message>
      <source>Rea&amp;d</source>
      <translation>&amp;Lesen</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Lesen</translation>
    </message>
    <message>
      <source>Read on in {article}</source>
      <translation>Weiterlesen in {article}</translation>
    </message>
    <message>
      <source>Read {article}</source>
      <translation>{article} lesen</translation>
    </message>
    <message>
      <source>Reading text</source>
      <translation>Lesetext</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Reason, checked against, response sought</source>
      <translation>Grund, geprüft anhand von, Stellungnahme erbeten</translation>
    </message>
    <message>
      <source>Reason:</source>
      <translation>Grund:</translation>
    </message>
    <message>
      <source>Recent comparisons</source>
      <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
      <source>Reduce motion</source>
      <translation>Weniger Bewegung</translation>
    </message>
    <message>
      <source>Relation</source>
      <translation>Verhältnis</translation>
    </message>
    <message>
      <source>Remove {a} from the text</source>
      <translation>{a} aus dem Text entfernen</translation>
    </message>
    <message>
      <source>Remove {letter} from the comparison</source>
      <translation>{letter} aus dem Vergleich entfernen</translation>
    </message>
    <message>
      <source>Response sought</source>
      <translation>Stellungnahme erbeten</translation>
    </message>
    <message>
      <source>Reviewed only</source>
      <translation>Nur geprüfte</translation>
    </message>
    <message>
      <source>Row {place} of {count}</source>
      <translation>Zeile {place} von {count}</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>Zeilen</translation>
    </message>
    <message>
      <source>Rows in grey cannot be compared; the relation says why.</source>
      <translation>Graue Zeilen sind nicht vergleichbar; das Verhältnis nennt den Grund.</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>Regel</translation>
    </message>
    <message>
      <source>Rules {version}</source>
      <translation>Regelwerk {version}</translation>
    </message>
    <message>
      <source>Save as …</source>
      <translation>Speichern unter …</translation>
    </message>
    <message>
      <source>Save the comparison</source>
      <translation>Vergleich speichern</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>Bericht speichern</translation>
    </message>
    <message>
      <source>Saved as {name}. Every change is kept as you make it.</source>
      <translation>Gespeichert als {name}. Jede Änderung wird sofort gesichert.</translation>
    </message>
    <message>
      <source>Scroll through the rows</source>
      <translation>Durch die Zeilen blättern</translation>
    </message>
    <message>
      <source>Scroll to further articles</source>
      <translation>Zu weiteren Artikeln blättern</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>Abschnitte</translation>
    </message>
    <message>
      <source>See where accounts of one event differ: figures, sources, quotes, words.</source>
      <translation>Sehen Sie, worin sich Berichte über ein Ereignis unterscheiden: Zahlen, Quellen, Zitate, Wortwahl.</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>Beiseitegelegt</translation>
    </message>
    <message>
      <source>Share of each text that is somebody's words: {totals}.</source>
      <translation>Anteil jedes Textes, der Aussagen anderer wiedergibt: {totals}.</translation>
    </message>
    <message>
      <source>Share of each text that stands word for word in another: {shares}.</source>
      <translation>Anteil jedes Textes, der wörtlich auch in einem anderen steht: {shares}.</translation>
    </message>
    <message>
      <source>Shared copy</source>
      <translation>Gemeinsamer Text</translation>
    </message>
    <message>
      <source>Show hints for first steps</source>
      <translation>Hinweise für den Einstieg zeigen</translation>
    </message>
    <message>
      <source>Show it</source>
      <translation>Ansehen</translation>
    </message>
    <message>
      <source>Size of the reading text</source>
      <translation>Größe des Lesetexts</translation>
    </message>
    <message>
      <source>Smaller type</source>
      <translation>Kleinere Schrift</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Quellen</translation>
    </message>
    <message>
      <source>Speaker</source>
      <translation>Sprecher</translation>
    </message>
    <message>
      <source>Split {a} before “{words}”</source>
      <translation>{a} vor „{words}“ teilen</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Zusammenfassung</translation>
    </message>
    <message>
      <source>Table&amp;s</source>
      <translation>&amp;Tabellen</translation>
    </message>
    <message>
      <source>Tables</source>
      <translation>Tabellen</translation>
    </message>
    <message>
      <source>Tables across the articles</source>
      <translation>Tabellen über alle Artikel</translation>
    </message>
    <message>
      <source>Tables and data have no pages to preview.</source>
      <translation>Tabellen und Daten haben keine Seiten für eine Vorschau.</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Text of {article}</source>
      <translation>Text von {article}</translation>
    </message>
    <message>
      <source>Texts</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>The comparison could not be made</source>
      <translation>Der Vergleich war nicht möglich</translation>
    </message>
    <message>
      <source>The disk is slow. What you did is shown once it is saved.</source>
      <translation>Der Datenträger ist langsam. Was Sie getan haben, erscheint, sobald es gespeichert ist.</translation>
    </message>
    <message>
      <source>The preview appears when the logo can be read.</source>
      <translation>Die Vorschau erscheint, sobald das Logo lesbar ist.</translation>
    </message>
    <message numerus="yes">
      <source>The same holds for %n more article. | The same holds for %n more articles.</source>
      <translation>
        <numerusform>Das gilt auch für %n weiteren Artikel.</numerusform>
        <numerusform>Das gilt auch für %n weitere Artikel.</numerusform>
      </translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Farbschema</translation>
    </message>
    <message>
      <source>This article has no address on the web, so no archive can be asked for it.</source>
      <translation>Dieser Artikel hat keine Webadresse; deshalb lässt sich kein Archiv danach fragen.</translation>
    </message>
    <message>
      <source>This article is in the comparison already.</source>
      <translation>Dieser Artikel ist schon im Vergleich.</translation>
    </message>
    <message>
      <source>This file cannot be written. Use “Save as” to keep what you change.</source>
      <translation>In diese Datei kann nicht geschrieben werden. Mit „Speichern unter“ behalten Sie Ihre Änderungen.</translation>
    </message>
    <message>
      <source>This is the newest version ({version}).</source>
      <translation>Dies ist die neueste Version ({version}).</translation>
    </message>
    <message>
      <source>This is version {version}. This copy does not know where new versions are listed: look where you got it.</source>
      <translation>Dies ist Version {version}. Diese Kopie weiß nicht, wo neue Versionen stehen: Sehen Sie dort nach, woher Sie sie haben.</translation>
    </message>
    <message>
      <source>Threshold: {name}</source>
      <translation>Schwelle: {name}</translation>
    </message>
    <message>
      <source>Time (UTC)</source>
      <translation>Zeit (UTC)</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Zeitachse</translation>
    </message>
    <message>
      <source>Times named</source>
      <translation>Nennungen</translation>
    </message>
    <message>
      <source>Times quoted</source>
      <translation>Zitiert (Anzahl)</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>Unmatch {a}</source>
      <translation>{a} trennen</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Ohne Titel</translation>
    </message>
    <message>
      <source>Updated</source>
      <translation>Aktualisiert</translation>
    </message>
    <message>
      <source>Verified</source>
      <translation>Bestätigt</translation>
    </message>
    <message>
      <source>Version {new} is there; you have {version}.</source>
      <translation>Version {new} ist da; Sie haben {version}.</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Wartet</translation>
    </message>
    <message>
      <source>Web pages, PDF, Word, e-mail, text — or links from the browser</source>
      <translation>Webseiten, PDF, Word, E-Mail, Text – oder Links aus dem Browser</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Was geschehen ist</translation>
    </message>
    <message>
      <source>What was read from the page stays on record beside every correction.</source>
      <translation>Was auf der Seite gelesen wurde, bleibt neben jeder Berichtigung festgehalten.</translation>
    </message>
    <message>
      <source>What would clear it</source>
      <translation>Hinfällig, wenn</translation>
    </message>
    <message>
      <source>What you did last could not be written to the disk. If you go on, it is lost.</source>
      <translation>Was Sie zuletzt getan haben, konnte nicht gespeichert werden. Machen Sie weiter, ist es verloren.</translation>
    </message>
    <message>
      <source>Where the findings are; click to go there</source>
      <translation>Wo die Befunde stehen; klicken, um hinzugehen</translation>
    </message>
    <message>
      <source>Who or what</source>
      <translation>Wer oder was</translation>
    </message>
    <message>
      <source>Who says it</source>
      <translation>Wer es sagt</translation>
    </message>
    <message>
      <source>Why this finding?</source>
      <translation>Warum dieser Befund?</translation>
    </message>
    <message>
      <source>Without a name</source>
      <translation>Ohne Namen</translation>
    </message>
    <message>
      <source>Word by word</source>
      <translation>Wort für Wort</translation>
    </message>
    <message>
      <source>Word difference</source>
      <translation>Wortunterschiede</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Wörter</translation>
    </message>
    <message>
      <source>Words in findings</source>
      <translation>Wörter in Befunden</translation>
    </message>
    <message>
      <source>Writing {name}</source>
      <translation>{name} wird geschrieben</translation>
    </message>
    <message>
      <source>XLSX, tables in one workbook</source>
      <translation>XLSX, Tabellen in einer Arbeitsmappe</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Ihr Name</translation>
    </message>
    <message>
      <source>Zone of {field}</source>
      <translation>Zeitzone ({field})</translation>
    </message>
    <message>
      <source>Zoom o&amp;ut</source>
      <translation>Ve&amp;rkleinern</translation>
    </message>
    <message>
      <source>Zoom to &amp;100 %</source>
      <translation>Zoom auf &amp;100 %</translation>
    </message>
    <message>
      <source>also in: {places}</source>
      <translation>auch in: {places}</translation>
    </message>
    <message>
      <source>another source's number</source>
      <translation>Zahl einer anderen Quelle</translation>
    </message>
    <message>
      <source>attributed in one only</source>
      <translation>nur in einem zugeschrieben</translation>
    </message>
    <message>
      <source>attribution</source>
      <translation>Zuschreibung</translation>
    </message>
    <message>
      <source>base</source>
      <translation>Basis</translation>
    </message>
    <message>
      <source>base · {when}</source>
      <translation>Basis · {when}</translation>
    </message>
    <message>
      <source>believes</source>
      <translation>geglaubt</translation>
    </message>
    <message>
      <source>cannot tell</source>
      <translation>nicht zu sagen</translation>
    </message>
    <message>
      <source>certainty</source>
      <translation>Gewissheit</translation>
    </message>
    <message>
      <source>claimed</source>
      <translation>behauptet</translation>
    </message>
    <message>
      <source>compatible</source>
      <translation>vereinbar</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>bestätigt</translation>
    </message>
    <message>
      <source>conflicting</source>
      <translation>abweichend</translation>
    </message>
    <message>
      <source>coverage</source>
      <translation>Abdeckung</translation>
    </message>
    <message>
      <source>cut</source>
      <translation>gekürzt</translation>
    </message>
    <message>
      <source>date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>denied</source>
      <translation>bestritten</translation>
    </message>
    <message>
      <source>different things</source>
      <translation>Verschiedenes</translation>
    </message>
    <message>
      <source>dismissed</source>
      <translation>verworfen</translation>
    </message>
    <message>
      <source>earlier number</source>
      <translation>frühere Zahl</translation>
    </message>
    <message>
      <source>equal</source>
      <translation>gleich</translation>
    </message>
    <message>
      <source>fewer</source>
      <translation>weniger</translation>
    </message>
    <message>
      <source>figure</source>
      <translation>Zahl</translation>
    </message>
    <message>
      <source>folded: nothing differs here</source>
      <translation>eingeklappt: hier unterscheidet sich nichts</translation>
    </message>
    <message>
      <source>follow-up</source>
      <translation>nachgehen</translation>
    </message>
    <message>
      <source>headline</source>
      <translation>Überschrift</translation>
    </message>
    <message>
      <source>hedged</source>
      <translation>mit Vorbehalt</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>ausgeblendet</translation>
    </message>
    <message>
      <source>in the headline</source>
      <translation>in der Überschrift</translation>
    </message>
    <message>
      <source>in the outlet's own voice</source>
      <translation>in eigener Stimme des Mediums</translation>
    </message>
    <message>
      <source>kind of source</source>
      <translation>Art von Quelle</translation>
    </message>
    <message>
      <source>labels differ</source>
      <translation>Bezeichnungen abweichend</translation>
    </message>
    <message>
      <source>more</source>
      <translation>mehr</translation>
    </message>
    <message>
      <source>naming</source>
      <translation>Bezeichnung</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>ohne Datum</translation>
    </message>
    <message>
      <source>not borne out</source>
      <translation>nicht gedeckt</translation>
    </message>
    <message>
      <source>not comparable</source>
      <translation>nicht vergleichbar</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>nicht gefunden</translation>
    </message>
    <message>
      <source>not resolved</source>
      <translation>nicht aufgelöst</translation>
    </message>
    <message>
      <source>open</source>
      <translation>offen</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>other</source>
      <translation>anderes</translation>
    </message>
    <message>
      <source>other label</source>
      <translation>anderer Ausdruck</translation>
    </message>
    <message>
      <source>other place</source>
      <translation>anders platziert</translation>
    </message>
    <message>
      <source>own voice</source>
      <translation>eigene Stimme</translation>
    </message>
    <message>
      <source>paragraph {n}</source>
      <translation>Absatz {n}</translation>
    </message>
    <message>
      <source>part of {whole}</source>
      <translation>Teil von {whole}</translation>
    </message>
    <message>
      <source>person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <source>plans</source>
      <translation>geplant</translation>
    </message>
    <message>
      <source>press to make it the base</source>
      <translation>drücken, um ihn zur Basis zu machen</translation>
    </message>
    <message>
      <source>quote</source>
      <translation>Zitat</translation>
    </message>
    <message>
      <source>read as {value}</source>
      <translation>gelesen als {value}</translation>
    </message>
    <message>
      <source>said</source>
      <translation>gesagt</translation>
    </message>
    <message>
      <source>same text</source>
      <translation>gleicher Text</translation>
    </message>
    <message>
      <source>shared copy</source>
      <translation>gemeinsamer Text</translation>
    </message>
    <message>
      <source>shown</source>
      <translation>eingeblendet</translation>
    </message>
    <message>
      <source>speaker not resolved</source>
      <translation>Sprecher nicht aufgelöst</translation>
    </message>
    <message>
      <source>speaker not resolved; may be {names}</source>
      <translation>Sprecher nicht aufgelöst; vielleicht {names}</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
    <message>
      <source>unnamed</source>
      <translation>ungenannt</translation>
    </message>
    <message>
      <source>updated</source>
      <translation>aktualisiert</translation>
    </message>
    <message>
      <source>updated {when}</source>
      <translation>aktualisiert {when}</translation>
    </message>
    <message>
      <source>verified</source>
      <translation>bestätigt</translation>
    </message>
    <message>
      <source>words altered</source>
      <translation>Wörter verändert</translation>
    </message>
    <message>
      <source>zone unknown</source>
      <translation>Zeitzone unbekannt</translation>
    </message>
    <message>
      <source>{at} of {total}</source>
      <translation>{at} von {total}</translation>
    </message>
    <message>
      <source>{a} matches nothing</source>
      <translation>{a} entspricht nichts</translation>
    </message>
    <message>
      <source>{count} direct</source>
      <translation>{count} direkt</translation>
    </message>
    <message>
      <source>{count} indirect</source>
      <translation>{count} indirekt</translation>
    </message>
    <message>
      <source>{count} partly quoted</source>
      <translation>{count} teils zitiert</translation>
    </message>
    <message>
      <source>{direct} direct, {mixed} partly quoted, {indirect} indirect</source>
      <translation>{direct} direkt, {mixed} teils wörtlich, {indirect} indirekt</translation>
    </message>
    <message>
      <source>{done} of {total} reviewed</source>
      <translation>{done} von {total} geprüft</translation>
    </message>
    <message>
      <source>{n} listed</source>
      <translation>{n} in der Liste</translation>
    </message>
    <message>
      <source>{program}, rule set {rules}</source>
      <translation>{program}, Regelwerk {rules}</translation>
    </message>
    <message>
      <source>{shared} of {all} facts stand in every article. “Not found” means not found in the extracted text.</source>
      <translation>{shared} von {all} Tatsachen stehen in jedem Artikel. „Nicht gefunden“ heißt: im ausgelesenen Text nicht gefunden.</translation>
    </message>
    <message>
      <source>{shown} of {all} rows</source>
      <translation>{shown} von {all} Zeilen</translation>
    </message>
    <message>
      <source>¶{n} of {of}</source>
      <translation>¶{n} von {of}</translation>
    </message>
    <message>
      <source>“{words}”</source>
      <translation>„{words}“</translation>
    </message>
  </context>
</TS>
