/** What the library reads as actors, places, money, things, roles and scams: own sentences, one class a group. */

/** Roles of the first count: `at Poipet, from Cambodia, to Thailand, via Bangkok, by Royal Thai Police, when 2025-03-22, asOf 2025-03-24`. */
export const ROLE_CORPUS: Record<string, [text: string, roles: string][]> = {
  'space: from, to, via, at': [
    ['Cambodia deported 119 Thais from Poipet on Saturday.', 'from Poipet, by Cambodia, when 2025-03-22'],
    ['Police arrested 41 people in Bavet on 20 March.', 'at Bavet, when 2025-03-20'],
    ['Officers arrested 30 Chinese nationals at a hotel in the border town of Mae Sot on Friday.', 'at Mae Sot, when 2025-03-21'],
    ['India flew 283 citizens home from Mae Sot on Monday.', 'from Mae Sot, to India, by India, when 2025-03-24'],
    ['Police in the Philippines arrested 82 foreigners in Pasay on March 3.', 'at Pasay, by Philippines, when 2025-03-03'],
    ['Nigerian authorities deported 102 foreigners through Lagos airport.', 'via Lagos, by Nigerian authorities'],
    ['Laos handed 771 suspects over to China.', 'from Laos, to China, by Laos'],
    ['Malaysia brought 24 of its citizens home from Laos in February.', 'from Laos, to Malaysia, by Malaysia, when 2025-02'],
    ['Fifty-six Sri Lankans were rescued from Myawaddy.', 'from Myawaddy'],
    ['In Dubai, 17 people were arrested.', 'at Dubai'],
    ['Police raided an office in Phnom Penh on Tuesday. They arrested 44 people.', 'at Phnom Penh, when 2025-03-18'],
  ],
  'who acts': [
    ['The Bureau of Immigration deported 98 Chinese nationals on Tuesday.', 'by Bureau of Immigration, when 2025-03-18'],
    ['The Royal Thai Police arrested 12 suspects in Pattaya.', 'at Pattaya, by Royal Thai Police'],
    ['The Economic and Financial Crimes Commission opened the case in May. The commission arrested 792 suspects in Lagos.', 'at Lagos, by Economic and Financial Crimes Commission'],
    ['Agents of the National Bureau of Investigation arrested 18 people in Cebu.', 'at Cebu, by National Bureau of Investigation'],
    ['Detectives arrested 22 men in Accra, the Ghana Police Service said.', 'at Accra, by Ghana Police Service'],
    ['Thirty people were arrested by the Central Bureau of Investigation in Pune.', 'at Pune, by Central Bureau of Investigation'],
    ['Cambodia and Korea said little. Seoul repatriated 64 nationals.', 'to South Korea, by Seoul'],
  ],
  'time of the clause': [
    ['Police said on Monday that 20 people had been arrested on Friday.', 'when 2025-03-21'],
    ['As of Thursday, 658 people had been repatriated.', 'asOf 2025-03-20'],
    ['So far this year 1,200 suspects have been arrested.', 'when 2025'],
    ['Some 900 Indians were rescued between January and March.', 'when 2025-01/2025-03'],
    ['Over the weekend 64 people were detained in Taipei.', 'at Taipei, when 2025-03-22/2025-03-23'],
    ['In 2024, courts in Vietnam convicted 301 people.', 'at Vietnam, when 2024'],
    ['Yesterday 15 women were rescued in Manila.', 'at Manila, when 2025-03-23'],
    ['Three days later, 12 people were arrested.', ''],
    ['From 3 to 9 March officers arrested 88 people.', 'when 2025-03-03/2025-03-09'],
  ],
};

