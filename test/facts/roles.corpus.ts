/**
 * Who, where and when of counts: own sentences, one class a group, published on Monday 24 March 2025. One line a count:
 * `30 by Bureau of Immigration, when 2025-03-18`; a part says of what: `12 <30 …`.
 */
export const ROLES: Record<string, [text: string, ...roles: string[]][]> = {
  'who acts: the subject': [
    ['A rival militia, the Karen National Army (KNA), released 210 captives on March 3.', '210 by Karen National Army, when 2025-03-03'],
    ['The phones were stolen, the Anti-Fraud Command (AFC) said after taking 60 people into custody.', '60 by Anti-Fraud Command'],
    ['Detectives of the Economic Crimes Office (ECO) and police rounded up 41 men.', '41 by Economic Crimes Office'],
    ['The police of Penang managed to break a ring after detaining 18 callers.', '18 by Penang'],
    ['Prosecutors in Busan indicted nine people.', '9 at Busan, by Busan'],
    ['Working with the Interior Ministry, the Royal Thai Police freed 77 workers.', '77 by Royal Thai Police'],
    ['Agents of the Bureau of Immigration found 40 Filipinos in a villa, whom they brought out.', '40 by Bureau of Immigration'],
    ['The Karen National Army released 18 people, who then crossed the river.', '18 ', '18 by Karen National Army'],
    ['Indonesian police arrested 12 suspects, four of them women.', '12 by Indonesian police', '4 <12 by Indonesian police'],
    ['The Economic and Financial Crimes Commission counted 79 arrests.', '79 '],
    ['The United Nations says that 120,000 people are held in the compounds.', '120000 '],
  ],
  'who acts: operations and by-phrases': [
    ['Thirty people were arrested in a raid conducted by the Cyber Crime Unit in Lekki.', '30 at Lekki, by Cyber Crime Unit'],
    ['A raid by the Cyber Crime Unit led to the arrest of 30 people.', '30 by Cyber Crime Unit'],
    ["The Cyber Crime Unit's raid on an office netted 30 suspects.", '30 by Cyber Crime Unit'],
    ["The Cyber Crime Unit's arrest of 12 suspects was praised.", '12 by Cyber Crime Unit'],
    ['On Friday 42 others were given lesser terms by the People\'s Court of Ha Tinh.', "42 by People's Court of Ha Tinh, when 2025-03-21"],
    ['Twelve men were arrested in Lagos in an operation backed by Interpol.', '12 at Lagos'],
    ['Twelve people were arrested in Pasay, according to the Bureau of Immigration.', '12 at Pasay'],
  ],
  'who acts: nouns that mean a force named elsewhere': [
    ['Police picked up 18 people in Noida on Friday. Neighbours had called the Noida police.', '18 at Noida, by Noida police, when 2025-03-21'],
    ['The Embassy of India thanks all. The embassy announces the rescue of 47 Indian nationals.', '47 by Embassy of India'],
  ],
  'parts take over, each keeps its own place': [
    ['Troops rounded up 746 people: 312 foreigners, 56 of them women, at a house in Snuol; another 63 people, most of them Chinese and four of them female, in Poipet.', '746 ', '312 <746 at Snuol', '56 <312 at Snuol', '63 <746 at Poipet', '4 <63 at Poipet'],
    ['The army detained 2,198 people at KK Park (1,645 men, 445 women).', '2198 at KK Park', '1645 <2198 at KK Park', '445 <2198 at KK Park'],
    ['Some 500 people were arrested in Bavet, of whom more than 100 were still in custody.', '500 at Bavet', '100 <500 at Bavet'],
    ['In seven months 5,106 suspects were arrested, and 4,534 have been sent home.', '5106 ', '4534 <5106 '],
    ['At least 500 more suspects were detained on Thursday, taking to 2,137 the number held.', '500 <2137 when 2025-03-20', '2137 '],
  ],
  'the day of the verb': [
    ['Thirty people caught in May were deported on Friday.', '30 when 2024-05', '30 when 2025-03-21'],
    ['Thirty people caught in May were deported.', '30 when 2024-05', '30 '],
    ['Police arrested 30 people who had fled a compound on Monday.', '30 by police', '30 when 2025-03-24'],
    ['Twelve suspects, who were arrested in May, were charged on Monday.', '12 when 2024-05', '12 when 2025-03-24'],
    ['Thirty people were arrested and 12 others deported on Friday.', '30 when 2025-03-21', '12 when 2025-03-21'],
    ['Thirty people were arrested on Thursday and 12 others deported on Friday.', '30 when 2025-03-20', '12 when 2025-03-21'],
    ['Police raided an office in Cebu on Friday. Twenty people were arrested. In all, the force has arrested 900 people.', '20 at Cebu, when 2025-03-21', '900 '],
    ['Police arrested 30 people. Another ten followed between Jan 31 and Feb 5.', '30 by police', '10 when 2025-01-31/2025-02-05'],
  ],
  'places meant by a word': [
    ['Police raided a villa in Tarlac on Friday. Forty people were found in the town and arrested there.', '40 at Tarlac, when 2025-03-21'],
    ['Cambodia is under pressure. Some 80 Koreans are held in the country.', '80 at Cambodia'],
    ['They flew from Lagos to Bangkok. In the Thai capital 20 men were questioned.', '20 at Bangkok'],
    ['PATTAYA, March 24 - Police arrested 31 callers here on Sunday.', '31 at Pattaya, by police, when 2025-03-23'],
    ['There were 40 people in Bavet. There are 20 people held in Poipet.', '20 at Poipet'],
  ],
  'the day the lead leaves open': [
    ['WINDHOEK, March 24 - Namibian police have arrested 20 people in raids on six houses.\nAnother 88 people were rounded up in the same operation on Tuesday.', '20 by Namibian police, when 2025-03-18', '88 when 2025-03-18'],
    ['MANILA, March 24 - Philippine police have arrested 401 foreigners in Pasay, officials said on Thursday.\nThe foreigners picked up on Wednesday were 207 Chinese and 194 Vietnamese.', '401 at Pasay, by Philippine police, when 2025-03-19', '207 <401 at Pasay, by Philippine police, when 2025-03-19', '194 <401 at Pasay, by Philippine police, when 2025-03-19'],
    ['Ghanaian police have arrested 53 Nigerians.\nOfficers went in on Friday and Saturday.', '53 by Ghanaian police, when 2025-03-21/2025-03-22'],
    ['Ghanaian police have arrested 53 Nigerians.\nOn 3 March, 40 men were caught in Tema.', '53 by Ghanaian police', '40 at Tema, when 2025-03-03'],
  ],
  'dates of another clause': [
    ['On March 18 police arrested 462 Chinese nationals; a day later they were deported.', '462 by police, when 2025-03-18', '462 when 2025-03-19'],
    ['Two men were charged on Monday, a day after they had been deported from Laos.', '2 when 2025-03-24', '2 from Laos, when 2025-03-23'],
    ['The flight broke a record set in October, when 64 came home.', '64 when 2024-10'],
    ['Some 300 sites were searched between January 1 and March 3, with 496 people arrested.', '496 when 2025-01-01/2025-03-03'],
    ['In an earlier crackdown in late 2023, militias closed many sites, and 45,000 Chinese were sent home.', '45000 when 2023'],
    ['Planes left on January 23 and January 26 and carried out 729 Kenyans.', '729 when 2025-01-23/2025-01-26'],
  ],
  'running totals': [
    ['As of Thursday, 336 Malaysians were stranded in Laos. Of them, 218 have been rescued.', '336 at Laos, asOf 2025-03-20', '218 <336 at Laos, asOf 2025-03-20'],
    ['As of Friday 3,100 people had been arrested since 16 January.', '3100 when 2025-01-16/2025-03-21, asOf 2025-03-21'],
    ['More than 500 people have been arrested since January.', '500 when 2025-01/2025-03'],
    ['The case has now led to 162 arrests.', '162 asOf 2025-03-24'],
    ['By Sunday the number of arrests had risen to 90.', '90 asOf 2025-03-23'],
  ],
};
