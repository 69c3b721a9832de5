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
Democratic Karen Benevolent Army|group|MM|DKBA
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
`;