/** Actors: name / type / role / affiliation. */
export const ACTOR_CORPUS: Record<string, [text: string, ...actors: string[]][]> = {
  'names with ranks and titles': [
    ['Police Major General Chuon Narin said 20 people were held.', 'Chuon Narin/person/police major general/-'],
    ['Pol. Col. Thanapon Thongkhao led the raid.', 'Thanapon Thongkhao/person/-/-'],
    ['Prime Minister Hun Manet ordered a crackdown.', 'Hun Manet/person/prime minister/-'],
    ['Justice Secretary Jesus Crispin Remulla praised the agents.', 'Jesus Crispin Remulla/person/justice secretary/-'],
    ['Foreign Minister Cho Hyun flew to Phnom Penh.', 'Cho Hyun/person/foreign minister/-'],
    ['Datuk Seri Ramli Mohamed Yoosuf said RM1.2 million was lost.', 'Ramli Mohamed Yoosuf/person/-/-'],
    ['U Kyaw Moe Tun told reporters that the camps were closed.', 'Kyaw Moe Tun/person/-/-'],
    ['Judah Tana, director of Global Advance Projects, said 100 people escaped.', 'Judah Tana/person/director/Global Advance Projects', 'Global Advance Projects/ngo/-/-'],
    ['Nigel Bradshaw, a lawyer, said the men were innocent.', 'Nigel Bradshaw/person/lawyer/-'],
    ['The suspect, Zhang Wei, was extradited to China.', 'Zhang Wei/person/-/-'],
    ['Mr Park Jun-ho was arrested in Seoul. Park denied the charges.', 'Park Jun-ho/person/-/-'],
    ['Benedikt Hofmann, the UNODC’s deputy regional representative, warned of growth.', 'Benedikt Hofmann/person/deputy regional representative/UN Office on Drugs and Crime', 'UN Office on Drugs and Crime/igo/-/-'],
  ],
  'agencies and groups': [
    ['The Board of Investment (BOI) met on Monday. BOI officials said 12 firms were closed.', 'Board of Investment/agency/-/-'],
    ['Interpol said 3,000 people were arrested.', 'Interpol/igo/-/-'],
    ['The Karen Border Guard Force freed 260 people.', 'Border Guard Force/group/-/-'],
    ['The Prince Group denied it.', 'Prince Group/company/-/-'],
    ['Amnesty International accused the government.', 'Amnesty International/ngo/-/-'],
    ['The Ministry of Public Security announced the arrests.', 'Ministry of Public Security/agency/-/-'],
    ['The Lagos State High Court jailed 11 men.', 'High Court/agency/-/-'],
    ['The U.S. Department of Justice charged the chairman.', 'Justice Department/agency/-/-'],
    ['The Kenyan embassy in Bangkok issued papers.', 'Kenyan embassy/agency/-/-'],
    ['The Anti-Money Laundering Office froze the accounts.', 'Anti-Money Laundering Office/agency/-/-'],
    ['Sihanoukville provincial police searched the building.', 'Sihanoukville provincial police/agency/-/-'],
    ['Europol and Eurojust coordinated the action.', 'Europol/agency/-/-', 'Eurojust/agency/-/-'],
    ['The Kwazulu-Natal Hawks arrested four men.', 'Hawks/agency/-/-'],
  ],
};

/** Places: name / country / type. */
export const PLACE_CORPUS: Record<string, [text: string, ...places: string[]][]> = {
  'towns, provinces, compounds': [
    ['Twelve people were held in Poipet, Banteay Meanchey province.', 'Poipet/KH/city', 'Banteay Meanchey/KH/region'],
    ['Troops entered KK Park near Myawady.', 'KK Park/MM/compound', 'Myawaddy/MM/city'],
    ['The group crossed the Moei River into Mae Sot district of Tak.', 'Moei River/TH/border', 'Mae Sot/TH/city', 'Tak/TH/region'],
    ['They were lured to the Golden Triangle Special Economic Zone in Bokeo.', 'Golden Triangle Special Economic Zone/LA/compound', 'Bokeo/LA/region'],
    ['The raid in Tarlac, north of Manila, took place at dawn.', 'Tarlac/PH/region', 'Manila/PH/city'],
    ['The flight landed at Suvarnabhumi Airport.', 'Suvarnabhumi Airport/TH/other'],
    ['Police searched a villa in Kandal.', 'Kandal/KH/region'],
    ['The hub in O Smach, in Oddar Meanchey, was closed.', 'O\'Smach/KH/city', 'Oddar Meanchey/KH/region'],
  ],
  'ambiguous names': [
    ['The gang worked from Tbilisi, Georgia.', 'Tbilisi/GE/city', 'Georgia/GE/country'],
    ['A woman in Atlanta, Georgia, lost her savings.', 'Atlanta/US/city', 'Georgia/US/region'],
    ['Jordan Miller, a victim, lost his savings.'],
    ['The gang had agents in Jordan and Lebanon.', 'Jordan/JO/country', 'Lebanon/LB/country'],
    ['Mr Park said the Chad account was fake.'],
  ],
  'no places': [
    ['The Cambodian police and a Chinese businessman denied it.'],
    ['Singapore Airlines flew the group home.'],
    ['The Bangkok Post reported the arrests.'],
  ],
};

