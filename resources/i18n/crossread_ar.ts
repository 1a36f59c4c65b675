<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>Crossread</name>
    <message numerus="yes">
      <source>%n article | %n articles</source>
      <translation>
        <numerusform>لا مقالات</numerusform>
        <numerusform>مقال واحد</numerusform>
        <numerusform>مقالان</numerusform>
        <numerusform>%n مقالات</numerusform>
        <numerusform>%n مقالًا</numerusform>
        <numerusform>%n مقال</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n finding is listed | %n findings are listed</source>
      <translation>
        <numerusform>لا فروق في القائمة</numerusform>
        <numerusform>فرق واحد في القائمة</numerusform>
        <numerusform>فرقان في القائمة</numerusform>
        <numerusform>%n فروق في القائمة</numerusform>
        <numerusform>%n فرقًا في القائمة</numerusform>
        <numerusform>%n فرق في القائمة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n finding of {of} will be in the report. | %n findings of {of} will be in the report.</source>
      <translation>
        <numerusform>لن يظهر في التقرير أي فرق من أصل {of}.</numerusform>
        <numerusform>سيظهر في التقرير فرق واحد من أصل {of}.</numerusform>
        <numerusform>سيظهر في التقرير فرقان من أصل {of}.</numerusform>
        <numerusform>ستظهر في التقرير %n فروق من أصل {of}.</numerusform>
        <numerusform>سيظهر في التقرير %n فرقًا من أصل {of}.</numerusform>
        <numerusform>سيظهر في التقرير %n فرق من أصل {of}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n finding | %n findings</source>
      <translation>
        <numerusform>لا فروق</numerusform>
        <numerusform>فرق واحد</numerusform>
        <numerusform>فرقان</numerusform>
        <numerusform>%n فروق</numerusform>
        <numerusform>%n فرقًا</numerusform>
        <numerusform>%n فرق</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n minor | %n minor</source>
      <translation>
        <numerusform>لا فروق طفيفة</numerusform>
        <numerusform>فرق طفيف واحد</numerusform>
        <numerusform>فرقان طفيفان</numerusform>
        <numerusform>%n فروق طفيفة</numerusform>
        <numerusform>%n فرقًا طفيفًا</numerusform>
        <numerusform>%n فرق طفيف</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them is not reviewed. | %n of them are not reviewed.</source>
      <translation>
        <numerusform>روجعت كلها.</numerusform>
        <numerusform>واحد منها لم يُراجَع.</numerusform>
        <numerusform>اثنان منها لم يُراجَعا.</numerusform>
        <numerusform>%n منها لم تُراجَع.</numerusform>
        <numerusform>%n منها لم تُراجَع.</numerusform>
        <numerusform>%n منها لم تُراجَع.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row | %n rows</source>
      <translation>
        <numerusform>لا صفوف</numerusform>
        <numerusform>صف واحد</numerusform>
        <numerusform>صفان</numerusform>
        <numerusform>%n صفوف</numerusform>
        <numerusform>%n صفًا</numerusform>
        <numerusform>%n صف</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n word | %n words</source>
      <translation>
        <numerusform>لا كلمات</numerusform>
        <numerusform>كلمة واحدة</numerusform>
        <numerusform>كلمتان</numerusform>
        <numerusform>%n كلمات</numerusform>
        <numerusform>%n كلمة</numerusform>
        <numerusform>%n كلمة</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;About Crossread</source>
      <translation>عن Crossread</translation>
    </message>
    <message>
      <source>&amp;Align</source>
      <translation>المقابلة</translation>
    </message>
    <message>
      <source>&amp;Articles and findings</source>
      <translation>المقالات والفروق</translation>
    </message>
    <message>
      <source>&amp;Blind review: outlets as letters</source>
      <translation>مراجعة محجوبة: الوسائل بحروف</translation>
    </message>
    <message>
      <source>&amp;Check for updates …</source>
      <translation>البحث عن إصدار أحدث …</translation>
    </message>
    <message>
      <source>&amp;Cite it</source>
      <translation>استشهد بها</translation>
    </message>
    <message>
      <source>&amp;Columns</source>
      <translation>أعمدة</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>داكن</translation>
    </message>
    <message>
      <source>&amp;Dismiss …</source>
      <translation>استبعاد …</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>تحرير</translation>
    </message>
    <message>
      <source>&amp;Edit the paragraph …</source>
      <translation>تحرير الفقرة …</translation>
    </message>
    <message>
      <source>&amp;Export …</source>
      <translation>تصدير …</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>ملف</translation>
    </message>
    <message>
      <source>&amp;Find in all texts</source>
      <translation>البحث في كل النصوص</translation>
    </message>
    <message>
      <source>&amp;Follow up</source>
      <translation>للمتابعة</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>مساعدة</translation>
    </message>
    <message>
      <source>&amp;High contrast</source>
      <translation>تباين عالٍ</translation>
    </message>
    <message>
      <source>&amp;Inspector</source>
      <translation>لوحة التفاصيل</translation>
    </message>
    <message>
      <source>&amp;Join with the next</source>
      <translation>ادمجها مع التالية</translation>
    </message>
    <message>
      <source>&amp;Legend</source>
      <translation>مفتاح الرموز</translation>
    </message>
    <message>
      <source>&amp;Licences</source>
      <translation>التراخيص</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>فاتح</translation>
    </message>
    <message>
      <source>&amp;Look for an archived copy</source>
      <translation>البحث عن نسخة مؤرشفة</translation>
    </message>
    <message>
      <source>&amp;Match with …</source>
      <translation>مقابلة مع …</translation>
    </message>
    <message>
      <source>&amp;Method and limits</source>
      <translation>المنهج وحدوده</translation>
    </message>
    <message>
      <source>&amp;New comparison</source>
      <translation>مقارنة جديدة</translation>
    </message>
    <message>
      <source>&amp;Next finding</source>
      <translation>الفرق التالي</translation>
    </message>
    <message>
      <source>&amp;Only differences</source>
      <translation>الفروق فقط</translation>
    </message>
    <message>
      <source>&amp;Open …</source>
      <translation>فتح …</translation>
    </message>
    <message>
      <source>&amp;Own name for the outlet …</source>
      <translation>اسم خاص للوسيلة …</translation>
    </message>
    <message>
      <source>&amp;Previous finding</source>
      <translation>الفرق السابق</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>إنهاء</translation>
    </message>
    <message>
      <source>&amp;Read it</source>
      <translation>اقرأه</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>إعادة</translation>
    </message>
    <message>
      <source>&amp;Reset to the computed alignment</source>
      <translation>الرجوع إلى المقابلة المحسوبة</translation>
    </message>
    <message>
      <source>&amp;Review</source>
      <translation>مراجعة</translation>
    </message>
    <message>
      <source>&amp;Rows</source>
      <translation>صفوف</translation>
    </message>
    <message>
      <source>&amp;Save as …</source>
      <translation>حفظ باسم …</translation>
    </message>
    <message>
      <source>&amp;Split before the cursor</source>
      <translation>قسّمها قبل المؤشر</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>المظهر</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>&amp;Unmatch</source>
      <translation>فصل</translation>
    </message>
    <message>
      <source>&amp;Using Crossread</source>
      <translation>استعمال Crossread</translation>
    </message>
    <message>
      <source>&amp;Verified</source>
      <translation>تم التحقق</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>عرض</translation>
    </message>
    <message>
      <source>&amp;What happened …</source>
      <translation>ما الذي حدث …</translation>
    </message>
    <message>
      <source>&amp;Zoom in</source>
      <translation>تكبير</translation>
    </message>
    <message>
      <source>1, 2 and 3 switch between rows, columns and reading. The place is kept.</source>
      <translation>تنقلك 1 و2 و3 بين الصفوف والأعمدة والقراءة، مع حفظ الموضع.</translation>
    </message>
    <message>
      <source>A comparison needs at least two. Drop it here, or press +.</source>
      <translation>تحتاج المقارنة إلى مقالين على الأقل. أفلت الآخر هنا أو اضغط +.</translation>
    </message>
    <message>
      <source>A report names the outlets. The preview appears when blind review is off.</source>
      <translation>يسمّي التقرير الوسائل. تظهر المعاينة حين تُوقف المراجعة المحجوبة.</translation>
    </message>
    <message>
      <source>A right click on a paragraph corrects what was read wrongly; the menu of a card corrects the rest.</source>
      <translation>النقر بالزر الأيمن على فقرة يصحّح ما قُرئ خطأً، وقائمة البطاقة تصحّح الباقي.</translation>
    </message>
    <message>
      <source>A source on its way</source>
      <translation>مصدر في الطريق</translation>
    </message>
    <message>
      <source>A4</source>
      <translation>A4</translation>
    </message>
    <message>
      <source>About Crossread</source>
      <translation>عن Crossread</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>إضافة</translation>
    </message>
    <message>
      <source>Add &amp;addresses …</source>
      <translation>إضافة عناوين …</translation>
    </message>
    <message>
      <source>Add &amp;files …</source>
      <translation>إضافة ملفات …</translation>
    </message>
    <message>
      <source>Add &amp;pasted text …</source>
      <translation>إضافة نص ملصق …</translation>
    </message>
    <message>
      <source>Add addresses</source>
      <translation>إضافة عناوين</translation>
    </message>
    <message>
      <source>Add articles</source>
      <translation>إضافة مقالات</translation>
    </message>
    <message>
      <source>Add at least two articles to see them side by side.</source>
      <translation>أضف مقالين على الأقل لتراهما جنبًا إلى جنب.</translation>
    </message>
    <message>
      <source>Add at least two articles. Their differences will be listed on the left.</source>
      <translation>أضف مقالين على الأقل. ستظهر الفروق بينهما على اليمين.</translation>
    </message>
    <message>
      <source>Add one more article</source>
      <translation>إضافة مقال آخر</translation>
    </message>
    <message>
      <source>Add pasted text</source>
      <translation>إضافة نص ملصق</translation>
    </message>
    <message>
      <source>Address of an article</source>
      <translation>عنوان مقال على الشبكة</translation>
    </message>
    <message>
      <source>Address of an article, https://…</source>
      <translation>عنوان مقال على الشبكة، https://…</translation>
    </message>
    <message>
      <source>All</source>
      <translation>الكل</translation>
    </message>
    <message>
      <source>All &amp;keys</source>
      <translation>كل المفاتيح</translation>
    </message>
    <message>
      <source>All &amp;listed findings</source>
      <translation>كل الفروق في القائمة</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>كل الملفات</translation>
    </message>
    <message>
      <source>All keys</source>
      <translation>كل المفاتيح</translation>
    </message>
    <message>
      <source>Also called: {labels}</source>
      <translation>يُسمّى أيضًا: {labels}</translation>
    </message>
    <message>
      <source>An unnamed comparison from last time is here: {what}</source>
      <translation>هنا مقارنة بلا اسم من المرة السابقة: {what}</translation>
    </message>
    <message>
      <source>Another language takes effect at the next start.</source>
      <translation>تُطبَّق اللغة الجديدة عند التشغيل التالي.</translation>
    </message>
    <message>
      <source>Any</source>
      <translation>الكل</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>تطبيق</translation>
    </message>
    <message>
      <source>Ar&amp;ticle</source>
      <translation>المقال</translation>
    </message>
    <message>
      <source>Archive look-up</source>
      <translation>البحث في الأرشيف</translation>
    </message>
    <message>
      <source>Archived copy found and noted with {letter}.</source>
      <translation>وُجدت نسخة مؤرشفة وأُضيفت إلى {letter}.</translation>
    </message>
    <message>
      <source>Archived copy of {date} found and noted with {letter}.</source>
      <translation>وُجدت نسخة مؤرشفة بتاريخ {date} وأُضيفت إلى {letter}.</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>المقالات</translation>
    </message>
    <message>
      <source>Articles and findings (F9)</source>
      <translation>المقالات والفروق (F9)</translation>
    </message>
    <message>
      <source>As the &amp;system</source>
      <translation>مثل النظام</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>مثل النظام</translation>
    </message>
    <message>
      <source>Asked only when you look up an archived copy.</source>
      <translation>لا يُسأل إلا حين تبحث عن نسخة مؤرشفة.</translation>
    </message>
    <message>
      <source>Asking for the newest version</source>
      <translation>جارٍ السؤال عن أحدث إصدار</translation>
    </message>
    <message>
      <source>Asking the archive for {letter}</source>
      <translation>جارٍ سؤال الأرشيف عن {letter}</translation>
    </message>
    <message>
      <source>Attributions</source>
      <translation>النسبة إلى المصادر</translation>
    </message>
    <message>
      <source>Authors</source>
      <translation>الكتّاب</translation>
    </message>
    <message>
      <source>Authors, one a line</source>
      <translation>الكتّاب، واحد في كل سطر</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>رجوع</translation>
    </message>
    <message>
      <source>C&amp;ite the finding</source>
      <translation>ذكر الفرق مع مصدره</translation>
    </message>
    <message>
      <source>CSV, one file a table</source>
      <translation>CSV، ملف لكل جدول</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Certainty</source>
      <translation>درجة اليقين</translation>
    </message>
    <message>
      <source>Changed since you decided, look again: {findings}. Your decisions were kept.</source>
      <translation>تغيّرت منذ قرارك، فراجعها ثانية: {findings}. أُبقيت قراراتك.</translation>
    </message>
    <message>
      <source>Checked against</source>
      <translation>دُقِّق بمقارنته مع</translation>
    </message>
    <message>
      <source>Choose a finding on the left or a highlight in the texts. F8 goes to the next one.</source>
      <translation>اختر فرقًا من القائمة على اليمين أو موضعًا مميَّزًا في النصوص. ينقلك F8 إلى التالي.</translation>
    </message>
    <message>
      <source>Choose a logo file</source>
      <translation>اختيار ملف الشعار</translation>
    </message>
    <message>
      <source>Choose files …</source>
      <translation>اختيار ملفات …</translation>
    </message>
    <message>
      <source>Choose …</source>
      <translation>اختيار …</translation>
    </message>
    <message>
      <source>Cite {a}</source>
      <translation>ذكر {a} مع مصدره</translation>
    </message>
    <message>
      <source>Clear the filter</source>
      <translation>مسح المرشِّح</translation>
    </message>
    <message>
      <source>Click to see the other versions</source>
      <translation>انقر لترى الروايات الأخرى</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Close the search</source>
      <translation>إغلاق البحث</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>أعمدة</translation>
    </message>
    <message>
      <source>Compares texts. It does not say which of them is true. Nothing leaves this computer except what you ask for: an address you give, an archived copy, a newer version.</source>
      <translation>يقارن بين نصوص ولا يقول أيّها صحيح. لا يغادر هذا الحاسوبَ شيء سوى ما تطلبه: عنوان تدخله، أو نسخة مؤرشفة، أو إصدار أحدث.</translation>
    </message>
    <message>
      <source>Comparing</source>
      <translation>جارٍ المقارنة</translation>
    </message>
    <message>
      <source>Comparison</source>
      <translation>المقارنة</translation>
    </message>
    <message>
      <source>Comparisons</source>
      <translation>المقارنات</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>درجة الثقة</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>المحتويات</translation>
    </message>
    <message>
      <source>Copied as a citation.</source>
      <translation>نُسخ مع ذكر المصدر.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <source>Copy &amp;with reference</source>
      <translation>نسخ مع الإحالة</translation>
    </message>
    <message>
      <source>Copy table</source>
      <translation>نسخ الجدول</translation>
    </message>
    <message>
      <source>Copy with reference</source>
      <translation>نسخ مع الإحالة</translation>
    </message>
    <message>
      <source>Correct</source>
      <translation>تصحيح</translation>
    </message>
    <message>
      <source>Correct article {letter}</source>
      <translation>تصحيح المقال {letter}</translation>
    </message>
    <message>
      <source>Correct the &amp;article …</source>
      <translation>تصحيح المقال …</translation>
    </message>
    <message>
      <source>Correct the headline …</source>
      <translation>تصحيح العنوان …</translation>
    </message>
    <message>
      <source>Correct what was read wrongly. What was read stays on record.</source>
      <translation>صحّح ما قُرئ خطأً. يبقى ما قُرئ محفوظًا في السجل.</translation>
    </message>
    <message>
      <source>Correct {article} …</source>
      <translation>تصحيح {article} …</translation>
    </message>
    <message>
      <source>Coverage</source>
      <translation>التغطية</translation>
    </message>
    <message>
      <source>Coverage, placement, headlines</source>
      <translation>التغطية والموضع والعناوين</translation>
    </message>
    <message>
      <source>Crossread {version}</source>
      <translation>Crossread {version}</translation>
    </message>
    <message>
      <source>Ctrl+B hides the names of the outlets, for a review without favour.</source>
      <translation>يخفي Ctrl+B أسماء الوسائل لمراجعة بلا محاباة.</translation>
    </message>
    <message>
      <source>Ctrl+E makes a report of what you reviewed. F1 opens the guide, ? lists all keys.</source>
      <translation>يُعدّ Ctrl+E تقريرًا بما راجعته. يفتح F1 الدليل، وتعرض ? كل المفاتيح.</translation>
    </message>
    <message>
      <source>DOCX, to edit</source>
      <translation>DOCX، للتحرير</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>داكن</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>التاريخ</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>التواريخ</translation>
    </message>
    <message>
      <source>Dates, names and labels</source>
      <translation>التواريخ والأسماء والتسميات</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>احذف</translation>
    </message>
    <message>
      <source>Delete this comparison? Its articles, decisions and notes are gone then.</source>
      <translation>أتحذف هذه المقارنة؟ ستضيع مقالاتها وقراراتها وملاحظاتها.</translation>
    </message>
    <message>
      <source>Delete {name}</source>
      <translation>احذف {name}</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>استبعاد</translation>
    </message>
    <message>
      <source>Dismiss all listed</source>
      <translation>استبعاد كل ما في القائمة</translation>
    </message>
    <message>
      <source>Drag a paragraph onto another row to match them by hand. Ctrl+Z takes anything back.</source>
      <translation>اسحب فقرة إلى صف آخر لمقابلتهما يدويًا. يتراجع Ctrl+Z عن أي شيء.</translation>
    </message>
    <message>
      <source>Drop articles here</source>
      <translation>أفلت المقالات هنا</translation>
    </message>
    <message>
      <source>Drop two or more articles here</source>
      <translation>أفلت مقالين أو أكثر هنا</translation>
    </message>
    <message>
      <source>Drop two or more here.</source>
      <translation>أفلت اثنين أو أكثر هنا.</translation>
    </message>
    <message>
      <source>Each one appears on the left as it arrives.</source>
      <translation>يظهر كل مقال على اليمين فور وصوله.</translation>
    </message>
    <message>
      <source>Edit {a}</source>
      <translation>تحرير {a}</translation>
    </message>
    <message>
      <source>Edit {a} …</source>
      <translation>تحرير {a} …</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>تصدير</translation>
    </message>
    <message>
      <source>Export what is listed (Ctrl+E)</source>
      <translation>تصدير القائمة (Ctrl+E)</translation>
    </message>
    <message>
      <source>Exported: {path}</source>
      <translation>صُدِّر: {path}</translation>
    </message>
    <message>
      <source>F8 steps through the findings, Shift+F8 back. V marks one as verified, X dismisses it, U follows up.</source>
      <translation>ينتقل F8 بين الفروق، وShift+F8 إلى الوراء. V: تم التحقق، X: استبعاد، U: للمتابعة.</translation>
    </message>
    <message>
      <source>Fact</source>
      <translation>الواقعة</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>الأرقام</translation>
    </message>
    <message>
      <source>Find &amp;next</source>
      <translation>البحث عن التالي</translation>
    </message>
    <message>
      <source>Find &amp;previous</source>
      <translation>البحث عن السابق</translation>
    </message>
    <message>
      <source>Find in all texts</source>
      <translation>البحث في كل النصوص</translation>
    </message>
    <message>
      <source>Find on this page</source>
      <translation>البحث في هذه الصفحة</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>الفروق</translation>
    </message>
    <message>
      <source>Findings listed</source>
      <translation>الفروق المدرجة</translation>
    </message>
    <message>
      <source>Fingerprints of sources (SHA-256)</source>
      <translation>بصمات المصادر (SHA-256)</translation>
    </message>
    <message>
      <source>Fold the rows where nothing differs (D)</source>
      <translation>طيّ الصفوف التي لا فرق فيها (D)</translation>
    </message>
    <message>
      <source>Follow up</source>
      <translation>للمتابعة</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>الصيغة</translation>
    </message>
    <message>
      <source>Full text of all articles, side by side</source>
      <translation>النص الكامل لكل المقالات، جنبًا إلى جنب</translation>
    </message>
    <message>
      <source>Go on without it</source>
      <translation>تابع من دونه</translation>
    </message>
    <message>
      <source>Go to {place}</source>
      <translation>انتقال إلى {place}</translation>
    </message>
    <message>
      <source>Go to {place}: {words}</source>
      <translation>انتقال إلى {place}: {words}</translation>
    </message>
    <message>
      <source>HTML, to search in a browser</source>
      <translation>HTML، للبحث في المتصفح</translation>
    </message>
    <message>
      <source>Headline</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>Headlines</source>
      <translation>العناوين</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>تباين عالٍ</translation>
    </message>
    <message>
      <source>In</source>
      <translation>ورد في</translation>
    </message>
    <message>
      <source>Inspector (F10)</source>
      <translation>لوحة التفاصيل (F10)</translation>
    </message>
    <message>
      <source>JSON, everything as data</source>
      <translation>JSON، كل شيء كبيانات</translation>
    </message>
    <message>
      <source>Join {a} with the next</source>
      <translation>ضمّ {a} إلى التالية</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>النوع</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Language of the report</source>
      <translation>لغة التقرير</translation>
    </message>
    <message>
      <source>Larger type</source>
      <translation>تكبير الخط</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>مفتاح الرموز</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Letter (أمريكي)</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>التراخيص</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>فاتح</translation>
    </message>
    <message>
      <source>Lines are only ever added, each sealed with the one before. The reports print them all.</source>
      <translation>لا تُضاف إلى السجل إلا أسطر جديدة، وكل سطر مختوم بما قبله. وتطبعها التقارير كلها.</translation>
    </message>
    <message>
      <source>Links</source>
      <translation>الروابط</translation>
    </message>
    <message>
      <source>Links between paragraphs</source>
      <translation>الروابط بين الفقرات</translation>
    </message>
    <message>
      <source>Links between the two articles</source>
      <translation>الروابط بين المقالين</translation>
    </message>
    <message>
      <source>List &amp;minor findings</source>
      <translation>إدراج الفروق الطفيفة</translation>
    </message>
    <message>
      <source>List the minor findings too; in the texts they are muted (T)</source>
      <translation>إدراج الفروق الطفيفة أيضًا؛ وهي باهتة في النصوص (T)</translation>
    </message>
    <message>
      <source>Listed on screen</source>
      <translation>المدرج على الشاشة</translation>
    </message>
    <message>
      <source>Loaded or doubting verbs: {verbs}</source>
      <translation>أفعال محمَّلة أو مشكِّكة: {verbs}</translation>
    </message>
    <message>
      <source>Loading articles</source>
      <translation>جارٍ تحميل المقالات</translation>
    </message>
    <message>
      <source>Loading {name}</source>
      <translation>جارٍ تحميل {name}</translation>
    </message>
    <message>
      <source>Local time</source>
      <translation>التوقيت المحلي</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>الشعار</translation>
    </message>
    <message>
      <source>Logo file</source>
      <translation>ملف الشعار</translation>
    </message>
    <message>
      <source>Look for</source>
      <translation>ابحث عن</translation>
    </message>
    <message>
      <source>Look for an archived copy</source>
      <translation>البحث عن نسخة مؤرشفة</translation>
    </message>
    <message>
      <source>Make it the &amp;base</source>
      <translation>اجعله الأساس</translation>
    </message>
    <message>
      <source>Make {letter} the base</source>
      <translation>اجعل {letter} الأساس</translation>
    </message>
    <message>
      <source>Making the preview</source>
      <translation>جارٍ إعداد المعاينة</translation>
    </message>
    <message>
      <source>Map of the findings</source>
      <translation>خريطة الفروق</translation>
    </message>
    <message>
      <source>Mark all</source>
      <translation>وسم الكل</translation>
    </message>
    <message>
      <source>Mark all listed</source>
      <translation>وسم كل ما في القائمة</translation>
    </message>
    <message>
      <source>Mark them all as {state}?</source>
      <translation>هل توسم كلها بأنها {state}؟</translation>
    </message>
    <message>
      <source>Match</source>
      <translation>مقابلة</translation>
    </message>
    <message>
      <source>Match case</source>
      <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
      <source>Match {a} with …</source>
      <translation>مقابلة {a} مع …</translation>
    </message>
    <message>
      <source>Matches &amp;nothing</source>
      <translation>لا مقابل له</translation>
    </message>
    <message>
      <source>Method and limits</source>
      <translation>المنهج وحدوده</translation>
    </message>
    <message>
      <source>More on {article}</source>
      <translation>المزيد عن {article}</translation>
    </message>
    <message>
      <source>Move &amp;down</source>
      <translation>إلى أسفل</translation>
    </message>
    <message>
      <source>Move &amp;up</source>
      <translation>إلى أعلى</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>نقل إلى أسفل</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>نقل إلى أعلى</translation>
    </message>
    <message>
      <source>Name of the event</source>
      <translation>اسم الحدث</translation>
    </message>
    <message>
      <source>Name this event</source>
      <translation>سمِّ هذا الحدث</translation>
    </message>
    <message>
      <source>Name:</source>
      <translation>الاسم:</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>الأسماء</translation>
    </message>
    <message>
      <source>Naming</source>
      <translation>التسميات</translation>
    </message>
    <message>
      <source>Narrow the rows</source>
      <translation>تضييق الصفوف</translation>
    </message>
    <message>
      <source>Next finding</source>
      <translation>الفرق التالي</translation>
    </message>
    <message>
      <source>Next hint</source>
      <translation>الإرشاد التالي</translation>
    </message>
    <message>
      <source>Next hit</source>
      <translation>النتيجة التالية</translation>
    </message>
    <message>
      <source>No archive is set. Give the address of one in the preferences.</source>
      <translation>لم يُحدَّد أرشيف. أدخل عنوان أرشيف في التفضيلات.</translation>
    </message>
    <message>
      <source>No archived copy could be found for this article.</source>
      <translation>لم توجد نسخة مؤرشفة لهذا المقال.</translation>
    </message>
    <message>
      <source>No articles yet</source>
      <translation>لا مقالات بعد</translation>
    </message>
    <message>
      <source>No dates were found.</source>
      <translation>لم توجد تواريخ.</translation>
    </message>
    <message>
      <source>No differences were found between these texts. That does not say that they agree.</source>
      <translation>لم توجد فروق بين هذه النصوص. ولا يعني ذلك أنها متفقة.</translation>
    </message>
    <message>
      <source>No figures were found.</source>
      <translation>لم توجد أرقام.</translation>
    </message>
    <message>
      <source>No finding passes the filter.</source>
      <translation>لا فرق يجتاز المرشِّح.</translation>
    </message>
    <message>
      <source>No long passage stands in more than one article.</source>
      <translation>لا مقطع طويلًا في أكثر من مقال.</translation>
    </message>
    <message>
      <source>No more hints</source>
      <translation>لا مزيد من الإرشادات</translation>
    </message>
    <message>
      <source>No names were found.</source>
      <translation>لم توجد أسماء.</translation>
    </message>
    <message>
      <source>No&amp;te</source>
      <translation>ملاحظة</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>رقم</translation>
    </message>
    <message>
      <source>Nobody is quoted.</source>
      <translation>لم يُنقل كلام أحد.</translation>
    </message>
    <message>
      <source>Not everything is saved</source>
      <translation>لم يُحفظ كل شيء</translation>
    </message>
    <message>
      <source>Not on this page</source>
      <translation>غير موجود في هذه الصفحة</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>ملاحظة</translation>
    </message>
    <message>
      <source>Note (N)</source>
      <translation>ملاحظة (N)</translation>
    </message>
    <message>
      <source>Notes and decisions</source>
      <translation>الملاحظات والقرارات</translation>
    </message>
    <message>
      <source>Nothing has happened yet. The first line is written with the first article.</source>
      <translation>لم يحدث شيء بعد. يُكتب السطر الأول مع أول مقال.</translation>
    </message>
    <message numerus="yes">
      <source>Nothing is reviewed yet: %n finding will be in the report, marked as not reviewed. | Nothing is reviewed yet: all %n findings will be in the report, marked as not reviewed.</source>
      <translation>
        <numerusform>لم يُراجَع شيء بعد، ولا فروق في التقرير.</numerusform>
        <numerusform>لم يُراجَع شيء بعد: سيظهر في التقرير فرق واحد موسومًا بأنه لم يُراجَع.</numerusform>
        <numerusform>لم يُراجَع شيء بعد: سيظهر في التقرير فرقان موسومين بأنهما لم يُراجَعا.</numerusform>
        <numerusform>لم يُراجَع شيء بعد: ستظهر في التقرير كل الفروق وعددها %n، موسومةً بأنها لم تُراجَع.</numerusform>
        <numerusform>لم يُراجَع شيء بعد: ستظهر في التقرير كل الفروق وعددها %n، موسومةً بأنها لم تُراجَع.</numerusform>
        <numerusform>لم يُراجَع شيء بعد: ستظهر في التقرير كل الفروق وعددها %n، موسومةً بأنها لم تُراجَع.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nowhere in these texts</source>
      <translation>ليس في هذه النصوص</translation>
    </message>
    <message>
      <source>On one scale</source>
      <translation>على مقياس واحد</translation>
    </message>
    <message>
      <source>On the line</source>
      <translation>على الخط</translation>
    </message>
    <message>
      <source>One address a line. Nothing else leaves this computer.</source>
      <translation>عنوان واحد في كل سطر. لا يغادر هذا الحاسوبَ شيء آخر.</translation>
    </message>
    <message>
      <source>Only differences</source>
      <translation>الفروق فقط</translation>
    </message>
    <message>
      <source>Open &amp;recent</source>
      <translation>افتح الأخيرة</translation>
    </message>
    <message>
      <source>Open a comparison</source>
      <translation>فتح مقارنة</translation>
    </message>
    <message>
      <source>Open a saved comparison …</source>
      <translation>فتح مقارنة محفوظة …</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>فتح</translation>
    </message>
    <message>
      <source>Open the sample comparison</source>
      <translation>فتح المقارنة النموذجية</translation>
    </message>
    <message>
      <source>Opening {name}</source>
      <translation>يُفتح {name}</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>المؤسسة</translation>
    </message>
    <message>
      <source>Origins: {origins}</source>
      <translation>الأصول: {origins}</translation>
    </message>
    <message>
      <source>Other versions</source>
      <translation>الروايات الأخرى</translation>
    </message>
    <message>
      <source>Other versions, by paragraph</source>
      <translation>الروايات الأخرى بحسب الفقرة</translation>
    </message>
    <message>
      <source>Outlet</source>
      <translation>الوسيلة</translation>
    </message>
    <message>
      <source>Outlet and authors stay hidden in blind review.</source>
      <translation>تبقى الوسيلة والكتّاب محجوبين في المراجعة المحجوبة.</translation>
    </message>
    <message>
      <source>Outlet {letter}</source>
      <translation>الوسيلة {letter}</translation>
    </message>
    <message>
      <source>Own name for it</source>
      <translation>اسم تختاره لها</translation>
    </message>
    <message>
      <source>Own name for the outlet</source>
      <translation>اسم تختاره للوسيلة</translation>
    </message>
    <message>
      <source>Own name for the outlet …</source>
      <translation>اسم تختاره للوسيلة …</translation>
    </message>
    <message>
      <source>PDF, to read and file</source>
      <translation>PDF، للقراءة والحفظ</translation>
    </message>
    <message>
      <source>PNG, JPEG or SVG</source>
      <translation>PNG أو JPEG أو SVG</translation>
    </message>
    <message>
      <source>Page {number} of {count}</source>
      <translation>صفحة {number} من {count}</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>الصفحات</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>الورق</translation>
    </message>
    <message>
      <source>Para&amp;graph</source>
      <translation>الفقرة</translation>
    </message>
    <message>
      <source>Paragraphs of the other articles</source>
      <translation>فقرات المقالات الأخرى</translation>
    </message>
    <message>
      <source>Passage</source>
      <translation>المقطع</translation>
    </message>
    <message>
      <source>Paste one article. A short first line without a full stop is taken as its headline.</source>
      <translation>الصق مقالًا واحدًا. يُعدّ السطر الأول عنوانه إن كان قصيرًا بلا نقطة في آخره.</translation>
    </message>
    <message>
      <source>Paste text …</source>
      <translation>لصق نص …</translation>
    </message>
    <message>
      <source>Pasted text</source>
      <translation>نص ملصق</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>الصور</translation>
    </message>
    <message>
      <source>Placed</source>
      <translation>الموضع</translation>
    </message>
    <message>
      <source>Points stand in order of time, not to scale.</source>
      <translation>النقاط مرتبة زمنيًا، دون مقياس.</translation>
    </message>
    <message>
      <source>Preference&amp;s …</source>
      <translation>التفضيلات …</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>التفضيلات</translation>
    </message>
    <message>
      <source>Preview of the report</source>
      <translation>معاينة التقرير</translation>
    </message>
    <message>
      <source>Previous finding</source>
      <translation>الفرق السابق</translation>
    </message>
    <message>
      <source>Previous hit</source>
      <translation>النتيجة السابقة</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>التقدم</translation>
    </message>
    <message>
      <source>Provenance</source>
      <translation>التوثيق</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>نُشر</translation>
    </message>
    <message>
      <source>Put the cursor into the paragraph you want to edit.</source>
      <translation>ضع المؤشر في الفقرة التي تريد تحريرها.</translation>
    </message>
    <message>
      <source>Put the cursor into the text you mean.</source>
      <translation>ضع المؤشر في النص الذي تقصده.</translation>
    </message>
    <message>
      <source>Put the cursor where the second paragraph begins.</source>
      <translation>ضع المؤشر حيث تبدأ الفقرة الثانية.</translation>
    </message>
    <message>
      <source>Quantity</source>
      <translation>الكمية</translation>
    </message>
    <message>
      <source>Quotations</source>
      <translation>الاقتباسات</translation>
    </message>
    <message>
      <source>Quotes</source>
      <translation>الاقتباسات</translation>
    </message>
    <message>
      <source>Re&amp;move from the comparison</source>
      <translation>أزله من المقارنة</translation>
    </message>
    <message>
      <source>Re&amp;move from the text</source>
      <translation>أزلها من النص</translation>
    </message>
    <message>
      <source>Re&amp;open</source>
      <translation>إعادة فتح</translation>
    </message>
    <message>
      <source>Rea&amp;d</source>
      <translation>قراءة</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>قراءة</translation>
    </message>
    <message>
      <source>Read on in {article}</source>
      <translation>متابعة القراءة في {article}</translation>
    </message>
    <message>
      <source>Read {article}</source>
      <translation>قراءة {article}</translation>
    </message>
    <message>
      <source>Reading text</source>
      <translation>نص القراءة</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>السبب</translation>
    </message>
    <message>
      <source>Reason, checked against, response sought</source>
      <translation>السبب، وما دُقِّق بمقارنته معه، ومن طُلب رده</translation>
    </message>
    <message>
      <source>Reason:</source>
      <translation>السبب:</translation>
    </message>
    <message>
      <source>Recent comparisons</source>
      <translation>المقارنات الأخيرة</translation>
    </message>
    <message>
      <source>Reduce motion</source>
      <translation>تقليل الحركة</translation>
    </message>
    <message>
      <source>Relation</source>
      <translation>العلاقة</translation>
    </message>
    <message>
      <source>Remove {a} from the text</source>
      <translation>إزالة {a} من النص</translation>
    </message>
    <message>
      <source>Remove {letter} from the comparison</source>
      <translation>إزالة {letter} من المقارنة</translation>
    </message>
    <message>
      <source>Response sought</source>
      <translation>طُلب الرد من</translation>
    </message>
    <message>
      <source>Reviewed only</source>
      <translation>ما روجع فقط</translation>
    </message>
    <message>
      <source>Row {place} of {count}</source>
      <translation>الصف {place} من {count}</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>صفوف</translation>
    </message>
    <message>
      <source>Rows in grey cannot be compared; the relation says why.</source>
      <translation>الصفوف الرمادية غير قابلة للمقارنة، وتذكر العلاقة السبب.</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>القاعدة</translation>
    </message>
    <message>
      <source>Rules {version}</source>
      <translation>القواعد {version}</translation>
    </message>
    <message>
      <source>Save as …</source>
      <translation>حفظ باسم …</translation>
    </message>
    <message>
      <source>Save the comparison</source>
      <translation>حفظ المقارنة</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>حفظ التقرير</translation>
    </message>
    <message>
      <source>Saved as {name}. Every change is kept as you make it.</source>
      <translation>حُفظت باسم {name}. يُحفظ كل تغيير فور إجرائه.</translation>
    </message>
    <message>
      <source>Scroll through the rows</source>
      <translation>التمرير عبر الصفوف</translation>
    </message>
    <message>
      <source>Scroll to further articles</source>
      <translation>التمرير إلى مقالات أخرى</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>الأقسام</translation>
    </message>
    <message>
      <source>See where accounts of one event differ: figures, sources, quotes, words.</source>
      <translation>انظر أين تختلف روايات الحدث الواحد: الأرقام والمصادر والاقتباسات والألفاظ.</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>ما وُضع جانبًا</translation>
    </message>
    <message>
      <source>Share of each text that is somebody's words: {totals}.</source>
      <translation>حصة كلام المتحدثين من كل نص: {totals}.</translation>
    </message>
    <message>
      <source>Share of each text that stands word for word in another: {shares}.</source>
      <translation>حصة كل نص مما ورد حرفيًا في نص آخر: {shares}.</translation>
    </message>
    <message>
      <source>Shared copy</source>
      <translation>النص المشترك</translation>
    </message>
    <message>
      <source>Show hints for first steps</source>
      <translation>إظهار إرشادات البداية</translation>
    </message>
    <message>
      <source>Show it</source>
      <translation>عرضه</translation>
    </message>
    <message>
      <source>Size of the reading text</source>
      <translation>حجم نص القراءة</translation>
    </message>
    <message>
      <source>Smaller type</source>
      <translation>تصغير الخط</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>المصادر</translation>
    </message>
    <message>
      <source>Speaker</source>
      <translation>القائل</translation>
    </message>
    <message>
      <source>Split {a} before “{words}”</source>
      <translation>تقسيم {a} قبل «{words}»</translation>
    </message>
    <message>
      <source>State</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>الخلاصة</translation>
    </message>
    <message>
      <source>Table&amp;s</source>
      <translation>الجداول</translation>
    </message>
    <message>
      <source>Tables</source>
      <translation>الجداول</translation>
    </message>
    <message>
      <source>Tables across the articles</source>
      <translation>جداول عبر المقالات</translation>
    </message>
    <message>
      <source>Tables and data have no pages to preview.</source>
      <translation>لا صفحات لمعاينة الجداول والبيانات.</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>إزالة</translation>
    </message>
    <message>
      <source>Text of {article}</source>
      <translation>نص {article}</translation>
    </message>
    <message>
      <source>Texts</source>
      <translation>النصوص</translation>
    </message>
    <message>
      <source>The comparison could not be made</source>
      <translation>تعذّر إجراء المقارنة</translation>
    </message>
    <message>
      <source>The disk is slow. What you did is shown once it is saved.</source>
      <translation>القرص بطيء. سيظهر ما فعلته حالما يُحفظ.</translation>
    </message>
    <message>
      <source>The preview appears when the logo can be read.</source>
      <translation>تظهر المعاينة حين تمكن قراءة الشعار.</translation>
    </message>
    <message numerus="yes">
      <source>The same holds for %n more article. | The same holds for %n more articles.</source>
      <translation>
        <numerusform>وينطبق ذلك على %n مقال آخر.</numerusform>
        <numerusform>وينطبق ذلك على مقال آخر.</numerusform>
        <numerusform>وينطبق ذلك على مقالين آخرين.</numerusform>
        <numerusform>وينطبق ذلك على %n مقالات أخرى.</numerusform>
        <numerusform>وينطبق ذلك على %n مقالًا آخر.</numerusform>
        <numerusform>وينطبق ذلك على %n مقال آخر.</numerusform>
      </translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>المظهر</translation>
    </message>
    <message>
      <source>This article has no address on the web, so no archive can be asked for it.</source>
      <translation>ليس لهذا المقال عنوان على الشبكة، فلا يمكن سؤال أي أرشيف عنه.</translation>
    </message>
    <message>
      <source>This article is in the comparison already.</source>
      <translation>هذا المقال موجود في المقارنة.</translation>
    </message>
    <message>
      <source>This file cannot be written. Use “Save as” to keep what you change.</source>
      <translation>لا يمكن الكتابة في هذا الملف. استعمل «حفظ باسم» للاحتفاظ بتغييراتك.</translation>
    </message>
    <message>
      <source>This is the newest version ({version}).</source>
      <translation>هذا أحدث إصدار ({version}).</translation>
    </message>
    <message>
      <source>This is version {version}. This copy does not know where new versions are listed: look where you got it.</source>
      <translation>هذا الإصدار {version}. لا تعرف هذه النسخة أين تُعلن الإصدارات الجديدة: انظر حيث حصلت عليها.</translation>
    </message>
    <message>
      <source>Threshold: {name}</source>
      <translation>العتبة: {name}</translation>
    </message>
    <message>
      <source>Time (UTC)</source>
      <translation>الوقت (UTC)</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>الخط الزمني</translation>
    </message>
    <message>
      <source>Times named</source>
      <translation>مرات الذكر</translation>
    </message>
    <message>
      <source>Times quoted</source>
      <translation>مرات النقل عنه</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>حاول مجددًا</translation>
    </message>
    <message>
      <source>Unmatch {a}</source>
      <translation>فصل {a}</translation>
    </message>
    <message>
      <source>Untitled</source>
      <translation>بلا عنوان</translation>
    </message>
    <message>
      <source>Updated</source>
      <translation>حُدِّث</translation>
    </message>
    <message>
      <source>Verified</source>
      <translation>تم التحقق</translation>
    </message>
    <message>
      <source>Version {new} is there; you have {version}.</source>
      <translation>صدر الإصدار {new}؛ ولديك {version}.</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>في الانتظار</translation>
    </message>
    <message>
      <source>Web pages, PDF, Word, e-mail, text — or links from the browser</source>
      <translation>صفحات ويب وPDF وWord وبريد ونصوص، أو روابط من المتصفح</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>ما الذي حدث</translation>
    </message>
    <message>
      <source>What was read from the page stays on record beside every correction.</source>
      <translation>يبقى ما قُرئ من الصفحة محفوظًا في السجل بجانب كل تصحيح.</translation>
    </message>
    <message>
      <source>What would clear it</source>
      <translation>ما يزيل الفرق</translation>
    </message>
    <message>
      <source>What you did last could not be written to the disk. If you go on, it is lost.</source>
      <translation>لم يمكن حفظ ما فعلته أخيرًا على القرص. إن تابعت ضاع.</translation>
    </message>
    <message>
      <source>Where the findings are; click to go there</source>
      <translation>مواضع الفروق، انقر للانتقال إليها</translation>
    </message>
    <message>
      <source>Who or what</source>
      <translation>مَن أو ما</translation>
    </message>
    <message>
      <source>Who says it</source>
      <translation>من القائل</translation>
    </message>
    <message>
      <source>Why this finding?</source>
      <translation>لماذا هذا الفرق؟</translation>
    </message>
    <message>
      <source>Without a name</source>
      <translation>بلا اسم</translation>
    </message>
    <message>
      <source>Word by word</source>
      <translation>كلمة بكلمة</translation>
    </message>
    <message>
      <source>Word difference</source>
      <translation>فرق الكلمات</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>الكلمات</translation>
    </message>
    <message>
      <source>Words in findings</source>
      <translation>كلمات في الفروق</translation>
    </message>
    <message>
      <source>Writing {name}</source>
      <translation>جارٍ كتابة {name}</translation>
    </message>
    <message>
      <source>XLSX, tables in one workbook</source>
      <translation>XLSX، الجداول في مصنف واحد</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>اسمك</translation>
    </message>
    <message>
      <source>Zone of {field}</source>
      <translation>المنطقة الزمنية ({field})</translation>
    </message>
    <message>
      <source>Zoom o&amp;ut</source>
      <translation>تصغير</translation>
    </message>
    <message>
      <source>Zoom to &amp;100 %</source>
      <translation>تكبير إلى 100 %</translation>
    </message>
    <message>
      <source>also in: {places}</source>
      <translation>أيضًا في: {places}</translation>
    </message>
    <message>
      <source>another source's number</source>
      <translation>رقم مصدر آخر</translation>
    </message>
    <message>
      <source>attributed in one only</source>
      <translation>منسوب في واحد فقط</translation>
    </message>
    <message>
      <source>attribution</source>
      <translation>نسبة إلى مصدر</translation>
    </message>
    <message>
      <source>base</source>
      <translation>الأساس</translation>
    </message>
    <message>
      <source>base · {when}</source>
      <translation>الأساس · {when}</translation>
    </message>
    <message>
      <source>believes</source>
      <translation>اعتقد</translation>
    </message>
    <message>
      <source>cannot tell</source>
      <translation>لا يمكن الجزم</translation>
    </message>
    <message>
      <source>certainty</source>
      <translation>درجة اليقين</translation>
    </message>
    <message>
      <source>claimed</source>
      <translation>زعم</translation>
    </message>
    <message>
      <source>compatible</source>
      <translation>متوافق</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>أكّد</translation>
    </message>
    <message>
      <source>conflicting</source>
      <translation>مختلف</translation>
    </message>
    <message>
      <source>coverage</source>
      <translation>تغطية</translation>
    </message>
    <message>
      <source>cut</source>
      <translation>مقتطع</translation>
    </message>
    <message>
      <source>date</source>
      <translation>تاريخ</translation>
    </message>
    <message>
      <source>denied</source>
      <translation>نفى</translation>
    </message>
    <message>
      <source>different things</source>
      <translation>أشياء مختلفة</translation>
    </message>
    <message>
      <source>dismissed</source>
      <translation>مستبعد</translation>
    </message>
    <message>
      <source>earlier number</source>
      <translation>رقم سابق</translation>
    </message>
    <message>
      <source>equal</source>
      <translation>متساوٍ</translation>
    </message>
    <message>
      <source>fewer</source>
      <translation>أقل</translation>
    </message>
    <message>
      <source>figure</source>
      <translation>رقم</translation>
    </message>
    <message>
      <source>folded: nothing differs here</source>
      <translation>مطوي: لا فرق هنا</translation>
    </message>
    <message>
      <source>follow-up</source>
      <translation>للمتابعة</translation>
    </message>
    <message>
      <source>headline</source>
      <translation>عنوان</translation>
    </message>
    <message>
      <source>hedged</source>
      <translation>بتحفظ</translation>
    </message>
    <message>
      <source>hidden</source>
      <translation>مخفي</translation>
    </message>
    <message>
      <source>in the headline</source>
      <translation>في العنوان</translation>
    </message>
    <message>
      <source>in the outlet's own voice</source>
      <translation>بصوت الوسيلة نفسها</translation>
    </message>
    <message>
      <source>kind of source</source>
      <translation>نوع المصدر</translation>
    </message>
    <message>
      <source>labels differ</source>
      <translation>تسميات مختلفة</translation>
    </message>
    <message>
      <source>more</source>
      <translation>أكثر</translation>
    </message>
    <message>
      <source>naming</source>
      <translation>تسمية</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>بلا تاريخ</translation>
    </message>
    <message>
      <source>not borne out</source>
      <translation>لا سند له</translation>
    </message>
    <message>
      <source>not comparable</source>
      <translation>غير قابل للمقارنة</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>غير موجود</translation>
    </message>
    <message>
      <source>not resolved</source>
      <translation>غير محدد</translation>
    </message>
    <message>
      <source>open</source>
      <translation>مفتوح</translation>
    </message>
    <message>
      <source>organisation</source>
      <translation>منظمة</translation>
    </message>
    <message>
      <source>other</source>
      <translation>غير ذلك</translation>
    </message>
    <message>
      <source>other label</source>
      <translation>لفظ آخر</translation>
    </message>
    <message>
      <source>other place</source>
      <translation>في موضع آخر</translation>
    </message>
    <message>
      <source>own voice</source>
      <translation>بصوت الوسيلة</translation>
    </message>
    <message>
      <source>paragraph {n}</source>
      <translation>الفقرة {n}</translation>
    </message>
    <message>
      <source>part of {whole}</source>
      <translation>جزء من {whole}</translation>
    </message>
    <message>
      <source>person</source>
      <translation>شخص</translation>
    </message>
    <message>
      <source>place</source>
      <translation>مكان</translation>
    </message>
    <message>
      <source>plans</source>
      <translation>يعتزم</translation>
    </message>
    <message>
      <source>press to make it the base</source>
      <translation>اضغط لجعله الأساس</translation>
    </message>
    <message>
      <source>quote</source>
      <translation>اقتباس</translation>
    </message>
    <message>
      <source>read as {value}</source>
      <translation>قُرئ على أنه {value}</translation>
    </message>
    <message>
      <source>said</source>
      <translation>قال</translation>
    </message>
    <message>
      <source>same text</source>
      <translation>النص نفسه</translation>
    </message>
    <message>
      <source>shared copy</source>
      <translation>نص مشترك</translation>
    </message>
    <message>
      <source>shown</source>
      <translation>ظاهر</translation>
    </message>
    <message>
      <source>speaker not resolved</source>
      <translation>القائل غير محدد</translation>
    </message>
    <message>
      <source>speaker not resolved; may be {names}</source>
      <translation>القائل غير محدد؛ ربما {names}</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>غير معروفة</translation>
    </message>
    <message>
      <source>unnamed</source>
      <translation>غير مسمّى</translation>
    </message>
    <message>
      <source>updated</source>
      <translation>محدَّث</translation>
    </message>
    <message>
      <source>updated {when}</source>
      <translation>حُدِّث {when}</translation>
    </message>
    <message>
      <source>verified</source>
      <translation>تم التحقق</translation>
    </message>
    <message>
      <source>words altered</source>
      <translation>كلمات مغيَّرة</translation>
    </message>
    <message>
      <source>zone unknown</source>
      <translation>المنطقة غير معروفة</translation>
    </message>
    <message>
      <source>{at} of {total}</source>
      <translation>{at} من {total}</translation>
    </message>
    <message>
      <source>{a} matches nothing</source>
      <translation>{a} لا يقابل شيئًا</translation>
    </message>
    <message>
      <source>{count} direct</source>
      <translation>{count} مباشر</translation>
    </message>
    <message>
      <source>{count} indirect</source>
      <translation>{count} غير مباشر</translation>
    </message>
    <message>
      <source>{count} partly quoted</source>
      <translation>{count} مقتبس جزئيًا</translation>
    </message>
    <message>
      <source>{direct} direct, {mixed} partly quoted, {indirect} indirect</source>
      <translation>{direct} مباشر، {mixed} منقول جزئيًا، {indirect} غير مباشر</translation>
    </message>
    <message>
      <source>{done} of {total} reviewed</source>
      <translation>روجع {done} من {total}</translation>
    </message>
    <message>
      <source>{n} listed</source>
      <translation>{n} في القائمة</translation>
    </message>
    <message>
      <source>{program}, rule set {rules}</source>
      <translation>{program}، القواعد {rules}</translation>
    </message>
    <message>
      <source>{shared} of {all} facts stand in every article. “Not found” means not found in the extracted text.</source>
      <translation>{shared} من {all} من الوقائع موجودة في كل مقال. «غير موجود» تعني غير موجود في النص المستخرج.</translation>
    </message>
    <message>
      <source>{shown} of {all} rows</source>
      <translation>{shown} من {all} من الصفوف</translation>
    </message>
    <message>
      <source>¶{n} of {of}</source>
      <translation>¶{n} من {of}</translation>
    </message>
    <message>
      <source>“{words}”</source>
      <translation>«{words}»</translation>
    </message>
  </context>
</TS>
