/**
 * Organisations of the field: name | type | country | other names and acronyms. Names that a head noun finds by itself ("Ministry of Interior of Cambodia") need no line,
 * and bare ones that others are built on ("Intelligence Bureau", "Security Council") must have none, lest they cut those short. Of an acronym that several
 * share the first line wins; those with no clear first in this field (PDF, CFO, BOC) are left out. Political parties are no actors of this field.
 * Sources of each block in its comment: agencies' and companies' own sites unless it says otherwise.
 */
export const ORGS = [
  // The names met most in this field's news, all countries.
  `
Royal Thai Police|agency|TH|RTP
Royal Thai Armed Forces|agency|TH|
Royal Thai Army|agency|TH|
Office of the Narcotics Control Board|agency|TH|ONCB;Narcotics Control Board
National Broadcasting and Telecommunications Commission|agency|TH|NBTC
Anti-Money Laundering Office|agency|TH|AMLO
Department of Special Investigation|agency|TH|DSI
Cyber Crime Investigation Bureau|agency|TH|CCIB;Cyber Police Bureau
Presidential Anti-Organized Crime Commission|agency|PH|PAOCC
Bureau of Immigration|agency|PH|
National Bureau of Investigation|agency|PH|NBI
PAGCOR|agency|PH|Philippine Amusement and Gaming Corporation;Pagcor
Ministry of Public Security|agency|CN|
Singapore Police Force|agency|SG|SPF
Anti-Scam Command|agency|SG|
Central Bureau of Investigation|agency|IN|CBI
Enforcement Directorate|agency|IN|
National Police Agency|agency|JP|
Economic and Financial Crimes Commission|agency|NG|EFCC
National Crime Agency|agency|GB|NCA
City of London Police|agency|GB|
Europol|agency||European Union Agency for Law Enforcement Cooperation
Eurojust|agency||
Federal Bureau of Investigation|agency|US|FBI
Justice Department|agency|US|Department of Justice;US Department of Justice;DOJ;U.S. Department of Justice;US Justice Department;U.S. Justice Department
Treasury|agency|US|Treasury Department;US Treasury;U.S. Treasury;Department of the Treasury
Office of Foreign Assets Control|agency|US|OFAC
Financial Crimes Enforcement Network|agency|US|FinCEN;FinCen
State Department|agency|US|US State Department;U.S. State Department;US Department of State;U.S. Department of State
Secret Service|agency|US|US Secret Service;U.S. Secret Service;USSS
Australian Federal Police|agency|AU|AFP
National Anti-Scam Centre|agency|AU|
Karen National Army|group|MM|KNA
Border Guard Force|group|MM|BGF;Karen BGF;Karen Border Guard Force;Karen State Border Guard Force;Kayin State Border Guard Force
Democratic Karen Benevolent Army|group|MM|DKBA;Democratic Karen Buddhist Army
Karen National Union|group|MM|KNU
Prince Group|company|KH|Prince Holding Group;Prince Holding;Prince Group Transnational Criminal Organization;Prince Group TCO
Huione Group|company|KH|Huione;Huione Pay
Jin Bei Group|company|KH|Jinbei Group
Yatai International|company||Myanmar Yatai International Holding Group;Yatai International Holding Group;Yatai IHG;Yatai Group
Meta|company|US|Meta Platforms
Telegram|company||
WhatsApp|company|US|
TikTok|company||
Facebook|company|US|
Instagram|company|US|
Starlink|company|US|
SpaceX|company|US|
Tether|company||
Binance|company||
Byex|company||
LuBian|company||
Amnesty International|ngo||Amnesty International UK
International Justice Mission|ngo||IJM
Human Rights Watch|ngo||
United Nations|igo||UN;U.N.
UN Office on Drugs and Crime|igo||UNODC;United Nations Office on Drugs and Crime
UN human rights office|igo||OHCHR
International Organization for Migration|igo||IOM;International Organisation for Migration;UN migration agency
Interpol|igo||INTERPOL;International Criminal Police Organization
ASEAN|igo||Association of Southeast Asian Nations;Asean
European Union|igo||EU
Reuters|media|GB|
Xinhua|media|CN|
Yonhap|media|KR|
Kyodo|media|JP|
Bangkok Post|media|TH|
Khmer Times|media|KH|
BBC|media|GB|
Myanma Alinn|media|MM|
Global New Light of Myanmar|media|MM|
CNN|media|US|
Thai Immigration Bureau|agency|TH|
Ministry of Foreign Affairs of Thailand|agency|TH|
Central Investigation Bureau|agency|TH|
Crime Suppression Division|agency|TH|
Anti-Trafficking in Persons Division|agency|TH|
Technology Crime Suppression Division|agency|TH|TCSD
Anti-Cyber Scam Centre|agency|TH|ACSC;Anti-Cyber Scam Center
Anti-Online Scam Operation Centre|agency|TH|AOC;Anti-Online Scam Operation Center
Securities and Exchange Commission|agency||
Naresuan Force|agency|TH|Naresuan Task Force
Burapha Command|agency|TH|Burapha Task Force
Internal Security Operations Command|agency|TH|ISOC
Bank of Thailand|agency|TH|
Constitutional Court|agency||
Supreme Court|agency||
High Court|agency||
Immigration Bureau|agency||
General Department of Immigration|agency|KH|Cambodian General Department of Immigration
Commission for Combating Online Scams|agency|KH|CCOS
National Police Commissariat|agency|KH|
National Bank of Cambodia|agency|KH|NBC
General Commissariat of National Police|agency|KH|
Public Security Bureau|agency||
Border Patrol Police|agency|TH|
Provincial Electricity Authority|agency|TH|PEA
State Administration Council|agency|MM|
Myanmar Police Force|agency|MM|MPF
Criminal Investigation and Detection Group|agency|PH|CIDG;PNP-CIDG
Philippine National Police|agency|PH|PNP
Anti-Cybercrime Group|agency|PH|ACG
Department of Migrant Workers|agency|PH|DMW
Department of Foreign Affairs|agency|PH|DFA
Department of Justice|agency||DOJ
Department of the Interior and Local Government|agency|PH|DILG
Inter-Agency Council Against Trafficking|agency|PH|IACAT
Cybercrime Investigation and Coordinating Center|agency|PH|CICC
Anti-Money Laundering Council|agency|PH|AMLC
Overseas Workers Welfare Administration|agency|PH|OWWA
Armed Forces of the Philippines|agency|PH|
Office of the Ombudsman|agency|PH|Ombudsman
Senate|agency||
Royal Malaysia Police|agency|MY|PDRM;Royal Malaysian Police;Polis Diraja Malaysia
Commercial Crime Investigation Department|agency|MY|CCID;Bukit Aman Commercial Crime Investigation Department
Malaysian Anti-Corruption Commission|agency|MY|MACC
Malaysian Communications and Multimedia Commission|agency|MY|MCMC
National Scam Response Centre|agency|MY|NSRC
Bukit Aman|agency|MY|
Wisma Putra|agency|MY|
Malaysian International Humanitarian Organisation|ngo|MY|MHO
Indonesian National Police|agency|ID|Polri;POLRI
Bareskrim|agency|ID|Criminal Investigation Agency
Ministry of Foreign Affairs|agency||
Foreign Ministry|agency||
Financial Services Authority|agency|ID|OJK
Directorate General of Immigration|agency|ID|
Ministry for the Protection of Indonesian Migrant Workers|agency|ID|P2MI;KP2MI;BP2MI;Ministry of Migrant Workers Protection;Indonesian Migrant Workers Protection Agency
Monetary Authority of Singapore|agency|SG|MAS
Commercial Affairs Department|agency|SG|CAD
Supreme People's Court|agency|CN|
Supreme People's Procuratorate|agency|CN|
Criminal Investigation Bureau|agency|TW|CIB
Mainland Affairs Council|agency|TW|MAC
National Immigration Agency|agency|TW|
Investigation Bureau|agency|TW|
Hong Kong Police Force|agency|HK|
Security Bureau|agency|HK|
Hong Kong Monetary Authority|agency|HK|HKMA
Korean National Police Agency|agency|KR|KNPA;National Police Agency of Korea
National Intelligence Service|agency|KR|NIS
Financial Supervisory Service|agency|KR|FSS
National Office of Investigation|agency|KR|
Ministry of Home Affairs|agency|IN|MHA
Ministry of External Affairs|agency|IN|MEA
Indian Cyber Crime Coordination Centre|agency|IN|I4C
National Investigation Agency|agency|IN|NIA
Reserve Bank of India|agency|IN|RBI
Crime Branch|agency|IN|
Cyber Crime Cell|agency|IN|
Delhi Police|agency|IN|
Telangana Cyber Security Bureau|agency|IN|TGCSB
Intelligence Fusion and Strategic Operations|agency|IN|IFSO
Federal Investigation Agency|agency|PK|FIA
National Cyber Crime Investigation Agency|agency|PK|NCCIA
Criminal Investigation Department|agency||CID
Financial Crimes Commission|agency||
Economic and Organised Crime Office|agency|GH|EOCO
Cyber Security Authority|agency|GH|CSA
Ghana Police Service|agency|GH|
Nigeria Police Force|agency|NG|
National Agency for the Prohibition of Trafficking in Persons|agency|NG|NAPTIP
Federal High Court|agency|NG|
Directorate of Criminal Investigations|agency|KE|DCI
Drug Enforcement Commission|agency|ZM|
Hawks|agency|ZA|
Dubai Police|agency|AE|
Metropolitan Police|agency|GB|Met Police;Scotland Yard;London Metropolitan Police
Financial Conduct Authority|agency|GB|FCA
Foreign Office|agency|GB|FCDO;Foreign, Commonwealth and Development Office
Action Fraud|agency|GB|
Crown Prosecution Service|agency|GB|CPS
Serious Fraud Office|agency|GB|SFO
Companies House|agency|GB|
Federal Trade Commission|agency|US|FTC
Internal Revenue Service|agency|US|IRS
Homeland Security Investigations|agency|US|HSI
Internet Crime Complaint Center|agency|US|IC3;Internet Crime Complaint Centre;FBI Internet Crime Complaint Center
Scam Center Strike Force|agency|US|
US Attorney's Office|agency|US|U.S. Attorney's Office
Drug Enforcement Administration|agency|US|DEA
Congress|agency|US|
White House|agency|US|
Royal Canadian Mounted Police|agency|CA|RCMP;RCMP Federal Policing
Canadian Anti-Fraud Centre|agency|CA|
Australian Competition and Consumer Commission|agency|AU|ACCC
Australian Securities and Investments Commission|agency|AU|ASIC
Scamwatch|agency|AU|
AUSTRAC|agency|AU|
ReportCyber|agency|AU|
European Commission|igo||
European Public Prosecutor's Office|agency||EPPO
Guardia Civil|agency|ES|Spanish Civil Guard
Mossos d'Esquadra|agency|ES|
Karen National Liberation Army|group|MM|KNLA
United Wa State Army|group|MM|UWSA
Myanmar National Democratic Alliance Army|group|MM|MNDAA
Ta'ang National Liberation Army|group|MM|TNLA
Arakan Army|group|MM|
National Unity Government|group|MM|NUG
Three Brotherhood Alliance|group|MM|
Kokang Border Guard Force|group|MM|
Black Axe|group||
Yakuza|group|JP|
Yahoo Boys|group|NG|
Jin Bei|company|KH|
Huione Guarantee|company|KH|Haowang Guarantee;Haowang
Xinbi Guarantee|company||Xinbi
Tudou Guarantee|company||Tudou Danbao
Panda Bank|company|KH|
Prince Bank|company|KH|
Trans Asia International Holding Group|company|TH|Trans Asia International Holding Group Thailand Company;Trans Asia International
Chit Linn Myaing|company|MM|Chit Linn Myaing Group;Chit Lin Myaing
Funnull Technology|company|PH|Funnull;Funnull Technology Inc
Kings Romans Group|company|LA|Kings Romans;Kings Romans International
Fully Light Group|company|MM|Fully Light International;Fullylight Group
Lucky South 99|company|PH|
Hongsheng Gaming Technology|company|PH|Hongsheng Gaming;Hongsheng
Whirlwind Corporation|company|PH|
L.Y.P. Group|company|KH|LYP Group;L.Y.P. Group Co;Ly Yong Phat Group
Heng He|company|KH|
BIC Bank|company|KH|BIC Group
OKX|company||
Bybit|company||
Coinbase|company|US|
Kraken|company||
Chainalysis|company|US|
Elliptic|company|GB|
TRM Labs|company|US|
Google|company|US|
Apple|company|US|
Microsoft|company|US|
YouTube|company|US|
Twitter|company|US|
Line|company|JP|
WeChat|company|CN|
Alipay|company|CN|
Match Group|company|US|
Tinder|company|US|
Amazon|company|US|
PayPal|company|US|
DBS|company|SG|
OCBC|company|SG|
HSBC|company|GB|
Standard Chartered|company|GB|
Kasikornbank|company|TH|
Thai Airways|company|TH|
Air China|company|CN|
China Southern|company|CN|China Southern Airlines
Korean Air|company|KR|
Philippine Airlines|company|PH|
Kenya Airways|company|KE|
Ethiopian Airlines|company|ET|
Indian Air Force|agency|IN|
Civil Society Network for Victim Assistance in Human Trafficking|ngo|TH|Civil Society Network for Human Trafficking Victim Assistance
Immanuel Foundation|ngo|TH|
Exodus Road|ngo||The Exodus Road
Global Advance Projects|ngo||
Acts of Mercy|ngo||
Blue Dragon Children's Foundation|ngo|VN|Blue Dragon
Humanity Research Consultancy|ngo||HRC
Justice For Myanmar|ngo|MM|Justice for Myanmar
Global Anti-Scam Organization|ngo||GASO;Global Anti-Scam Organisation
Global Initiative Against Transnational Organized Crime|ngo||GI-TOC
EOS Collective|ngo||
Caritas|ngo||
Awareness Against Human Trafficking|ngo|KE|HAART;HAART Kenya
Australian Strategic Policy Institute|ngo|AU|ASPI
United States Institute of Peace|ngo|US|USIP;US Institute of Peace
International Crisis Group|ngo||Crisis Group
Cyber Scam Monitor|ngo||CyberScamMonitor
Amnesty|ngo||
United Nations Human Rights Office|igo||UN Human Rights Office;Office of the High Commissioner for Human Rights
World Bank|igo||
Financial Action Task Force|igo||FATF
International Labour Organization|igo||ILO;International Labor Organization
Afripol|igo||AFRIPOL
Aseanapol|igo||ASEANAPOL
UNICEF|igo||
International Criminal Court|igo||ICC
Associated Press|media|US|AP
Agence France-Presse|media|FR|
Radio Free Asia|media|US|RFA
Frontier Myanmar|media|MM|
The Irrawaddy|media|MM|Irrawaddy
Mizzima|media|MM|
Myanmar Now|media|MM|
Shan Herald|media|MM|
The Nation Thailand|media|TH|Nation Thailand
Thai PBS|media|TH|
Matichon|media|TH|
Khaosod|media|TH|Khaosod English
Phnom Penh Post|media|KH|
CamboJA|media|KH|CamboJA News;Camboja News
Nikkei|media|JP|Nikkei Asia
NHK|media|JP|
Straits Times|media|SG|The Straits Times
Channel NewsAsia|media|SG|CNA
South China Morning Post|media|HK|SCMP
Global Times|media|CN|
CCTV|media|CN|
People's Daily|media|CN|
Rappler|media|PH|
Inquirer|media|PH|
Bernama|media|MY|
The Star|media|MY|
Antara|media|ID|
Kompas|media|ID|
Tempo|media|ID|
Jakarta Post|media|ID|
VnExpress|media|VN|
Tuoi Tre|media|VN|
Thanh Nien|media|VN|
Al Jazeera|media|QA|
Guardian|media|GB|The Guardian
New York Times|media|US|The New York Times
Wall Street Journal|media|US|The Wall Street Journal
Washington Post|media|US|The Washington Post
Wired|media|US|
Bloomberg|media|US|
`,
  // Thailand: police, ministries, courts, regulators: the agencies' own English sites.
  `
Royal Thai Navy|agency|TH|
Royal Thai Air Force|agency|TH|
Metropolitan Police Bureau|agency|TH|
Tourist Police Bureau|agency|TH|
Anti-Cyber Scam Command|agency|TH|
Ministry of Digital Economy and Society|agency|TH|MDES;DES Ministry;Digital Economy and Society Ministry
Ministry of Social Development and Human Security|agency|TH|MSDHS;Social Development and Human Security Ministry
Department of Provincial Administration|agency|TH|
Ratchamanu Special Task Force|agency|TH|Ratchamanu Task Force;Ratchamanu Force
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
Royal Gendarmerie of Cambodia|agency|KH|Royal Gendarmerie;GRK
National Committee for Counter Trafficking|agency|KH|NCCT;National Committee for Counter-Trafficking
National Authority for Combating Drugs|agency|KH|NACD
Ad Hoc Commission to Combat Online Scams|agency|KH|Ad-Hoc Commission to Combat Online Scams
Anti-Cybercrime Department|agency|KH|Anti-Cyber Crime Department
Cambodian Human Rights Committee|agency|KH|CHRC
Cambodia Gaming Management Commission|agency|KH|Commercial Gambling Management Commission;CGMC
Phnom Penh Municipal Court|agency|KH|
Phnom Penh Municipal Police|agency|KH|
Cambodia Financial Intelligence Unit|agency|KH|CAFIU
Non-Bank Financial Services Authority|agency|KH|
Telecommunication Regulator of Cambodia|agency|KH|
Ministry of Foreign Affairs and International Cooperation|agency|KH|MFAIC
Ministry of Labour and Vocational Training|agency|KH|
`,
  // Myanmar.
  `
Tatmadaw|agency|MM|
State Security and Peace Commission|agency|MM|SSPC;State Security and Peace Commission of Myanmar
National Defence and Security Council|agency|MM|National Defense and Security Council
Central Supervisory Committee for Counter Online Scam and Illegal Online Gambling|agency|MM|
Central Bank of Myanmar|agency|MM|CBM
Myanma Posts and Telecommunications|company|MM|MPT
Karenni Nationalities Defence Force|group|MM|KNDF
Kachin Independence Army|group|MM|KIA
Kachin Independence Organisation|group|MM|KIO;Kachin Independence Organization
National Democratic Alliance Army|group|MM|NDAA
Shan State Army|group|MM|
Restoration Council of Shan State|group|MM|RCSS
Shan State Progress Party|group|MM|SSPP
Kawthoolei Army|group|MM|KTLA
Karen National Defence Organisation|group|MM|KNDO;Karen National Defence Organization
KNU/KNLA Peace Council|group|MM|
People's Defence Force|group|MM|People's Defense Force;People's Defence Forces
Pa-O National Organisation|group|MM|PNO;Pa-O National Organization
Mon National Liberation Army|group|MM|
Chin National Front|group|MM|
Arakan Rohingya Salvation Army|group|MM|ARSA
United Wa State Party|group|MM|UWSP
Bai family|group|MM|Bai family syndicate;Bai crime family
Ming family|group|MM|Ming family syndicate;Ming crime family
Wei family|group|MM|Wei family syndicate
Liu family|group|MM|Liu family syndicate
Four Families|group|MM|
Henry Group|company|MM|Henry Investment
Shwe Myint Thaung Yinn Industry and Manufacturing Company|company|MM|SMTY;Shwe Myint Thaung Yinn;Shwe Myint Thaung Yin
Chit Linn Myaing Toyota Company|company|MM|
Chit Linn Myaing Mining and Industry Company|company|MM|
Troth Star Company|company|MM|Troth Star
`,
  // Laos.
  `
Golden Triangle SEZ Management Committee|agency|LA|GTSEZ Management Committee
Zhao Wei Transnational Criminal Organization|group|LA|Zhao Wei TCO;Zhao Wei network
Dok Ngiew Kham Group|company|LA|Dok Ngiew Kham
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
PNP Anti-Cybercrime Group|agency|PH|PNP-ACG;PNP ACG
PNP Women and Children Protection Center|agency|PH|WCPC;PNP-WCPC
PNP Special Action Force|agency|PH|PNP-SAF
National Capital Region Police Office|agency|PH|NCRPO
PNP Aviation Security Group|agency|PH|AVSEGROUP
Bureau of Internal Revenue|agency|PH|BIR
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
Malacanang|agency|PH|Malacañang;Malacañan
Manila International Airport Authority|agency|PH|MIAA
Senate Blue Ribbon Committee|agency|PH|
Zun Yuan Technology|company|PH|Zun Yuan Technology Inc;Zun Yuan
Baofu Land Development|company|PH|Baofu Land Development Inc
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
Bank Negara Malaysia|agency|MY|BNM;Bank Negara
Malaysian Immigration Department|agency|MY|Immigration Department of Malaysia
Securities Commission Malaysia|agency|MY|
Anti-Trafficking in Persons and Anti-Smuggling of Migrants Council|agency|MY|
Council for Anti-Trafficking in Persons and Anti-Smuggling of Migrants|agency|MY|
National Anti-Financial Crime Centre|agency|MY|NFCC
CyberSecurity Malaysia|agency|MY|
Suhakam|agency|MY|SUHAKAM;Human Rights Commission of Malaysia
Cyber Security Agency of Singapore|agency|SG|
Immigration and Checkpoints Authority|agency|SG|ICA;Immigration & Checkpoints Authority
Attorney-General's Chambers|agency|SG|AGC
Infocomm Media Development Authority|agency|SG|IMDA
Government Technology Agency|agency|SG|GovTech
ScamShield|agency|SG|
Internal Security Department|agency|SG|
Criminal Investigation Agency of the Indonesian National Police|agency|ID|Bareskrim Polri
Polda Metro Jaya|agency|ID|Jakarta Metropolitan Police;Metro Jaya Police
Kemlu|agency|ID|
Coordinating Ministry for Political and Security Affairs|agency|ID|Kemenko Polkam
Ministry of Communication and Digital Affairs|agency|ID|Komdigi;Kominfo
National Cyber and Crypto Agency|agency|ID|BSSN
Indonesian Financial Transaction Reports and Analysis Center|agency|ID|PPATK
Bank Indonesia|agency|ID|
Corruption Eradication Commission|agency|ID|KPK
Indonesia Anti-Scam Centre|agency|ID|IASC;Indonesia Anti-Scam Center
Witness and Victim Protection Agency|agency|ID|LPSK
Komnas HAM|agency|ID|
Migrant Care|ngo|ID|
Indonesian Migrant Workers Union|ngo|ID|SBMI
Beranda Perempuan|ngo|ID|
Royal Brunei Police Force|agency|BN|RBPF
`,
  // China, Hong Kong, Macau, Taiwan.
  `
National Immigration Administration|agency|CN|
People's Bank of China|agency|CN|PBOC
China Coast Guard|agency|CN|
People's Liberation Army|agency|CN|PLA
Cyberspace Administration of China|agency|CN|
National Anti-Fraud Center|agency|CN|National Anti-Fraud Centre
Wenzhou Intermediate People's Court|agency|CN|
Shenzhen Intermediate People's Court|agency|CN|
Quanzhou Intermediate People's Court|agency|CN|
Independent Commission Against Corruption|agency|HK|ICAC
Commercial Crime Bureau|agency|HK|CCB
Cyber Security and Technology Crime Bureau|agency|HK|CSTCB
Anti-Deception Coordination Centre|agency|HK|ADCC
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
Ministry of Justice Investigation Bureau|agency|TW|MJIB
Straits Exchange Foundation|agency|TW|SEF
Financial Supervisory Commission|agency|TW|
Taipei District Prosecutors Office|agency|TW|Taipei District Prosecutors' Office
New Taipei District Prosecutors Office|agency|TW|New Taipei District Prosecutors' Office
Bureau of Consular Affairs|agency|TW|BOCA
Taipei Economic and Cultural Office|agency|TW|TECO
`,
  // Korea, Japan.
  `
Supreme Prosecutors' Office|agency|KR|Supreme Prosecutors Office
Seoul Metropolitan Police Agency|agency|KR|
Seoul Central District Court|agency|KR|
Seoul Central District Prosecutors' Office|agency|KR|Seoul Central District Prosecutors Office
Financial Services Commission|agency|KR|FSC
Korea Financial Intelligence Unit|agency|KR|KoFIU
Overseas Koreans Agency|agency|KR|
Tokyo Metropolitan Police Department|agency|JP|
Financial Services Agency|agency|JP|
Tokuryu|group|JP|
Yamaguchi-gumi|group|JP|
`,
  // South Asia.
  `
Ministry of Electronics and Information Technology|agency|IN|MeitY
Department of Telecommunications|agency|IN|
Telecom Regulatory Authority of India|agency|IN|TRAI
Securities and Exchange Board of India|agency|IN|SEBI
National Payments Corporation of India|company|IN|NPCI
National Cyber Crime Reporting Portal|agency|IN|NCRP;National Cybercrime Reporting Portal
Citizen Financial Cyber Fraud Reporting and Management System|agency|IN|CFCFRMS
Financial Intelligence Unit-India|agency|IN|FIU-IND
Directorate of Revenue Intelligence|agency|IN|DRI
Narcotics Control Bureau|agency|IN|NCB
CERT-In|agency|IN|
Central Industrial Security Force|agency|IN|CISF
Economic Offences Wing|agency|IN|EOW
Maharashtra Cyber|agency|IN|Maharashtra Cyber Department
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
Human Trafficking Investigation Bureau|agency|NP|
Nepal Rastra Bank|agency|NP|NRB
Department of Foreign Employment|agency|NP|
Sri Lanka Police|agency|LK|
Computer Crime Investigation Division|agency|LK|
Sri Lanka Computer Emergency Readiness Team|agency|LK|SLCERT;Sri Lanka CERT
Central Bank of Sri Lanka|agency|LK|
Department of Immigration and Emigration|agency|LK|
Sri Lanka Bureau of Foreign Employment|agency|LK|SLBFE
Rapid Action Battalion|agency|BD|RAB
Bangladesh Financial Intelligence Unit|agency|BD|BFIU
Bangladesh Bank|agency|BD|
Bureau of Manpower, Employment and Training|agency|BD|BMET
BRAC|ngo|BD|
Maiti Nepal|ngo|NP|
`,
  // Africa.
  `
Department of State Services|agency|NG|DSS
Nigeria Immigration Service|agency|NG|
Independent Corrupt Practices Commission|agency|NG|ICPC;Independent Corrupt Practices and Other Related Offences Commission
Nigeria Police Force National Cybercrime Centre|agency|NG|NPF-NCCC;National Cybercrime Centre
National Drug Law Enforcement Agency|agency|NG|NDLEA
Nigerian Financial Intelligence Unit|agency|NG|NFIU
Central Bank of Nigeria|agency|NG|CBN
Nigerian Communications Commission|agency|NG|NCC
Nigerians in Diaspora Commission|agency|NG|NiDCOM;NIDCOM
Ghana Immigration Service|agency|GH|GIS
National Intelligence Bureau|agency|GH|
Bank of Ghana|agency|GH|
National Signals Bureau|agency|GH|
Narcotics Control Commission|agency|GH|NACOC
Kenya Police Service|agency|KE|
State Department for Diaspora Affairs|agency|KE|
Office of the Director of Public Prosecutions|agency||ODPP
Communications Authority of Kenya|agency|KE|
Central Bank of Kenya|agency|KE|
Anti-Terrorism Police Unit|agency|KE|ATPU
Assets Recovery Agency|agency|KE|
National Employment Authority|agency|KE|
Ethiopian Federal Police|agency|ET|Ethiopian Federal Police Commission
National Intelligence and Security Service|agency|ET|NISS
Uganda Police Force|agency|UG|
Directorate of Citizenship and Immigration Control|agency|UG|DCIC
Zambia Police Service|agency|ZM|
Zambia Information and Communications Technology Authority|agency|ZM|ZICTA
Namibian Police Force|agency|NA|NamPol
South African Police Service|agency|ZA|SAPS
Directorate for Priority Crime Investigation|agency|ZA|DPCI
National Prosecuting Authority|agency|ZA|NPA
Financial Sector Conduct Authority|agency|ZA|FSCA
Border Management Authority|agency|ZA|
Platform for the Fight against Cybercrime|agency|CI|PLCC
Egyptian Public Prosecution|agency|EG|
Neo Black Movement of Africa|group|NG|
Golden Top Support Services|company|ZM|
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
Security Service of Ukraine|agency|UA|SBU
Special Prosecution Office against Corruption and Organised Crime|agency|AL|SPAK
Federal Criminal Police Office|agency|DE|BKA;Bundeskriminalamt
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
Office of Financial Sanctions Implementation|agency|GB|OFSI
HM Treasury|agency|GB|
HM Revenue and Customs|agency|GB|HMRC;HM Revenue & Customs
Home Office|agency|GB|
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
Customs and Border Protection|agency|US|CBP;U.S. Customs and Border Protection
Immigration and Customs Enforcement|agency|US|ICE;U.S. Immigration and Customs Enforcement
Department of Homeland Security|agency|US|DHS
US Securities and Exchange Commission|agency|US|U.S. Securities and Exchange Commission
Commodity Futures Trading Commission|agency|US|CFTC
Consumer Financial Protection Bureau|agency|US|CFPB
US Postal Inspection Service|agency|US|U.S. Postal Inspection Service;USPIS;Postal Inspection Service
United States Attorney's Office|agency|US|
US-China Economic and Security Review Commission|agency|US|U.S.-China Economic and Security Review Commission
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
Prince Real Estate|company|KH|Prince Real Estate Group
Golden Fortune Resorts World|company|KH|
Awesome Global Investment Group|company|KH|
Warp Data Technology|company|LA|Warp Data
Cambodian Heng Xin Real Estate Investment|company|KH|
DW Capital Holding|company|SG|DW Capital
Huione Crypto|company|KH|
Huione International Payments|company|KH|Huione International Pay
H-Pay|company|KH|
MDS Heng He Investment|company|KH|M D S Heng He Investment;MDS Heng He
K B Hotel|company|KH|K B Hotel Co;KB Hotel Co
T C Capital|company|KH|TC Capital
K B X Investment|company|KH|KBX Investment
Heng He Bavet Property|company|KH|
Try Pheap Group|company|KH|
Union Development Group|company|KH|UDG
Zhengheng Group|company|KH|Zhengheng
Anco Brothers|company|KH|
Amber Hill Ventures|company||
Lateral Bridge Global|company||
Grand Legend International Asset Management|company|TW|
Alphaconnect Investments|company|SG|
Skyline Investment Management|company|SG|
Mighty Divine|company||
Garantex|company|RU|
Grinex|company|RU|
Hydra Market|company||
Suncity Group|company|MO|Suncity
`,
  // Crypto, payments, platforms, telecoms, dating, airlines, banks: the companies' sites.
  `
Bitfinex|company||
Bitkub|company|TH|
HTX|company||Huobi
Tron|company||TRON
T3 Financial Crime Unit|agency||T3 FCU
imToken|company||
MetaMask|company||
Group-IB|company|SG|
Gmail|company|US|
LinkedIn|company|US|
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
Western Union|company|US|
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
Operation Shamrock|ngo|US|
Hope for Justice|ngo||
Agape International Missions|ngo|KH|
Licadho|ngo|KH|LICADHO
Chab Dai|ngo|KH|
Cambodian Center for Human Rights|ngo|KH|CCHR
Transparency International|ngo||
Global Alms|ngo|US|Global Alms Incorporated
Winrock International|ngo|US|
Freedom House|ngo|US|
Fortify Rights|ngo||
Karen Human Rights Group|ngo|MM|KHRG
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
Chatham House|ngo|GB|
Royal United Services Institute|ngo|GB|RUSI
International Institute for Strategic Studies|ngo|GB|IISS
C4ADS|ngo|US|
Global Anti-Scam Alliance|ngo||GASA
Mekong Club|ngo||The Mekong Club
Caritas Philippines|ngo|PH|
`,
  // International bodies.
  `
UN Security Council|igo||United Nations Security Council
UN Human Rights Council|igo||
UNHCR|igo||
UN Development Programme|igo||UNDP
UN General Assembly|igo||
Asian Development Bank|igo||ADB
International Monetary Fund|igo||IMF
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
Voice of America|media|US|VOA
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
Philippine News Agency|media|PH|
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
DVB|media|MM|Democratic Voice of Burma
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
Central News Agency|media|TW|
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
