/**
 * Numbers that point back: without a noun, with an elided head, parts of parts, and people whose nationality only the sentences around tell.
 * Notation as in counts.corpus.ts: "action quantity [nationality] [sex] [<whole] [!status]". Published 2025-03-24.
 */
export const REFS_CORPUS: Record<string, [text: string, ...counts: string[]][]> = {
  'numbers without a noun': [
    ['Police rounded up 38 people in Sihanoukville last week. Eleven were jailed on Monday.', 'arrest 38', 'convict 11 <38'],
    ['Some 140 Sri Lankans fled the building. Only 62 got on the bus.', 'escape ~140 LK'],
    ['Manila put 44 Chinese on a plane on Monday and 39 on Tuesday.', 'deport 44 CN', 'deport 39 CN'],
    ['The army freed 260 people on Thursday. On Friday 84 more were let go.', 'rescue 260', 'rescue 84'],
    ['Vietnam has brought 437 of its people back since June; 112 arrived on Saturday alone.', 'repatriate 437 VN', 'repatriate 112 VN <437'],
  ],
  'the head left out': [
    ['Thirty Malaysians came home on Monday and 21 on Wednesday. That makes 214 this year.', 'repatriate 30 MY', 'repatriate 21 MY', 'repatriate 214 MY'],
    ['The police put the number of those arrested at 88.', 'arrest 88'],
    ['Those brought home since March now number 1,340.', 'repatriate 1340'],
    ['Deportees since the start of the year now total 2,650.', 'deport 2650'],
    ['Experts put at around 15,000 the people who work in the compounds.', 'work ~15000 !estimated'],
    ['With Thursday’s flight the total has climbed to 5,400 repatriated.', 'repatriate 5400'],
    ['The raids continued at the weekend and took the tally of arrests past 2,500.', 'arrest 2500'],
    ['The number of victims known to the police has grown to 1,870.', 'defraud 1870'],
    ['The death toll stood at 12 on Monday.', 'kill 12'],
    ['Rescues reached 640 by the end of the month.', 'rescue 640'],
  ],
  'parts and parts of parts': [
    ['Immigration officers arrested 62 foreigners. Twenty-five are Thais, 20 are Lao, and the remaining 17 come from Myanmar.', 'arrest 62', 'arrest 25 TH <62', 'arrest 20 LA <62', 'arrest 17 MM <62'],
    ['Prosecutors charged 48 people, six of them Taiwanese and two Japanese.', 'charge 48', 'charge 6 TW <48', 'charge 2 JP <48'],
    ['Cambodia deported 94 people on Monday: 54 to China, 29 to Vietnam and 11 to Thailand.', 'deport 94', 'deport 54 <94', 'deport 29 <94', 'deport 11 <94'],
    ['Two of the four escapees were caught in Mae Sot.', 'escape 4', 'arrest 2 <4'],
    ['Twenty-three Filipinos, 18 of them men, were sheltered at a temple.', 'assist 23 PH', 'assist 18 PH male <23'],
    ['Seven of those rescued were under 18.', 'rescue 7'],
    ['Police took 16 people into custody, one of whom later died in hospital.', 'arrest 16', 'kill 1 <16'],
  ],
  'whose people they are': [
    ['NAIROBI - Twenty-six Kenyans landed in Nairobi on Friday after months in a compound in Myawaddy. The Kenyans were met by officials. Forty-one more Kenyans are waiting in Mae Sot.\n\nMore than 7,000 people have been freed from the camps since February, and Thailand has repatriated 5,300.', 'repatriate 26 KE', 'await 41 KE', 'rescue >=7000', 'repatriate 5300'],
    ['Indonesia’s embassy in Phnom Penh helped 240 people last week. It issued travel papers to 31 on Monday.', 'assist 240 ID'],
    ['Malaysians by the dozen have asked for help. Wisma Putra said 122 victims had been rescued and 18 were still missing.', 'rescue 122 MY', 'missing 18 MY'],
    ['Thailand repatriated 312 people last week.', 'repatriate 312'],
    ['Cambodian police arrested 64 Vietnamese in Bavet. In Poipet, 31 people were arrested the same day.', 'arrest 64 VN', 'arrest 31'],
    ['Bangkok police detained four Nigerians on Thursday. A day earlier 15 suspects had been arrested in Pattaya.', 'detain 4 NG', 'arrest 15'],
    ['Ghana deported 40 Nigerians. More than 200 people were freed in the raid.', 'deport 40 NG', 'rescue >=200'],
    ['The United Nations estimates that 120,000 people are held in Myanmar. Some 300 Bangladeshis are among them.', 'confine 120000 !estimated', 'confine ~300 BD <120000 !estimated'],
    ['India said on Tuesday that 540 citizens had been flown home.', 'repatriate 540 IN'],
    ['Pakistan’s FIA arrested 14 people who recruited workers for Cambodia.', 'arrest 14'],
  ],
};
