/** Currency signs before an amount. sign | ISO 4217. Longer signs first. */
export const SIGNS = `
Dh|AED
Dhs|AED
N|NGN
R|ZAR
N$|NAD
PKR|PKR
BDT|BDT
UGX|UGX
ZAR|ZAR
CHF|CHF
MX$|MXN
S/|PEN
Tk|BDT
Rs.|INR
LKR|LKR
SLR|LKR
USh|UGX
US $|USD
U.S.$|USD
ETB|ETB
PEN|PEN
BRL|BRL
NAD|NAD
US$|USD
S$|SGD
HK$|HKD
NT$|TWD
A$|AUD
AU$|AUD
C$|CAD
CA$|CAD
NZ$|NZD
GH¢|GHS
GH₵|GHS
R$|BRL
RM|MYR
Rs|INR
Rp|IDR
KSh|KES
Ksh|KES
K|ZMW
P|PHP
PHP|PHP
Php|PHP
USD|USD
EUR|EUR
GBP|GBP
SGD|SGD
HKD|HKD
THB|THB
INR|INR
IDR|IDR
MYR|MYR
CNY|CNY
RMB|CNY
KRW|KRW
JPY|JPY
VND|VND
AUD|AUD
CAD|CAD
AED|AED
NGN|NGN
KES|KES
GHS|GHS
LKR|LKR
NPR|NPR
TWD|TWD
USDT|USDT
BTC|BTC
Sh|KES
$|USD
€|EUR
£|GBP
¥|JPY
₹|INR
₱|PHP
฿|THB
₩|KRW
₫|VND
₦|NGN
₵|GHS
₽|RUB
₺|TRY
₴|UAH
`;
/** Currency words after an amount. words | ISO 4217; "@" takes the country the text is about when it has such a currency. */
export const CURRENCY_WORDS = `
us dollars|USD
us dollar|USD
u.s. dollars|USD
american dollars|USD
dollars|USD
dollar|USD
usd|USD
singapore dollars|SGD
hong kong dollars|HKD
taiwan dollars|TWD
new taiwan dollars|TWD
australian dollars|AUD
canadian dollars|CAD
euros|EUR
euro|EUR
eur|EUR
pounds|GBP
pounds sterling|GBP
pound|GBP
baht|THB
thb|THB
won|KRW
krw|KRW
yen|JPY
yuan|CNY
renminbi|CNY
rmb|CNY
kyat|MMK
kyats|MMK
riel|KHR
riels|KHR
kip|LAK
dong|VND
vnd|VND
ringgit|MYR
rupiah|IDR
rupees|INR
rupee|INR
indian rupees|INR
sri lankan rupees|LKR
nepali rupees|NPR
nepalese rupees|NPR
pakistani rupees|PKR
pesos|PHP
peso|PHP
philippine pesos|PHP
taka|BDT
naira|NGN
cedis|GHS
cedi|GHS
shillings|KES
kenyan shillings|KES
ugandan shillings|UGX
birr|ETB
rand|ZAR
dirhams|AED
dirham|AED
aed|AED
hkd|HKD
sgd|SGD
myr|MYR
php|PHP
inr|INR
lira|TRY
hryvnia|UAH
hryvnias|UAH
rubles|RUB
roubles|RUB
shekels|ILS
lari|GEL
lek|ALL
kwacha|ZMW
cfa francs|XOF
francs cfa|XOF
swiss francs|CHF
francs|XOF
bitcoin|BTC
bitcoins|BTC
btc|BTC
usdt|USDT
tether|USDT
usdt tokens|USDT
new zealand dollars|NZD
namibian dollars|NAD
zimbabwe dollars|ZWL
jamaican dollars|JMD
brunei dollars|BND
fijian dollars|FJD
hong kong dollar|HKD
singapore dollar|SGD
canadian dollar|CAD
australian dollar|AUD
dollars american|USD
mexican pesos|MXN
colombian pesos|COP
argentine pesos|ARS
chilean pesos|CLP
rwandan francs|RWF
congolese francs|CDF
burundian francs|BIF
tanzanian shillings|TZS
kenya shillings|KES
uganda shillings|UGX
egyptian pounds|EGP
lebanese pounds|LBP
sudanese pounds|SDG
turkish lira|TRY
soles|PEN
sols|PEN
reais|BRL
real|BRL
guaranies|PYG
quetzales|GTQ
lempiras|HNL
bolivianos|BOB
lei|RON
leu|RON
leva|BGN
lev|BGN
forints|HUF
forint|HUF
zloty|PLN
zlotys|PLN
koruna|CZK
kronor|SEK
kroner|NOK
danish kroner|DKK
norwegian kroner|NOK
tenge|KZT
tugrik|MNT
tugriks|MNT
manat|AZN
dram|AMD
serbian dinars|RSD
dinars|RSD
kuwaiti dinars|KWD
riyals|SAR
saudi riyals|SAR
qatari riyals|QAR
omani rials|OMR
rials|IRR
afghanis|AFN
meticais|MZN
kwanzas|AOA
kwanza|AOA
pula|BWP
malawi kwacha|MWK
dalasi|GMD
leones|SLL
moroccan dirhams|MAD
ringgits|MYR
rupiahs|IDR
nairas|NGN
gel|GEL
lkr|LKR
npr|NPR
pkr|PKR
bdt|BDT
ngn|NGN
zar|ZAR
kes|KES
cny|CNY
twd|TWD
nt dollars|TWD
gbp|GBP
cad|CAD
aud|AUD
sterling|GBP
ether|ETH
ethereum|ETH
`;
/** What money is, by the words of its clause. role | words */
export const MONEY_ROLE_WORDS = `
wage | salary salaries wage wages pay paid-monthly monthly stipend remuneration month promised-pay commission-per
ransom | ransom ransoms
bail | bail bond surety
fine | fine fined fines penalty penalties
bounty | reward rewards bounty bounties
funding | budget budgets funding fund invest invested investment-of allocated allocation grant donated donation aid spend
seized | seized seize seizing confiscated confiscate froze frozen freeze freezing forfeited forfeit forfeiture recovered recover recovery recovering impounded clawed restrained seizure seizures haul cash returned keep possession valued worth assets property luxury intercepted
proceeds | earn earned earning earnings laundered launder laundering proceeds profit profits profited revenue turnover generated generate generates earned-by raked made netted raking takings washed moved processed handled transactions circulated income rake brings transferred flowed flows channelled channeled received billions-a-year industry
loss | harm cost costs costing lost lose losing loss losses cheated defrauded swindled duped scammed stole stolen stealing fleeced conned damage damages victims victim transferred-to parted bilked siphoned drained robbed took-from paid extorted
`;

/** Countries whose press writes its own dollar as a bare "$": country | currency. */
export const HOME_DOLLARS = `
AU | AUD
NZ | NZD
SG | SGD
CA | CAD
`;
/** Units that mean another country's money where that country's press writes them bare: currency read by default | the unit's words | the word that pins it to the default | country:currency … */
export const HOME_UNITS = `
INR | rs rs. rupee rupees | indian | PK:PKR NP:NPR LK:LKR MU:MUR
PHP | peso pesos | philippine | MX:MXN CO:COP AR:ARS CL:CLP
`;
