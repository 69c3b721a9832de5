/**
 * Countries: ISO 3166-1 alpha-2 | usual English news name | other names | demonyms of people | adjectives | capital | lat,lon of the capital | ISO 4217.
 */
export const COUNTRIES = `
TH|Thailand|Kingdom of Thailand|Thai;Thais|Thai|Bangkok|13.75,100.52|THB
KH|Cambodia|Kingdom of Cambodia;Kampuchea|Cambodian;Cambodians;Khmer;Khmers|Cambodian;Khmer|Phnom Penh|11.56,104.92|KHR
MM|Myanmar|Burma|Burmese|Burmese|Naypyidaw|19.75,96.13|MMK
LA|Laos|Lao PDR;Lao People's Democratic Republic|Lao;Laotian;Laotians|Lao;Laotian|Vientiane|17.97,102.6|LAK
VN|Vietnam|Viet Nam|Vietnamese|Vietnamese|Hanoi|21.03,105.85|VND
PH|Philippines|the Philippines|Filipino;Filipinos;Filipina;Filipinas|Philippine;Filipino|Manila|14.6,120.98|PHP
MY|Malaysia||Malaysian;Malaysians|Malaysian|Kuala Lumpur|3.14,101.69|MYR
ID|Indonesia||Indonesian;Indonesians|Indonesian|Jakarta|-6.2,106.85|IDR
SG|Singapore||Singaporean;Singaporeans|Singaporean|Singapore|1.29,103.85|SGD
BN|Brunei||Bruneian;Bruneians|Bruneian|Bandar Seri Begawan|4.89,114.94|BND
TL|Timor-Leste|East Timor|Timorese;East Timorese|Timorese|Dili|-8.56,125.57|USD
CN|China|People's Republic of China;PRC;mainland China|Chinese|Chinese|Beijing|39.9,116.4|CNY
HK|Hong Kong||Hong Konger;Hong Kongers;Hongkonger;Hongkongers|||22.28,114.16|HKD
MO|Macau|Macao|Macanese|Macanese||22.2,113.55|MOP
TW|Taiwan||Taiwanese|Taiwanese|Taipei|25.05,121.56|TWD
KR|South Korea|Republic of Korea;Korea;ROK;S. Korea|South Korean;South Koreans;Korean;Koreans|South Korean;Korean|Seoul|37.57,126.98|KRW
KP|North Korea|DPRK|North Korean;North Koreans|North Korean|Pyongyang|39.03,125.75|KPW
JP|Japan||Japanese|Japanese|Tokyo|35.68,139.69|JPY
MN|Mongolia||Mongolian;Mongolians|Mongolian|Ulaanbaatar|47.92,106.92|MNT
IN|India||Indian;Indians|Indian|New Delhi|28.61,77.21|INR
PK|Pakistan||Pakistani;Pakistanis|Pakistani|Islamabad|33.69,73.05|PKR
BD|Bangladesh||Bangladeshi;Bangladeshis|Bangladeshi|Dhaka|23.81,90.41|BDT
NP|Nepal||Nepali;Nepalis;Nepalese|Nepali;Nepalese|Kathmandu|27.72,85.32|NPR
LK|Sri Lanka||Sri Lankan;Sri Lankans|Sri Lankan|Colombo|6.93,79.85|LKR
BT|Bhutan||Bhutanese|Bhutanese|Thimphu|27.47,89.64|BTN
MV|Maldives|the Maldives|Maldivian;Maldivians|Maldivian|Malé|4.18,73.51|MVR
AF|Afghanistan||Afghan;Afghans|Afghan|Kabul|34.53,69.17|AFN
IR|Iran||Iranian;Iranians|Iranian|Tehran|35.69,51.42|IRR
IQ|Iraq||Iraqi;Iraqis|Iraqi|Baghdad|33.32,44.37|IQD
SA|Saudi Arabia||Saudi;Saudis|Saudi|Riyadh|24.71,46.68|SAR
AE|United Arab Emirates|UAE;U.A.E.;Emirates|Emirati;Emiratis|Emirati|Abu Dhabi|24.45,54.38|AED
QA|Qatar||Qatari;Qataris|Qatari|Doha|25.29,51.53|QAR
KW|Kuwait||Kuwaiti;Kuwaitis|Kuwaiti|Kuwait City|29.38,47.99|KWD
BH|Bahrain||Bahraini;Bahrainis|Bahraini|Manama|26.23,50.59|BHD
OM|Oman||Omani;Omanis|Omani|Muscat|23.59,58.41|OMR
YE|Yemen||Yemeni;Yemenis|Yemeni|Sanaa|15.37,44.19|YER
JO|Jordan||Jordanian;Jordanians|Jordanian|Amman|31.95,35.93|JOD
LB|Lebanon||Lebanese|Lebanese|Beirut|33.89,35.5|LBP
SY|Syria||Syrian;Syrians|Syrian|Damascus|33.51,36.29|SYP
IL|Israel||Israeli;Israelis|Israeli|Jerusalem|31.77,35.22|ILS
PS|Palestine||Palestinian;Palestinians|Palestinian|Ramallah|31.9,35.2|ILS
TR|Turkey|Türkiye;Turkiye|Turk;Turks;Turkish|Turkish|Ankara|39.93,32.86|TRY
CY|Cyprus||Cypriot;Cypriots|Cypriot|Nicosia|35.19,33.38|EUR
EG|Egypt||Egyptian;Egyptians|Egyptian|Cairo|30.04,31.24|EGP
LY|Libya||Libyan;Libyans|Libyan|Tripoli|32.89,13.19|LYD
TN|Tunisia||Tunisian;Tunisians|Tunisian|Tunis|36.8,10.18|TND
DZ|Algeria||Algerian;Algerians|Algerian|Algiers|36.75,3.06|DZD
MA|Morocco||Moroccan;Moroccans|Moroccan|Rabat|34.02,-6.83|MAD
SD|Sudan||Sudanese|Sudanese|Khartoum|15.5,32.56|SDG
ET|Ethiopia||Ethiopian;Ethiopians|Ethiopian|Addis Ababa|9.03,38.74|ETB
ER|Eritrea||Eritrean;Eritreans|Eritrean|Asmara|15.32,38.93|ERN
SO|Somalia||Somali;Somalis|Somali|Mogadishu|2.05,45.32|SOS
KE|Kenya||Kenyan;Kenyans|Kenyan|Nairobi|-1.29,36.82|KES
UG|Uganda||Ugandan;Ugandans|Ugandan|Kampala|0.35,32.58|UGX
TZ|Tanzania||Tanzanian;Tanzanians|Tanzanian|Dodoma|-6.16,35.75|TZS
RW|Rwanda||Rwandan;Rwandans|Rwandan|Kigali|-1.94,30.06|RWF
BI|Burundi||Burundian;Burundians|Burundian|Gitega|-3.43,29.93|BIF
ZM|Zambia||Zambian;Zambians|Zambian|Lusaka|-15.39,28.32|ZMW
ZW|Zimbabwe||Zimbabwean;Zimbabweans|Zimbabwean|Harare|-17.83,31.05|USD
MW|Malawi||Malawian;Malawians|Malawian|Lilongwe|-13.96,33.77|MWK
MZ|Mozambique||Mozambican;Mozambicans|Mozambican|Maputo|-25.97,32.57|MZN
NA|Namibia||Namibian;Namibians|Namibian|Windhoek|-22.56,17.08|NAD
BW|Botswana||Batswana;Motswana||Gaborone|-24.65,25.91|BWP
ZA|South Africa||South African;South Africans|South African|Pretoria|-25.75,28.19|ZAR
MG|Madagascar||Malagasy|Malagasy|Antananarivo|-18.88,47.51|MGA
MU|Mauritius||Mauritian;Mauritians|Mauritian|Port Louis|-20.16,57.5|MUR
AO|Angola||Angolan;Angolans|Angolan|Luanda|-8.84,13.23|AOA
CD|Democratic Republic of the Congo|DR Congo;DRC;Democratic Republic of Congo|Congolese|Congolese|Kinshasa|-4.32,15.31|CDF
CG|Republic of the Congo|Congo-Brazzaville|||Brazzaville|-4.26,15.24|XAF
CM|Cameroon||Cameroonian;Cameroonians|Cameroonian|Yaounde|3.87,11.52|XAF
NG|Nigeria||Nigerian;Nigerians|Nigerian|Abuja|9.06,7.49|NGN
GH|Ghana||Ghanaian;Ghanaians|Ghanaian|Accra|5.6,-0.19|GHS
CI|Ivory Coast|Côte d'Ivoire;Cote d'Ivoire|Ivorian;Ivorians|Ivorian|Yamoussoukro|6.82,-5.28|XOF
BJ|Benin||Beninese|Beninese|Porto-Novo|6.5,2.6|XOF
TG|Togo||Togolese|Togolese|Lome|6.13,1.22|XOF
BF|Burkina Faso||Burkinabe|Burkinabe|Ouagadougou|12.37,-1.52|XOF
NE|Niger||Nigerien;Nigeriens|Nigerien|Niamey|13.51,2.11|XOF
ML|Mali||Malian;Malians|Malian|Bamako|12.64,-8|XOF
SN|Senegal||Senegalese|Senegalese|Dakar|14.72,-17.47|XOF
GM|Gambia|The Gambia|Gambian;Gambians|Gambian|Banjul|13.45,-16.58|GMD
GN|Guinea||Guinean;Guineans|Guinean|Conakry|9.64,-13.58|GNF
SL|Sierra Leone||Sierra Leonean;Sierra Leoneans|Sierra Leonean|Freetown|8.48,-13.23|SLE
LR|Liberia||Liberian;Liberians|Liberian|Monrovia|6.3,-10.8|LRD
GB|United Kingdom|Britain;UK;U.K.;Great Britain|Briton;Britons;British|British;UK|London|51.51,-0.13|GBP
IE|Ireland||Irish|Irish|Dublin|53.35,-6.26|EUR
FR|France||French;Frenchman|French|Paris|48.85,2.35|EUR
DE|Germany||German;Germans|German|Berlin|52.52,13.41|EUR
NL|Netherlands|the Netherlands;Holland|Dutch|Dutch|Amsterdam|52.37,4.9|EUR
BE|Belgium||Belgian;Belgians|Belgian|Brussels|50.85,4.35|EUR
LU|Luxembourg||Luxembourger;Luxembourgers|||49.61,6.13|EUR
CH|Switzerland||Swiss|Swiss|Bern|46.95,7.45|CHF
AT|Austria||Austrian;Austrians|Austrian|Vienna|48.21,16.37|EUR
IT|Italy||Italian;Italians|Italian|Rome|41.9,12.5|EUR
ES|Spain||Spaniard;Spaniards;Spanish|Spanish|Madrid|40.42,-3.7|EUR
PT|Portugal||Portuguese|Portuguese|Lisbon|38.72,-9.14|EUR
GR|Greece||Greek;Greeks|Greek|Athens|37.98,23.73|EUR
MT|Malta||Maltese|Maltese|Valletta|35.9,14.51|EUR
DK|Denmark||Dane;Danes;Danish|Danish|Copenhagen|55.68,12.57|DKK
SE|Sweden||Swede;Swedes;Swedish|Swedish|Stockholm|59.33,18.07|SEK
NO|Norway||Norwegian;Norwegians|Norwegian|Oslo|59.91,10.75|NOK
FI|Finland||Finn;Finns;Finnish|Finnish|Helsinki|60.17,24.94|EUR
EE|Estonia||Estonian;Estonians|Estonian|Tallinn|59.44,24.75|EUR
LV|Latvia||Latvian;Latvians|Latvian|Riga|56.95,24.11|EUR
LT|Lithuania||Lithuanian;Lithuanians|Lithuanian|Vilnius|54.69,25.28|EUR
PL|Poland||Pole;Poles;Polish|Polish|Warsaw|52.23,21.01|PLN
CZ|Czech Republic|Czechia|Czech;Czechs|Czech|Prague|50.09,14.42|CZK
SK|Slovakia||Slovak;Slovaks|Slovak|Bratislava|48.15,17.11|EUR
HU|Hungary||Hungarian;Hungarians|Hungarian|Budapest|47.5,19.04|HUF
RO|Romania||Romanian;Romanians|Romanian|Bucharest|44.43,26.1|RON
BG|Bulgaria||Bulgarian;Bulgarians|Bulgarian|Sofia|42.7,23.32|BGN
MD|Moldova||Moldovan;Moldovans|Moldovan|Chisinau|47.01,28.86|MDL
UA|Ukraine||Ukrainian;Ukrainians|Ukrainian|Kyiv|50.45,30.52|UAH
BY|Belarus||Belarusian;Belarusians|Belarusian|Minsk|53.9,27.57|BYN
RU|Russia|Russian Federation|Russian;Russians|Russian|Moscow|55.76,37.62|RUB
RS|Serbia||Serbian;Serbians;Serb;Serbs|Serbian|Belgrade|44.79,20.45|RSD
HR|Croatia||Croatian;Croatians;Croat;Croats|Croatian|Zagreb|45.82,15.98|EUR
SI|Slovenia||Slovenian;Slovenians|Slovenian|Ljubljana|46.06,14.51|EUR
BA|Bosnia and Herzegovina|Bosnia|Bosnian;Bosnians|Bosnian|Sarajevo|43.86,18.41|BAM
ME|Montenegro||Montenegrin;Montenegrins|Montenegrin|Podgorica|42.43,19.26|EUR
MK|North Macedonia|Macedonia|Macedonian;Macedonians|Macedonian|Skopje|42,21.43|MKD
AL|Albania||Albanian;Albanians|Albanian|Tirana|41.33,19.82|ALL
XK|Kosovo||Kosovar;Kosovars|Kosovar|Pristina|42.67,21.17|EUR
GE|Georgia||Georgian;Georgians|Georgian|Tbilisi|41.72,44.79|GEL
AM|Armenia||Armenian;Armenians|Armenian|Yerevan|40.18,44.51|AMD
AZ|Azerbaijan||Azerbaijani;Azerbaijanis|Azerbaijani|Baku|40.41,49.87|AZN
KZ|Kazakhstan||Kazakh;Kazakhs;Kazakhstani|Kazakh|Astana|51.17,71.43|KZT
KG|Kyrgyzstan||Kyrgyz|Kyrgyz|Bishkek|42.87,74.59|KGS
UZ|Uzbekistan||Uzbek;Uzbeks|Uzbek|Tashkent|41.3,69.24|UZS
TJ|Tajikistan||Tajik;Tajiks|Tajik|Dushanbe|38.56,68.79|TJS
TM|Turkmenistan||Turkmen;Turkmens|Turkmen|Ashgabat|37.96,58.33|TMT
US|United States|US;U.S.;USA;America;United States of America|American;Americans|American;US;U.S.|Washington|38.9,-77.04|USD
CA|Canada||Canadian;Canadians|Canadian|Ottawa|45.42,-75.7|CAD
MX|Mexico||Mexican;Mexicans|Mexican|Mexico City|19.43,-99.13|MXN
BR|Brazil||Brazilian;Brazilians|Brazilian|Brasilia|-15.79,-47.88|BRL
AR|Argentina||Argentine;Argentines;Argentinian;Argentinians|Argentine;Argentinian|Buenos Aires|-34.6,-58.38|ARS
CL|Chile||Chilean;Chileans|Chilean|Santiago|-33.45,-70.67|CLP
CO|Colombia||Colombian;Colombians|Colombian|Bogota|4.71,-74.07|COP
PE|Peru||Peruvian;Peruvians|Peruvian|Lima|-12.05,-77.04|PEN
VE|Venezuela||Venezuelan;Venezuelans|Venezuelan|Caracas|10.49,-66.88|VES
EC|Ecuador||Ecuadorian;Ecuadorians;Ecuadorean|Ecuadorian|Quito|-0.18,-78.47|USD
BO|Bolivia||Bolivian;Bolivians|Bolivian|La Paz|-16.5,-68.15|BOB
PY|Paraguay||Paraguayan;Paraguayans|Paraguayan|Asuncion|-25.26,-57.58|PYG
UY|Uruguay||Uruguayan;Uruguayans|Uruguayan|Montevideo|-34.9,-56.16|UYU
CU|Cuba||Cuban;Cubans|Cuban|Havana|23.11,-82.37|CUP
DO|Dominican Republic||Dominican;Dominicans|Dominican|Santo Domingo|18.49,-69.93|DOP
HT|Haiti||Haitian;Haitians|Haitian|Port-au-Prince|18.54,-72.34|HTG
JM|Jamaica||Jamaican;Jamaicans|Jamaican|Kingston|17.97,-76.79|JMD
PA|Panama||Panamanian;Panamanians|Panamanian|Panama City|8.98,-79.52|PAB
CR|Costa Rica||Costa Rican;Costa Ricans|Costa Rican|San Jose|9.93,-84.08|CRC
GT|Guatemala||Guatemalan;Guatemalans|Guatemalan|Guatemala City|14.63,-90.51|GTQ
VU|Vanuatu|||Vanuatuan|Port Vila|-17.73,168.32|VUV
PW|Palau||Palauan;Palauans|Palauan|Ngerulmud|7.5,134.62|USD
FJ|Fiji||Fijian;Fijians|Fijian|Suva|-18.14,178.44|FJD
PG|Papua New Guinea||Papua New Guinean;Papua New Guineans|Papua New Guinean|Port Moresby|-9.44,147.18|PGK
AU|Australia||Australian;Australians|Australian|Canberra|-35.28,149.13|AUD
NZ|New Zealand||New Zealander;New Zealanders|New Zealand|Wellington|-41.29,174.78|NZD
KY|Cayman Islands|||||19.29,-81.37|KYD
VG|British Virgin Islands|||||18.43,-64.62|USD
IM|Isle of Man|||||54.15,-4.48|GBP
`;
