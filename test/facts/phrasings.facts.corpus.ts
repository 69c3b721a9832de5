/** One reading <- the phrasings that mean it, for what counts of people do not tell. Several facts of a text are set apart by ";". Published on Monday 24 March 2025. */
export type Readings = Record<string, [told: string, ...phrasings: string[]][]>;

/** Where, from where, to where, through where, by whom and when the first count was. */
export const ROLES: Readings = {
  'where': [
    ['at Poipet', 'Twelve people were arrested in Poipet.', 'Twelve people were arrested at a hotel in Poipet.', 'Twelve people were arrested near Poipet.', 'A raid in Poipet led to 12 arrests.', 'Twelve people were arrested in the town of Poipet.', 'In Poipet, 12 people were arrested.'],
    ['at Poipet, by police', 'Police arrested 12 people in Poipet.', 'In Poipet, police arrested 12 people.', 'Police arrested 12 people at a casino in Poipet.', 'Police raided a villa in Poipet and arrested 12 people.', 'Police arrested 12 people in the town of Poipet.'],
    ['at Poipet, by Poipet', 'Police in Poipet arrested 12 people.'],
    ['at KK Park', 'Soldiers rescued 12 people at KK Park.', 'Twelve people were arrested inside KK Park.', 'Twelve people were arrested at KK Park.'],
    ['from Myawaddy', 'Twelve people fled from Myawaddy.', 'Twelve people were brought home from Myawaddy.', 'Twelve people escaped from Myawaddy.'],
    ['from Myawaddy, to Mae Sot', 'Twelve people fled from Myawaddy to Mae Sot.', 'Twelve people crossed from Myawaddy to Mae Sot.'],
    ['to Bangkok', 'Twelve people were flown to Bangkok.', 'Twelve people returned to Bangkok.', 'Twelve people were brought back to Bangkok.'],
    ['from Myawaddy, to Nairobi, via Bangkok', 'Twelve people were flown from Myawaddy to Nairobi via Bangkok.', 'Twelve people were brought home from Myawaddy to Nairobi through Bangkok.'],
  ],
  'when': [
    ['when 2025-03-22', 'Twelve people were arrested on Saturday.', 'On Saturday night 12 people were arrested.', 'Twelve people were arrested late on Saturday.', 'A raid on Saturday led to 12 arrests.', 'Twelve people were arrested on March 22.', 'On Saturday, 12 people were arrested.', 'Twelve people were arrested in a raid on Saturday.'],
    ['by police, when 2025-03-22', 'Police arrested 12 people on Saturday.', 'On Saturday, police arrested 12 people.', 'Police on Saturday arrested 12 people.', 'Police arrested 12 people in a raid on Saturday.'],
    ['when 2025-02', 'Twelve people were arrested last month.', 'In February, 12 people were arrested.', 'Twelve people were arrested in February.', 'Twelve people were arrested in February 2025.'],
    ['when 2024', 'Twelve people were arrested last year.', 'In 2024, 12 people were arrested.', 'Twelve people were arrested in 2024.'],
    ['when 2025-03-17/2025-03-23', 'Twelve people were arrested last week.', 'Last week 12 people were arrested.'],
    ['when 2025-03-24', 'Twelve people were arrested today.', 'Twelve people were arrested this morning.'],
  ],
  'by whom': [
    ['by Royal Thai Police', 'The Royal Thai Police arrested 12 people.', 'Twelve people were arrested by the Royal Thai Police.', 'The Royal Thai Police said it had arrested 12 people.', 'Officers of the Royal Thai Police arrested 12 people.', 'The Royal Thai Police have arrested 12 people.', 'The arrest of 12 people by the Royal Thai Police followed.'],
    ['by Interpol', 'Interpol arrested 12 people.', 'Twelve people were arrested by Interpol.'],
  ],
};

