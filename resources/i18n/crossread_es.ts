<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>Crossread</name>
    <message numerus="yes">
      <source>%n finding is listed | %n findings are listed</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n finding | %n findings</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row | %n rows</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n word | %n words</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>&amp;About Crossread</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Align</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Articles and findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Blind review: outlets as letters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Dismiss …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Export …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Find in all texts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Follow up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;High contrast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Inspector</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Legend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Licences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Match with …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Method and limits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;New comparison</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Next finding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Only differences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Open …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Previous finding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Reset to the computed alignment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Save as …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Unmatch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Using Crossread</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Verified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A comparison needs at least two. Drop it here, or press +.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About Crossread</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add &amp;addresses …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add &amp;files …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add &amp;pasted text …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add addresses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add an article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add at least two articles to see them side by side.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add at least two articles. Their differences will be listed on the left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add one more article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add pasted text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address of an article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Address of an article, https://…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All &amp;keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All &amp;listed findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All listed findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Also called: {labels}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An unnamed comparison from last time is here: {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another language takes effect at the next start.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Any</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Apply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Archive look-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Articles and findings (F9)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the &amp;system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asked only when you look up an archived copy.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Attributions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Certainty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Checked against</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a finding on the left or a highlight in the texts. F8 goes to the next one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose files …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear the filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Click to see the other versions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close this message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compares texts. It does not say which of them is true. Nothing leaves this computer except the request for an address you give.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comparing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comparing was stopped. The texts shown are the last compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comparison</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Comparisons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy with &amp;reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy with reference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Coverage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Crossread {version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decide them all alike?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dismiss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dismiss all listed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop articles here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop two or more articles here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop two or more here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Each one appears on the left as it arrives.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export what is listed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export what is listed (Ctrl+E)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exported: {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find &amp;next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find &amp;previous</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find in all texts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Findings listed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follow up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to {place}: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Headlines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High contrast</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inspector (F10)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Legend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Licences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Links</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Links between paragraphs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Links between the two articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loaded or doubting verbs: {verbs}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loading articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loading {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make {letter} the base</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Map of the findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark for follow-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark verified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Match</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Match case</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Match {a} with {b}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Match {a} with …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Matches &amp;nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Method and limits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More on {article}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move a paragraph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name an outlet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name of the event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name the event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name this event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Naming</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Narrow the rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next finding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next hit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No articles yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No dates were found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No differences were found between these texts. That does not say that they agree.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No figures were found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No finding passes the filter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No long passage stands in more than one article.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No names were found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody is quoted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note (N)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nowhere in these texts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On one scale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On the line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One address a line. Nothing else leaves this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a comparison</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open a saved comparison …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the sample comparison</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Origins: {origins}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other versions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Other versions, by paragraph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outlet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outlet {letter}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Own name for the outlet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Own name for the outlet …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paragraphs of the other articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Passage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste one article. The first line is taken as its headline.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paste text …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pasted text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Placed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points stand in order of time, not to scale.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pre&amp;ferences …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preferences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous finding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous hit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Published</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quantity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quotes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Re&amp;open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rea&amp;d</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read on in {article}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read {article}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason, checked against, response sought</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recent comparisons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reduce motion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove {letter}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove {letter} from the comparison</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reopen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reorder the articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reset the alignment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Response sought</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rows in grey cannot be compared; the relation says why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rule</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rules {version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the comparison</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved as {name}. Every change is kept as you make it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scroll through the rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Scroll to further articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See where accounts of one event differ: figures, sources, quotes, words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of each text that is somebody's words: {totals}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share of each text that stands word for word in another: {shares}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shared copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show &amp;trivia, muted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show hints for first steps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Size of the reading text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something unexpected happened ({error}). Nothing was lost; try again, and please report it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speaker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tables</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tables across the articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text of {article}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Texts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The comparison could not be made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Theme</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This article is in the comparison already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This file cannot be written. Use “Save as” to keep what you change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Threshold: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Timeline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Times named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Times quoted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unmatch {a}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Untitled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Using Crossread</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Verified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Web pages, PDF, Word, e-mail, text — or links from the browser</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What would clear it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where the findings are; click to go there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who or what</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why this finding?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Word by word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Word difference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words in findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write a note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom &amp;in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom &amp;out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Zoom to &amp;100 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>also in: {places}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>another source's number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>attributed in one only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>attribution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>base</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>base · {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>believes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cannot tell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>certainty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>claimed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>compatible</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>confirmed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>conflicting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>coverage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>cut</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>denied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>different things</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dismissed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>earlier number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>equal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>follow-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>headline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hedged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hidden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in the outlet's own voice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>kind of source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>labels differ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>naming</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not borne out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not comparable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not resolved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>organisation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>other label</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>other place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>own voice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>part of {whole}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>plans</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>press to make it the base</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>quote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>read as {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>same text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>shared copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>speaker not resolved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>unnamed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>updated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>updated {when}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>verified</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>words altered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{at} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{a} matches nothing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{direct} direct, {mixed} partly quoted, {indirect} indirect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {total} reviewed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} listed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{shared} of {all} facts stand in every article. “Not found” means not found in the extracted text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{shown} of {all} rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>¶{n} of {of}</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
