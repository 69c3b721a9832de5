import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isForeign } from '../../src/article/language.js';
import { extract } from '../../src/index.js';

const FOREIGN: Record<string, string> = {
  Arabic: 'قالت الشرطة يوم الاثنين إنها اعتقلت 30 شخصا في مدينة بويبت بعد مداهمة مركز اتصالات احتيالي.',
  Chinese: '警方周一表示，在波贝市突击搜查一处电信诈骗窝点，共抓获三十名嫌疑人，其中十二人为中国公民。',
  Dutch: 'De politie heeft maandag in de grensstad Poipet dertig mensen opgepakt die voor een belbedrijf werkten en die van oplichting worden verdacht.',
  French: "La police a arrêté lundi une trentaine de personnes dans la ville frontalière de Poipet, lors d'une descente dans les bureaux d'un centre d'appels.",
  German: 'Die Polizei hat am Montag in der Grenzstadt Poipet dreißig Menschen festgenommen, die in einem Callcenter gearbeitet und mit falschen Versprechen Geld von Anlegern verlangt haben.',
  Hindi: 'पुलिस ने सोमवार को बताया कि पोइपेट में एक ठगी केंद्र पर छापे के बाद 30 लोगों को गिरफ्तार किया गया।',
  Indonesian: 'Polisi menangkap 30 orang pada hari Senin di kota perbatasan Poipet dalam penggerebekan pusat penipuan yang telah lama diawasi oleh petugas dari dua negara.',
  Italian: 'La polizia ha arrestato lunedì trenta persone nella città di confine di Poipet, durante il controllo degli uffici di una società che chiamava i risparmiatori della zona.',
  Japanese: '警察は月曜日、ポイペトの詐欺拠点を捜索し、三十人を逮捕したと発表した。',
  Khmer: 'នគរបាលបានចាប់ខ្លួនមនុស្ស ៣០ នាក់ នៅក្រុងប៉ោយប៉ែត កាលពីថ្ងៃចន្ទ។',
  Korean: '경찰은 월요일 포이펫의 사기 조직 사무실을 수색해 30명을 체포했다고 밝혔다.',
  Polish: 'Policja zatrzymała w poniedziałek trzydzieści osób w przygranicznym mieście Poipet, w biurze firmy, która przez telefon wyłudzała pieniądze od klientów z zagranicy i nie tylko.',
  Portuguese: 'A polícia prendeu na segunda-feira trinta pessoas na cidade fronteiriça de Poipet, em uma operação contra uma central de golpes que funcionava no último andar do prédio.',
  Russian: 'Полиция задержала в понедельник тридцать человек в приграничном городе Пойпет.',
  Spanish: 'La policía detuvo el lunes a treinta personas en la ciudad fronteriza de Poipet, durante el registro de las oficinas de una empresa que llamaba por teléfono a sus víctimas.',
  Swedish: 'Polisen grep på måndagen trettio personer i gränsstaden Poipet och säger att de har arbetat för ett bolag som är misstänkt för att ha lurat kunder.',
  Tagalog: 'Inaresto ng mga pulis ang tatlumpung tao sa lungsod ng Poipet noong Lunes matapos salakayin ang isang opisina na ginagamit sa panloloko ng mga dayuhan.',
  Thai: 'ตำรวจจับกุมผู้ต้องสงสัย 30 คนที่เมืองปอยเปตเมื่อวันจันทร์ หลังบุกค้นศูนย์คอลเซ็นเตอร์',
  Turkish: 'Polis pazartesi günü sınır kenti Poipet yakınlarında bir çağrı merkezine baskın düzenledi ve yabancıları dolandırmak için çalışan otuz kişi ile bir yönetici gözaltına alındı, bu kişiler için dava açıldı.',
  Vietnamese: 'Cảnh sát đã bắt giữ 30 người tại thị trấn biên giới Poipet vào hôm thứ Hai sau khi khám xét một trung tâm lừa đảo, trong đó có nhiều người của các nước khác.',
};
const ENGLISH: Record<string, string> = {
  'a sentence': 'Police arrested 30 people in Poipet.',
  'a headline': 'Cambodia sends 93 Thais home after raids on Poipet call centres',
  'a list of names': 'Nguyễn Văn Anh, José de la Cruz, Maria dos Santos, Ludwig van der Berg, Leonardo di Caprio, Siti binti Yusof, Đặng Thị Hà',
  'names and numbers': 'China 3,634, Indonesia 653, India 549, Việt Nam 481, Côte d’Ivoire 12',
  'things seized': 'laptops, phones, routers, cards, passports, screens, desks, chairs, cameras, cars, batons, handcuffs, notebooks, scripts',
  'capitals': 'POLICE ARRESTED 30 PEOPLE IN POIPET AFTER A RAID ON A CALL CENTRE, THE MINISTRY SAID ON MONDAY.',
  'a sentence with a name in another script': 'Police arrested Zhang Wei (张伟), the owner of 金水娱乐城, in Sihanoukville on Monday.',
  'a sentence about foreign places': 'Officers from the Policía Nacional de la Ciudad de México and the Guardia Civil de las Islas freed 30 people.',
  'numbers alone': '1,234 5,678 9,012',
  'an article with its Thai original below': `Police arrested 30 people in the town of Poipet, the ministry said, and they were sent to the border with 12 others who had been held.\n\n${FOREIGN['Thai']!.repeat(10)}`,
};

describe('the language of a text', () => {
  it.each(Object.entries(FOREIGN))('%s is foreign', (_, text) => expect(isForeign(text)).toBe(true));
  it.each(Object.entries(ENGLISH))('%s is not called foreign', (_, text) => expect(isForeign(text)).toBe(false));
  it('words are never foreign by their order or number alone: English words stay English', () => fc.assert(fc.property(
    fc.array(fc.constantFrom('police', 'arrested', 'thirty', 'Thais', 'in', 'Poipet', 'on', 'a', 'phones', 'seized', '41', 'raid', 'deported', 'scam', 'centre', 'victims', 'lost', 'money', '\n', '.'), { maxLength: 60 }),
    (words) => !isForeign(words.join(' ')),
  )));
});

describe('extract on a text in another language', () => {
  it.each(['Spanish', 'Thai', 'Indonesian'])('%s: warns and guesses nothing', (language) => {
    const report = extract(FOREIGN[language]!, { publishedOn: '2025-03-24' });
    expect(report.warnings.map((w) => w.code)).toEqual(['notEnglish']);
    expect(report).toMatchObject({ counts: [], objects: [], money: [], actors: [], places: [], dates: [], incidents: [], scams: [] });
  });
});