export const OBJECTS: Readings = {
  'taken': [
    ['seize 30 mobile phone', 'Police seized 30 mobile phones.', 'Thirty mobile phones were seized.', 'Police confiscated 30 mobile phones.', 'Officers recovered 30 mobile phones.', 'Police found and seized 30 mobile phones.', 'The seizure of 30 mobile phones followed.', 'Police impounded 30 mobile phones.', 'Thirty mobile phones were confiscated.'],
    ['seize 30 computer; seize 40 phone', 'Police seized 30 computers and 40 phones.', 'Thirty computers and 40 phones were seized.', 'Police seized 30 computers, 40 phones and cash.', 'Police confiscated 40 phones and 30 computers.'],
    ['seize 30 computer; seize 1 laptop', 'Police seized 30 computers, a laptop and 100 baht.'],
    ['seize 12 car', 'Police seized 12 cars.', 'Twelve cars were impounded.', 'Police seized a dozen cars.'],
  ],
  'sites': [
    ['raid 12 building', 'Police raided 12 buildings.', 'Twelve buildings were raided.', 'Police searched 12 buildings.', 'Officers swooped on 12 buildings.'],
    ['close 12 casino', 'Police closed 12 casinos.', 'Twelve casinos were shut down.', 'The ministry shut 12 casinos.', 'Twelve casinos were closed.'],
    ['demolish 12 building', 'Soldiers demolished 12 buildings.', 'Twelve buildings were torn down.', 'The army blew up 12 buildings.', 'Twelve buildings were demolished.'],
    ['block 300 website', 'The ministry blocked 300 websites.', 'Three hundred websites were blocked.'],
    ['freeze 300 bank account', 'Police froze 300 bank accounts.', 'Three hundred bank accounts were frozen.', 'The bank froze 300 bank accounts.'],
    ['report 300 case', 'Police received 300 cases.', 'There were 300 cases.', 'Police recorded 300 cases.', 'Three hundred cases were reported.'],
    ['rescueTransport 2 flight', 'Two flights took them home.', 'They left on two flights.', 'Two flights brought them to Nairobi.'],
  ],
  'things that count nobody': [
    ['', 'The law has two parts.', 'He spent 30 days there.', 'The road is 30 km long.', 'Police arrested 30 people.', 'He is 30 years old.'],
  ],
};

export const MONEY: Readings = {
  'what it was': [
    ['5000 USD loss', 'Victims lost $5,000.', 'She lost $5,000 to the scam.', 'He was cheated out of $5,000.', 'The fraud cost her $5,000.', 'The scam cost victims $5,000.', 'Victims were defrauded of $5,000.', 'Losses came to $5,000.', 'The losses amounted to $5,000.', 'The ring swindled her out of $5,000.'],
    ['5000 USD seized', 'Police seized $5,000.', 'Police confiscated $5,000 in cash.', 'Officers froze $5,000.', '$5,000 was seized.', 'Police seized assets worth $5,000.', 'The court ordered the forfeiture of $5,000.', 'Cash of $5,000 was seized.', 'Police recovered $5,000 in cash.'],
    ['5000 USD fine', 'He was fined $5,000.', 'The court fined him $5,000.', 'The judge imposed a fine of $5,000.', 'He must pay a fine of $5,000.'],
    ['5000 USD ransom', 'The gang demanded a ransom of $5,000.', 'His family paid a ransom of $5,000.', 'They asked $5,000 for his release.', 'His family paid $5,000 to free him.', 'The kidnappers demanded $5,000.'],
    ['5000 USD wage', 'He was promised a salary of $5,000 a month.', 'The job offered $5,000 a month.', 'The advertisement promised $5,000 a month.', 'He earned $5,000 a month.', 'The pay was $5,000 a month.'],
    ['5000 USD bounty', 'Police offered a reward of $5,000.', 'A reward of $5,000 was offered.', 'Police put a bounty of $5,000 on him.', 'There is a $5,000 reward for him.'],
    ['5000 USD bail', 'He was released on bail of $5,000.', 'Bail was set at $5,000.', 'He posted bail of $5,000.', 'He was freed on $5,000 bail.'],
    ['5000 USD proceeds', 'The ring laundered $5,000.', 'The gang earned $5,000.', 'The scam brought in $5,000.', 'The proceeds came to $5,000.', 'The ring made $5,000 from the scam.'],
    ['5000 USD funding', 'The state has a budget of $5,000 for it.', 'The government gave $5,000 in funding.', 'A budget of $5,000 was approved.'],
  ],
};

