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
    ['The Karen National Army released 18 people, who then crossed the river.', '18 by Karen National Army'],
    ['Indonesian police arrested 12 suspects, four of them women.', '12 by Indonesian police', '4 <12 by Indonesian police'],
    ['The Economic and Financial Crimes Commission counted 79 arrests.', '79 '],
    ['The United Nations says that 120,000 people are held in the compounds.', '120000 '],
  ],
};
