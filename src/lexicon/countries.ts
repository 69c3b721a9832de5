/**
 * Countries: ISO 3166-1 alpha-2 | usual English news name | other names | demonyms of people | adjectives | capital | lat,lon of the capital | ISO 4217.
 * "Thai+" stands for "Thai" and "Thais"; "=" for an adjective like the first demonym.
 * Every code of ISO 3166-1 and Kosovo; names, demonyms, capitals and currencies are held against npm world-countries, coordinates against GeoNames
 * (test/lexicon/countries.test.ts). Capitals that are a surname or a word ("Hamilton", "The Valley") carry their country, so that they match only beside it.
 * Left out as ambiguous: "Chad" (a given name, and slang) and "Congo" alone, "Dominican" for Dominica (it is the Dominican Republic's), "English" (mostly the language).
 */
const SHORT = `
TH|Thailand|Kingdom of Thailand|Thai+|=|Bangkok|13.75,100.52|THB
KH|Cambodia|Kingdom of Cambodia;Kampuchea|Cambodian+;Khmer+|Cambodian;Khmer|Phnom Penh|11.56,104.92|KHR
MM|Myanmar|Burma|Burmese;Burman+;Myanmarese|Burmese;Myanmarese|Naypyidaw|19.75,96.13|MMK
LA|Laos|Lao PDR;Lao People's Democratic Republic|Lao;Laotian+|Lao;Laotian|Vientiane|17.97,102.6|LAK
VN|Vietnam|Viet Nam|Vietnamese|=|Hanoi|21.03,105.85|VND
PH|Philippines|the Philippines|Filipino+;Filipina+;Pinoy+;Pinay+;OFW+|Philippine;Filipino;Filipina|Manila|14.6,120.98|PHP
MY|Malaysia||Malaysian+|=|Kuala Lumpur|3.14,101.69|MYR
ID|Indonesia||Indonesian+;WNI+|=|Jakarta|-6.2,106.85|IDR
SG|Singapore|S'pore|Singaporean+|=|Singapore|1.29,103.85|SGD
BN|Brunei|Brunei Darussalam|Bruneian+|=|Bandar Seri Begawan|4.89,114.94|BND
TL|Timor-Leste|East Timor;Timor Leste|Timorese;East Timorese|Timorese;East Timorese|Dili|-8.56,125.57|USD
CN|China|People's Republic of China;PRC;mainland China;Mainland China;Chinese mainland|Chinese;Mainland Chinese|=|Beijing|39.9,116.4|CNY
HK|Hong Kong|Hongkong;Hong Kong SAR;HKSAR|Hong Konger+;Hongkonger+|Hong Kong||22.28,114.16|HKD
MO|Macau|Macao;Macau SAR;Macao SAR|Macanese|=||22.2,113.55|MOP
TW|Taiwan|Republic of China;Chinese Taipei|Taiwanese|=|Taipei|25.05,121.56|TWD
KR|South Korea|Republic of Korea;Korea;ROK;S. Korea;S Korea;S.Korea|South Korean+;Korean+;S Korean+|South Korean;Korean;S Korean|Seoul|37.57,126.98|KRW
KP|North Korea|DPRK;N Korea;N. Korea;Democratic People's Republic of Korea|North Korean+;N Korean+|North Korean;N Korean|Pyongyang|39.03,125.75|KPW
JP|Japan||Japanese|=|Tokyo|35.68,139.69|JPY
MN|Mongolia||Mongolian+|=|Ulaanbaatar|47.92,106.92|MNT
IN|India|Bharat|Indian+|=|New Delhi|28.61,77.21|INR
PK|Pakistan||Pakistani+|=|Islamabad|33.69,73.05|PKR
BD|Bangladesh||Bangladeshi+|=|Dhaka|23.81,90.41|BDT
NP|Nepal||Nepali+;Nepalese|Nepali;Nepalese|Kathmandu|27.72,85.32|NPR
LK|Sri Lanka|Ceylon|Sri Lankan+|=|Colombo|6.93,79.85|LKR
BT|Bhutan||Bhutanese|=|Thimphu|27.47,89.64|BTN
MV|Maldives|the Maldives|Maldivian+|=|Malé|4.18,73.51|MVR
AF|Afghanistan||Afghan+|=|Kabul|34.53,69.17|AFN
IR|Iran||Iranian+|=|Tehran|35.69,51.42|IRR
IQ|Iraq||Iraqi+|=|Baghdad|33.32,44.37|IQD
SA|Saudi Arabia|KSA|Saudi+;Saudi Arabian+|Saudi;Saudi Arabian|Riyadh|24.71,46.68|SAR
AE|United Arab Emirates|UAE;U.A.E.;Emirates;the Emirates|Emirati+|=|Abu Dhabi|24.45,54.38|AED
QA|Qatar||Qatari+|=|Doha|25.29,51.53|QAR
KW|Kuwait||Kuwaiti+|=|Kuwait City|29.38,47.99|KWD
BH|Bahrain||Bahraini+|=|Manama|26.23,50.59|BHD
OM|Oman||Omani+|=|Muscat|23.59,58.41|OMR
YE|Yemen||Yemeni+|=|Sanaa|15.37,44.19|YER
JO|Jordan||Jordanian+|=|Amman|31.95,35.93|JOD
LB|Lebanon||Lebanese|=|Beirut|33.89,35.5|LBP
SY|Syria||Syrian+|=|Damascus|33.51,36.29|SYP
IL|Israel||Israeli+|=|Jerusalem|31.77,35.22|ILS
PS|Palestine|Palestinian Territories;Palestinian territories|Palestinian+|=|Ramallah|31.9,35.2|ILS
TR|Turkey|Türkiye;Turkiye|Turk+;Turkish|Turkish|Ankara|39.93,32.86|TRY
CY|Cyprus||Cypriot+|=|Nicosia|35.19,33.38|EUR
EG|Egypt||Egyptian+|=|Cairo|30.04,31.24|EGP
LY|Libya||Libyan+|=|Tripoli|32.89,13.19|LYD
TN|Tunisia||Tunisian+|=|Tunis|36.8,10.18|TND
DZ|Algeria||Algerian+|=|Algiers|36.75,3.06|DZD
MA|Morocco||Moroccan+|=|Rabat|34.02,-6.83|MAD
SD|Sudan||Sudanese|=|Khartoum|15.5,32.56|SDG
ET|Ethiopia||Ethiopian+|=|Addis Ababa|9.03,38.74|ETB
ER|Eritrea||Eritrean+|=|Asmara|15.32,38.93|ERN
SO|Somalia||Somali+|=|Mogadishu|2.05,45.32|SOS
KE|Kenya||Kenyan+|=|Nairobi|-1.29,36.82|KES
UG|Uganda||Ugandan+|=|Kampala|0.35,32.58|UGX
TZ|Tanzania||Tanzanian+|=|Dodoma|-6.16,35.75|TZS
RW|Rwanda||Rwandan+|=|Kigali|-1.94,30.06|RWF
BI|Burundi||Burundian+|=|Gitega|-3.43,29.93|BIF
ZM|Zambia||Zambian+|=|Lusaka|-15.39,28.32|ZMW
ZW|Zimbabwe||Zimbabwean+|=|Harare|-17.83,31.05|USD
MW|Malawi||Malawian+|=|Lilongwe|-13.96,33.77|MWK
MZ|Mozambique||Mozambican+|=|Maputo|-25.97,32.57|MZN
NA|Namibia||Namibian+|=|Windhoek|-22.56,17.08|NAD
BW|Botswana||Batswana;Motswana;Botswanan+|Botswanan|Gaborone|-24.65,25.91|BWP
ZA|South Africa||South African+|=|Pretoria|-25.75,28.19|ZAR
MG|Madagascar||Malagasy|=|Antananarivo|-18.88,47.51|MGA
MU|Mauritius||Mauritian+|=|Port Louis|-20.16,57.5|MUR
AO|Angola||Angolan+|=|Luanda|-8.84,13.23|AOA
CD|Democratic Republic of the Congo|DR Congo;DRC;Democratic Republic of Congo;D.R. Congo;Congo-Kinshasa|Congolese|=|Kinshasa|-4.32,15.31|CDF
CG|Republic of the Congo|Congo-Brazzaville;Republic of Congo;Congo Republic|||Brazzaville|-4.26,15.24|XAF
CM|Cameroon||Cameroonian+|=|Yaounde|3.87,11.52|XAF
NG|Nigeria||Nigerian+|=|Abuja|9.06,7.49|NGN
GH|Ghana||Ghanaian+|=|Accra|5.6,-0.19|GHS
CI|Ivory Coast|Côte d'Ivoire;Cote d'Ivoire|Ivorian+;Ivoirian+|=|Yamoussoukro|6.82,-5.28|XOF
BJ|Benin||Beninese|=|Porto-Novo|6.5,2.6|XOF
TG|Togo||Togolese|=|Lome|6.13,1.22|XOF
BF|Burkina Faso||Burkinabe;Burkinabè;Burkinabé|Burkinabe;Burkinabé|Ouagadougou|12.37,-1.52|XOF
NE|Niger||Nigerien+|=|Niamey|13.51,2.11|XOF
ML|Mali||Malian+|=|Bamako|12.64,-8|XOF
SN|Senegal||Senegalese|=|Dakar|14.72,-17.47|XOF
GM|Gambia|The Gambia|Gambian+|=|Banjul|13.45,-16.58|GMD
GN|Guinea||Guinean+|=|Conakry|9.64,-13.58|GNF
SL|Sierra Leone||Sierra Leonean+|=|Freetown|8.48,-13.23|SLE
LR|Liberia||Liberian+|=|Monrovia|6.3,-10.8|LRD
GB|United Kingdom|Britain;UK;U.K.;Great Britain|Briton+;British;Brit+;Englishman;Englishmen;Englishwoman;Scot+;Scotsman;Welshman|British;UK;Scottish;Welsh|London|51.51,-0.13|GBP
IE|Ireland||Irish;Irishman;Irishmen;Irishwoman|=|Dublin|53.35,-6.26|EUR
FR|France||French;Frenchman;Frenchmen;Frenchwoman;Frenchwomen|=|Paris|48.85,2.35|EUR
DE|Germany||German+|=|Berlin|52.52,13.41|EUR
NL|Netherlands|the Netherlands;Holland;The Netherlands|Dutch;Dutchman;Dutchmen;Dutchwoman|=|Amsterdam|52.37,4.9|EUR
BE|Belgium||Belgian+|=|Brussels|50.85,4.35|EUR
LU|Luxembourg||Luxembourger+;Luxembourgish|Luxembourgish|Luxembourg|49.61,6.13|EUR
CH|Switzerland||Swiss|=|Bern|46.95,7.45|CHF
AT|Austria||Austrian+|=|Vienna|48.21,16.37|EUR
IT|Italy||Italian+|=|Rome|41.9,12.5|EUR
ES|Spain||Spaniard+;Spanish|Spanish|Madrid|40.42,-3.7|EUR
PT|Portugal||Portuguese|=|Lisbon|38.72,-9.14|EUR
GR|Greece||Greek+|=|Athens|37.98,23.73|EUR
MT|Malta||Maltese|=|Valletta|35.9,14.51|EUR
DK|Denmark||Dane+;Danish|Danish|Copenhagen|55.68,12.57|DKK
SE|Sweden||Swede+;Swedish|Swedish|Stockholm|59.33,18.07|SEK
NO|Norway||Norwegian+|=|Oslo|59.91,10.75|NOK
FI|Finland||Finn+;Finnish|Finnish|Helsinki|60.17,24.94|EUR
EE|Estonia||Estonian+|=|Tallinn|59.44,24.75|EUR
LV|Latvia||Latvian+|=|Riga|56.95,24.11|EUR
LT|Lithuania||Lithuanian+|=|Vilnius|54.69,25.28|EUR
PL|Poland||Pole+;Polish|Polish|Warsaw|52.23,21.01|PLN
CZ|Czech Republic|Czechia|Czech+|=|Prague|50.09,14.42|CZK
SK|Slovakia||Slovak+|=|Bratislava|48.15,17.11|EUR
HU|Hungary||Hungarian+|=|Budapest|47.5,19.04|HUF
RO|Romania||Romanian+|=|Bucharest|44.43,26.1|RON
BG|Bulgaria||Bulgarian+|=|Sofia|42.7,23.32|BGN
MD|Moldova||Moldovan+|=|Chisinau|47.01,28.86|MDL
UA|Ukraine||Ukrainian+|=|Kyiv|50.45,30.52|UAH
BY|Belarus||Belarusian+;Byelorussian;Belarussian+|Belarusian;Belarussian|Minsk|53.9,27.57|BYN
RU|Russia|Russian Federation|Russian+|=|Moscow|55.76,37.62|RUB
RS|Serbia||Serbian+;Serb+|=|Belgrade|44.79,20.45|RSD
HR|Croatia||Croatian+;Croat+|=|Zagreb|45.82,15.98|EUR
SI|Slovenia||Slovenian+;Slovene+|Slovenian;Slovene|Ljubljana|46.06,14.51|EUR
BA|Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina;Bosnia & Herzegovina|Bosnian+|=|Sarajevo|43.86,18.41|BAM
ME|Montenegro||Montenegrin+|=|Podgorica|42.43,19.26|EUR
MK|North Macedonia|Macedonia|Macedonian+|=|Skopje|42,21.43|MKD
AL|Albania||Albanian+|=|Tirana|41.33,19.82|ALL
XK|Kosovo||Kosovar+|=|Pristina|42.67,21.17|EUR
GE|Georgia||Georgian+|=|Tbilisi|41.72,44.79|GEL
AM|Armenia||Armenian+|=|Yerevan|40.18,44.51|AMD
AZ|Azerbaijan||Azerbaijani+;Azeri+|Azerbaijani;Azeri|Baku|40.41,49.87|AZN
KZ|Kazakhstan||Kazakh+;Kazakhstani+|Kazakh;Kazakhstani|Astana|51.17,71.43|KZT
KG|Kyrgyzstan||Kyrgyz;Kyrgyzstani+|Kyrgyz;Kyrgyzstani|Bishkek|42.87,74.59|KGS
UZ|Uzbekistan||Uzbek+;Uzbekistani+|Uzbek;Uzbekistani|Tashkent|41.3,69.24|UZS
TJ|Tajikistan||Tajik+;Tajikistani+|Tajik;Tajikistani|Dushanbe|38.56,68.79|TJS
TM|Turkmenistan||Turkmen+;Turkmenistani|=|Ashgabat|37.96,58.33|TMT
US|United States|US;U.S.;USA;America;United States of America|American+|American;US;U.S.|Washington|38.9,-77.04|USD
CA|Canada||Canadian+|=|Ottawa|45.42,-75.7|CAD
MX|Mexico||Mexican+|=|Mexico City|19.43,-99.13|MXN
BR|Brazil||Brazilian+|=|Brasilia|-15.79,-47.88|BRL
AR|Argentina||Argentine+;Argentinian+|Argentine;Argentinian|Buenos Aires|-34.6,-58.38|ARS
CL|Chile||Chilean+|=|Santiago|-33.45,-70.67|CLP
CO|Colombia||Colombian+|=|Bogota|4.71,-74.07|COP
PE|Peru||Peruvian+|=|Lima|-12.05,-77.04|PEN
VE|Venezuela||Venezuelan+|=|Caracas|10.49,-66.88|VES
EC|Ecuador||Ecuadorian+;Ecuadorean+|Ecuadorian;Ecuadorean|Quito|-0.18,-78.47|USD
BO|Bolivia||Bolivian+|=|La Paz|-16.5,-68.15|BOB
PY|Paraguay||Paraguayan+|=|Asuncion|-25.26,-57.58|PYG
UY|Uruguay||Uruguayan+|=|Montevideo|-34.9,-56.16|UYU
CU|Cuba||Cuban+|=|Havana|23.11,-82.37|CUP
DO|Dominican Republic||Dominican+|=|Santo Domingo|18.49,-69.93|DOP
HT|Haiti||Haitian+|=|Port-au-Prince|18.54,-72.34|HTG
JM|Jamaica||Jamaican+|=|Kingston|17.97,-76.79|JMD
PA|Panama||Panamanian+|=|Panama City|8.98,-79.52|PAB
CR|Costa Rica||Costa Rican+|=|San Jose|9.93,-84.08|CRC
GT|Guatemala||Guatemalan+|=|Guatemala City|14.63,-90.51|GTQ
VU|Vanuatu||Ni-Vanuatu;Vanuatuan+|Vanuatuan;Ni-Vanuatu|Port Vila|-17.73,168.32|VUV
PW|Palau||Palauan+|=|Ngerulmud|7.5,134.62|USD
FJ|Fiji||Fijian+|=|Suva|-18.14,178.44|FJD
PG|Papua New Guinea||Papua New Guinean+|=|Port Moresby|-9.44,147.18|PGK
AU|Australia||Australian+;Aussie+|=|Canberra|-35.28,149.13|AUD
NZ|New Zealand|NZ;Aotearoa|New Zealander+|New Zealand|Wellington|-41.29,174.78|NZD
KY|Cayman Islands||Caymanian+|=|George Town, Cayman Islands|19.29,-81.37|KYD
VG|British Virgin Islands|BVI|British Virgin Islander+||Road Town|18.43,-64.62|USD
IM|Isle of Man||Manx|=|Douglas, Isle of Man|54.15,-4.48|GBP
LC|Saint Lucia|St Lucia;St. Lucia|Saint Lucian+;St Lucian+|=|Castries|14,-61.01|XCD
VC|Saint Vincent and the Grenadines|St Vincent and the Grenadines;St. Vincent and the Grenadines;Saint Vincent|Vincentian+|=|Kingstown|13.16,-61.23|XCD
KN|Saint Kitts and Nevis|St Kitts and Nevis;St. Kitts and Nevis;St Kitts;St. Kitts|Kittitian+;Nevisian+|=|Basseterre|17.3,-62.72|XCD
AG|Antigua and Barbuda|Antigua|Antiguan+;Barbudan+|=|Saint John's|17.12,-61.84|XCD
DM|Dominica||||Roseau|15.3,-61.39|XCD
GD|Grenada||Grenadian+|=|St. George's|12.05,-61.75|XCD
BB|Barbados||Barbadian+;Bajan+|=|Bridgetown|13.11,-59.62|BBD
BS|Bahamas|the Bahamas;The Bahamas|Bahamian+|=|Nassau|25.06,-77.34|BSD
BZ|Belize||Belizean+|=|Belmopan|17.25,-88.77|BZD
TT|Trinidad and Tobago||Trinidadian+;Tobagonian+|=|Port of Spain|10.67,-61.52|TTD
GY|Guyana||Guyanese|=|Georgetown|6.8,-58.16|GYD
SR|Suriname|Surinam|Surinamese;Surinamer+|=|Paramaribo|5.87,-55.17|SRD
HN|Honduras||Honduran+|=|Tegucigalpa|14.08,-87.21|HNL
SV|El Salvador||Salvadoran+;Salvadorean+|=|San Salvador|13.69,-89.19|USD
NI|Nicaragua||Nicaraguan+|=|Managua|12.13,-86.25|NIO
PR|Puerto Rico||Puerto Rican+|=|San Juan, Puerto Rico|18.47,-66.11|USD
VI|US Virgin Islands|United States Virgin Islands;U.S. Virgin Islands|Virgin Islander+||Charlotte Amalie|18.34,-64.93|USD
BM|Bermuda||Bermudian+|=|Hamilton, Bermuda|32.29,-64.78|BMD
TC|Turks and Caicos Islands|Turks and Caicos|Turks and Caicos Islander+||Cockburn Town|21.46,-71.14|USD
AI|Anguilla||Anguillian+|=|The Valley, Anguilla|18.22,-63.06|XCD
MS|Montserrat||Montserratian+|=|Brades|16.79,-62.21|XCD
AW|Aruba||Aruban+|=|Oranjestad|12.52,-70.03|AWG
CW|Curacao|Curaçao|Curaçaoan+;Curacaoan+|=|Willemstad|12.11,-68.93|XCG
SX|Sint Maarten||||Philipsburg|18.03,-63.05|XCG
BQ|Caribbean Netherlands|Bonaire;Sint Eustatius|||Kralendijk|12.15,-68.27|USD
MF|Saint Martin|Saint-Martin|||Marigot|18.07,-63.08|EUR
BL|Saint Barthelemy|Saint Barthélemy;St Barts;Saint-Barthélemy|||Gustavia|17.9,-62.85|EUR
GP|Guadeloupe||Guadeloupean+|=|Basse-Terre|16,-61.73|EUR
MQ|Martinique||Martinican+|=|Fort-de-France|14.6,-61.07|EUR
GF|French Guiana||French Guianese|=|Cayenne|4.93,-52.33|EUR
PM|Saint Pierre and Miquelon|St Pierre and Miquelon|||Saint-Pierre|46.78,-56.18|EUR
FK|Falkland Islands|Falklands|Falkland Islander+||Stanley, Falkland Islands|-51.7,-57.86|FKP
GS|South Georgia and the South Sandwich Islands||||King Edward Point|-54.28,-36.5|GBP
GL|Greenland||Greenlander+|Greenlandic|Nuuk|64.18,-51.72|DKK
FO|Faroe Islands|Faroes|Faroese|=|Torshavn|62.01,-6.77|DKK
IS|Iceland||Icelander+|Icelandic|Reykjavik|64.14,-21.9|ISK
AX|Aland Islands|Åland Islands;Åland|||Mariehamn|60.1,19.93|EUR
SJ|Svalbard and Jan Mayen|Svalbard|||Longyearbyen|78.22,15.65|NOK
GG|Guernsey|||Guernsey|Saint Peter Port|49.46,-2.54|GBP
JE|Jersey||||Saint Helier|49.19,-2.1|GBP
GI|Gibraltar||Gibraltarian+|=|Gibraltar|36.14,-5.35|GIP
AD|Andorra||Andorran+|=|Andorra la Vella|42.51,1.52|EUR
LI|Liechtenstein||Liechtensteiner+||Vaduz|47.14,9.52|CHF
MC|Monaco||Monegasque+|=|Monaco|43.73,7.42|EUR
SM|San Marino||Sammarinese|=|San Marino|43.94,12.45|EUR
VA|Vatican City|Holy See;the Vatican;Vatican|||Vatican City|41.9,12.45|EUR
GA|Gabon||Gabonese|=|Libreville|0.39,9.45|XAF
GQ|Equatorial Guinea||Equatorial Guinean+;Equatoguinean+|=|Malabo|3.76,8.78|XAF
GW|Guinea-Bissau|Guinea Bissau|Bissau-Guinean+|=|Bissau|11.86,-15.6|XOF
CF|Central African Republic|C.A.R.|Central African+|=|Bangui|4.36,18.55|XAF
TD|Republic of Chad||Chadian+|=|N'Djamena|12.11,15.04|XAF
MR|Mauritania||Mauritanian+|=|Nouakchott|18.09,-15.98|MRU
CV|Cape Verde|Cabo Verde|Cape Verdean+|=|Praia|14.93,-23.51|CVE
ST|Sao Tome and Principe|São Tomé and Príncipe|Sao Tomean+|=|Sao Tome|0.34,6.73|STN
SS|South Sudan||South Sudanese|=|Juba|4.85,31.58|SSP
DJ|Djibouti||Djiboutian+|=|Djibouti|11.59,43.15|DJF
EH|Western Sahara|Sahrawi Republic|Sahrawi+|=|Laayoune|27.14,-13.19|MAD
KM|Comoros|the Comoros|Comorian+;Comoran+|=|Moroni|-11.7,43.26|KMF
SC|Seychelles|the Seychelles|Seychellois|=|Victoria, Seychelles|-4.62,55.45|SCR
LS|Lesotho||Basotho;Mosotho|=|Maseru|-29.32,27.48|LSL
SZ|Eswatini|Swaziland|Swazi+|=|Mbabane|-26.32,31.13|SZL
RE|Réunion|La Réunion;Reunion Island|Réunionese;Réunionnais|=|Saint-Denis|-20.88,55.45|EUR
YT|Mayotte||Mahoran+|=|Mamoudzou|-12.78,45.23|EUR
SH|Saint Helena|St Helena;St. Helena;Saint Helena, Ascension and Tristan da Cunha|Saint Helenian+|=|Jamestown, Saint Helena|-15.94,-5.72|SHP
WS|Samoa||Samoan+|=|Apia|-13.83,-171.77|WST
AS|American Samoa||American Samoan+|=|Pago Pago|-14.28,-170.7|USD
TO|Tonga||Tongan+|=|Nuku'alofa|-21.14,-175.2|TOP
TV|Tuvalu||Tuvaluan+|=|Funafuti|-8.52,179.19|AUD
KI|Kiribati||I-Kiribati|=|Tarawa|1.33,172.98|AUD
NR|Nauru||Nauruan+|=|Yaren|-0.55,166.92|AUD
MH|Marshall Islands||Marshallese;Marshall Islander+|=|Majuro|7.09,171.38|USD
FM|Micronesia|Federated States of Micronesia|Micronesian+|=|Palikir|6.92,158.16|USD
SB|Solomon Islands|the Solomons|Solomon Islander+||Honiara|-9.43,159.95|SBD
CK|Cook Islands||Cook Islander+||Avarua|-21.21,-159.78|NZD
NU|Niue||Niuean+|=|Alofi|-19.05,-169.92|NZD
TK|Tokelau||Tokelauan+|=||-9.2,-171.85|NZD
NC|New Caledonia||New Caledonian+|=|Noumea|-22.27,166.45|XPF
PF|French Polynesia|Tahiti|French Polynesian+;Tahitian+|French Polynesian;Tahitian|Papeete|-17.54,-149.57|XPF
WF|Wallis and Futuna||||Mata-Utu|-13.28,-176.17|XPF
PN|Pitcairn Islands|Pitcairn|||Adamstown|-25.07,-130.1|NZD
NF|Norfolk Island||||Kingston, Norfolk Island|-29.06,167.96|AUD
CX|Christmas Island||||Flying Fish Cove|-10.42,105.68|AUD
CC|Cocos (Keeling) Islands|Cocos Islands;Keeling Islands|||West Island|-12.16,96.82|AUD
GU|Guam||Guamanian+|=|Hagatna|13.48,144.75|USD
MP|Northern Mariana Islands|Northern Marianas|Northern Mariana Islander||Saipan|15.21,145.75|USD
IO|British Indian Ocean Territory|Chagos Islands||||-7.3,72.4|USD
TF|French Southern Territories|French Southern and Antarctic Lands||||-49.35,70.22|EUR
BV|Bouvet Island|||||-54.42,3.36|NOK
HM|Heard Island and McDonald Islands|||||-53.1,73.5|AUD
UM|United States Minor Outlying Islands|||||19.3,166.63|USD
AQ|Antarctica||||||
`;

/** The rows written out: every form of every demonym. */
export const COUNTRIES = SHORT.split('\n').map((row) => {
  const f = row.split('|');
  if (f.length < 5) return row;
  f[4] = f[4] === '=' ? f[3]!.split(/[+;]/)[0]! : f[4]!;
  f[3] = f[3]!.split(';').map((x) => (x.endsWith('+') ? `${x.slice(0, -1)};${x.slice(0, -1)}s` : x)).join(';');
  return f.join('|');
}).join('\n');
