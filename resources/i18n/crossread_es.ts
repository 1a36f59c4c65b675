<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>Crossread</name>
    <message numerus="yes">
      <source>%n article | %n articles</source>
      <translation>
        <numerusform>%n artículo</numerusform>
        <numerusform>%n artículos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n finding is listed | %n findings are listed</source>
      <translation>
        <numerusform>%n hallazgo en la lista</numerusform>
        <numerusform>%n hallazgos en la lista</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n finding of {of} will be in the report. | %n findings of {of} will be in the report.</source>
      <translation>
        <numerusform>%n hallazgo de {of} figurará en el informe.</numerusform>
        <numerusform>%n hallazgos de {of} figurarán en el informe.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n finding | %n findings</source>
      <translation>
        <numerusform>%n hallazgo</numerusform>
        <numerusform>%n hallazgos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minor | %n minor</source>
      <translation>
        <numerusform>%n menor</numerusform>
        <numerusform>%n menores</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them is not reviewed. | %n of them are not reviewed.</source>
      <translation>
        <numerusform>%n de ellos no está revisado.</numerusform>
        <numerusform>%n de ellos no están revisados.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row | %n rows</source>
      <translation>
        <numerusform>%n fila</numerusform>
        <numerusform>%n filas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n word | %n words</source>
      <translation>
        <numerusform>%n palabra</numerusform>
        <numerusform>%n palabras</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;About Crossread</source>
      <translation>&amp;Acerca de Crossread</translation>
    </message>
    <message>
      <source>&amp;Align</source>
      <translation>A&amp;lineación</translation>
    </message>
    <message>
      <source>&amp;Articles and findings</source>
      <translation>&amp;Artículos y hallazgos</translation>
    </message>
    <message>
      <source>&amp;Blind review: outlets as letters</source>
      <translation>Revisión a cie&amp;gas: medios como letras</translation>
    </message>
    <message>
      <source>&amp;Check for updates …</source>
      <translation>&amp;Buscar una versión nueva …</translation>
    </message>
    <message>
      <source>&amp;Cite it</source>
      <translation>&amp;Citar</translation>
    </message>
    <message>
      <source>&amp;Columns</source>
      <translation>&amp;Columnas</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copiar</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Oscuro</translation>
    </message>
    <message>
      <source>&amp;Dismiss …</source>
      <translation>&amp;Descartar …</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Editar</translation>
    </message>
    <message>
      <source>&amp;Edit the paragraph …</source>
      <translation>Editar el párra&amp;fo …</translation>
    </message>
    <message>
      <source>&amp;Export …</source>
      <translation>&amp;Exportar …</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Archivo</translation>
    </message>
    <message>
      <source>&amp;Find in all texts</source>
      <translation>&amp;Buscar en todos los textos</translation>
    </message>
    <message>
      <source>&amp;Follow up</source>
      <translation>Se&amp;guir</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>Ay&amp;uda</translation>
    </message>
    <message>
      <source>&amp;High contrast</source>
      <translation>Alto con&amp;traste</translation>
    </message>
    <message>
      <source>&amp;Inspector</source>
      <translation>&amp;Inspector</translation>
    </message>
    <message>
      <source>&amp;Join with the next</source>
      <translation>&amp;Unir con el siguiente</translation>
    </message>
    <message>
      <source>&amp;Legend</source>
      <translation>Le&amp;yenda</translation>
    </message>
    <message>
      <source>&amp;Licences</source>
      <translation>&amp;Licencias</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>&amp;Claro</translation>
    </message>
    <message>
      <source>&amp;Look for an archived copy</source>
      <translation>Buscar una copia archi&amp;vada</translation>
    </message>
    <message>
      <source>&amp;Match with …</source>
      <translation>&amp;Emparejar con …</translation>
    </message>
    <message>
      <source>&amp;Method and limits</source>
      <translation>&amp;Método y límites</translation>
    </message>
    <message>
      <source>&amp;New comparison</source>
      <translation>&amp;Nueva comparación</translation>
    </message>
    <message>
      <source>&amp;Next finding</source>
      <translation>Hallazgo &amp;siguiente</translation>
    </message>
    <message>
      <source>&amp;Only differences</source>
      <translation>Solo &amp;diferencias</translation>
    </message>
    <message>
      <source>&amp;Open …</source>
      <translation>A&amp;brir …</translation>
    </message>
    <message>
      <source>&amp;Own name for the outlet …</source>
      <translation>&amp;Nombre propio para el medio …</translation>
    </message>
    <message>
      <source>&amp;Previous finding</source>
      <translation>Hallazgo &amp;anterior</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Salir</translation>
    </message>
    <message>
      <source>&amp;Read it</source>
      <translation>&amp;Leer</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Rehacer</translation>
    </message>
    <message>
      <source>&amp;Reset to the computed alignment</source>
      <translation>Volver a la alineación &amp;calculada</translation>
    </message>
    <message>
      <source>&amp;Review</source>
      <translation>&amp;Revisar</translation>
    </message>
    <message>
      <source>&amp;Rows</source>
      <translation>&amp;Filas</translation>
    </message>
    <message>
      <source>&amp;Save as …</source>
      <translation>&amp;Guardar como …</translation>
    </message>
    <message>
      <source>&amp;Split before the cursor</source>
      <translation>&amp;Dividir antes del cursor</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>&amp;Tema</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Deshacer</translation>
    </message>
    <message>
      <source>&amp;Unmatch</source>
      <translation>&amp;Separar</translation>
    </message>
    <message>
      <source>&amp;Using Crossread</source>
      <translation>&amp;Usar Crossread</translation>
    </message>
    <message>
      <source>&amp;Verified</source>
      <translation>&amp;Verificado</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <source>&amp;What happened …</source>
      <translation>&amp;Lo que ha pasado …</translation>
    </message>
    <message>
      <source>&amp;Zoom in</source>
      <translation>Acercar (&amp;zoom)</translation>
    </message>
    <message>
      <source>1, 2 and 3 switch between rows, columns and reading. The place is kept.</source>
      <translation>1, 2 y 3 cambian entre filas, columnas y lectura. Se conserva el lugar.</translation>
    </message>
    <message>
      <source>A comparison needs at least two. Drop it here, or press +.</source>
      <translation>Una comparación necesita al menos dos. Suelte el otro aquí o pulse +.</translation>
    </message>
    <message>
      <source>A report names the outlets. The preview appears when blind review is off.</source>
      <translation>Un informe nombra los medios. La vista previa aparece cuando la revisión a ciegas está desactivada.</translation>
    </message>
    <message>
      <source>A right click on a paragraph corrects what was read wrongly; the menu of a card corrects the rest.</source>
      <translation>Con un clic derecho en un párrafo se corrige lo que se leyó mal; el menú de una ficha corrige el resto.</translation>
    </message>
    <message>
      <source>A source on its way</source>
      <translation>Una fuente en camino</translation>
    </message>
    <message>
      <source>A4</source>
      <translation>A4</translation>
    </message>
    <message>
      <source>About Crossread</source>
      <translation>Acerca de Crossread</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message>
      <source>Add &amp;addresses …</source>
      <translation>Añadir &amp;direcciones …</translation>
    </message>
    <message>
      <source>Add &amp;files …</source>
      <translation>Añadir archi&amp;vos …</translation>
    </message>
    <message>
      <source>Add &amp;pasted text …</source>
      <translation>Añadir texto &amp;pegado …</translation>
    </message>
    <message>
      <source>Add addresses</source>
      <translation>Añadir direcciones</translation>
    </message>
    <message>
      <source>Add articles</source>
      <translation>Añadir artículos</translation>
    </message>
    <message>
      <source>Add at least two articles to see them side by side.</source>
      <translation>Añada al menos dos artículos para verlos lado a lado.</translation>
    </message>
    <message>
      <source>Add at least two articles. Their differences will be listed on the left.</source>
      <translation>Añada al menos dos artículos. Sus diferencias aparecerán a la izquierda.</translation>
    </message>
    <message>
      <source>Add one more article</source>
      <translation>Añadir otro artículo</translation>
    </message>
    <message>
      <source>Add pasted text</source>
      <translation>Añadir texto pegado</translation>
    </message>
    <message>
      <source>Address of an article</source>
      <translation>Dirección de un artículo</translation>
    </message>
    <message>
      <source>Address of an article, https://…</source>
      <translation>Dirección de un artículo, https://…</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Todos</translation>
    </message>
    <message>
      <source>All &amp;keys</source>
      <translation>&amp;Todas las teclas</translation>
    </message>
    <message>
      <source>All &amp;listed findings</source>
      <translation>Todos los hallazgos de la &amp;lista</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Todos los archivos</translation>
    </message>
    <message>
      <source>All keys</source>
      <translation>Todas las teclas</translation>
    </message>
    <message>
      <source>Also called: {labels}</source>
      <translation>También llamado: {labels}</translation>
    </message>
    <message>
      <source>An unnamed comparison from last time is here: {what}</source>
      <translation>Hay una comparación sin nombre de la última vez: {what}</translation>
    </message>
    <message>
      <source>Another language takes effect at the next start.</source>
      <translation>El cambio de idioma se aplica al reiniciar.</translation>
    </message>
    <message>
      <source>Any</source>
      <translation>Todo</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Aplicar</translation>
    </message>
    <message>
      <source>Ar&amp;ticle</source>
      <translation>&amp;Artículo</translation>
    </message>
    <message>
      <source>Archive look-up</source>
      <translation>Búsqueda en archivos web</translation>
    </message>
    <message>
      <source>Archived copy found and noted with {letter}.</source>
      <translation>Copia archivada encontrada y anotada en {letter}.</translation>
    </message>
    <message>
      <source>Archived copy of {date} found and noted with {letter}.</source>
      <translation>Copia archivada del {date} encontrada y anotada en {letter}.</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Artículos</translation>
    </message>
    <message>
      <source>Articles and findings (F9)</source>
      <translation>Artículos y hallazgos (F9)</translation>
    </message>
    <message>
      <source>As the &amp;system</source>
      <translation>Como el si&amp;stema</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <source>Asked only when you look up an archived copy.</source>
      <translation>Solo se consulta cuando busca una copia archivada.</translation>
    </message>
    <message>
      <source>Asking for the newest version</source>
      <translation>Buscando la versión más reciente</translation>
    </message>
    <message>
      <source>Asking the archive for {letter}</source>
      <translation>Consultando el archivo web para {letter}</translation>
    </message>
    <message>
      <source>Attributions</source>
      <translation>Atribuciones</translation>
    </message>
    <message>
      <source>Authors</source>
      <translation>Autores</translation>
    </message>
    <message>
      <source>Authors, one a line</source>
      <translation>Autores, uno por línea</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>C&amp;ite the finding</source>
      <translation>C&amp;itar el hallazgo</translation>
    </message>
    <message>
      <source>CSV, one file a table</source>
      <translation>CSV, un archivo por tabla</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Certainty</source>
      <translation>Certeza</translation>
    </message>
    <message>
      <source>Changed since you decided, look again: {findings}. Your decisions were kept.</source>
      <translation>Cambiaron desde su decisión, revíselos de nuevo: {findings}. Sus decisiones se conservaron.</translation>
    </message>
    <message>
      <source>Checked against</source>
      <translation>Contrastado con</translation>
    </message>
    <message>
      <source>Choose a finding on the left or a highlight in the texts. F8 goes to the next one.</source>
      <translation>Elija un hallazgo a la izquierda o un pasaje marcado en los textos. F8 pasa al siguiente.</translation>
    </message>
    <message>
      <source>Choose a logo file</source>
      <translation>Elegir un archivo de logotipo</translation>
    </message>
    <message>
      <source>Choose files …</source>
      <translation>Elegir archivos …</translation>
    </message>
    <message>
      <source>Choose …</source>
      <translation>Elegir …</translation>
    </message>
    <message>
      <source>Cite {a}</source>
      <translation>Citar {a}</translation>
    </message>
    <message>
      <source>Clear the filter</source>
      <translation>Borrar el filtro</translation>
    </message>
    <message>
      <source>Click to see the other versions</source>
      <translation>Haga clic para ver las otras versiones</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Close the search</source>
      <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Cerrar este mensaje</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Columnas</translation>
    </message>
    <message>
      <source>Compares texts. It does not say which of them is true. Nothing leaves this computer except what you ask for: an address you give, an archived copy, a newer version.</source>
      <translation>Compara textos. No dice cuál es verdadero. Nada sale de este ordenador salvo lo que usted pide: una dirección que da, una copia archivada, una versión más nueva.</translation>
    </message>
    <message>
      <source>Comparing</source>
      <translation>Comparando</translation>
    </message>
    <message>
      <source>Comparison</source>
      <translation>Comparación</translation>
    </message>
    <message>
      <source>Comparisons</source>
      <translation>Comparaciones</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Confianza</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Contenido</translation>
    </message>
    <message>
      <source>Copied as a citation.</source>
      <translation>Copiado como cita de la fuente.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <source>Copy &amp;with reference</source>
      <translation>Copiar con refere&amp;ncia</translation>
    </message>
    <message>
      <source>Copy table</source>
      <translation>Copiar la tabla</translation>
    </message>
    <message>
      <source>Copy with reference</source>
      <translation>Copiar con referencia</translation>
    </message>
    <message>
      <source>Correct</source>
      <translation>Corregir</translation>
    </message>
    <message>
      <source>Correct article {letter}</source>
      <translation>Corregir el artículo {letter}</translation>
    </message>
    <message>
      <source>Correct the &amp;article …</source>
      <translation>Corregir el artícu&amp;lo …</translation>
    </message>
    <message>
      <source>Correct the headline …</source>
      <translation>Corregir el titular …</translation>
    </message>
    <message>
      <source>Correct what was read wrongly. What was read stays on record.</source>
      <translation>Corrija lo que se leyó mal. Lo leído queda registrado.</translation>
    </message>
    <message>
      <source>Correct {article} …</source>
      <translation>Corregir {article} …</translation>
    </message>
    <message>
      <source>Coverage</source>
      <translation>Cobertura</translation>
    </message>
    <message>
      <source>Coverage, placement, headlines</source>
      <translation>Cobertura, lugar, titulares</translation>
    </message>
    <message>
      <source>Crossread {version}</source>
      <translation>Crossread {version}</translation>
    </message>
    <message>
      <source>Ctrl+B hides the names of the outlets, for a review without favour.</source>
      <translation>Ctrl+B oculta los nombres de los medios, para revisar sin favoritismos.</translation>
    </message>
    <message>
      <source>Ctrl+E makes a report of what you reviewed. F1 opens the guide, ? lists all keys.</source>
      <translation>Ctrl+E hace un informe de lo revisado. F1 abre la guía, ? muestra todas las teclas.</translation>
    </message>
    <message>
      <source>DOCX, to edit</source>
      <translation>DOCX, para editar</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>Fechas</translation>
    </message>
    <message>
      <source>Dates, names and labels</source>
      <translation>Fechas, nombres y denominaciones</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <source>Delete this comparison? Its articles, decisions and notes are gone then.</source>
      <translation>¿Eliminar esta comparación? Sus artículos, decisiones y notas se perderán.</translation>
    </message>
    <message>
      <source>Delete {name}</source>
      <translation>Eliminar {name}</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <source>Dismiss all listed</source>
      <translation>Descartar toda la lista</translation>
    </message>
    <message>
      <source>Drag a paragraph onto another row to match them by hand. Ctrl+Z takes anything back.</source>
      <translation>Arrastre un párrafo a otra fila para emparejarlos a mano. Ctrl+Z deshace cualquier cambio.</translation>
    </message>
    <message>
      <source>Drop articles here</source>
      <translation>Suelte artículos aquí</translation>
    </message>
    <message>
      <source>Drop two or more articles here</source>
      <translation>Suelte aquí dos o más artículos</translation>
    </message>
    <message>
      <source>Drop two or more here.</source>
      <translation>Suelte aquí dos o más.</translation>
    </message>
    <message>
      <source>Each one appears on the left as it arrives.</source>
      <translation>Cada uno aparece a la izquierda según llega.</translation>
    </message>
    <message>
      <source>Edit {a}</source>
      <translation>Editar {a}</translation>
    </message>
    <message>
      <source>Edit {a} …</source>
      <translation>Editar {a} …</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>Export what is listed (Ctrl+E)</source>
      <translation>Exportar la lista (Ctrl+E)</translation>
    </message>
    <message>
      <source>Exported: {path}</source>
      <translation>Exportado: {path}</translation>
    </message>
    <message>
      <source>F8 steps through the findings, Shift+F8 back. V marks one as verified, X dismisses it, U follows up.</source>
      <translation>F8 recorre los hallazgos, Mayús+F8 hacia atrás. V marca como verificado, X descarta, U pone en seguimiento.</translation>
    </message>
    <message>
      <source>Fact</source>
      <translation>Hecho</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Cifras</translation>
    </message>
    <message>
      <source>Find &amp;next</source>
      <translation>Buscar si&amp;guiente</translation>
    </message>
    <message>
      <source>Find &amp;previous</source>
      <translation>Buscar an&amp;terior</translation>
    </message>
    <message>
      <source>Find in all texts</source>
      <translation>Buscar en todos los textos</translation>
    </message>
    <message>
      <source>Find on this page</source>
      <translation>Buscar en esta página</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Hallazgos</translation>
    </message>
    <message>
      <source>Findings listed</source>
      <translation>Hallazgos en la lista</translation>
    </message>
    <message>
      <source>Fingerprints of sources (SHA-256)</source>
      <translation>Huellas de las fuentes (SHA-256)</translation>
    </message>
    <message>
      <source>Fold the rows where nothing differs (D)</source>
      <translation>Plegar las filas donde nada difiere (D)</translation>
    </message>
    <message>
      <source>Follow up</source>
      <translation>Seguir</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Formato</translation>
    </message>
    <message>
      <source>Full text of all articles, side by side</source>
      <translation>Texto completo de todos los artículos, lado a lado</translation>
    </message>
    <message>
      <source>Go on without it</source>
      <translation>Continuar sin ello</translation>
    </message>
    <message>
      <source>Go to {place}</source>
      <translation>Ir a {place}</translation>
    </message>
    <message>
      <source>Go to {place}: {words}</source>
      <translation>Ir a {place}: {words}</translation>
    </message>
    <message>
      <source>HTML, to search in a browser</source>
      <translation>HTML, para buscar en un navegador</translation>
    </message>
    <message>
      <source>Headline</source>
      <translation>Titular</translation>
    </message>
    <message>
      <source>Headlines</source>
      <translation>Titulares</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Alto contraste</translation>
    </message>
    <message>
      <source>In</source>
      <translation>En</translation>
    </message>
    <message>
      <source>Inspector (F10)</source>
      <translation>Inspector (F10)</translation>
    </message>
    <message>
      <source>JSON, everything as data</source>
      <translation>JSON, todo como datos</translation>
    </message>
    <message>
      <source>Join {a} with the next</source>
      <translation>Unir {a} con el siguiente</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Language of the report</source>
      <translation>Idioma del informe</translation>
    </message>
    <message>
      <source>Larger type</source>
      <translation>Letra más grande</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>Leyenda</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Carta</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Licencias</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Lines are only ever added, each sealed with the one before. The reports print them all.</source>
      <translation>Las líneas solo se añaden, cada una sellada con la anterior. Los informes las imprimen todas.</translation>
    </message>
    <message>
      <source>Links</source>
      <translation>Enlaces</translation>
    </message>
    <message>
      <source>Links between paragraphs</source>
      <translation>Enlaces entre párrafos</translation>
    </message>
    <message>
      <source>Links between the two articles</source>
      <translation>Enlaces entre los dos artículos</translation>
    </message>
    <message>
      <source>List &amp;minor findings</source>
      <translation>Mostrar hallazgos &amp;menores</translation>
    </message>
    <message>
      <source>List the minor findings too; in the texts they are muted (T)</source>
      <translation>Mostrar también los hallazgos menores; en los textos van atenuados (T)</translation>
    </message>
    <message>
      <source>Listed on screen</source>
      <translation>La lista en pantalla</translation>
    </message>
    <message>
      <source>Loaded or doubting verbs: {verbs}</source>
      <translation>Verbos cargados o dubitativos: {verbs}</translation>
    </message>
    <message>
      <source>Loading articles</source>
      <translation>Cargando artículos</translation>
    </message>
    <message>
      <source>Loading {name}</source>
      <translation>Cargando {name}</translation>
    </message>
    <message>
      <source>Local time</source>
      <translation>Hora local</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>Logotipo</translation>
    </message>
    <message>
      <source>Logo file</source>
      <translation>Archivo del logotipo</translation>
    </message>
    <message>
      <source>Look for</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>Look for an archived copy</source>
      <translation>Buscar una copia archivada</translation>
    </message>
    <message>
      <source>Make it the &amp;base</source>
      <translation>Convertirlo en &amp;base</translation>
    </message>
    <message>
      <source>Make {letter} the base</source>
      <translation>Tomar {letter} como base</translation>
    </message>
    <message>
      <source>Making the preview</source>
      <translation>Preparando la vista previa</translation>
    </message>
    <message>
      <source>Map of the findings</source>
      <translation>Mapa de los hallazgos</translation>
    </message>
    <message>
      <source>Mark all</source>
      <translation>Marcar todos</translation>
    </message>
    <message>
      <source>Mark all listed</source>
      <translation>Marcar toda la lista</translation>
    </message>
    <message>
      <source>Mark them all as {state}?</source>
      <translation>¿Marcarlos todos como {state}?</translation>
    </message>
    <message>
      <source>Match</source>
      <translation>Emparejar</translation>
    </message>
    <message>
      <source>Match case</source>
      <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
      <source>Match {a} with …</source>
      <translation>Emparejar {a} con …</translation>
    </message>
    <message>
      <source>Matches &amp;nothing</source>
      <translation>Sin correspon&amp;dencia</translation>
    </message>
    <message>
      <source>Method and limits</source>
      <translation>Método y límites</translation>
    </message>
    <message>
      <source>More on {article}</source>
      <translation>Más sobre {article}</translation>
    </message>
    <message>
      <source>Move &amp;down</source>
      <translation>Aba&amp;jo</translation>
    </message>
    <message>
      <source>Move &amp;up</source>
      <translation>A&amp;rriba</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Bajar</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Subir</translation>
    </message>
    <message>
      <source>Name of the event</source>
      <translation>Nombre del suceso</translation>
    </message>
    <message>
      <source>Name this event</source>
      <translation>Dé nombre a este suceso</translation>
    </message>
    <message>
      <source>Name:</source>
      <translation>Nombre:</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>Nombres</translation>
    </message>
    <message>
      <source>Naming</source>
      <translation>Denominaciones</translation>
    </message>
    <message>
      <source>Narrow the rows</source>
      <translation>Filtrar las filas</translation>
    </message>
    <message>
      <source>Next finding</source>
      <translation>Hallazgo siguiente</translation>
    </message>
    <message>
      <source>Next hint</source>
      <translation>Consejo siguiente</translation>
    </message>
    <message>
      <source>Next hit</source>
      <translation>Resultado siguiente</translation>
    </message>
    <message>
      <source>No archive is set. Give the address of one in the preferences.</source>
      <translation>No hay ningún archivo web configurado. Indique su dirección en las preferencias.</translation>
    </message>
    <message>
      <source>No archived copy could be found for this article.</source>
      <translation>No se encontró ninguna copia archivada de este artículo.</translation>
    </message>
    <message>
      <source>No articles yet</source>
      <translation>Aún no hay artículos</translation>
    </message>
    <message>
      <source>No dates were found.</source>
      <translation>No se encontraron fechas.</translation>
    </message>
    <message>
      <source>No differences were found between these texts. That does not say that they agree.</source>
      <translation>No se encontraron diferencias entre estos textos. Eso no quiere decir que coincidan.</translation>
    </message>
    <message>
      <source>No figures were found.</source>
      <translation>No se encontraron cifras.</translation>
    </message>
    <message>
      <source>No finding passes the filter.</source>
      <translation>Ningún hallazgo pasa el filtro.</translation>
    </message>
    <message>
      <source>No long passage stands in more than one article.</source>
      <translation>Ningún pasaje largo figura en más de un artículo.</translation>
    </message>
    <message>
      <source>No more hints</source>
      <translation>No más consejos</translation>
    </message>
    <message>
      <source>No names were found.</source>
      <translation>No se encontraron nombres.</translation>
    </message>
    <message>
      <source>No&amp;te</source>
      <translation>&amp;Nota</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>N.º</translation>
    </message>
    <message>
      <source>Nobody is quoted.</source>
      <translation>No se cita a nadie.</translation>
    </message>
    <message>
      <source>Not everything is saved</source>
      <translation>No todo está guardado</translation>
    </message>
    <message>
      <source>Not on this page</source>
      <translation>No está en esta página</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Note (N)</source>
      <translation>Nota (N)</translation>
    </message>
    <message>
      <source>Notes and decisions</source>
      <translation>Notas y decisiones</translation>
    </message>
    <message>
      <source>Nothing has happened yet. The first line is written with the first article.</source>
      <translation>Aún no ha pasado nada. La primera línea se escribe con el primer artículo.</translation>
    </message>
    <message numerus="yes">
      <source>Nothing is reviewed yet: %n finding will be in the report, marked as not reviewed. | Nothing is reviewed yet: all %n findings will be in the report, marked as not reviewed.</source>
      <translation>
        <numerusform>Aún no se ha revisado nada: %n hallazgo figurará en el informe, marcado como no revisado.</numerusform>
        <numerusform>Aún no se ha revisado nada: los %n hallazgos figurarán en el informe, marcados como no revisados.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nowhere in these texts</source>
      <translation>En ninguna parte de estos textos</translation>
    </message>
    <message>
      <source>On one scale</source>
      <translation>En una misma escala</translation>
    </message>
    <message>
      <source>On the line</source>
      <translation>En la línea</translation>
    </message>
    <message>
      <source>One address a line. Nothing else leaves this computer.</source>
      <translation>Una dirección por línea. Nada más sale de este ordenador.</translation>
    </message>
    <message>
      <source>Only differences</source>
      <translation>Solo diferencias</translation>
    </message>
    <message>
      <source>Open &amp;recent</source>
      <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
      <source>Open a comparison</source>
      <translation>Abrir una comparación</translation>
    </message>
    <message>
      <source>Open a saved comparison …</source>
      <translation>Abrir una comparación guardada …</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Open the sample comparison</source>
      <translation>Abrir la comparación de ejemplo</translation>
    </message>
    <message>
      <source>Opening {name}</source>
      <translation>Abriendo {name}</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organización</translation>
    </message>
    <message>
      <source>Origins: {origins}</source>
      <translation>Orígenes: {origins}</translation>
    </message>
    <message>
      <source>Other versions</source>
      <translation>Otras versiones</translation>
    </message>
    <message>
      <source>Other versions, by paragraph</source>
      <translation>Otras versiones, por párrafo</translation>
    </message>
    <message>
      <source>Outlet</source>
      <translation>Medio</translation>
    </message>
    <message>
      <source>Outlet and authors stay hidden in blind review.</source>
      <translation>El medio y los autores quedan ocultos en la revisión a ciegas.</translation>
    </message>
    <message>
      <source>Outlet {letter}</source>
      <translation>Medio {letter}</translation>
    </message>
    <message>
      <source>Own name for it</source>
      <translation>Nombre propio</translation>
    </message>
    <message>
      <source>Own name for the outlet</source>
      <translation>Nombre propio para el medio</translation>
    </message>
    <message>
      <source>Own name for the outlet …</source>
      <translation>Nombre propio para el medio …</translation>
    </message>
    <message>
      <source>PDF, to read and file</source>
      <translation>PDF, para leer y archivar</translation>
    </message>
    <message>
      <source>PNG, JPEG or SVG</source>
      <translation>PNG, JPEG o SVG</translation>
    </message>
    <message>
      <source>Page {number} of {count}</source>
      <translation>Página {number} de {count}</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papel</translation>
    </message>
    <message>
      <source>Para&amp;graph</source>
      <translation>Párraf&amp;o</translation>
    </message>
    <message>
      <source>Paragraphs of the other articles</source>
      <translation>Párrafos de los otros artículos</translation>
    </message>
    <message>
      <source>Passage</source>
      <translation>Pasaje</translation>
    </message>
    <message>
      <source>Paste one article. A short first line without a full stop is taken as its headline.</source>
      <translation>Pegue un artículo. Una primera línea corta, sin punto final, se toma como titular.</translation>
    </message>
    <message>
      <source>Paste text …</source>
      <translation>Pegar texto …</translation>
    </message>
    <message>
      <source>Pasted text</source>
      <translation>Texto pegado</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Imágenes</translation>
    </message>
    <message>
      <source>Placed</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <source>Points stand in order of time, not to scale.</source>
      <translation>Los puntos siguen el orden del tiempo, sin escala.</translation>
    </message>
    <message>
      <source>Preference&amp;s …</source>
      <translation>&amp;Preferencias …</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Preferencias</translation>
    </message>
    <message>
      <source>Preview of the report</source>
      <translation>Vista previa del informe</translation>
    </message>
    <message>
      <source>Previous finding</source>
      <translation>Hallazgo anterior</translation>
    </message>
    <message>
      <source>Previous hit</source>
      <translation>Resultado anterior</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <source>Provenance</source>
      <translation>Procedencia</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Publicado</translation>
    </message>
    <message>
      <source>Put the cursor into the paragraph you want to edit.</source>
      <translation>Ponga el cursor en el párrafo que quiera editar.</translation>
    </message>
    <message>
      <source>Put the cursor into the text you mean.</source>
      <translation>Ponga el cursor en el texto que quiere.</translation>
    </message>
    <message>
      <source>Put the cursor where the second paragraph begins.</source>
      <translation>Ponga el cursor donde empieza el segundo párrafo.</translation>
    </message>
    <message>
      <source>Quantity</source>
      <translation>Magnitud</translation>
    </message>
    <message>
      <source>Quotations</source>
      <translation>Citas</translation>
    </message>
    <message>
      <source>Quotes</source>
      <translation>Citas</translation>
    </message>
    <message>
      <source>Re&amp;move from the comparison</source>
      <translation>&amp;Quitar de la comparación</translation>
    </message>
    <message>
      <source>Re&amp;move from the text</source>
      <translation>&amp;Quitar del texto</translation>
    </message>
    <message>
      <source>Re&amp;open</source>
      <translation>Rea&amp;brir</translation>
    </message>
    <message>
      <source>Rea&amp;d</source>
      <translation>L&amp;eer</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Leer</translation>
    </message>
    <message>
      <source>Read on in {article}</source>
      <translation>Seguir leyendo en {article}</translation>
    </message>
    <message>
      <source>Read {article}</source>
      <translation>Leer {article}</translation>
    </message>
    <message>
      <source>Reading text</source>
      <translation>Texto de lectura</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Reason, checked against, response sought</source>
      <translation>Motivo, contrastado con, respuesta solicitada</translation>
    </message>
    <message>
      <source>Reason:</source>
      <translation>Motivo:</translation>
    </message>
    <message>
      <source>Recent comparisons</source>
      <translation>Comparaciones recientes</translation>
    </message>
    <message>
      <source>Reduce motion</source>
      <translation>Reducir animaciones</translation>
    </message>
    <message>
      <source>Relation</source>
      <translation>Relación</translation>
    </message>
    <message>
      <source>Remove {a} from the text</source>
      <translation>Quitar {a} del texto</translation>
    </message>
    <message>
      <source>Remove {letter} from the comparison</source>
      <translation>Quitar {letter} de la comparación</translation>
    </message>
    <message>
      <source>Response sought</source>
      <translation>Respuesta solicitada</translation>
    </message>
    <message>
      <source>Reviewed only</source>
      <translation>Solo los revisados</translation>
    </message>
    <message>
      <source>Row {place} of {count}</source>
      <translation>Fila {place} de {count}</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>Filas</translation>
    </message>
    <message>
      <source>Rows in grey cannot be compared; the relation says why.</source>
      <translation>Las filas en gris no son comparables; la relación dice por qué.</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>Regla</translation>
    </message>
    <message>
      <source>Rules {version}</source>
      <translation>Reglas {version}</translation>
    </message>
    <message>
      <source>Save as …</source>
      <translation>Guardar como …</translation>
    </message>
    <message>
      <source>Save the comparison</source>
      <translation>Guardar la comparación</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>Guardar el informe</translation>
    </message>
    <message>
      <source>Saved as {name}. Every change is kept as you make it.</source>
      <translation>Guardado como {name}. Cada cambio se conserva al momento.</translation>
    </message>
    <message>
      <source>Scroll through the rows</source>
      <translation>Recorrer las filas</translation>
    </message>
    <message>
      <source>Scroll to further articles</source>
      <translation>Desplazarse a más artículos</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>Secciones</translation>
    </message>
    <message>
      <source>See where accounts of one event differ: figures, sources, quotes, words.</source>
      <translation>Vea en qué difieren los relatos de un mismo suceso: cifras, fuentes, citas, palabras.</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>Apartado</translation>
    </message>
    <message>
      <source>Share of each text that is somebody's words: {totals}.</source>
      <translation>Parte de cada texto que recoge palabras de alguien: {totals}.</translation>
    </message>
    <message>
      <source>Share of each text that stands word for word in another: {shares}.</source>
      <translation>Parte de cada texto que figura palabra por palabra en otro: {shares}.</translation>
    </message>
    <message>
      <source>Shared copy</source>
      <translation>Texto común</translation>
    </message>
    <message>
      <source>Show hints for first steps</source>
      <translation>Mostrar consejos para empezar</translation>
    </message>
    <message>
      <source>Show it</source>
      <translation>Verla</translation>
    </message>
    <message>
      <source>Size of the reading text</source>
      <translation>Tamaño del texto de lectura</translation>
    </message>
    <message>
      <source>Smaller type</source>
      <translation>Letra más pequeña</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Fuentes</translation>
    </message>
    <message>
      <source>Speaker</source>
      <translation>Hablante</translation>
    </message>
    <message>
      <source>Split {a} before “{words}”</source>
      <translation>Dividir {a} antes de «{words}»</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Resumen</translation>
    </message>
    <message>
      <source>Table&amp;s</source>
      <translation>Ta&amp;blas</translation>
    </message>
    <message>
      <source>Tables</source>
      <translation>Tablas</translation>
    </message>
    <message>
      <source>Tables across the articles</source>
      <translation>Tablas de todos los artículos</translation>
    </message>
    <message>
      <source>Tables and data have no pages to preview.</source>
      <translation>Las tablas y los datos no tienen páginas que mostrar.</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Text of {article}</source>
      <translation>Texto de {article}</translation>
    </message>
    <message>
      <source>Texts</source>
      <translation>Textos</translation>
    </message>
    <message>
      <source>The comparison could not be made</source>
      <translation>No se pudo hacer la comparación</translation>
    </message>
    <message>
      <source>The disk is slow. What you did is shown once it is saved.</source>
      <translation>El disco es lento. Lo que ha hecho se mostrará en cuanto esté guardado.</translation>
    </message>
    <message>
      <source>The preview appears when the logo can be read.</source>
      <translation>La vista previa aparecerá cuando se pueda leer el logotipo.</translation>
    </message>
    <message numerus="yes">
      <source>The same holds for %n more article. | The same holds for %n more articles.</source>
      <translation>
        <numerusform>Lo mismo vale para %n artículo más.</numerusform>
        <numerusform>Lo mismo vale para %n artículos más.</numerusform>
      </translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <source>This article has no address on the web, so no archive can be asked for it.</source>
      <translation>Este artículo no tiene dirección web, así que no se puede consultar ningún archivo web.</translation>
    </message>
    <message>
      <source>This article is in the comparison already.</source>
      <translation>Este artículo ya está en la comparación.</translation>
    </message>
    <message>
      <source>This file cannot be written. Use “Save as” to keep what you change.</source>
      <translation>No se puede escribir en este archivo. Use «Guardar como» para conservar sus cambios.</translation>
    </message>
    <message>
      <source>This is the newest version ({version}).</source>
      <translation>Esta es la versión más reciente ({version}).</translation>
    </message>
    <message>
      <source>This is version {version}. This copy does not know where new versions are listed: look where you got it.</source>
      <translation>Esta es la versión {version}. Esta copia no sabe dónde se anuncian las versiones nuevas: mire donde la obtuvo.</translation>
    </message>
    <message>
      <source>Threshold: {name}</source>
      <translation>Umbral: {name}</translation>
    </message>
    <message>
      <source>Time (UTC)</source>
      <translation>Hora (UTC)</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Cronología</translation>
    </message>
    <message>
      <source>Times named</source>
      <translation>Menciones</translation>
    </message>
    <message>
      <source>Times quoted</source>
      <translation>Veces citado</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Reintentar</translation>
    </message>
    <message>
      <source>Unmatch {a}</source>
      <translation>Separar {a}</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>Sin título</translation>
    </message>
    <message>
      <source>Updated</source>
      <translation>Actualizado</translation>
    </message>
    <message>
      <source>Verified</source>
      <translation>Verificado</translation>
    </message>
    <message>
      <source>Version {new} is there; you have {version}.</source>
      <translation>Hay una versión {new}; usted tiene la {version}.</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En espera</translation>
    </message>
    <message>
      <source>Web pages, PDF, Word, e-mail, text — or links from the browser</source>
      <translation>Páginas web, PDF, Word, correo, texto, o enlaces del navegador</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Lo que ha pasado</translation>
    </message>
    <message>
      <source>What was read from the page stays on record beside every correction.</source>
      <translation>Lo leído en la página queda registrado junto a cada corrección.</translation>
    </message>
    <message>
      <source>What would clear it</source>
      <translation>Lo que lo resolvería</translation>
    </message>
    <message>
      <source>What you did last could not be written to the disk. If you go on, it is lost.</source>
      <translation>Lo último que hizo no se pudo escribir en el disco. Si continúa, se pierde.</translation>
    </message>
    <message>
      <source>Where the findings are; click to go there</source>
      <translation>Dónde están los hallazgos; haga clic para ir</translation>
    </message>
    <message>
      <source>Who or what</source>
      <translation>Quién o qué</translation>
    </message>
    <message>
      <source>Who says it</source>
      <translation>Quién lo dice</translation>
    </message>
    <message>
      <source>Why this finding?</source>
      <translation>¿Por qué este hallazgo?</translation>
    </message>
    <message>
      <source>Without a name</source>
      <translation>Sin nombre</translation>
    </message>
    <message>
      <source>Word by word</source>
      <translation>Palabra por palabra</translation>
    </message>
    <message>
      <source>Word difference</source>
      <translation>Diferencia de palabras</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Palabras</translation>
    </message>
    <message>
      <source>Words in findings</source>
      <translation>Palabras en los hallazgos</translation>
    </message>
    <message>
      <source>Writing {name}</source>
      <translation>Escribiendo {name}</translation>
    </message>
    <message>
      <source>XLSX, tables in one workbook</source>
      <translation>XLSX, tablas en un solo libro</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Su nombre</translation>
    </message>
    <message>
      <source>Zone of {field}</source>
      <translation>Zona horaria ({field})</translation>
    </message>
    <message>
      <source>Zoom o&amp;ut</source>
      <translation>Ale&amp;jar (zoom)</translation>
    </message>
    <message>
      <source>Zoom to &amp;100 %</source>
      <translation>Zoom al &amp;100 %</translation>
    </message>
    <message>
      <source>also in: {places}</source>
      <translation>también en: {places}</translation>
    </message>
    <message>
      <source>another source's number</source>
      <translation>número de otra fuente</translation>
    </message>
    <message>
      <source>attributed in one only</source>
      <translation>atribuido solo en uno</translation>
    </message>
    <message>
      <source>attribution</source>
      <translation>atribución</translation>
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
      <translation>creído</translation>
    </message>
    <message>
      <source>cannot tell</source>
      <translation>no se puede decir</translation>
    </message>
    <message>
      <source>certainty</source>
      <translation>certeza</translation>
    </message>
    <message>
      <source>claimed</source>
      <translation>afirmado</translation>
    </message>
    <message>
      <source>compatible</source>
      <translation>compatible</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>confirmado</translation>
    </message>
    <message>
      <source>conflicting</source>
      <translation>difiere</translation>
    </message>
    <message>
      <source>coverage</source>
      <translation>cobertura</translation>
    </message>
    <message>
      <source>cut</source>
      <translation>cortada</translation>
    </message>
    <message>
      <source>date</source>
      <translation>fecha</translation>
    </message>
    <message>
      <source>denied</source>
      <translation>negado</translation>
    </message>
    <message>
      <source>different things</source>
      <translation>cosas distintas</translation>
    </message>
    <message>
      <source>dismissed</source>
      <translation>descartado</translation>
    </message>
    <message>
      <source>earlier number</source>
      <translation>número anterior</translation>
    </message>
    <message>
      <source>equal</source>
      <translation>igual</translation>
    </message>
    <message>
      <source>fewer</source>
      <translation>menos</translation>
    </message>
    <message>
      <source>figure</source>
      <translation>cifra</translation>
    </message>
    <message>
      <source>folded: nothing differs here</source>
      <translation>plegada: aquí nada difiere</translation>
    </message>
    <message>
      <source>follow-up</source>
      <translation>seguimiento</translation>
    </message>
    <message>
      <source>headline</source>
      <translation>titular</translation>
    </message>
    <message>
      <source>hedged</source>
      <translation>con reserva</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>oculto</translation>
    </message>
    <message>
      <source>in the headline</source>
      <translation>en el titular</translation>
    </message>
    <message>
      <source>in the outlet's own voice</source>
      <translation>en la propia voz del medio</translation>
    </message>
    <message>
      <source>kind of source</source>
      <translation>tipo de fuente</translation>
    </message>
    <message>
      <source>labels differ</source>
      <translation>denominaciones distintas</translation>
    </message>
    <message>
      <source>more</source>
      <translation>más</translation>
    </message>
    <message>
      <source>naming</source>
      <translation>denominación</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>sin fecha</translation>
    </message>
    <message>
      <source>not borne out</source>
      <translation>sin respaldo</translation>
    </message>
    <message>
      <source>not comparable</source>
      <translation>no comparable</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>no encontrado</translation>
    </message>
    <message>
      <source>not resolved</source>
      <translation>no identificado</translation>
    </message>
    <message>
      <source>open</source>
      <translation>abierto</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>organización</translation>
    </message>
    <message>
      <source>other</source>
      <translation>otro</translation>
    </message>
    <message>
      <source>other label</source>
      <translation>otro término</translation>
    </message>
    <message>
      <source>other place</source>
      <translation>en otro lugar</translation>
    </message>
    <message>
      <source>own voice</source>
      <translation>voz propia</translation>
    </message>
    <message>
      <source>paragraph {n}</source>
      <translation>párrafo {n}</translation>
    </message>
    <message>
      <source>part of {whole}</source>
      <translation>parte de {whole}</translation>
    </message>
    <message>
      <source>person</source>
      <translation>persona</translation>
    </message>
    <message>
      <source>place</source>
      <translation>lugar</translation>
    </message>
    <message>
      <source>plans</source>
      <translation>previsto</translation>
    </message>
    <message>
      <source>press to make it the base</source>
      <translation>pulse para tomarlo como base</translation>
    </message>
    <message>
      <source>quote</source>
      <translation>cita</translation>
    </message>
    <message>
      <source>read as {value}</source>
      <translation>leído como {value}</translation>
    </message>
    <message>
      <source>said</source>
      <translation>dicho</translation>
    </message>
    <message>
      <source>same text</source>
      <translation>mismo texto</translation>
    </message>
    <message>
      <source>shared copy</source>
      <translation>texto común</translation>
    </message>
    <message>
      <source>shown</source>
      <translation>visible</translation>
    </message>
    <message>
      <source>speaker not resolved</source>
      <translation>hablante no identificado</translation>
    </message>
    <message>
      <source>speaker not resolved; may be {names}</source>
      <translation>hablante no identificado; puede ser {names}</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>desconocido</translation>
    </message>
    <message>
      <source>unnamed</source>
      <translation>sin nombre</translation>
    </message>
    <message>
      <source>updated</source>
      <translation>actualizado</translation>
    </message>
    <message>
      <source>updated {when}</source>
      <translation>actualizado {when}</translation>
    </message>
    <message>
      <source>verified</source>
      <translation>verificado</translation>
    </message>
    <message>
      <source>words altered</source>
      <translation>palabras alteradas</translation>
    </message>
    <message>
      <source>zone unknown</source>
      <translation>zona desconocida</translation>
    </message>
    <message>
      <source>{at} of {total}</source>
      <translation>{at} de {total}</translation>
    </message>
    <message>
      <source>{a} matches nothing</source>
      <translation>{a} no corresponde a nada</translation>
    </message>
    <message>
      <source>{count} direct</source>
      <translation>{count} en directo</translation>
    </message>
    <message>
      <source>{count} indirect</source>
      <translation>{count} en indirecto</translation>
    </message>
    <message>
      <source>{count} partly quoted</source>
      <translation>{count} citado en parte</translation>
    </message>
    <message>
      <source>{direct} direct, {mixed} partly quoted, {indirect} indirect</source>
      <translation>{direct} en directo, {mixed} en parte, {indirect} en indirecto</translation>
    </message>
    <message>
      <source>{done} of {total} reviewed</source>
      <translation>{done} de {total} revisados</translation>
    </message>
    <message>
      <source>{n} listed</source>
      <translation>{n} en la lista</translation>
    </message>
    <message>
      <source>{program}, rule set {rules}</source>
      <translation>{program}, reglas {rules}</translation>
    </message>
    <message>
      <source>{shared} of {all} facts stand in every article. “Not found” means not found in the extracted text.</source>
      <translation>{shared} de {all} hechos figuran en todos los artículos. «No encontrado» significa no encontrado en el texto extraído.</translation>
    </message>
    <message>
      <source>{shown} of {all} rows</source>
      <translation>{shown} de {all} filas</translation>
    </message>
    <message>
      <source>¶{n} of {of}</source>
      <translation>¶{n} de {of}</translation>
    </message>
    <message>
      <source>“{words}”</source>
      <translation>«{words}»</translation>
    </message>
  </context>
</TS>