/** Sums in the money of the story's own country. */
export const HOME_MONEY: Readings = {
  'the dollar, rupee or peso of the country the story is in': [
    ['5000 SGD loss', 'The woman lost $5,000, Singapore police said.', 'A woman in Singapore lost $5,000.', 'Singapore police said victims in Singapore lost $5,000.'],
    ['5000 USD loss', 'A woman in Cambodia lost $5,000.', 'A woman in Singapore lost US$5,000.', 'A woman lost $5,000.'],
    ['5000 AUD loss', 'A woman in Australia lost $5,000.', 'A woman lost A$5,000.'],
    ['5000 INR loss', 'A woman in India lost 5,000 rupees.', 'A woman lost Rs 5,000.', 'A woman in Delhi, India, lost 5,000 rupees.'],
    ['5000 PKR loss', 'A woman in Pakistan lost 5,000 rupees.'],
    ['5000 LKR loss', 'A woman in Sri Lanka lost 5,000 rupees.', 'A woman in Sri Lanka lost 5,000 Sri Lankan rupees.'],
    ['5000 PHP loss', 'A woman in the Philippines lost 5,000 pesos.', 'A woman lost ₱5,000.'],
    ['5000 MXN loss', 'A woman in Mexico lost 5,000 pesos.'],
  ],
};

export const PLACES: Readings = {
  'spellings': [
    ['Myawaddy/MM/city', 'Police raided Myawaddy.', 'They came from Myawady.', 'In Myawaddy it was quiet.', 'Police raided a house in MYAWADDY.'],
    ['Sihanoukville/KH/city', 'Police raided Sihanoukville.', 'They came from Sihanoukville.', 'In Sihanoukville it was quiet.'],
    ['Shwe Kokko/MM/compound', 'Police raided Shwe Kokko.', 'Police raided Shwe Kok Ko.', 'They were held in Shwe Kokko.'],
    ['Thailand/TH/country', 'Thailand said so.', 'They came from Thailand.', 'Officials in Thailand said so.', "Thailand's army said so."],
    ['', 'Thai police said so.', 'A Thai man said so.', 'The Chinese said so.', 'The Kenyan embassy said so.', 'A Vietnamese woman was hurt.'],
    ['Poipet/KH/city; Thailand/TH/country', 'They went from Poipet to Thailand.', 'Poipet lies at the border with Thailand.', 'They left Poipet for Thailand.'],
  ],
};

export const ACTORS: Readings = {
  'persons and what they are': [
    ['Somchai Dee/person/spokesman/-', 'A spokesman, Somchai Dee, said so.', 'Spokesman Somchai Dee said so.', 'Somchai Dee, a spokesman, said so.', 'The spokesman Somchai Dee told reporters.'],
    ['Somchai Dee/person/-/-', 'Somchai Dee said so.', 'Mr Somchai Dee said so.', 'Colonel Somchai Dee said so.', 'Pol Col Somchai Dee said so.', 'Pol. Col. Somchai Dee said so.', 'Col. Somchai Dee told reporters.', 'Dr Somchai Dee said so.', '"It is true," said Somchai Dee.', 'Somchai Dee, 41, said so.'],
    ['Interpol/igo/-/-', 'Interpol said so.', 'The report was published by Interpol.', 'Officers of Interpol said so.'],
    ['United Nations/igo/-/-', 'The United Nations said so.', 'The UN said so.', 'The United Nations (UN) said so.', 'The U.N. said so.'],
  ],
};

export const SCAMS: Readings = {
  'kinds': [
    ['romance', 'The men ran romance scams.', 'They ran a love scam.', 'It was romance fraud.', 'They ran romance scams on lonely men.'],
    ['investment', 'They ran investment scams.', 'It was an investment fraud.', 'The ring sold a fake investment scheme.'],
    ['crypto', 'They ran crypto scams.', 'It was a cryptocurrency scam.', 'They ran cryptocurrency fraud.'],
    ['impersonation', 'They posed as police officers.', 'They impersonated officials.', 'The callers pretended to be bank staff.'],
    ['gambling', 'They ran online gambling.', 'The ring ran illegal gambling sites.', 'It was an online gambling ring.'],
    ['unspecified', 'They ran online scams.', 'They worked in a scam centre.', 'It was an online scam.'],
    ['callCentre', 'They ran a call centre gang.', 'It was a call-centre scam.', 'Police raided a scam call centre.'],
    ['moneyLaundering', 'They laundered money.', 'It was money laundering.', 'The ring was charged with money laundering.'],
  ],
};
