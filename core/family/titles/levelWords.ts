/** How people write the steps of a badge, in the languages that families are made in. Lower case, NFKC. */

/** Words that a number follows or, in some languages, goes before. */
export const LEVEL_WORDS: readonly string[] =
  `level|lvl|stage|step|grade|part|taso|vaihe|osa|nivå|steg|del|المستوى|مستوى|المرحلة|مرحلة|الدرجة|سطح|مرحله|рівень|етап|ступінь|уровень|этап|ступень|heer|heerka|ደረጃ|ብርኪ|ระดับ|ขั้น|cấp|cấp độ|bậc|mức|स्तर|चरण|stufe|niveau|nivel|nivell|nível|poziom|tase|asta|düzey|seviye`.split(
    '|',
  )

/** Between two numbers: `2 of 3`. */
export const OF_WORDS: readonly string[] = '/|of|av|von|sur|de|з|із|из|من|از|จาก|trên|में से'.split('|')

/** One, two, three …, where words are what people write beside the word for level. */
export const NUMBER_WORDS: readonly string[] = [
  'one|الأول|الأولى|الاول|اول|یک|፩|一',
  'two|الثاني|الثانية|دوم|دو|፪|二',
  'three|الثالث|الثالثة|سوم|سه|፫|三',
  'four|الرابع|الرابعة|چهارم|፬|四',
  'five|الخامس|الخامسة|پنجم|፭|五',
]

/** From the lowest step to the highest. Two steps of one scale are what makes words like these a level. */
export const SCALES: Readonly<Record<string, readonly string[]>> = {
  skill: [
    `beginner|beginners|novice|starter|basic|basics|foundation|elementary|introductory|perus|perusteet|perustaso|alkeet|alkeistaso|aloittelija|aloittelijat|nybörjare|grund|grunder|grundnivå|bas|مبتدئ|مبتدئة|المبتدئ|المبتدئين|أساسي|أساسية|تمهيدي|مبتدی|مقدماتی|پایه|початковий|початківець|початківці|базовий|начальный|начинающий|начинающие|базовый|bilow|bilaabe|aasaasi|aasaas|ጀማሪ|መሰረታዊ|መባእታዊ|เริ่มต้น|พื้นฐาน|เบื้องต้น|ขั้นต้น|cơ bản|sơ cấp|nhập môn|शुरुआती|प्रारंभिक|बुनियादी|प्रारम्भिक|anfänger|grundstufe|grundlagen|débutant|principiante|básico|podstawowy|algtase`,
    `intermediate|jatko|jatkotaso|keskitaso|edistyvä|fortsättning|medel|mellannivå|متوسط|متوسطة|المتوسط|متوسطه|میانی|середній|средний|продолжающий|dhexe|dhexdhexaad|ማእከላይ|መካከለኛ|ปานกลาง|ขั้นกลาง|trung cấp|trung bình|मध्यवर्ती|मध्यम|mittelstufe|intermédiaire|intermedio|średni|kesktase`,
    `advanced|syventävä|edistynyt|edistyneet|avancerad|fördjupning|متقدم|متقدمة|المتقدم|پیشرفته|просунутий|поглиблений|продвинутый|углублённый|horumarsan|sare|ምዕቡል|ላዕለዋይ|ከፍተኛ|ขั้นสูง|nâng cao|cao cấp|उन्नत|fortgeschritten|avancé|avanzado|zaawansowany|edasijõudnu`,
    `expert|experts|master|masters|mastery|pro|mestari|mestaritaso|asiantuntija|ekspertti|mästare|expertnivå|خبير|خبيرة|الخبير|محترف|استاد|متخصص|експерт|майстер|эксперт|мастер|khabiir|ክኢላ|ባለሙያ|ผู้เชี่ยวชาญ|เชี่ยวชาญ|chuyên gia|chuyên sâu|विशेषज्ञ|meister|maître|experto|mistrz|meister`,
  ].map((step) => step.normalize('NFKC')),
  metal: [
    `bronze|pronssi|pronssinen|brons|برونز|برونزي|برونزية|البرونزية|البرونزي|برنز|برنزی|бронза|бронзовий|бронзовый|naxaas|ነሓስ|ነሐስ|เหรียญทองแดง|ทองแดง|đồng|कांस्य|bronce|brąz|pronks`,
    `silver|hopea|hopeinen|فضة|فضي|فضية|الفضية|الفضي|نقره|نقره‌ای|نقره ای|срібло|срібний|серебро|серебряный|qalin|ብሩር|ብር|เหรียญเงิน|เงิน|bạc|रजत|silber|argent|plata|srebro|hõbe`,
    `gold|kulta|kultainen|guld|ذهب|ذهبي|ذهبية|الذهبية|الذهبي|طلا|طلایی|золото|золотий|золотой|dahab|ወርቂ|ወርቅ|เหรียญทอง|ทอง|vàng|स्वर्ण|or|oro|złoto|kuld`,
    `platinum|diamond|platina|timantti|diamant|بلاتين|بلاتيني|ماسي|پلاتین|الماس|платина|платиновий|платиновый|แพลทินัม|bạch kim|प्लैटिनम|platin|platine|platino`,
  ].map((step) => step.normalize('NFKC')),
}
