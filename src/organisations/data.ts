/** Organisations met less often than those of src/lexicon/orgs.ts, in its format: name | type | country | other names and acronyms. Sources in each block's comment. */
export const MORE_ORGS = [
  // Thailand: police, ministries, courts, regulators: the agencies' own English sites.
  `
Royal Thai Navy|agency|TH|
Royal Thai Air Force|agency|TH|
Metropolitan Police Bureau|agency|TH|
Tourist Police Bureau|agency|TH|
Department of Provincial Administration|agency|TH|
Pha Muang Force|agency|TH|Pha Muang Task Force
Surasak Montri Task Force|agency|TH|
Chanthaburi and Trat Border Defence Command|agency|TH|Chanthaburi-Trat Border Defence Command
National Anti-Corruption Commission|agency|TH|NACC
Thai Bankers' Association|company|TH|Thai Bankers Association
Office of the Consumer Protection Board|agency|TH|
`,
  // Cambodia.
  `
Royal Government of Cambodia|agency|KH|
Royal Cambodian Armed Forces|agency|KH|RCAF
Cambodian National Police|agency|KH|
National Authority for Combating Drugs|agency|KH|NACD
Anti-Cybercrime Department|agency|KH|Anti-Cyber Crime Department
Phnom Penh Municipal Police|agency|KH|
Cambodia Financial Intelligence Unit|agency|KH|CAFIU
Non-Bank Financial Services Authority|agency|KH|
Telecommunication Regulator of Cambodia|agency|KH|
Ministry of Labour and Vocational Training|agency|KH|
`,
  // Myanmar.
  `
National Defence and Security Council|agency|MM|National Defense and Security Council
Central Supervisory Committee for Counter Online Scam and Illegal Online Gambling|agency|MM|
Central Bank of Myanmar|agency|MM|CBM
Myanma Posts and Telecommunications|company|MM|MPT
Karenni Nationalities Defence Force|group|MM|KNDF
Kachin Independence Organisation|group|MM|KIO;Kachin Independence Organization
Shan State Army|group|MM|
Restoration Council of Shan State|group|MM|RCSS
Shan State Progress Party|group|MM|SSPP
Kawthoolei Army|group|MM|KTLA
Karen National Defence Organisation|group|MM|KNDO;Karen National Defence Organization
KNU/KNLA Peace Council|group|MM|
Pa-O National Organisation|group|MM|PNO;Pa-O National Organization
Mon National Liberation Army|group|MM|
Chin National Front|group|MM|
Arakan Rohingya Salvation Army|group|MM|ARSA
United Wa State Party|group|MM|UWSP
Four Families|group|MM|
Henry Group|company|MM|Henry Investment
Chit Linn Myaing Toyota Company|company|MM|
Chit Linn Myaing Mining and Industry Company|company|MM|
`,
  // Laos.
  `
Golden Triangle SEZ Management Committee|agency|LA|GTSEZ Management Committee
`,
  // Vietnam.
  `
People's Court of Ho Chi Minh City|agency|VN|
State Bank of Vietnam|agency|VN|
Vietnam Border Guard|agency|VN|
Department of Cyber Security and High-Tech Crime Prevention|agency|VN|A05
`,
  // Philippines.
  `
National Police Commission|agency|PH|Napolcom;NAPOLCOM
PNP Women and Children Protection Center|agency|PH|WCPC;PNP-WCPC
PNP Special Action Force|agency|PH|PNP-SAF
National Capital Region Police Office|agency|PH|NCRPO
PNP Aviation Security Group|agency|PH|AVSEGROUP
Bureau of Customs|agency|PH|
Bureau of Corrections|agency|PH|BuCor
Bureau of Jail Management and Penology|agency|PH|BJMP
Bangko Sentral ng Pilipinas|agency|PH|BSP
Philippine Drug Enforcement Agency|agency|PH|PDEA
Philippine Coast Guard|agency|PH|PCG
Philippine Army|agency|PH|
Department of Information and Communications Technology|agency|PH|DICT
Department of Social Welfare and Development|agency|PH|DSWD
Department of Labor and Employment|agency|PH|DOLE
Office of the Solicitor General|agency|PH|OSG
National Prosecution Service|agency|PH|
Sandiganbayan|agency|PH|
Commission on Filipinos Overseas|agency|PH|
Manila International Airport Authority|agency|PH|MIAA
Senate Blue Ribbon Committee|agency|PH|
QJJ Group of Companies|company|PH|QJJ Farm
Smart Web Technology|company|PH|
Xinchuang Network Technology|company|PH|
Rivendell Global Gaming Corporation|company|PH|Rivendell Global Gaming
Brickhartz Technology|company|PH|
Golden Sun 999|company|PH|
CGC Technologies|company|PH|Colorful and Leap Group;CGC Technologies Inc
Central One Bataan|company|PH|Central One Bataan PH
`,
  // Malaysia, Singapore, Indonesia, Brunei.
  `
Federal Commercial Crime Investigation Department|agency|MY|Federal CCID;JSJK
Securities Commission Malaysia|agency|MY|
Anti-Trafficking in Persons and Anti-Smuggling of Migrants Council|agency|MY|
Council for Anti-Trafficking in Persons and Anti-Smuggling of Migrants|agency|MY|
National Anti-Financial Crime Centre|agency|MY|NFCC
CyberSecurity Malaysia|agency|MY|
Suhakam|agency|MY|SUHAKAM;Human Rights Commission of Malaysia
Attorney-General's Chambers|agency|SG|AGC
Infocomm Media Development Authority|agency|SG|IMDA
Government Technology Agency|agency|SG|GovTech
ScamShield|agency|SG|
Internal Security Department|agency|SG|
Criminal Investigation Agency of the Indonesian National Police|agency|ID|Bareskrim Polri
Coordinating Ministry for Political and Security Affairs|agency|ID|Kemenko Polkam
National Cyber and Crypto Agency|agency|ID|BSSN
Bank Indonesia|agency|ID|
Corruption Eradication Commission|agency|ID|KPK
Indonesia Anti-Scam Centre|agency|ID|IASC;Indonesia Anti-Scam Center
Witness and Victim Protection Agency|agency|ID|LPSK
Komnas HAM|agency|ID|
Beranda Perempuan|ngo|ID|
Royal Brunei Police Force|agency|BN|RBPF
`,
  // China, Hong Kong, Macau, Taiwan.
  `
People's Bank of China|agency|CN|PBOC
China Coast Guard|agency|CN|
People's Liberation Army|agency|CN|PLA
Cyberspace Administration of China|agency|CN|
National Anti-Fraud Center|agency|CN|National Anti-Fraud Centre
Shenzhen Intermediate People's Court|agency|CN|
Quanzhou Intermediate People's Court|agency|CN|
Cyber Security and Technology Crime Bureau|agency|HK|CSTCB
Securities and Futures Commission|agency|HK|SFC
Joint Financial Intelligence Unit|agency|HK|JFIU
Customs and Excise Department|agency|HK|
Judiciary Police|agency|MO|
14K|group|HK|14K triad;14K Triad
Sun Yee On|group|HK|
Wo Shing Wo|group|HK|
Bamboo Union|group|TW|United Bamboo Gang
Heavenly Way Alliance|group|TW|Tiandaomeng
World Hongmen History and Culture Association|group||World Hongmen History and Culture Association of Cambodia
Straits Exchange Foundation|agency|TW|SEF
Financial Supervisory Commission|agency|TW|
New Taipei District Prosecutors Office|agency|TW|New Taipei District Prosecutors' Office
Bureau of Consular Affairs|agency|TW|BOCA
Taipei Economic and Cultural Office|agency|TW|TECO
`,
  // Korea, Japan.
  `
Supreme Prosecutors' Office|agency|KR|Supreme Prosecutors Office
Seoul Central District Court|agency|KR|
Seoul Central District Prosecutors' Office|agency|KR|Seoul Central District Prosecutors Office
Financial Services Commission|agency|KR|FSC
Korea Financial Intelligence Unit|agency|KR|KoFIU
Overseas Koreans Agency|agency|KR|
Financial Services Agency|agency|JP|
Yamaguchi-gumi|group|JP|
`,
  // South Asia.
  `
Ministry of Electronics and Information Technology|agency|IN|MeitY
Telecom Regulatory Authority of India|agency|IN|TRAI
Securities and Exchange Board of India|agency|IN|SEBI
National Payments Corporation of India|company|IN|NPCI
Citizen Financial Cyber Fraud Reporting and Management System|agency|IN|CFCFRMS
Financial Intelligence Unit-India|agency|IN|FIU-IND
Directorate of Revenue Intelligence|agency|IN|DRI
Narcotics Control Bureau|agency|IN|NCB
CERT-In|agency|IN|
Central Industrial Security Force|agency|IN|CISF
Economic Offences Wing|agency|IN|EOW
Gujarat State Cyber Centre of Excellence|agency|IN|
Delhi High Court|agency|IN|
Bombay High Court|agency|IN|
Supreme Court of India|agency|IN|
Protector of Emigrants|agency|IN|
Federal Board of Revenue|agency|PK|FBR
State Bank of Pakistan|agency|PK|
Pakistan Telecommunication Authority|agency|PK|PTA
Inter-Services Intelligence|agency|PK|ISI
Securities and Exchange Commission of Pakistan|agency|PK|SECP
Nepal Rastra Bank|agency|NP|NRB
Department of Foreign Employment|agency|NP|
Sri Lanka Police|agency|LK|
Sri Lanka Computer Emergency Readiness Team|agency|LK|SLCERT;Sri Lanka CERT
Central Bank of Sri Lanka|agency|LK|
Rapid Action Battalion|agency|BD|RAB
Bangladesh Financial Intelligence Unit|agency|BD|BFIU
Bangladesh Bank|agency|BD|
Bureau of Manpower, Employment and Training|agency|BD|BMET
BRAC|ngo|BD|
Maiti Nepal|ngo|NP|
`,
  // Africa.
  `
Nigeria Immigration Service|agency|NG|
Independent Corrupt Practices Commission|agency|NG|ICPC;Independent Corrupt Practices and Other Related Offences Commission
National Drug Law Enforcement Agency|agency|NG|NDLEA
Nigerian Financial Intelligence Unit|agency|NG|NFIU
Central Bank of Nigeria|agency|NG|CBN
Nigerian Communications Commission|agency|NG|NCC
Ghana Immigration Service|agency|GH|GIS
National Intelligence Bureau|agency|GH|
Bank of Ghana|agency|GH|
National Signals Bureau|agency|GH|
Narcotics Control Commission|agency|GH|NACOC
Kenya Police Service|agency|KE|
Communications Authority of Kenya|agency|KE|
Central Bank of Kenya|agency|KE|
Anti-Terrorism Police Unit|agency|KE|ATPU
Assets Recovery Agency|agency|KE|
National Employment Authority|agency|KE|
National Intelligence and Security Service|agency|ET|NISS
Uganda Police Force|agency|UG|
Directorate of Citizenship and Immigration Control|agency|UG|DCIC
Zambia Police Service|agency|ZM|
Zambia Information and Communications Technology Authority|agency|ZM|ZICTA
Namibian Police Force|agency|NA|NamPol
Directorate for Priority Crime Investigation|agency|ZA|DPCI
National Prosecuting Authority|agency|ZA|NPA
Financial Sector Conduct Authority|agency|ZA|FSCA
Border Management Authority|agency|ZA|
Platform for the Fight against Cybercrime|agency|CI|PLCC
Egyptian Public Prosecution|agency|EG|
Neo Black Movement of Africa|group|NG|
Genting International|company|NG|
`,
  // Gulf, Middle East, Caucasus, Central Asia.
  `
Central Bank of the UAE|agency|AE|CBUAE
Dubai Financial Services Authority|agency|AE|DFSA
Virtual Assets Regulatory Authority|agency|AE|VARA
Israel Police|agency|IL|Israeli Police
Lahav 433|agency|IL|
Israel Securities Authority|agency|IL|
State Security Service of Georgia|agency|GE|
Prosecutor's Office of Georgia|agency|GE|
Masak|agency|TR|MASAK;Financial Crimes Investigation Board
`,
  // Europe.
  `
National Police of Ukraine|agency|UA|Ukrainian National Police
Bundespolizei|agency|DE|
Bamberg Public Prosecutor's Office|agency|DE|
BaFin|agency|DE|Federal Financial Supervisory Authority
Central Office for Cybercrime Bavaria|agency|DE|Bavarian Central Office for the Prosecution of Cybercrime
Policia Nacional|agency|ES|Policía Nacional;Spanish National Police
Audiencia Nacional|agency|ES|
Guardia di Finanza|agency|IT|
Carabinieri|agency|IT|
Polizia Postale|agency|IT|
Gendarmerie Nationale|agency|FR|
Paris Prosecutor's Office|agency|FR|
Fiscal Information and Investigation Service|agency|NL|FIOD
Fedpol|agency|CH|
Office of the Attorney General of Switzerland|agency|CH|
Swiss Financial Market Supervisory Authority|agency|CH|FINMA
An Garda Siochana|agency|IE|An Garda Síochána;Garda;Gardai;Gardaí
Garda National Economic Crime Bureau|agency|IE|GNECB
HM Treasury|agency|GB|
HM Revenue and Customs|agency|GB|HMRC;HM Revenue & Customs
National Fraud Intelligence Bureau|agency|GB|NFIB
Dedicated Card and Payment Crime Unit|agency|GB|DCPCU
Financial Ombudsman Service|agency|GB|
National Economic Crime Centre|agency|GB|NECC
Police Scotland|agency|GB|
Greater Manchester Police|agency|GB|GMP
West Midlands Police|agency|GB|
UK Finance|company|GB|
Cyprus Securities and Exchange Commission|agency|CY|CySEC
European Central Bank|igo||ECB
Joint Cybercrime Action Taskforce|agency||J-CAT
`,
  // Americas, Australia, New Zealand.
  `
US Securities and Exchange Commission|agency|US|U.S. Securities and Exchange Commission
Commodity Futures Trading Commission|agency|US|CFTC
Consumer Financial Protection Bureau|agency|US|CFPB
United States Attorney's Office|agency|US|
Pentagon|agency|US|
New York Police Department|agency|US|NYPD
Canada Border Services Agency|agency|CA|CBSA
Toronto Police Service|agency|CA|
FINTRAC|agency|CA|
Ontario Securities Commission|agency|CA|OSC
Joint Policing Cybercrime Coordination Centre|agency|AU|JPC3
Australian Signals Directorate|agency|AU|ASD
Australian Taxation Office|agency|AU|ATO
Department of Foreign Affairs and Trade|agency|AU|DFAT
IDCARE|ngo|AU|
New Zealand Police|agency|NZ|NZ Police
Netsafe|ngo|NZ|
Palau Bureau of Public Safety|agency|PW|
Fiji Police Force|agency|FJ|
Polícia Federal|agency|BR|Policia Federal;Brazilian Federal Police
Peruvian National Police|agency|PE|
Jalisco New Generation Cartel|group|MX|CJNG;Jalisco cartel
Tren de Aragua|group|VE|
`,
  // Networks and companies on sanctions lists or in indictments: OFAC SDN listings of 30 January 2018, 12 September 2024, 5 May, 8 September, 14 October and 12 November 2025; FinCEN on Huione Group (1 May 2025); UK Sanctions List (14 October 2025).
  `
Cambodian Heng Xin Real Estate Investment|company|KH|
DW Capital Holding|company|SG|DW Capital
Huione International Payments|company|KH|Huione International Pay
Heng He Bavet Property|company|KH|
Anco Brothers|company|KH|
Amber Hill Ventures|company||
Lateral Bridge Global|company||
Grand Legend International Asset Management|company|TW|
Alphaconnect Investments|company|SG|
Skyline Investment Management|company|SG|
Mighty Divine|company||
Grinex|company|RU|
Hydra Market|company||
Suncity Group|company|MO|Suncity
`,
  // Crypto, payments, platforms, telecoms, dating, airlines, banks: the companies' sites.
  `
Bitfinex|company||
Bitkub|company|TH|
HTX|company||Huobi
imToken|company||
MetaMask|company||
Group-IB|company|SG|
Gmail|company|US|
Discord|company|US|
Viber|company||
KakaoTalk|company|KR|Kakao
Weibo|company|CN|
Douyin|company|CN|
Tencent|company|CN|
Alibaba|company|CN|
UnionPay|company|CN|
GCash|company|PH|
Paytm|company|IN|
PhonePe|company|IN|
M-Pesa|company|KE|M-PESA;Mpesa
Safaricom|company|KE|
Wing Bank|company|KH|
ABA Bank|company|KH|
ACLEDA|company|KH|ACLEDA Bank
True Corporation|company|TH|
Advanced Info Service|company|TH|
Siam Commercial Bank|company|TH|
Bangkok Bank|company|TH|
Krungthai Bank|company|TH|Krung Thai Bank
Maybank|company|MY|
CIMB|company|MY|
UOB|company|SG|United Overseas Bank
Citibank|company|US|Citigroup
JPMorgan Chase|company|US|JPMorgan
MoneyGram|company|US|
AirAsia|company|MY|
Singapore Airlines|company|SG|
VietJet|company|VN|Vietjet
Cebu Pacific|company|PH|
`,
  // NGOs and think tanks: their own sites.
  `
Anti-Slavery International|ngo||
Stop the Traffik|ngo|GB|
Walk Free|ngo|AU|
Polaris Project|ngo|US|
Hope for Justice|ngo||
Agape International Missions|ngo|KH|
Licadho|ngo|KH|LICADHO
Chab Dai|ngo|KH|
Cambodian Center for Human Rights|ngo|KH|CCHR
Transparency International|ngo||
Global Alms|ngo|US|Global Alms Incorporated
Winrock International|ngo|US|
Freedom House|ngo|US|
Karen Peace Support Network|ngo|MM|
Burma Campaign UK|ngo|GB|
Institute for Strategy and Policy-Myanmar|ngo|MM|ISP-Myanmar
Migrant Working Group|ngo|TH|
LPN Foundation|ngo|TH|Labour Protection Network;Labour Protection Network Foundation
Paveena Hongsakula Foundation|ngo|TH|Pavena Foundation;Paveena Foundation
Blas F. Ople Policy Center|ngo|PH|Ople Center
Migrante International|ngo|PH|Migrante
Tenaganita|ngo|MY|
Center for Strategic and International Studies|ngo|US|CSIS
Stimson Center|ngo|US|
Royal United Services Institute|ngo|GB|RUSI
International Institute for Strategic Studies|ngo|GB|IISS
C4ADS|ngo|US|
Global Anti-Scam Alliance|ngo||GASA
Caritas Philippines|ngo|PH|
`,
  // International bodies.
  `
UN General Assembly|igo||
Asian Development Bank|igo||ADB
Egmont Group|igo||
Asia/Pacific Group on Money Laundering|igo||Asia Pacific Group on Money Laundering
African Union|igo||
ECOWAS|igo||
Shanghai Cooperation Organisation|igo||Shanghai Cooperation Organization
Lancang-Mekong Cooperation|igo||Lancang-Mekong Integrated Law Enforcement and Security Cooperation Center
Bali Process|igo||
ASEAN Intergovernmental Commission on Human Rights|igo||AICHR
G7|igo||
BRICS|igo||
Five Eyes|igo||
`,
  // Media.
  `
Financial Times|media|GB|
NBC News|media|US|
NPR|media|US|
ProPublica|media|US|
Deutsche Welle|media|DE|
OCCRP|media||Organized Crime and Corruption Reporting Project
ICIJ|media||International Consortium of Investigative Journalists
The Hindu|media|IN|
Times of India|media|IN|The Times of India
Indian Express|media|IN|The Indian Express
Hindustan Times|media|IN|
NDTV|media|IN|
India Today|media|IN|
Press Trust of India|media|IN|PTI
Asian News International|media|IN|ANI
The Daily Star|media|BD|
Kathmandu Post|media|NP|The Kathmandu Post
Ada Derana|media|LK|
Daily Nation|media|KE|
Premium Times|media|NG|
New Straits Times|media|MY|
Malaysiakini|media|MY|
Borneo Bulletin|media|BN|
Detik|media|ID|detik.com
Philippine Star|media|PH|Philstar
Manila Bulletin|media|PH|
GMA News|media|PH|
ABS-CBN|media|PH|
Philippine Daily Inquirer|media|PH|
Manila Times|media|PH|The Manila Times
Kiripost|media|KH|
Fresh News|media|KH|
Cambodianess|media|KH|
Agence Kampuchea Presse|media|KH|
Mekong Independent|media||
Laotian Times|media|LA|
Viet Nam News|media|VN|
Vietnam News Agency|media|VN|
VietnamPlus|media|VN|
Karen Information Center|media|MM|
Khit Thit Media|media|MM|Khit Thit
Shwe Phee Myay|media|MM|
Thai Rath|media|TH|Thairath
Thaiger|media|TH|The Thaiger
Prachatai|media|TH|
MCOT|media|TH|
Benar News|media|US|BenarNews
Sixth Tone|media|CN|
Caixin|media|CN|
China Daily|media|CN|
CGTN|media|CN|
China News Service|media|CN|
Hong Kong Free Press|media|HK|HKFP
Focus Taiwan|media|TW|
Taipei Times|media|TW|
Korea Herald|media|KR|
Korea Times|media|KR|
JoongAng Ilbo|media|KR|Korea JoongAng Daily
Chosun Ilbo|media|KR|
KBS|media|KR|
Asahi Shimbun|media|JP|
Yomiuri Shimbun|media|JP|
Sydney Morning Herald|media|AU|
Khaleej Times|media|AE|
Times of Israel|media|IL|
Kyiv Post|media|UA|
Mothership|media|SG|
`,
].join('\n');
