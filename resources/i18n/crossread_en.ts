<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <numerusform>%n finding is listed</numerusform>
        <numerusform>%n findings are listed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n finding of {of} will be in the report. | %n findings of {of} will be in the report.</source>
      <translation>
        <numerusform>%n finding of {of} will be in the report.</numerusform>
        <numerusform>%n findings of {of} will be in the report.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n finding | %n findings</source>
      <translation>
        <numerusform>%n finding</numerusform>
        <numerusform>%n findings</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minor | %n minor</source>
      <translation>
        <numerusform>%n minor</numerusform>
        <numerusform>%n minor</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them is not reviewed. | %n of them are not reviewed.</source>
      <translation>
        <numerusform>%n of them is not reviewed.</numerusform>
        <numerusform>%n of them are not reviewed.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row | %n rows</source>
      <translation>
        <numerusform>%n row</numerusform>
        <numerusform>%n rows</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n word | %n words</source>
      <translation>
        <numerusform>%n word</numerusform>
        <numerusform>%n words</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;About Crossread</source>
      <translation>&amp;About Crossread</translation>
    </message>
    <message>
      <source>&amp;Align</source>
      <translation>&amp;Align</translation>
    </message>
    <message>
      <source>&amp;Articles and findings</source>
      <translation>&amp;Articles and findings</translation>
    </message>
    <message>
      <source>&amp;Blind review: outlets as letters</source>
      <translation>&amp;Blind review: outlets as letters</translation>
    </message>
    <message>
      <source>&amp;Check for updates …</source>
      <translation>&amp;Check for updates …</translation>
    </message>
    <message>
      <source>&amp;Cite it</source>
      <translation>&amp;Cite it</translation>
    </message>
    <message>
      <source>&amp;Columns</source>
      <translation>&amp;Columns</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copy</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Dark</translation>
    </message>
    <message>
      <source>&amp;Dismiss …</source>
      <translation>&amp;Dismiss …</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Edit</translation>
    </message>
    <message>
      <source>&amp;Edit the paragraph …</source>
      <translation>&amp;Edit the paragraph …</translation>
    </message>
    <message>
      <source>&amp;Export …</source>
      <translation>&amp;Export …</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;File</translation>
    </message>
    <message>
      <source>&amp;Find in all texts</source>
      <translation>&amp;Find in all texts</translation>
    </message>
    <message>
      <source>&amp;Follow up</source>
      <translation>&amp;Follow up</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Help</translation>
    </message>
    <message>
      <source>&amp;High contrast</source>
      <translation>&amp;High contrast</translation>
    </message>
    <message>
      <source>&amp;Inspector</source>
      <translation>&amp;Inspector</translation>
    </message>
    <message>
      <source>&amp;Join with the next</source>
      <translation>&amp;Join with the next</translation>
    </message>
    <message>
      <source>&amp;Legend</source>
      <translation>&amp;Legend</translation>
    </message>
    <message>
      <source>&amp;Licences</source>
      <translation>&amp;Licences</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>&amp;Light</translation>
    </message>
    <message>
      <source>&amp;Look for an archived copy</source>
      <translation>&amp;Look for an archived copy</translation>
    </message>
    <message>
      <source>&amp;Match with …</source>
      <translation>&amp;Match with …</translation>
    </message>
    <message>
      <source>&amp;Method and limits</source>
      <translation>&amp;Method and limits</translation>
    </message>
    <message>
      <source>&amp;New comparison</source>
      <translation>&amp;New comparison</translation>
    </message>
    <message>
      <source>&amp;Next finding</source>
      <translation>&amp;Next finding</translation>
    </message>
    <message>
      <source>&amp;Only differences</source>
      <translation>&amp;Only differences</translation>
    </message>
    <message>
      <source>&amp;Open …</source>
      <translation>&amp;Open …</translation>
    </message>
    <message>
      <source>&amp;Own name for the outlet …</source>
      <translation>&amp;Own name for the outlet …</translation>
    </message>
    <message>
      <source>&amp;Previous finding</source>
      <translation>&amp;Previous finding</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Quit</translation>
    </message>
    <message>
      <source>&amp;Read it</source>
      <translation>&amp;Read it</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Redo</translation>
    </message>
    <message>
      <source>&amp;Reset to the computed alignment</source>
      <translation>&amp;Reset to the computed alignment</translation>
    </message>
    <message>
      <source>&amp;Review</source>
      <translation>&amp;Review</translation>
    </message>
    <message>
      <source>&amp;Rows</source>
      <translation>&amp;Rows</translation>
    </message>
    <message>
      <source>&amp;Save as …</source>
      <translation>&amp;Save as …</translation>
    </message>
    <message>
      <source>&amp;Split before the cursor</source>
      <translation>&amp;Split before the cursor</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>&amp;Theme</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Undo</translation>
    </message>
    <message>
      <source>&amp;Unmatch</source>
      <translation>&amp;Unmatch</translation>
    </message>
    <message>
      <source>&amp;Using Crossread</source>
      <translation>&amp;Using Crossread</translation>
    </message>
    <message>
      <source>&amp;Verified</source>
      <translation>&amp;Verified</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;View</translation>
    </message>
    <message>
      <source>&amp;What happened …</source>
      <translation>&amp;What happened …</translation>
    </message>
    <message>
      <source>&amp;Zoom in</source>
      <translation>&amp;Zoom in</translation>
    </message>
    <message>
      <source>1, 2 and 3 switch between rows, columns and reading. The place is kept.</source>
      <translation>1, 2 and 3 switch between rows, columns and reading. The place is kept.</translation>
    </message>
    <message>
      <source>A comparison needs at least two. Drop it here, or press +.</source>
      <translation>A comparison needs at least two. Drop it here, or press +.</translation>
    </message>
    <message>
      <source>A report names the outlets. The preview appears when blind review is off.</source>
      <translation>A report names the outlets. The preview appears when blind review is off.</translation>
    </message>
    <message>
      <source>A right click on a paragraph corrects what was read wrongly; the menu of a card corrects the rest.</source>
      <translation>A right click on a paragraph corrects what was read wrongly; the menu of a card corrects the rest.</translation>
    </message>
    <message>
      <source>A source on its way</source>
      <translation>A source on its way</translation>
    </message>
    <message>
      <source>A4</source>
      <translation>A4</translation>
    </message>
    <message>
      <source>About Crossread</source>
      <translation>About Crossread</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Add</translation>
    </message>
    <message>
      <source>Add &amp;addresses …</source>
      <translation>Add &amp;addresses …</translation>
    </message>
    <message>
      <source>Add &amp;files …</source>
      <translation>Add &amp;files …</translation>
    </message>
    <message>
      <source>Add &amp;pasted text …</source>
      <translation>Add &amp;pasted text …</translation>
    </message>
    <message>
      <source>Add addresses</source>
      <translation>Add addresses</translation>
    </message>
    <message>
      <source>Add articles</source>
      <translation>Add articles</translation>
    </message>
    <message>
      <source>Add at least two articles to see them side by side.</source>
      <translation>Add at least two articles to see them side by side.</translation>
    </message>
    <message>
      <source>Add at least two articles. Their differences will be listed on the left.</source>
      <translation>Add at least two articles. Their differences will be listed on the left.</translation>
    </message>
    <message>
      <source>Add one more article</source>
      <translation>Add one more article</translation>
    </message>
    <message>
      <source>Add pasted text</source>
      <translation>Add pasted text</translation>
    </message>
    <message>
      <source>Address of an article</source>
      <translation>Address of an article</translation>
    </message>
    <message>
      <source>Address of an article, https://…</source>
      <translation>Address of an article, https://…</translation>
    </message>
    <message>
      <source>All</source>
      <translation>All</translation>
    </message>
    <message>
      <source>All &amp;keys</source>
      <translation>All &amp;keys</translation>
    </message>
    <message>
      <source>All &amp;listed findings</source>
      <translation>All &amp;listed findings</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>All files</translation>
    </message>
    <message>
      <source>All keys</source>
      <translation>All keys</translation>
    </message>
    <message>
      <source>Also called: {labels}</source>
      <translation>Also called: {labels}</translation>
    </message>
    <message>
      <source>An unnamed comparison from last time is here: {what}</source>
      <translation>An unnamed comparison from last time is here: {what}</translation>
    </message>
    <message>
      <source>Another language takes effect at the next start.</source>
      <translation>Another language takes effect at the next start.</translation>
    </message>
    <message>
      <source>Any</source>
      <translation>Any</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Apply</translation>
    </message>
    <message>
      <source>Ar&amp;ticle</source>
      <translation>Ar&amp;ticle</translation>
    </message>
    <message>
      <source>Archive look-up</source>
      <translation>Archive look-up</translation>
    </message>
    <message>
      <source>Archived copy found and noted with {letter}.</source>
      <translation>Archived copy found and noted with {letter}.</translation>
    </message>
    <message>
      <source>Archived copy of {date} found and noted with {letter}.</source>
      <translation>Archived copy of {date} found and noted with {letter}.</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Articles</translation>
    </message>
    <message>
      <source>Articles and findings (F9)</source>
      <translation>Articles and findings (F9)</translation>
    </message>
    <message>
      <source>As the &amp;system</source>
      <translation>As the &amp;system</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>As the system</translation>
    </message>
    <message>
      <source>Asked only when you look up an archived copy.</source>
      <translation>Asked only when you look up an archived copy.</translation>
    </message>
    <message>
      <source>Asking for the newest version</source>
      <translation>Asking for the newest version</translation>
    </message>
    <message>
      <source>Asking the archive for {letter}</source>
      <translation>Asking the archive for {letter}</translation>
    </message>
    <message>
      <source>Attributions</source>
      <translation>Attributions</translation>
    </message>
    <message>
      <source>Authors</source>
      <translation>Authors</translation>
    </message>
    <message>
      <source>Authors, one a line</source>
      <translation>Authors, one a line</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Back</translation>
    </message>
    <message>
      <source>C&amp;ite the finding</source>
      <translation>C&amp;ite the finding</translation>
    </message>
    <message>
      <source>CSV, one file a table</source>
      <translation>CSV, one file a table</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Certainty</source>
      <translation>Certainty</translation>
    </message>
    <message>
      <source>Changed since you decided, look again: {findings}. Your decisions were kept.</source>
      <translation>Changed since you decided, look again: {findings}. Your decisions were kept.</translation>
    </message>
    <message>
      <source>Checked against</source>
      <translation>Checked against</translation>
    </message>
    <message>
      <source>Choose a finding on the left or a highlight in the texts. F8 goes to the next one.</source>
      <translation>Choose a finding on the left or a highlight in the texts. F8 goes to the next one.</translation>
    </message>
    <message>
      <source>Choose a logo file</source>
      <translation>Choose a logo file</translation>
    </message>
    <message>
      <source>Choose files …</source>
      <translation>Choose files …</translation>
    </message>
    <message>
      <source>Choose …</source>
      <translation>Choose …</translation>
    </message>
    <message>
      <source>Cite {a}</source>
      <translation>Cite {a}</translation>
    </message>
    <message>
      <source>Clear the filter</source>
      <translation>Clear the filter</translation>
    </message>
    <message>
      <source>Click to see the other versions</source>
      <translation>Click to see the other versions</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Close the search</source>
      <translation>Close the search</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Close this message</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Columns</translation>
    </message>
    <message>
      <source>Compares texts. It does not say which of them is true. Nothing leaves this computer except what you ask for: an address you give, an archived copy, a newer version.</source>
      <translation>Compares texts. It does not say which of them is true. Nothing leaves this computer except what you ask for: an address you give, an archived copy, a newer version.</translation>
    </message>
    <message>
      <source>Comparing</source>
      <translation>Comparing</translation>
    </message>
    <message>
      <source>Comparison</source>
      <translation>Comparison</translation>
    </message>
    <message>
      <source>Comparisons</source>
      <translation>Comparisons</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Confidence</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Contents</translation>
    </message>
    <message>
      <source>Copied as a citation.</source>
      <translation>Copied as a citation.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copy</translation>
    </message>
    <message>
      <source>Copy &amp;with reference</source>
      <translation>Copy &amp;with reference</translation>
    </message>
    <message>
      <source>Copy table</source>
      <translation>Copy table</translation>
    </message>
    <message>
      <source>Copy with reference</source>
      <translation>Copy with reference</translation>
    </message>
    <message>
      <source>Correct</source>
      <translation>Correct</translation>
    </message>
    <message>
      <source>Correct article {letter}</source>
      <translation>Correct article {letter}</translation>
    </message>
    <message>
      <source>Correct the &amp;article …</source>
      <translation>Correct the &amp;article …</translation>
    </message>
    <message>
      <source>Correct the headline …</source>
      <translation>Correct the headline …</translation>
    </message>
    <message>
      <source>Correct what was read wrongly. What was read stays on record.</source>
      <translation>Correct what was read wrongly. What was read stays on record.</translation>
    </message>
    <message>
      <source>Correct {article} …</source>
      <translation>Correct {article} …</translation>
    </message>
    <message>
      <source>Coverage</source>
      <translation>Coverage</translation>
    </message>
    <message>
      <source>Coverage, placement, headlines</source>
      <translation>Coverage, placement, headlines</translation>
    </message>
    <message>
      <source>Crossread {version}</source>
      <translation>Crossread {version}</translation>
    </message>
    <message>
      <source>Ctrl+B hides the names of the outlets, for a review without favour.</source>
      <translation>Ctrl+B hides the names of the outlets, for a review without favour.</translation>
    </message>
    <message>
      <source>Ctrl+E makes a report of what you reviewed. F1 opens the guide, ? lists all keys.</source>
      <translation>Ctrl+E makes a report of what you reviewed. F1 opens the guide, ? lists all keys.</translation>
    </message>
    <message>
      <source>DOCX, to edit</source>
      <translation>DOCX, to edit</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dark</translation>
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
      <translation>Dates, names and labels</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Delete</translation>
    </message>
    <message>
      <source>Delete this comparison? Its articles, decisions and notes are gone then.</source>
      <translation>Delete this comparison? Its articles, decisions and notes are gone then.</translation>
    </message>
    <message>
      <source>Delete {name}</source>
      <translation>Delete {name}</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Dismiss</translation>
    </message>
    <message>
      <source>Dismiss all listed</source>
      <translation>Dismiss all listed</translation>
    </message>
    <message>
      <source>Drag a paragraph onto another row to match them by hand. Ctrl+Z takes anything back.</source>
      <translation>Drag a paragraph onto another row to match them by hand. Ctrl+Z takes anything back.</translation>
    </message>
    <message>
      <source>Drop articles here</source>
      <translation>Drop articles here</translation>
    </message>
    <message>
      <source>Drop two or more articles here</source>
      <translation>Drop two or more articles here</translation>
    </message>
    <message>
      <source>Drop two or more here.</source>
      <translation>Drop two or more here.</translation>
    </message>
    <message>
      <source>Each one appears on the left as it arrives.</source>
      <translation>Each one appears on the left as it arrives.</translation>
    </message>
    <message>
      <source>Edit {a}</source>
      <translation>Edit {a}</translation>
    </message>
    <message>
      <source>Edit {a} …</source>
      <translation>Edit {a} …</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Export</translation>
    </message>
    <message>
      <source>Export what is listed (Ctrl+E)</source>
      <translation>Export what is listed (Ctrl+E)</translation>
    </message>
    <message>
      <source>Exported: {path}</source>
      <translation>Exported: {path}</translation>
    </message>
    <message>
      <source>F8 steps through the findings, Shift+F8 back. V marks one as verified, X dismisses it, U follows up.</source>
      <translation>F8 steps through the findings, Shift+F8 back. V marks one as verified, X dismisses it, U follows up.</translation>
    </message>
    <message>
      <source>Fact</source>
      <translation>Fact</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Figures</translation>
    </message>
    <message>
      <source>Find &amp;next</source>
      <translation>Find &amp;next</translation>
    </message>
    <message>
      <source>Find &amp;previous</source>
      <translation>Find &amp;previous</translation>
    </message>
    <message>
      <source>Find in all texts</source>
      <translation>Find in all texts</translation>
    </message>
    <message>
      <source>Find on this page</source>
      <translation>Find on this page</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Findings</translation>
    </message>
    <message>
      <source>Findings listed</source>
      <translation>Findings listed</translation>
    </message>
    <message>
      <source>Fingerprints of sources (SHA-256)</source>
      <translation>Fingerprints of sources (SHA-256)</translation>
    </message>
    <message>
      <source>Fold the rows where nothing differs (D)</source>
      <translation>Fold the rows where nothing differs (D)</translation>
    </message>
    <message>
      <source>Follow up</source>
      <translation>Follow up</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>Full text of all articles, side by side</source>
      <translation>Full text of all articles, side by side</translation>
    </message>
    <message>
      <source>Go on without it</source>
      <translation>Go on without it</translation>
    </message>
    <message>
      <source>Go to {place}</source>
      <translation>Go to {place}</translation>
    </message>
    <message>
      <source>Go to {place}: {words}</source>
      <translation>Go to {place}: {words}</translation>
    </message>
    <message>
      <source>HTML, to search in a browser</source>
      <translation>HTML, to search in a browser</translation>
    </message>
    <message>
      <source>Headline</source>
      <translation>Headline</translation>
    </message>
    <message>
      <source>Headlines</source>
      <translation>Headlines</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>High contrast</translation>
    </message>
    <message>
      <source>In</source>
      <translation>In</translation>
    </message>
    <message>
      <source>Inspector (F10)</source>
      <translation>Inspector (F10)</translation>
    </message>
    <message>
      <source>JSON, everything as data</source>
      <translation>JSON, everything as data</translation>
    </message>
    <message>
      <source>Join {a} with the next</source>
      <translation>Join {a} with the next</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Language</translation>
    </message>
    <message>
      <source>Language of the report</source>
      <translation>Language of the report</translation>
    </message>
    <message>
      <source>Larger type</source>
      <translation>Larger type</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>Legend</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Letter</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Licences</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Light</translation>
    </message>
    <message>
      <source>Lines are only ever added, each sealed with the one before. The reports print them all.</source>
      <translation>Lines are only ever added, each sealed with the one before. The reports print them all.</translation>
    </message>
    <message>
      <source>Links</source>
      <translation>Links</translation>
    </message>
    <message>
      <source>Links between paragraphs</source>
      <translation>Links between paragraphs</translation>
    </message>
    <message>
      <source>Links between the two articles</source>
      <translation>Links between the two articles</translation>
    </message>
    <message>
      <source>List &amp;minor findings</source>
      <translation>List &amp;minor findings</translation>
    </message>
    <message>
      <source>List the minor findings too; in the texts they are muted (T)</source>
      <translation>List the minor findings too; in the texts they are muted (T)</translation>
    </message>
    <message>
      <source>Listed on screen</source>
      <translation>Listed on screen</translation>
    </message>
    <message>
      <source>Loaded or doubting verbs: {verbs}</source>
      <translation>Loaded or doubting verbs: {verbs}</translation>
    </message>
    <message>
      <source>Loading articles</source>
      <translation>Loading articles</translation>
    </message>
    <message>
      <source>Loading {name}</source>
      <translation>Loading {name}</translation>
    </message>
    <message>
      <source>Local time</source>
      <translation>Local time</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <source>Logo file</source>
      <translation>Logo file</translation>
    </message>
    <message>
      <source>Look for</source>
      <translation>Look for</translation>
    </message>
    <message>
      <source>Look for an archived copy</source>
      <translation>Look for an archived copy</translation>
    </message>
    <message>
      <source>Make it the &amp;base</source>
      <translation>Make it the &amp;base</translation>
    </message>
    <message>
      <source>Make {letter} the base</source>
      <translation>Make {letter} the base</translation>
    </message>
    <message>
      <source>Making the preview</source>
      <translation>Making the preview</translation>
    </message>
    <message>
      <source>Map of the findings</source>
      <translation>Map of the findings</translation>
    </message>
    <message>
      <source>Mark all</source>
      <translation>Mark all</translation>
    </message>
    <message>
      <source>Mark all listed</source>
      <translation>Mark all listed</translation>
    </message>
    <message>
      <source>Mark them all as {state}?</source>
      <translation>Mark them all as {state}?</translation>
    </message>
    <message>
      <source>Match</source>
      <translation>Match</translation>
    </message>
    <message>
      <source>Match case</source>
      <translation>Match case</translation>
    </message>
    <message>
      <source>Match {a} with …</source>
      <translation>Match {a} with …</translation>
    </message>
    <message>
      <source>Matches &amp;nothing</source>
      <translation>Matches &amp;nothing</translation>
    </message>
    <message>
      <source>Method and limits</source>
      <translation>Method and limits</translation>
    </message>
    <message>
      <source>More on {article}</source>
      <translation>More on {article}</translation>
    </message>
    <message>
      <source>Move &amp;down</source>
      <translation>Move &amp;down</translation>
    </message>
    <message>
      <source>Move &amp;up</source>
      <translation>Move &amp;up</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Move down</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Move up</translation>
    </message>
    <message>
      <source>Name of the event</source>
      <translation>Name of the event</translation>
    </message>
    <message>
      <source>Name this event</source>
      <translation>Name this event</translation>
    </message>
    <message>
      <source>Name:</source>
      <translation>Name:</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>Names</translation>
    </message>
    <message>
      <source>Naming</source>
      <translation>Naming</translation>
    </message>
    <message>
      <source>Narrow the rows</source>
      <translation>Narrow the rows</translation>
    </message>
    <message>
      <source>Next finding</source>
      <translation>Next finding</translation>
    </message>
    <message>
      <source>Next hint</source>
      <translation>Next hint</translation>
    </message>
    <message>
      <source>Next hit</source>
      <translation>Next hit</translation>
    </message>
    <message>
      <source>No archive is set. Give the address of one in the preferences.</source>
      <translation>No archive is set. Give the address of one in the preferences.</translation>
    </message>
    <message>
      <source>No archived copy could be found for this article.</source>
      <translation>No archived copy could be found for this article.</translation>
    </message>
    <message>
      <source>No articles yet</source>
      <translation>No articles yet</translation>
    </message>
    <message>
      <source>No dates were found.</source>
      <translation>No dates were found.</translation>
    </message>
    <message>
      <source>No differences were found between these texts. That does not say that they agree.</source>
      <translation>No differences were found between these texts. That does not say that they agree.</translation>
    </message>
    <message>
      <source>No figures were found.</source>
      <translation>No figures were found.</translation>
    </message>
    <message>
      <source>No finding passes the filter.</source>
      <translation>No finding passes the filter.</translation>
    </message>
    <message>
      <source>No long passage stands in more than one article.</source>
      <translation>No long passage stands in more than one article.</translation>
    </message>
    <message>
      <source>No more hints</source>
      <translation>No more hints</translation>
    </message>
    <message>
      <source>No names were found.</source>
      <translation>No names were found.</translation>
    </message>
    <message>
      <source>No&amp;te</source>
      <translation>No&amp;te</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>No.</translation>
    </message>
    <message>
      <source>Nobody is quoted.</source>
      <translation>Nobody is quoted.</translation>
    </message>
    <message>
      <source>Not everything is saved</source>
      <translation>Not everything is saved</translation>
    </message>
    <message>
      <source>Not on this page</source>
      <translation>Not on this page</translation>
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
      <translation>Notes and decisions</translation>
    </message>
    <message>
      <source>Nothing has happened yet. The first line is written with the first article.</source>
      <translation>Nothing has happened yet. The first line is written with the first article.</translation>
    </message>
    <message numerus="yes">
      <source>Nothing is reviewed yet: %n finding will be in the report, marked as not reviewed. | Nothing is reviewed yet: all %n findings will be in the report, marked as not reviewed.</source>
      <translation>
        <numerusform>Nothing is reviewed yet: %n finding will be in the report, marked as not reviewed.</numerusform>
        <numerusform>Nothing is reviewed yet: all %n findings will be in the report, marked as not reviewed.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nowhere in these texts</source>
      <translation>Nowhere in these texts</translation>
    </message>
    <message>
      <source>On one scale</source>
      <translation>On one scale</translation>
    </message>
    <message>
      <source>On the line</source>
      <translation>On the line</translation>
    </message>
    <message>
      <source>One address a line. Nothing else leaves this computer.</source>
      <translation>One address a line. Nothing else leaves this computer.</translation>
    </message>
    <message>
      <source>Only differences</source>
      <translation>Only differences</translation>
    </message>
    <message>
      <source>Open &amp;recent</source>
      <translation>Open &amp;recent</translation>
    </message>
    <message>
      <source>Open a comparison</source>
      <translation>Open a comparison</translation>
    </message>
    <message>
      <source>Open a saved comparison …</source>
      <translation>Open a saved comparison …</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>Open it</translation>
    </message>
    <message>
      <source>Open the sample comparison</source>
      <translation>Open the sample comparison</translation>
    </message>
    <message>
      <source>Opening {name}</source>
      <translation>Opening {name}</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>Origins: {origins}</source>
      <translation>Origins: {origins}</translation>
    </message>
    <message>
      <source>Other versions</source>
      <translation>Other versions</translation>
    </message>
    <message>
      <source>Other versions, by paragraph</source>
      <translation>Other versions, by paragraph</translation>
    </message>
    <message>
      <source>Outlet</source>
      <translation>Outlet</translation>
    </message>
    <message>
      <source>Outlet and authors stay hidden in blind review.</source>
      <translation>Outlet and authors stay hidden in blind review.</translation>
    </message>
    <message>
      <source>Outlet {letter}</source>
      <translation>Outlet {letter}</translation>
    </message>
    <message>
      <source>Own name for it</source>
      <translation>Own name for it</translation>
    </message>
    <message>
      <source>Own name for the outlet</source>
      <translation>Own name for the outlet</translation>
    </message>
    <message>
      <source>Own name for the outlet …</source>
      <translation>Own name for the outlet …</translation>
    </message>
    <message>
      <source>PDF, to read and file</source>
      <translation>PDF, to read and file</translation>
    </message>
    <message>
      <source>PNG, JPEG or SVG</source>
      <translation>PNG, JPEG or SVG</translation>
    </message>
    <message>
      <source>Page {number} of {count}</source>
      <translation>Page {number} of {count}</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Paper</translation>
    </message>
    <message>
      <source>Para&amp;graph</source>
      <translation>Para&amp;graph</translation>
    </message>
    <message>
      <source>Paragraphs of the other articles</source>
      <translation>Paragraphs of the other articles</translation>
    </message>
    <message>
      <source>Passage</source>
      <translation>Passage</translation>
    </message>
    <message>
      <source>Paste one article. A short first line without a full stop is taken as its headline.</source>
      <translation>Paste one article. A short first line without a full stop is taken as its headline.</translation>
    </message>
    <message>
      <source>Paste text …</source>
      <translation>Paste text …</translation>
    </message>
    <message>
      <source>Pasted text</source>
      <translation>Pasted text</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Pictures</translation>
    </message>
    <message>
      <source>Placed</source>
      <translation>Placed</translation>
    </message>
    <message>
      <source>Points stand in order of time, not to scale.</source>
      <translation>Points stand in order of time, not to scale.</translation>
    </message>
    <message>
      <source>Preference&amp;s …</source>
      <translation>Preference&amp;s …</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Preferences</translation>
    </message>
    <message>
      <source>Preview of the report</source>
      <translation>Preview of the report</translation>
    </message>
    <message>
      <source>Previous finding</source>
      <translation>Previous finding</translation>
    </message>
    <message>
      <source>Previous hit</source>
      <translation>Previous hit</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Progress</translation>
    </message>
    <message>
      <source>Provenance</source>
      <translation>Provenance</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Published</translation>
    </message>
    <message>
      <source>Put the cursor into the paragraph you want to edit.</source>
      <translation>Put the cursor into the paragraph you want to edit.</translation>
    </message>
    <message>
      <source>Put the cursor into the text you mean.</source>
      <translation>Put the cursor into the text you mean.</translation>
    </message>
    <message>
      <source>Put the cursor where the second paragraph begins.</source>
      <translation>Put the cursor where the second paragraph begins.</translation>
    </message>
    <message>
      <source>Quantity</source>
      <translation>Quantity</translation>
    </message>
    <message>
      <source>Quotations</source>
      <translation>Quotations</translation>
    </message>
    <message>
      <source>Quotes</source>
      <translation>Quotes</translation>
    </message>
    <message>
      <source>Re&amp;move from the comparison</source>
      <translation>Re&amp;move from the comparison</translation>
    </message>
    <message>
      <source>Re&amp;move from the text</source>
      <translation>Re&amp;move from the text</translation>
    </message>
    <message>
      <source>Re&amp;open</source>
      <translation>Re&amp;open</translation>
    </message>
    <message>
      <source>Rea&amp;d</source>
      <translation>Rea&amp;d</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Read</translation>
    </message>
    <message>
      <source>Read on in {article}</source>
      <translation>Read on in {article}</translation>
    </message>
    <message>
      <source>Read {article}</source>
      <translation>Read {article}</translation>
    </message>
    <message>
      <source>Reading text</source>
      <translation>Reading text</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Reason</translation>
    </message>
    <message>
      <source>Reason, checked against, response sought</source>
      <translation>Reason, checked against, response sought</translation>
    </message>
    <message>
      <source>Reason:</source>
      <translation>Reason:</translation>
    </message>
    <message>
      <source>Recent comparisons</source>
      <translation>Recent comparisons</translation>
    </message>
    <message>
      <source>Reduce motion</source>
      <translation>Reduce motion</translation>
    </message>
    <message>
      <source>Relation</source>
      <translation>Relation</translation>
    </message>
    <message>
      <source>Remove {a} from the text</source>
      <translation>Remove {a} from the text</translation>
    </message>
    <message>
      <source>Remove {letter} from the comparison</source>
      <translation>Remove {letter} from the comparison</translation>
    </message>
    <message>
      <source>Response sought</source>
      <translation>Response sought</translation>
    </message>
    <message>
      <source>Reviewed only</source>
      <translation>Reviewed only</translation>
    </message>
    <message>
      <source>Row {place} of {count}</source>
      <translation>Row {place} of {count}</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>Rows</translation>
    </message>
    <message>
      <source>Rows in grey cannot be compared; the relation says why.</source>
      <translation>Rows in grey cannot be compared; the relation says why.</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>Rule</translation>
    </message>
    <message>
      <source>Rules {version}</source>
      <translation>Rules {version}</translation>
    </message>
    <message>
      <source>Save as …</source>
      <translation>Save as …</translation>
    </message>
    <message>
      <source>Save the comparison</source>
      <translation>Save the comparison</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>Save the report</translation>
    </message>
    <message>
      <source>Saved as {name}. Every change is kept as you make it.</source>
      <translation>Saved as {name}. Every change is kept as you make it.</translation>
    </message>
    <message>
      <source>Scroll through the rows</source>
      <translation>Scroll through the rows</translation>
    </message>
    <message>
      <source>Scroll to further articles</source>
      <translation>Scroll to further articles</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>Sections</translation>
    </message>
    <message>
      <source>See where accounts of one event differ: figures, sources, quotes, words.</source>
      <translation>See where accounts of one event differ: figures, sources, quotes, words.</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>Set aside</translation>
    </message>
    <message>
      <source>Share of each text that is somebody's words: {totals}.</source>
      <translation>Share of each text that is somebody's words: {totals}.</translation>
    </message>
    <message>
      <source>Share of each text that stands word for word in another: {shares}.</source>
      <translation>Share of each text that stands word for word in another: {shares}.</translation>
    </message>
    <message>
      <source>Shared copy</source>
      <translation>Shared copy</translation>
    </message>
    <message>
      <source>Show hints for first steps</source>
      <translation>Show hints for first steps</translation>
    </message>
    <message>
      <source>Show it</source>
      <translation>Show it</translation>
    </message>
    <message>
      <source>Size of the reading text</source>
      <translation>Size of the reading text</translation>
    </message>
    <message>
      <source>Smaller type</source>
      <translation>Smaller type</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Sources</translation>
    </message>
    <message>
      <source>Speaker</source>
      <translation>Speaker</translation>
    </message>
    <message>
      <source>Split {a} before “{words}”</source>
      <translation>Split {a} before “{words}”</translation>
    </message>
    <message>
      <source>State</source>
      <translation>State</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Summary</translation>
    </message>
    <message>
      <source>Table&amp;s</source>
      <translation>Table&amp;s</translation>
    </message>
    <message>
      <source>Tables</source>
      <translation>Tables</translation>
    </message>
    <message>
      <source>Tables across the articles</source>
      <translation>Tables across the articles</translation>
    </message>
    <message>
      <source>Tables and data have no pages to preview.</source>
      <translation>Tables and data have no pages to preview.</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>Take away</translation>
    </message>
    <message>
      <source>Text of {article}</source>
      <translation>Text of {article}</translation>
    </message>
    <message>
      <source>Texts</source>
      <translation>Texts</translation>
    </message>
    <message>
      <source>The comparison could not be made</source>
      <translation>The comparison could not be made</translation>
    </message>
    <message>
      <source>The disk is slow. What you did is shown once it is saved.</source>
      <translation>The disk is slow. What you did is shown once it is saved.</translation>
    </message>
    <message>
      <source>The preview appears when the logo can be read.</source>
      <translation>The preview appears when the logo can be read.</translation>
    </message>
    <message numerus="yes">
      <source>The same holds for %n more article. | The same holds for %n more articles.</source>
      <translation>
        <numerusform>The same holds for %n more article.</numerusform>
        <numerusform>The same holds for %n more articles.</numerusform>
      </translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Theme</translation>
    </message>
    <message>
      <source>This article has no address on the web, so no archive can be asked for it.</source>
      <translation>This article has no address on the web, so no archive can be asked for it.</translation>
    </message>
    <message>
      <source>This article is in the comparison already.</source>
      <translation>This article is in the comparison already.</translation>
    </message>
    <message>
      <source>This file cannot be written. Use “Save as” to keep what you change.</source>
      <translation>This file cannot be written. Use “Save as” to keep what you change.</translation>
    </message>
    <message>
      <source>This is the newest version ({version}).</source>
      <translation>This is the newest version ({version}).</translation>
    </message>
    <message>
      <source>This is version {version}. This copy does not know where new versions are listed: look where you got it.</source>
      <translation>This is version {version}. This copy does not know where new versions are listed: look where you got it.</translation>
    </message>
    <message>
      <source>Threshold: {name}</source>
      <translation>Threshold: {name}</translation>
    </message>
    <message>
      <source>Time (UTC)</source>
      <translation>Time (UTC)</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Timeline</translation>
    </message>
    <message>
      <source>Times named</source>
      <translation>Times named</translation>
    </message>
    <message>
      <source>Times quoted</source>
      <translation>Times quoted</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Try again</translation>
    </message>
    <message>
      <source>Unmatch {a}</source>
      <translation>Unmatch {a}</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Untitled</translation>
    </message>
    <message>
      <source>Updated</source>
      <translation>Updated</translation>
    </message>
    <message>
      <source>Verified</source>
      <translation>Verified</translation>
    </message>
    <message>
      <source>Version {new} is there; you have {version}.</source>
      <translation>Version {new} is there; you have {version}.</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Waiting</translation>
    </message>
    <message>
      <source>Web pages, PDF, Word, e-mail, text — or links from the browser</source>
      <translation>Web pages, PDF, Word, e-mail, text — or links from the browser</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>What happened</translation>
    </message>
    <message>
      <source>What was read from the page stays on record beside every correction.</source>
      <translation>What was read from the page stays on record beside every correction.</translation>
    </message>
    <message>
      <source>What would clear it</source>
      <translation>What would clear it</translation>
    </message>
    <message>
      <source>What you did last could not be written to the disk. If you go on, it is lost.</source>
      <translation>What you did last could not be written to the disk. If you go on, it is lost.</translation>
    </message>
    <message>
      <source>Where the findings are; click to go there</source>
      <translation>Where the findings are; click to go there</translation>
    </message>
    <message>
      <source>Who or what</source>
      <translation>Who or what</translation>
    </message>
    <message>
      <source>Who says it</source>
      <translation>Who says it</translation>
    </message>
    <message>
      <source>Why this finding?</source>
      <translation>Why this finding?</translation>
    </message>
    <message>
      <source>Without a name</source>
      <translation>Without a name</translation>
    </message>
    <message>
      <source>Word by word</source>
      <translation>Word by word</translation>
    </message>
    <message>
      <source>Word difference</source>
      <translation>Word difference</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Words</translation>
    </message>
    <message>
      <source>Words in findings</source>
      <translation>Words in findings</translation>
    </message>
    <message>
      <source>Writing {name}</source>
      <translation>Writing {name}</translation>
    </message>
    <message>
      <source>XLSX, tables in one workbook</source>
      <translation>XLSX, tables in one workbook</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Your name</translation>
    </message>
    <message>
      <source>Zone of {field}</source>
      <translation>Zone of {field}</translation>
    </message>
    <message>
      <source>Zoom o&amp;ut</source>
      <translation>Zoom o&amp;ut</translation>
    </message>
    <message>
      <source>Zoom to &amp;100 %</source>
      <translation>Zoom to &amp;100 %</translation>
    </message>
    <message>
      <source>also in: {places}</source>
      <translation>also in: {places}</translation>
    </message>
    <message>
      <source>another source's number</source>
      <translation>another source's number</translation>
    </message>
    <message>
      <source>attributed in one only</source>
      <translation>attributed in one only</translation>
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
      <translation>believes</translation>
    </message>
    <message>
      <source>cannot tell</source>
      <translation>cannot tell</translation>
    </message>
    <message>
      <source>certainty</source>
      <translation>certainty</translation>
    </message>
    <message>
      <source>claimed</source>
      <translation>claimed</translation>
    </message>
    <message>
      <source>compatible</source>
      <translation>compatible</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>confirmed</translation>
    </message>
    <message>
      <source>conflicting</source>
      <translation>conflicting</translation>
    </message>
    <message>
      <source>coverage</source>
      <translation>coverage</translation>
    </message>
    <message>
      <source>cut</source>
      <translation>cut</translation>
    </message>
    <message>
      <source>date</source>
      <translation>date</translation>
    </message>
    <message>
      <source>denied</source>
      <translation>denied</translation>
    </message>
    <message>
      <source>different things</source>
      <translation>different things</translation>
    </message>
    <message>
      <source>dismissed</source>
      <translation>dismissed</translation>
    </message>
    <message>
      <source>earlier number</source>
      <translation>earlier number</translation>
    </message>
    <message>
      <source>equal</source>
      <translation>equal</translation>
    </message>
    <message>
      <source>fewer</source>
      <translation>fewer</translation>
    </message>
    <message>
      <source>figure</source>
      <translation>figure</translation>
    </message>
    <message>
      <source>folded: nothing differs here</source>
      <translation>folded: nothing differs here</translation>
    </message>
    <message>
      <source>follow-up</source>
      <translation>follow-up</translation>
    </message>
    <message>
      <source>headline</source>
      <translation>headline</translation>
    </message>
    <message>
      <source>hedged</source>
      <translation>hedged</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>hidden</translation>
    </message>
    <message>
      <source>in the headline</source>
      <translation>in the headline</translation>
    </message>
    <message>
      <source>in the outlet's own voice</source>
      <translation>in the outlet's own voice</translation>
    </message>
    <message>
      <source>kind of source</source>
      <translation>kind of source</translation>
    </message>
    <message>
      <source>labels differ</source>
      <translation>labels differ</translation>
    </message>
    <message>
      <source>more</source>
      <translation>more</translation>
    </message>
    <message>
      <source>naming</source>
      <translation>naming</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>no date</translation>
    </message>
    <message>
      <source>not borne out</source>
      <translation>not borne out</translation>
    </message>
    <message>
      <source>not comparable</source>
      <translation>not comparable</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>not found</translation>
    </message>
    <message>
      <source>not resolved</source>
      <translation>not resolved</translation>
    </message>
    <message>
      <source>open</source>
      <translation>open</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>organisation</translation>
    </message>
    <message>
      <source>other</source>
      <translation>other</translation>
    </message>
    <message>
      <source>other label</source>
      <translation>other label</translation>
    </message>
    <message>
      <source>other place</source>
      <translation>other place</translation>
    </message>
    <message>
      <source>own voice</source>
      <translation>own voice</translation>
    </message>
    <message>
      <source>paragraph {n}</source>
      <translation>paragraph {n}</translation>
    </message>
    <message>
      <source>part of {whole}</source>
      <translation>part of {whole}</translation>
    </message>
    <message>
      <source>person</source>
      <translation>person</translation>
    </message>
    <message>
      <source>place</source>
      <translation>place</translation>
    </message>
    <message>
      <source>plans</source>
      <translation>plans</translation>
    </message>
    <message>
      <source>press to make it the base</source>
      <translation>press to make it the base</translation>
    </message>
    <message>
      <source>quote</source>
      <translation>quote</translation>
    </message>
    <message>
      <source>read as {value}</source>
      <translation>read as {value}</translation>
    </message>
    <message>
      <source>said</source>
      <translation>said</translation>
    </message>
    <message>
      <source>same text</source>
      <translation>same text</translation>
    </message>
    <message>
      <source>shared copy</source>
      <translation>shared copy</translation>
    </message>
    <message>
      <source>shown</source>
      <translation>shown</translation>
    </message>
    <message>
      <source>speaker not resolved</source>
      <translation>speaker not resolved</translation>
    </message>
    <message>
      <source>speaker not resolved; may be {names}</source>
      <translation>speaker not resolved; may be {names}</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>unknown</translation>
    </message>
    <message>
      <source>unnamed</source>
      <translation>unnamed</translation>
    </message>
    <message>
      <source>updated</source>
      <translation>updated</translation>
    </message>
    <message>
      <source>updated {when}</source>
      <translation>updated {when}</translation>
    </message>
    <message>
      <source>verified</source>
      <translation>verified</translation>
    </message>
    <message>
      <source>words altered</source>
      <translation>words altered</translation>
    </message>
    <message>
      <source>zone unknown</source>
      <translation>zone unknown</translation>
    </message>
    <message>
      <source>{at} of {total}</source>
      <translation>{at} of {total}</translation>
    </message>
    <message>
      <source>{a} matches nothing</source>
      <translation>{a} matches nothing</translation>
    </message>
    <message>
      <source>{count} direct</source>
      <translation>{count} direct</translation>
    </message>
    <message>
      <source>{count} indirect</source>
      <translation>{count} indirect</translation>
    </message>
    <message>
      <source>{count} partly quoted</source>
      <translation>{count} partly quoted</translation>
    </message>
    <message>
      <source>{direct} direct, {mixed} partly quoted, {indirect} indirect</source>
      <translation>{direct} direct, {mixed} partly quoted, {indirect} indirect</translation>
    </message>
    <message>
      <source>{done} of {total} reviewed</source>
      <translation>{done} of {total} reviewed</translation>
    </message>
    <message>
      <source>{n} listed</source>
      <translation>{n} listed</translation>
    </message>
    <message>
      <source>{program}, rule set {rules}</source>
      <translation>{program}, rule set {rules}</translation>
    </message>
    <message>
      <source>{shared} of {all} facts stand in every article. “Not found” means not found in the extracted text.</source>
      <translation>{shared} of {all} facts stand in every article. “Not found” means not found in the extracted text.</translation>
    </message>
    <message>
      <source>{shown} of {all} rows</source>
      <translation>{shown} of {all} rows</translation>
    </message>
    <message>
      <source>¶{n} of {of}</source>
      <translation>¶{n} of {of}</translation>
    </message>
    <message>
      <source>“{words}”</source>
      <translation>“{words}”</translation>
    </message>
  </context>
</TS>
