/**
 * Organisations of the field: name | type | country | other names and acronyms. Names that a head noun finds by itself ("Ministry of Interior of Cambodia") need no line,
 * and bare ones that others are built on ("Intelligence Bureau", "Security Council") must have none, lest they cut those short. Of an acronym that several
 * share the first line wins; those with no clear first in this field (PDF, CFO, BOC) are left out. Political parties are no actors of this field.
 * The source in a block's comment is where its names can be checked (the body's own site where none is named). More, in the same format, in src/organisations/data.ts.
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
Anti-Cyber Scam Command|agency|TH|
Ministry of Digital Economy and Society|agency|TH|MDES;DES Ministry;Digital Economy and Society Ministry
Ministry of Social Development and Human Security|agency|TH|MSDHS;Social Development and Human Security Ministry
Ratchamanu Special Task Force|agency|TH|Ratchamanu Task Force;Ratchamanu Force
`,
  // Cambodia.
  `
Royal Gendarmerie of Cambodia|agency|KH|Royal Gendarmerie;GRK
National Committee for Counter Trafficking|agency|KH|NCCT;National Committee for Counter-Trafficking
Ad Hoc Commission to Combat Online Scams|agency|KH|Ad-Hoc Commission to Combat Online Scams
Cambodian Human Rights Committee|agency|KH|CHRC
Cambodia Gaming Management Commission|agency|KH|Commercial Gambling Management Commission;CGMC
Phnom Penh Municipal Court|agency|KH|
Ministry of Foreign Affairs and International Cooperation|agency|KH|MFAIC
`,
  // Myanmar.
  `
Tatmadaw|agency|MM|
State Security and Peace Commission|agency|MM|SSPC;State Security and Peace Commission of Myanmar
Kachin Independence Army|group|MM|KIA
National Democratic Alliance Army|group|MM|NDAA
People's Defence Force|group|MM|People's Defense Force;People's Defence Forces
Bai family|group|MM|Bai family syndicate;Bai crime family
Ming family|group|MM|Ming family syndicate;Ming crime family
Wei family|group|MM|Wei family syndicate
Liu family|group|MM|Liu family syndicate
Shwe Myint Thaung Yinn Industry and Manufacturing Company|company|MM|SMTY;Shwe Myint Thaung Yinn;Shwe Myint Thaung Yin
Troth Star Company|company|MM|Troth Star
`,
  // Laos.
  `
Zhao Wei Transnational Criminal Organization|group|LA|Zhao Wei TCO;Zhao Wei network
Dok Ngiew Kham Group|company|LA|Dok Ngiew Kham
`,
  // Philippines.
  `
PNP Anti-Cybercrime Group|agency|PH|PNP-ACG;PNP ACG
Bureau of Internal Revenue|agency|PH|BIR
Malacanang|agency|PH|Malacañang;Malacañan
Zun Yuan Technology|company|PH|Zun Yuan Technology Inc;Zun Yuan
Baofu Land Development|company|PH|Baofu Land Development Inc
`,
  // Malaysia, Singapore, Indonesia, Brunei.
  `
Bank Negara Malaysia|agency|MY|BNM;Bank Negara
Malaysian Immigration Department|agency|MY|Immigration Department of Malaysia
Cyber Security Agency of Singapore|agency|SG|
Immigration and Checkpoints Authority|agency|SG|ICA;Immigration & Checkpoints Authority
Polda Metro Jaya|agency|ID|Jakarta Metropolitan Police;Metro Jaya Police
Kemlu|agency|ID|
Ministry of Communication and Digital Affairs|agency|ID|Komdigi;Kominfo
Indonesian Financial Transaction Reports and Analysis Center|agency|ID|PPATK
Migrant Care|ngo|ID|
Indonesian Migrant Workers Union|ngo|ID|SBMI
`,
  // China, Hong Kong, Macau, Taiwan.
  `
National Immigration Administration|agency|CN|
Wenzhou Intermediate People's Court|agency|CN|
Independent Commission Against Corruption|agency|HK|ICAC
Commercial Crime Bureau|agency|HK|CCB
Anti-Deception Coordination Centre|agency|HK|ADCC
Ministry of Justice Investigation Bureau|agency|TW|MJIB
Taipei District Prosecutors Office|agency|TW|Taipei District Prosecutors' Office
`,
  // Korea, Japan.
  `
Seoul Metropolitan Police Agency|agency|KR|
Tokyo Metropolitan Police Department|agency|JP|
Tokuryu|group|JP|
`,
  // South Asia.
  `
Department of Telecommunications|agency|IN|
National Cyber Crime Reporting Portal|agency|IN|NCRP;National Cybercrime Reporting Portal
Maharashtra Cyber|agency|IN|Maharashtra Cyber Department
Human Trafficking Investigation Bureau|agency|NP|
Computer Crime Investigation Division|agency|LK|
Department of Immigration and Emigration|agency|LK|
Sri Lanka Bureau of Foreign Employment|agency|LK|SLBFE
`,
  // Africa.
  `
Department of State Services|agency|NG|DSS
Nigeria Police Force National Cybercrime Centre|agency|NG|NPF-NCCC;National Cybercrime Centre
Nigerians in Diaspora Commission|agency|NG|NiDCOM;NIDCOM
State Department for Diaspora Affairs|agency|KE|
Office of the Director of Public Prosecutions|agency||ODPP
Ethiopian Federal Police|agency|ET|Ethiopian Federal Police Commission
South African Police Service|agency|ZA|SAPS
Golden Top Support Services|company|ZM|
`,
  // Europe.
  `
Security Service of Ukraine|agency|UA|SBU
Special Prosecution Office against Corruption and Organised Crime|agency|AL|SPAK
Federal Criminal Police Office|agency|DE|BKA;Bundeskriminalamt
Office of Financial Sanctions Implementation|agency|GB|OFSI
Home Office|agency|GB|
`,
  // Americas, Australia, New Zealand.
  `
Customs and Border Protection|agency|US|CBP;U.S. Customs and Border Protection
Immigration and Customs Enforcement|agency|US|ICE;U.S. Immigration and Customs Enforcement
Department of Homeland Security|agency|US|DHS
US Postal Inspection Service|agency|US|U.S. Postal Inspection Service;USPIS;Postal Inspection Service
US-China Economic and Security Review Commission|agency|US|U.S.-China Economic and Security Review Commission
`,
  // Networks and companies on sanctions lists or in indictments: OFAC SDN listings of 30 January 2018, 12 September 2024, 5 May, 8 September, 14 October and 12 November 2025; FinCEN on Huione Group (1 May 2025); UK Sanctions List (14 October 2025).
  `
Prince Real Estate|company|KH|Prince Real Estate Group
Golden Fortune Resorts World|company|KH|
Awesome Global Investment Group|company|KH|
Warp Data Technology|company|LA|Warp Data
Huione Crypto|company|KH|
H-Pay|company|KH|
MDS Heng He Investment|company|KH|M D S Heng He Investment;MDS Heng He
K B Hotel|company|KH|K B Hotel Co;KB Hotel Co
T C Capital|company|KH|TC Capital
K B X Investment|company|KH|KBX Investment
Try Pheap Group|company|KH|
Union Development Group|company|KH|UDG
Zhengheng Group|company|KH|Zhengheng
Garantex|company|RU|
`,
  // Crypto, payments, platforms, telecoms, dating, airlines, banks: the companies' sites.
  `
Tron|company||TRON
T3 Financial Crime Unit|agency||T3 FCU
LinkedIn|company|US|
Western Union|company|US|
`,
  // NGOs and think tanks: their own sites.
  `
Operation Shamrock|ngo|US|
Fortify Rights|ngo||
Karen Human Rights Group|ngo|MM|KHRG
Chatham House|ngo|GB|
Mekong Club|ngo||The Mekong Club
`,
  // International bodies.
  `
UN Security Council|igo||United Nations Security Council
UN Human Rights Council|igo||
UNHCR|igo||
UN Development Programme|igo||UNDP
International Monetary Fund|igo||IMF
`,
  // Media.
  `
Voice of America|media|US|VOA
Philippine News Agency|media|PH|
DVB|media|MM|Democratic Voice of Burma
Central News Agency|media|TW|
`,
].join('\n');
