/** Organisations of the field: name | type | country | other names and acronyms. */
export const ORGS = `
Royal Thai Police|agency|TH|RTP
Royal Thai Armed Forces|agency|TH|
Royal Thai Army|agency|TH|
Office of the Narcotics Control Board|agency|TH|ONCB;Narcotics Control Board
National Broadcasting and Telecommunications Commission|agency|TH|NBTC
Anti-Money Laundering Office|agency|TH|AMLO
Department of Special Investigation|agency|TH|DSI
Cyber Crime Investigation Bureau|agency|TH|CCIB
Presidential Anti-Organized Crime Commission|agency|PH|PAOCC
Bureau of Immigration|agency|PH|
National Bureau of Investigation|agency|PH|NBI
PAGCOR|agency|PH|Philippine Amusement and Gaming Corporation
Ministry of Public Security|agency|CN|
Singapore Police Force|agency|SG|SPF
Anti-Scam Command|agency|SG|
Central Bureau of Investigation|agency|IN|CBI
Enforcement Directorate|agency|IN|
National Police Agency|agency|JP|
Economic and Financial Crimes Commission|agency|NG|EFCC
National Crime Agency|agency|GB|NCA
City of London Police|agency|GB|
Europol|agency||
Eurojust|agency||
Federal Bureau of Investigation|agency|US|FBI
Justice Department|agency|US|Department of Justice;US Department of Justice;DOJ
Treasury|agency|US|Treasury Department;US Treasury;U.S. Treasury;Department of the Treasury
Office of Foreign Assets Control|agency|US|OFAC
Financial Crimes Enforcement Network|agency|US|FinCEN
State Department|agency|US|
Secret Service|agency|US|
Australian Federal Police|agency|AU|AFP
National Anti-Scam Centre|agency|AU|
Karen National Army|group|MM|KNA
Border Guard Force|group|MM|BGF;Karen BGF;Karen Border Guard Force
Democratic Karen Benevolent Army|group|MM|DKBA;Democratic Karen Buddhist Army
Karen National Union|group|MM|KNU
Prince Group|company|KH|Prince Holding Group
Huione Group|company|KH|Huione;Huione Pay
Jin Bei Group|company|KH|
Yatai International|company||
Meta|company|US|
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
Amnesty International|ngo||
International Justice Mission|ngo||IJM
Human Rights Watch|ngo||
United Nations|igo||UN;U.N.
UN Office on Drugs and Crime|igo||UNODC;United Nations Office on Drugs and Crime
UN human rights office|igo||OHCHR
International Organization for Migration|igo||IOM
Interpol|igo||INTERPOL
ASEAN|igo||
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
General Department of Immigration|agency|KH|
Commission for Combating Online Scams|agency|KH|CCOS
National Police Commissariat|agency|KH|
National Bank of Cambodia|agency|KH|NBC
General Commissariat of National Police|agency|KH|
Public Security Bureau|agency||
Border Patrol Police|agency|TH|
Provincial Electricity Authority|agency|TH|PEA
State Administration Council|agency|MM|
Myanmar Police Force|agency|MM|
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
Royal Malaysia Police|agency|MY|PDRM;Royal Malaysian Police
Commercial Crime Investigation Department|agency|MY|CCID;Bukit Aman Commercial Crime Investigation Department
Malaysian Anti-Corruption Commission|agency|MY|MACC
Malaysian Communications and Multimedia Commission|agency|MY|MCMC
National Scam Response Centre|agency|MY|NSRC
Bukit Aman|agency|MY|
Wisma Putra|agency|MY|
Malaysian International Humanitarian Organisation|ngo|MY|MHO
Indonesian National Police|agency|ID|Polri
Bareskrim|agency|ID|Criminal Investigation Agency
Ministry of Foreign Affairs|agency||
Foreign Ministry|agency||
Financial Services Authority|agency|ID|OJK
Directorate General of Immigration|agency|ID|
Ministry for the Protection of Indonesian Migrant Workers|agency|ID|P2MI;KP2MI;BP2MI
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
Metropolitan Police|agency|GB|Met Police;Scotland Yard
Financial Conduct Authority|agency|GB|FCA
Foreign Office|agency|GB|FCDO;Foreign, Commonwealth and Development Office
Action Fraud|agency|GB|
Crown Prosecution Service|agency|GB|CPS
Serious Fraud Office|agency|GB|SFO
Companies House|agency|GB|
Federal Trade Commission|agency|US|FTC
Internal Revenue Service|agency|US|IRS
Homeland Security Investigations|agency|US|HSI
Internet Crime Complaint Center|agency|US|IC3;Internet Crime Complaint Centre
Scam Center Strike Force|agency|US|
US Attorney's Office|agency|US|U.S. Attorney's Office
Drug Enforcement Administration|agency|US|DEA
Congress|agency|US|
White House|agency|US|
Royal Canadian Mounted Police|agency|CA|RCMP
Canadian Anti-Fraud Centre|agency|CA|
Australian Competition and Consumer Commission|agency|AU|ACCC
Australian Securities and Investments Commission|agency|AU|ASIC
Scamwatch|agency|AU|
AUSTRAC|agency|AU|
ReportCyber|agency|AU|
European Commission|igo||
European Public Prosecutor's Office|agency||EPPO
Guardia Civil|agency|ES|
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
Huione Guarantee|company|KH|Haowang Guarantee
Xinbi Guarantee|company||
Tudou Guarantee|company||
Panda Bank|company|KH|
Prince Bank|company|KH|
Trans Asia International Holding Group|company|TH|
Chit Linn Myaing|company|MM|
Funnull Technology|company|PH|Funnull
Kings Romans Group|company|LA|
Fully Light Group|company|MM|
Lucky South 99|company|PH|
Hongsheng Gaming Technology|company|PH|
Whirlwind Corporation|company|PH|
L.Y.P. Group|company|KH|LYP Group
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
Civil Society Network for Victim Assistance in Human Trafficking|ngo|TH|
Immanuel Foundation|ngo|TH|
Exodus Road|ngo||The Exodus Road
Global Advance Projects|ngo||
Acts of Mercy|ngo||
Blue Dragon Children's Foundation|ngo|VN|Blue Dragon
Humanity Research Consultancy|ngo||HRC
Justice For Myanmar|ngo|MM|Justice for Myanmar
Global Anti-Scam Organization|ngo||GASO
Global Initiative Against Transnational Organized Crime|ngo||GI-TOC
EOS Collective|ngo||
Caritas|ngo||
Awareness Against Human Trafficking|ngo|KE|HAART
Australian Strategic Policy Institute|ngo|AU|ASPI
United States Institute of Peace|ngo|US|USIP;US Institute of Peace
International Crisis Group|ngo||
Cyber Scam Monitor|ngo||
Amnesty|ngo||
United Nations Human Rights Office|igo||UN Human Rights Office;Office of the High Commissioner for Human Rights
World Bank|igo||
Financial Action Task Force|igo||FATF
International Labour Organization|igo||ILO
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
The Nation|media|TH|
Thai PBS|media|TH|
Matichon|media|TH|
Khaosod|media|TH|
Phnom Penh Post|media|KH|
CamboJA|media|KH|
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
New York Times|media|US|
Wall Street Journal|media|US|
Washington Post|media|US|
Wired|media|US|
Bloomberg|media|US|
`;