/** Money: amount currency role. */
export const MONEY_CORPUS: Record<string, [text: string, ...sums: string[]][]> = {
  currencies: [
    ['Victims lost US$1.2 billion.', '1200000000 USD loss'],
    ['Police froze Rs 5.1 crore in bank accounts.', '51000000 INR seized'],
    ['He was duped of ₹82 lakh.', '8200000 INR loss'],
    ['The gang earned 48.6 billion won ($33.1 million).', '48600000000 KRW proceeds', '33100000 USD proceeds'],
    ['Officers seized S$150 million in assets.', '150000000 SGD seized'],
    ['The court fined each of them P2 million.', '2000000 PHP fine'],
    ['Families paid a ransom of 30,000 yuan.', '30000 CNY ransom'],
    ['They were promised a monthly salary of 1,500 dollars.', '1500 USD wage'],
    ['The victims lost HK$34.4 million.', '34400000 HKD loss'],
    ['A reward of 10,000 baht was offered.', '10000 THB bounty'],
    ['He was released on bail of RM20,000.', '20000 MYR bail'],
    ['Losses reached €100 million.', '100000000 EUR loss'],
    ['The couple were cheated of 500 million dong.', '500000000 VND loss'],
    ['About 127,271 bitcoin was seized.', '127271 BTC seized'],
    ['Some 1.5 million naira was recovered.', '1500000 NGN seized'],
    ['Losses of £1.17bn were reported.', '1170000000 GBP loss'],
    ['Australians lost A$2.03 billion to scams.', '2030000000 AUD loss'],
    ['The ring laundered NT$2.6 billion.', '2600000000 TWD proceeds'],
    ['Police seized $47,000 in cash and 1.6 million rupees.', '47000 USD seized', '1600000 INR seized'],
    ['The company had a budget of ¥300 million.', '300000000 JPY funding'],
  ],
};

/** Things: action quantity unit. */
export const OBJECT_CORPUS: Record<string, [text: string, ...things: string[]][]> = {
  'figures that move': [
    ['Scam cases fell 27.6% to 37,308, from 51,501 in 2024.', 'report 37308 scam case', 'report 51501 scam case'],
    ['Reports of job scams rose to 5,400 from 3,200 a year earlier.', 'report 5400 report', 'report 3200 report'],
    ['Complaints more than doubled to 12,300.', 'report 12300 complaint'],
    ['Cases numbered 1,080.', 'report 1080 case'],
    ['Cases fell by 120 in May.'],
  ],
  'columns of tables': [['Year | Cases | Losses\n2023 | 6,400 | $12m\n2024 | over 7,100 | $15m\n2025 | 9,800 | $20m', 'report 6400 case', 'report 7100 case', 'report 9800 case']],
  'seized, raided, blocked': [
    ['Officers seized 804 mobile phones, 32 laptops and 12 cars.', 'seize 804 mobile phone', 'seize 32 laptop', 'seize 12 car'],
    ['Police raided 15 call centres.', 'raid 15 call centre'],
    ['The bank froze 1,200 accounts.', 'freeze 1200 account'],
    ['Regulators blocked 6,000 websites and 18,000 phone numbers.', 'block 6000 website', 'block 18000 phone number'],
    ['The army demolished 148 buildings.', 'demolish 148 building'],
    ['Police received 3,779 reports of fraud last year.', 'report 3779 report'],
    ['Items confiscated: 35 SIM boxes and 4,200 SIM cards.', 'seize 35 sim box', 'seize 4200 sim card'],
    ['Two flights carried them home.', 'rescueTransport 2 flight'],
    ['Authorities closed 190 scam sites.', 'close 190 scam site'],
    ['Thirty Starlink terminals were taken away.', 'seize 30 starlink terminal'],
    ['They searched 11 locations.', 'raid 11 location'],
    ['The agency logged 859,532 complaints.', 'report 859532 complaint'],
  ],
  distractors: [
    ['He was jailed for 12 years at the age of 35.'],
    ['Flight TG 403 landed at 7:30 pm, 45 kilometres away.'],
    ['Under Section 318 of the penal code, 60 per cent were fined.'],
    ['The 16-storey building has 204 rooms on Street 271.'],
    ['Division 4 of Unit 61398 met for 3 hours.'],
  ],
};

/** Scams: kinds named. */
export const SCAM_CORPUS: [text: string, ...kinds: string[]][] = [
  ['The gang ran romance scams and fake investment schemes.', 'romance', 'investment'],
  ['Callers posed as police officers.', 'impersonation'],
  ['The ring sold fake crypto tokens.', 'crypto'],
  ['Victims were lured with fake job offers and trafficked.', 'job', 'trafficking'],
  ['They ran illegal online gambling sites.', 'gambling'],
  ['The centre carried out tech-support fraud.', 'techSupport'],
  ['He laundered the money for the network.', 'moneyLaundering'],
  ['The men were accused of sextortion.', 'sextortion'],
  ['Text messages led to phishing sites.', 'phishing'],
];
