/** "currency value", with the bound where it is not exact <- phrasings; the words in [brackets] are those of the sum. */
export const MONEY_PHRASES: [sum: string, ...phrasings: string[]][] = [
  ['USD 250', 'paid [$250] for', 'paid [US$250] for', 'paid [250 dollars] for', 'paid [250 US dollars] for', 'paid [USD 250] for', 'paid [250 USD] for', 'a [250-dollar] fee', 'paid [two hundred and fifty dollars] for'],
  ['SGD 5000', 'lost [S$5,000] to', 'lost [5,000 Singapore dollars] to'],
  ['THB 1000', 'took [1,000 baht] from', 'took [THB 1,000] from', 'took [฿1,000] from', 'took [a thousand baht] from'],
  ['MYR 10', 'for [RM10] each', 'for [10 ringgit] each'],
  ['EUR 19000000', 'moved [€19 million] to', 'moved [19 million euros] to', 'moved [€19m] to', 'moved [19 millions of euros] to', 'moved [EUR 19 million] to'],
  ['INR 50000000', 'lost [Rs 5 crore] in', 'lost [₹5 crore] in', 'lost [Rs. 5 crore] in', 'lost [5 crore rupees] in'],
  ['BTC 2', 'sent [2 bitcoin] to', 'sent [two bitcoins] to', 'sent [2 BTC] to'],
  ['USDT 300', 'sent [300 USDT] to'],
  ['USD atLeast 4000000000', 'seized [at least $4 billion] in', 'seized [more than $4 billion] in', 'seized [over $4bn] in', 'seized [well over $4 billion] in', 'seized [more than 4 billion dollars] in'],
  ['USD atMost 300', 'paid [up to $300] a', 'paid [no more than $300] a', 'paid [as much as $300] a', 'paid [less than 300 dollars] a'],
  ['USD approx 300', 'paid [about $300] a', 'paid [nearly $300] a', 'paid [an estimated $300] a', 'paid [some 300 dollars] a', 'paid [just under $300] a'],
  ['USD range 250 300', 'paid [$250 to $300] a', 'paid [$250–$300] a', 'paid between [$250 and $300] a', 'paid [250 to 300 dollars] a', 'paid [$250 to 300] a', 'paid between [250 dollars and 300 dollars] a'],
  ['USD range 2000000 3000000', 'worth [$2 to $3 million] in', 'worth [$2 million to $3 million] in', 'worth between [$2 and $3 million] in'],
  ['MYR range 5 10', 'for [RM5-RM10] each', 'for [RM5 to RM10] each', 'for [5 ringgit to 10 ringgit] each'],
  ['CNY range 100 500', 'between [100 yuan and 500 yuan] each', 'from [100 yuan to 500 yuan] each'],
  ['USD vague 2000000', 'lost [millions of dollars] to'],
  ['USD vague 2000000000', 'lost [billions of dollars] to'],
  ['THB vague 20000000', 'lost [tens of millions of baht] to'],
  ['EUR vague 200000', 'lost [hundreds of thousands of euros] to'],
];

/** Several sums, or none. */
export const MONEY_LISTS: [text: string, ...sums: string[]][] = [
  ['rose from $5 to $10 a month', 'USD 5', 'USD 10'], ['fell from 500 baht to 800 baht', 'THB 500', 'THB 800'], ['paid $300 and $250', 'USD 300', 'USD 250'], ['paid $250 and $300', 'USD 250', 'USD 300'],
  ['$300 to $250', 'USD 300', 'USD 250'], ['$5 to €10', 'USD 5', 'EUR 10'], ['5 baht to 10 dollars', 'THB 5', 'USD 10'], ['$40 for 30 people', 'USD 40'], ['30 people'], ['30% of $5', 'USD 5'],
  ['5 pounds of heroin'], ['5 pounds and', 'GBP 5'], ['$5, $6 and $7', 'USD 5', 'USD 6', 'USD 7'], ['the 5th dollar'], ['$1.5 million and 300 phones', 'USD 1500000'], ['A 5'], ['hundreds of phones'],
  ['between 100 baht and 5 dollars', 'THB 100', 'USD 5'], ['up from $5 to $10', 'USD 5', 'USD 10'],
];
