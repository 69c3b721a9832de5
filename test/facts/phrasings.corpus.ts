/**
 * One reading <- the phrasings that mean it, each with another word or ending of the same kind: singular and plural, the first and the last
 * word a rule knows, the sentence begun or ended at the number. Notation as in counts.corpus.ts, several counts set apart by ";".
 */
export const PHRASINGS: Record<string, [counts: string, ...phrasings: string[]][]> = {
  'who is tracked down': [
    ['arrest 12', 'Police tracked down 12 fugitives in Poipet.', 'Police tracked down 12 suspects in Poipet.', 'Police tracked down 12 ringleaders in Poipet.', 'Police tracked down 12 recruiters in Poipet.', 'Police tracked down 12 accomplices in Poipet.', 'Police tracked down 12 leaders in Poipet.', 'Police tracked down 12 gang members in Poipet.', 'Police tracked down 12 bosses in Poipet.', 'Twelve fugitives were tracked down in Poipet.'],
    ['arrest 1', 'Police tracked down one fugitive in Poipet.', 'Police tracked down one suspect in Poipet.', 'Police tracked down one ringleader in Poipet.', 'Police tracked down one recruiter in Poipet.', 'Police tracked down one accomplice in Poipet.', 'Police tracked down one leader in Poipet.', 'Police tracked down one gang member in Poipet.'],
    ['screen 12', 'Police tracked down 12 people in Poipet.', 'Officers identified 12 suspects in Poipet.'],
    ['missing 12', 'Police are still trying to trace 12 people.', 'Twelve people are still being traced.'],
    ['defraud 12', 'Police identified 12 victims of the fraud.', 'Police traced 12 victims in Poipet.', 'Officers located 12 victims of the scheme.'],
    ['want 12', 'Police are looking for 12 suspects.', 'Police are searching for 12 fugitives.', 'Officers are seeking 12 ringleaders.', 'Police are looking for 12 accomplices.', 'Police are looking for 12 members of the gang.'],
  ],
  'freed, and in what way': [
    ['rescue 12', 'Police let 12 people go.', 'Soldiers freed 12 people.', 'Twelve people were released.', 'Twelve people walked free from the compound.', 'Police pulled 12 people out of the building.'],
    ['other 12', 'The court released 12 suspects on bail.', 'The court released 12 people on bond.', 'Twelve suspects were freed on police bail.', 'Twelve people were released without charge.', 'Twelve suspects walked free for lack of evidence.', 'Twelve people went free when the judge ruled.'],
    ['arrest 12', 'Police led 12 people out in handcuffs.'],
    ['arrest 12 male', 'Twelve men were led out in cuffs.', 'Twelve men were arrested.', 'Police arrested a dozen men.'],
    ['screen 12', 'Police took 12 people away for questioning.', 'Twelve people were taken in for interrogation.', 'Police led 12 people away for further questioning.'],
  ],
  'held by whom': [
    ['detain 12', 'Police are holding 12 people.', 'Twelve people are being held in Poipet.', 'Twelve suspects were sent to jail on judicial remand.', 'Twelve suspects were locked up pending trial.', 'Twelve people were jailed pending trial.', 'Twelve people are in custody.', 'Twelve people are behind bars.', 'The number in custody is 12.', 'That put the number in detention at 12.', 'Twelve suspects were moved to the district jail.'],
    ['confine 12', 'The park once held 12 people.', 'The compound held 12 people.', 'The hub reportedly held 12 people.', 'Twelve workers were held captive.', 'Twelve people were trapped in the compound.', 'Twelve people are being held against their will.'],
    ['confine 12 female', 'Twelve women had been held captive in a locked room.', 'The room in which 12 women had been held was locked.', 'Twelve women were held chained.'],
    ['convict 12 male', 'The court jailed 12 men for five years.', 'Twelve men were sentenced to 10 years.', 'Twelve men were imprisoned for fraud.'],
    ['convict 12', 'Twelve people were jailed for fraud.', 'Twelve people were found guilty.'],
  ],
  'sent where': [
    ['deport 12', 'Cambodia deported 12 people.', 'Twelve people were expelled.', 'Cambodia handed 12 suspects over to China.', 'Cambodia turned over 12 people to China.', 'Twelve suspects were handed over to Chinese police in Phnom Penh.'],
    ['transfer 12', 'Soldiers moved 12 people to a school.', 'The militia handed over 12 people.', 'The militia handed 12 people over to the army.', 'Twelve people were handed over to the embassy.'],
    ['repatriate 12 KE', 'Twelve Kenyans were flown home.', 'Twelve Kenyans were sent to Kenya.', 'Twelve Kenyans were brought back.', 'Police sent 12 Kenyans to Nairobi.', 'Twelve Kenyans returned home.', 'Twelve Kenyans were repatriated.'],
    ['traffic 12 KE', 'The agents sent 12 Kenyans to scam compounds.', 'The gang delivered 12 Kenyans to a casino.', 'Twelve Kenyans were lured to Myawaddy.', 'Twelve Kenyans were tricked into going to Myanmar.', 'Recruiters lured 12 Kenyans with job offers.', 'Twelve Kenyans were trafficked.'],
    ['deploy 12', 'The ministry sent 12 officers.', 'Twelve officers took part in the raid.', 'Police deployed 12 officers.', 'Twelve soldiers were deployed.'],
    ['detain 12', 'Twelve suspects were sent on a five-day physical remand.'],
  ],
  'cheated': [
    ['defraud 12', 'The fraud ensnared 12 investors.', 'The scam cheated 12 customers.', 'Twelve victims lost money.', 'Twelve people were defrauded.', 'Twelve people fell for the scam.', 'Twelve people were caught by the fraud.', 'The ring swindled 12 pensioners.', 'Twelve people were cheated out of their savings.'],
    ['traffic 12', 'Police identified 12 victims of trafficking.', 'The police counted 12 trafficking victims.', 'Twelve people were verified as victims of human trafficking.', 'Twelve people were identified as victims of trafficking.'],
  ],
  'what the number was of': [
    ['rescue 60; rescue 12 CN <60', 'Soldiers freed 60 people; 12 were Chinese.', 'Soldiers freed 60 people. Twelve of them were Chinese.', 'Soldiers freed 60 people, 12 of them Chinese.', 'Soldiers freed 60 people, of whom 12 were Chinese.', 'Soldiers freed 60 people, including 12 Chinese.', 'Soldiers freed 60 people, among them 12 Chinese.', 'Soldiers freed 60 people. Twelve were from China.', 'Soldiers freed 60 people. Twelve came from China.', 'Soldiers freed 60 people. Twelve were mainland Chinese.', 'Soldiers freed 60 people (12 Chinese).', 'Soldiers freed 60 people, 12 Chinese among them.'],
    ['rescue 60; rescue 12 female <60', 'Soldiers freed 60 people, 12 of them women.', 'Soldiers freed 60 people, 12 women among them.', 'Soldiers freed 60 people, including 12 women.', 'Soldiers freed 60 people. Twelve were women.', 'Soldiers freed 60 people, of whom 12 were women.', 'Soldiers freed 60 people. Twelve were young women.', 'Soldiers freed 60 people, among them 12 women.', 'Of the 60 people freed, 12 were women.'],
    ['arrest 60; arrest 40 male <60; arrest 20 female <60', 'Police arrested 60 people, 40 men and 20 women.', 'Police arrested 60 people: 40 men and 20 women.', 'Police arrested 60 people (40 men and 20 women).', 'Police arrested 60 people – 40 men, 20 women – on Monday.', 'Police arrested 60 people, that is 40 men and 20 women.', 'Police arrested 60 people, namely 40 men and 20 women.', 'Police arrested 60 people, comprising 40 men and 20 women.', 'Police arrested 60 people, made up of 40 men and 20 women.', 'Police arrested 60 people, consisting of 40 men and 20 women.'],
    ['arrest 40 male; arrest 20 female', 'Police arrested 40 men and 20 women.', 'Police arrested 40 men, 20 women.', 'Forty men and 20 women were arrested.', 'Police arrested 40 men as well as 20 women.', 'Police arrested 40 men along with 20 women.'],
    ['arrest 40 TH; arrest 20 VN; arrest 9 KE', 'Police arrested 40 Thais, 20 Vietnamese and nine Kenyans.', 'Forty Thais, 20 Vietnamese and nine Kenyans were arrested.', 'Police arrested 40 Thais, 20 Vietnamese, and nine Kenyans.', 'Those arrested were 40 Thais, 20 Vietnamese and nine Kenyans.', 'Police arrested 40 Thais, followed by 20 Vietnamese and nine Kenyans.'],
  ],
  'the verb left out': [
    ['rescue 40; rescue 52', 'Soldiers freed 40 people. By Sunday the number had risen to 52.', 'Soldiers freed 40 people. By Sunday the total stood at 52.', 'Soldiers freed 40 people. By evening the tally was 52.', 'Soldiers freed 40 people. By evening it was 52.', 'Soldiers freed 40 people. That made 52.', 'Soldiers freed 40 people. The total reached 52.', 'Soldiers freed 40 people. The figure is now 52.'],
    ['rescue 40; rescue 12', 'Soldiers freed 40 people. Twelve more followed on Monday.', 'Soldiers freed 40 people. Another 12 followed.', 'Soldiers freed 40 people. Twelve others followed.', 'Soldiers freed 40 people. A second group of 12 followed.', 'Soldiers freed 40 people. A further 12 followed on Tuesday.'],
    ['repatriate 40; await 12', 'Forty were home. Another 12 were not.'],
    ['deport 40; deport 12', 'Cambodia deported 40 people. A second batch of 12 left on Friday.', 'Cambodia deported 40 people. Another 12 left on Friday.'],
  ],
  'what will be, might be and is said to be': [
    ['deport 12 !planned', 'Cambodia will deport 12 people.', 'Twelve people are to be deported.', 'Cambodia plans to deport 12 people.', 'Cambodia would deport 12 people.', 'Twelve people are due to be deported.', 'Cambodia is preparing to deport 12 people.', 'Twelve people should be deported.', 'Twelve people must be deported.', 'Cambodia shall deport 12 people.'],
    ['deport 12 !estimated', 'Cambodia may have deported 12 people.', 'Cambodia might have deported 12 people.', 'Cambodia is believed to have deported 12 people.', 'Twelve people are thought to have been deported.'],
    ['deport 12 !alleged', 'Cambodia allegedly deported 12 people.', 'Twelve people were allegedly deported.', 'Cambodia purportedly deported 12 people.'],
    ['deport 12', 'Cambodia has deported 12 people.', 'Twelve people have been deported.', 'Cambodia had deported 12 people.', 'Twelve people were deported.', 'Cambodia managed to deport 12 people.', 'Cambodia began deporting 12 people.', 'The deportation of 12 people began.'],
    ['', 'Twelve people would have been deported.', 'Twelve people should have been deported.', 'Cambodia would have deported 12 people.', 'If 12 people are deported, more will follow.', 'Unless 12 people are deported, talks end.'],
  ],
  'lists': [
    ['arrest 60; arrest 30 CN <60; arrest 20 VN <60; arrest 10 KE <60', ...['- China: 30\n- Vietnam: 20\n- Kenya: 10', '- Chinese: 30\n- Vietnamese: 20\n- Kenyans: 10', '- 30 Chinese\n- 20 Vietnamese\n- 10 Kenyans', '- China – 30\n- Vietnam – 20\n- Kenya – 10'].map((l) => `Police arrested 60 foreigners on Sunday.\n\nBy nationality:\n${l}`)],
    ['arrest 30; charge 20; deport 10', ...['- Arrested: 30\n- Charged: 20\n- Deported: 10', '- 30 arrested\n- 20 charged\n- 10 deported', '- Arrests: 30\n- People charged: 20\n- People deported: 10'].map((l) => `The task force published its results.\n\n${l}`)],
  ],
};
