/** What lies in what, where the gazetteer has no column for it: place | the region or town it lies in. A chain is followed to its end. */
export const WITHIN = `
Poipet|Banteay Meanchey
Paoy Paet|Poipet
Sisophon|Banteay Meanchey
Sihanoukville|Preah Sihanouk
Otres|Sihanoukville
Bei commune|Sihanoukville
Kaibo|Sihanoukville
Jinbei Casino|Sihanoukville
Xinshan Great Wall Park|Sihanoukville
Bavet|Svay Rieng
Mango Park|Bavet
Snuol|Kratie
O'Smach|Oddar Meanchey
O'Smach Resort|O'Smach
Samraong|Oddar Meanchey
Anlong Veng|Oddar Meanchey
Bokor|Kampot
Bokor Mountain|Bokor
Thansur Bokor|Bokor
Prek Chak|Kampot
Thma Da|Pursat
Veal Veng|Pursat
Chrey Thom|Kandal
Ta Khmau|Kandal
Smach Mean Chey|Koh Kong
Tuol Kouk|Phnom Penh
Sen Sok|Phnom Penh
Phnom Penh International Airport|Phnom Penh
Techo International Airport|Kandal
Myawaddy|Karen State
KK Park|Myawaddy
Shwe Kokko|Myawaddy
Minletpan|Myawaddy
Dongmei Park|Myawaddy
Huanya Park|Myawaddy
Apollo Park|Myawaddy
Taichang Park|Myawaddy
Kyaukhat|Myawaddy
Wawlay|Myawaddy
Hpa-an|Karen State
Payathonzu|Karen State
Three Pagodas Pass|Payathonzu
Laukkai|Kokang
Crouching Tiger Villa|Laukkai
Chinshwehaw|Kokang
Kokang|Shan State
Muse|Shan State
Lashio|Shan State
Tachileik|Shan State
Mong La|Shan State
Panghsang|Wa State
Wa State|Shan State
Insein Prison|Yangon
Mae Sot|Tak
Mae Sot Airport|Mae Sot
Phop Phra|Tak
Mae Ramat|Tak
Umphang|Tak
Mae Sai|Chiang Rai
Aranyaprathet|Sa Kaeo
Khlong Luek|Aranyaprathet
Don Mueang Airport|Bangkok
Suan Phlu|Bangkok
Khlong Yai|Trat
Golden Triangle Special Economic Zone|Ton Pheung
Kings Romans Casino|Golden Triangle Special Economic Zone
Golden Triangle|Golden Triangle Special Economic Zone
Ton Pheung|Bokeo
Houayxay|Bokeo
Ban Houakhoua|Bokeo
Boten|Luang Namtha
Moc Bai|Tay Ninh
Bamban|Tarlac
Porac|Pampanga
Angeles City|Pampanga
Mabalacat|Pampanga
Clark Freeport|Pampanga
Clark|Clark Freeport
Pasay|Metro Manila
Pasig|Metro Manila
Makati|Metro Manila
Manila|Metro Manila
Paranaque|Metro Manila
Quezon City|Metro Manila
Mandaluyong|Metro Manila
Muntinlupa|Metro Manila
Las Pinas|Metro Manila
Camp Crame|Quezon City
New Bilibid Prison|Muntinlupa
Lapu-Lapu City|Cebu
Mactan|Lapu-Lapu City
Kawit|Cavite
Island Cove|Kawit
Silang|Cavite
Johor Bahru|Johor
George Town|Penang
Kota Kinabalu|Sabah
Bangsar|Kuala Lumpur
Nongsa|Batam
Medan|North Sumatra
North Sumatra|Sumatra
Surabaya|East Java
Wenzhou|Zhejiang
Kunming|Yunnan
Ruili|Yunnan
Lincang|Yunnan
Xishuangbanna|Yunnan
Shenzhen|Guangdong
Guangzhou|Guangdong
Nanning|Guangxi
Quanzhou|Fujian
Incheon International Airport|Incheon
Nagoya|Aichi
Noida|Uttar Pradesh
Sector 65|Noida
Ghaziabad|Uttar Pradesh
Hindon|Ghaziabad
Gurugram|Haryana
Faridabad|Haryana
Nuh|Haryana
Mumbai|Maharashtra
Hyderabad|Telangana
Bengaluru|Karnataka
Chennai|Tamil Nadu
Kolkata|West Bengal
Ahmedabad|Gujarat
Jamtara|Jharkhand
Visakhapatnam|Andhra Pradesh
Vijayawada|Andhra Pradesh
Victoria Island|Lagos
Ikeja|Lagos
Lekki|Lagos
Lagos|Lagos State
Ibadan|Oyo State
Benin City|Edo State
Adom Estates|Tema
Dubai International Airport|Dubai
Brooklyn|New York
Manhattan|New York
Queens|New York
Bronx|New York
Staten Island|New York
Los Angeles|California
San Francisco|California
San Diego|California
Houston|Texas
Miami|Florida
Chicago|Illinois
Boston|Massachusetts
Dnipro|Dnipropetrovsk
Munich|Bavaria
`;
