/** Nouns that stand for people, with the sex they state. One group a line: sex | nouns (plural and singular written out). */
export const PEOPLE_NOUNS = `
| repatriates repatriate arrivals runaways runaway absconders absconder crossers crosser abductees abductee kidnap-victims slaves slave cyber-slaves recruit subjects subject targets indictees indictee felons felon violators violator overstayer witnesses witness countrywomen ofws ofw expats expat expatriate immigrants immigrant emigrants emigrant refugee asylum-seeker dead injured wounded missing fatalities fatality parents parent siblings sibling spouses spouse cousins cousin relative infants infant babies baby toddlers toddler kids kid juveniles juvenile friends friend neighbours neighbour neighbors neighbor undergraduate college-students organisers organiser organizers organizer coordinators coordinator facilitators facilitator fixers fixer intermediaries intermediary middlemen middleman handlers handler controllers controller overseers overseer foremen foreman minders minder backers backer financier funders launderers launderer money-launderers impostors impostor imposters imposter impersonators impersonator militants militant insurgents insurgent rebels rebel gamblers gambler dealers dealer teacher doctor nurse engineer programmer developer translator technicians cleaner farmer teller cashiers cashier accountant auditor lawyer telemarketer actor singer journalists journalist reporters reporter activists activist volunteers volunteer intern freelancer job-seeker job-hunter applicant inhabitants inhabitant guests visitors passenger tourist traveller travelers traveler holidaymakers holidaymaker businesspeople chairman vice-presidents ministers mayors senators deputies traders trader buyers buyer users cardholders cardholder account-holder apprehensions jailings sentencings acquittals africans asians europeans westerners shopkeepers year-olds sub-saharans mainlanders islanders crossings lives clerks clerk savers saver graduates graduate fishermen apprentices seekers seeker hunters classmates classmate schoolmates widowers elders roommates inductees scam-victims sellers seller salespeople salesmen salesman ring-leaders chiefs barons lieutenants lieutenant aides aide henchmen henchman cronies
| people person persons individuals individual nationals national citizens citizen foreigners foreigner victims victim suspects suspect workers worker detainees detainee deportees deportee returnees returnee escapees escapee evacuees evacuee migrants migrant employees employee staff personnel members member offenders offender criminals criminal scammers scammer fraudsters fraudster swindlers swindler ringleaders ringleader leaders leader bosses boss operators operator recruiters recruiter traffickers trafficker fugitives fugitive defendants defendant accused convicts convict prisoners prisoner inmates inmate hostages hostage captives captive survivors survivor youths youth youngsters youngster teenagers teenager minors minor children child students student graduates graduate jobseekers jobseeker compatriots compatriot countrymen residents resident locals villagers expatriates aliens alien others complainants complainant customers customer investors investor clients client adults adult pensioners pensioner retirees retiree seniors telemarketers callers caller agents agent mules mule masterminds mastermind kingpins kingpin associates associate accomplices accomplice conspirators co-conspirators co-conspirator co-accused co-defendants tycoon businessmen businessman executives executive officials official officers officer soldiers soldier troops policemen guards guard cleaners cook developers programmers engineers translators managers manager supervisors supervisor directors director administrators labourers laborers labourer tourists travellers passengers applicants recruits job-seekers job-hunters overstayers perpetrators perpetrator culprits culprit hackers hacker participants nominees fighters militiamen cybercriminals cybercriminal cyber-criminals cyberscammers cyber-scammers conmen con-men tricksters gangsters gangster kidnappers kidnapper smugglers smuggler brokers broker touts farmers teachers doctors nurses entrepreneurs influencers influencer celebrities lawmakers pilgrims co-workers coworkers colleagues trainees trainee jobless freelancers racketeers extortionists pimps prostitutes financiers sponsors shareholders owners owner landlords landlord bankers tellers accountants lawyers police policeman policewomen cops constables rangers commandos sailors crew hosts models singers actors cooks chefs chef drivers driver interpreters interpreter security-guards bodyguards bodyguard enforcers enforcer runners runner couriers courier holders account-holders passport-holders humans souls persons-of-interest netizens consumers taxpayers households convictions arrests arrest conviction prosecutions indictments deaths repatriations deportations rescues extraditions returners nationals' refugees asylum-seekers internees interns jail-birds dependants dependents relatives mothers-in-law hands callcentre-workers operatives operative figures arrestees arrestee
female | widows widow grandmothers grandmother saleswoman daughter sister housewife girlfriend girlfriends schoolgirl schoolgirls maid maids businesswoman businesswomen chairwoman policewoman women woman girls girl females female mothers mother housewives wives wife daughters sisters ladies lady
male | widower grandfathers grandfather son brother husband boyfriend boyfriends men man boys boy males male fathers father brothers sons husbands
`;

/** Nouns of an officer or staff: a count of them is of those who act, not of those acted upon. */
export const STAFF_NOUNS = 'officers officer officials official personnel soldiers soldier troops policemen guards guard agents detectives investigators prosecutors judges inspectors staff police fighters militiamen diplomats lawyers experts investigator policeman policewomen policewoman cops cop constables constable rangers ranger commandos commando marines marine troopers trooper gendarmes gendarme patrolmen servicemen serviceman servicewomen reservists reservist sergeants inspector detective operatives operative prosecutor magistrates magistrate judge marshals sheriffs bailiffs jailers wardens envoys envoy ambassadors ambassador consuls consul diplomat rescuers rescuer responders responder firefighters firefighter medics medic paramedics psychologists psychologist counsellors counsellor counselors counselor caseworkers analysts analyst expert auditors examiners examiner technicians interpreters interpreter negotiators';

/** People nouns that say by themselves what happened: noun | action. */
export const NOUN_ACTIONS = `
arrests | arrest
arrestees | arrest
arrest | arrest
convictions | convict
conviction | convict
prosecutions | charge
indictments | charge
deaths | kill
victims | defraud
victim | defraud
complainants | defraud
detainees | detain
deportees | deport
deportations | deport
repatriations | repatriate
returnees | repatriate
rescues | rescue
extraditions | extradite
fugitives | want
escapees | escape
hostages | confine
captives | confine
defendants | charge
accused | charge
apprehensions | arrest
arrestee | arrest
detainee | detain
internees | detain
jailings | convict
sentencings | convict
prosecution | charge
indictees | charge
indictee | charge
co-defendants | charge
co-defendant | charge
defendant | charge
complainant | defraud
fugitive | want
absconders | want
absconder | want
deportee | deport
extradition | extradite
returners | repatriate
repatriates | repatriate
evacuees | repatriate
escapee | escape
crossers | escape
abductees | confine
abductee | confine
hostage | confine
captive | confine
cyber-slaves | confine
dead | kill
fatalities | kill
fatality | kill
injured | injure
wounded | injure
missing | missing
acquittals | other
crossings | escape
`;

/** Things that are counted, in the plural; compromise gives the singular. */
export const OBJECT_NOUNS = `
phones handphones handsets smartphones mobiles iphones telephones computers desktops laptops notebooks tablets ipads monitors screens servers
routers modems gateways sim-boxes simboxes devices gadgets drives disks headphones headsets keyboards cameras printers terminals dishes
antennas units sets cards sims passports passbooks documents books accounts wallets addresses websites sites domains pages
apps applications links numbers channels groups profiles cars vehicles motorcycles motorbikes trucks vans buses boats yachts
ships flights planes aircraft jets houses homes villas apartments condominiums condos flats properties plots buildings premises
offices rooms floors hotels guesthouses casinos resorts compounds camps centres centers hubs locations places venues spots
dens farms hideouts structures towers stations companies firms businesses entities banks cases complaints reports incidents raids
operations searches investigations warrants notices safes watches bags handbags guns pistols firearms weapons rifles rounds bullets
knives batons handcuffs pairs tools items pieces receivers generators machines boxes stamps seals certificates licences licenses
permits contracts ledgers scripts bars coins paintings artworks assets transactions messages calls posts advertisements ads lines
networks gangs syndicates rings routes crossings checkpoints gates dormitories storeys warehouses shops factories parks starlinks cheques
tokens atms uniforms teams parties televisions exchanges platforms clinics facilities complexes blocks tonnes files papers tips
petitions lawsuits charges counts pcs macbooks imacs cpus processors cellphones cellulars cpu-units powerbanks power-banks chargers cables
adapters switches hotspots radios transceivers repeaters boosters jammers transmitters satellites panels batteries projectors scanners copiers webcams
microphones drones recorders dvrs usbs dongles pendrives thumbdrives flashdrives harddisks kits pbxs simcards e-sims esims sticks
polygraphs shredders trackers visas chequebooks checkbooks cheque-books bankbooks bank-books vouchers receipts invoices banknotes envelopes binders folders
manuals diaries plates badges e-wallets records databases datasets photos photographs videos emails e-mails vaults lockers suitcases
backpacks wristwatches timepieces necklaces bracelets pendants earrings jewels ornaments gems diamonds ingots sculptures statues purses bitcoins
nfts parcels mansions suvs lorries scooters bikes bicycles pickups minibuses minivans coaches trailers tractors excavators bulldozers
ambulances helicopters choppers airplanes aeroplanes airliners charters vessels speedboats ferries rafts shotguns revolvers handguns airguns cartridges
grenades bombs explosives tasers machetes swords truncheons whips shackles vests prods pills bungalows penthouses residences dwellings
townhouses shophouses duplexes hostels motels lodges inns restaurants cafes nightclubs spas parlours parlors salons strongholds sweatshops
huts sheds tents shelters high-rises skyscrapers annexes establishments installations webpages web-pages urls hyperlinks subdomains domain-names chatrooms
chat-groups forums marketplaces storefronts mailboxes listings bots trojans hotlines fanpages chatbots subpoenas dossiers chargesheets firs requests
referrals scams busts subsidiaries
`;
/** Those whose singular is irregular or not to be guessed: plural | singular. */
export const ODD_OBJECT_NOUNS = `
walkie-talkies | walkie-talkie
summonses | summons
`;

/** Verbs by which things change hands: action | infinitives. */
export const OBJECT_ACTION_LINES = `
seize | seize, confiscate, recover, impound, haul away, carry away, cart away, retrieve, find, uncover, discover, take, collect, turn up, yield, net, secure, gather, forfeit, remove, catch, sequester, unearth, attach, intercept, bag, haul
raid | raid, search, storm, inspect, hit, target, swoop on, descend on, sweep, visit, check, go through, surround, enter, burst into, comb, scour, ransack, break into, encircle
close | close, shut, shut down, shutter, seal, switch off, take down, dismantle, disrupt, revoke, cancel, close down, shut off, seal off, padlock, break up, smash, withdraw, rescind
demolish | demolish, blow up, tear down, raze, destroy, bulldoze, dynamite, level, pull down, flatten, knock down, wreck, torch, set alight, crush
block | block, disable, suspend, deactivate, ban, delete, remove, cut off, disconnect, take offline, blacklist, terminate, deregister, unplug
freeze | freeze, restrain, immobilise, immobilize
report | report, file, receive, record, log, register, handle, lodge, document, tally, investigate, solve
`;
/** Heads that are raided, not seized; and heads that are reports. */
export const SITE_HEADS = 'locations sites premises buildings offices compounds places addresses houses homes villas apartments condominiums condos hotels guesthouses casinos venues centres centers hubs dens hideouts rooms spots floors structures flats units-of-housing resorts shops warehouses facilities complexes farms properties mansions bungalows penthouses residences dwellings townhouses shophouses duplexes hostels motels lodges inns restaurants cafes nightclubs parlours parlors salons nests lairs strongholds enclaves sweatshops mills huts sheds high-rises headquarters clinics factories dormitories';
export const REPORT_HEADS = 'cases complaints reports incidents tips petitions';

/** Nouns that stand for an organisation named before, and words its name must hold; none: any agency. */
export const ACTING_NOUNS = `
agency |
bureau | bureau
commission | commission
ministry | ministry
embassy | embassy
mission | embassy mission consulate
consulate | consulate
force | police force army
unit | unit division command squad
department | department
directorate | directorate
division | division
office | office
task-force | force
army | army armed forces military
military | army armed forces military
police | police constabulary gendarmerie
officers |
officials |
agents |
operatives |
investigators |
detectives |
authorities |
prosecutors | prosecut attorney justice
court | court tribunal
`;

/** People who act for the organisation named after them: "agents of the Bureau of Immigration". */
export const MEMBER_NOUNS = 'authorities judges court courts forces force men agents officers members officials police detectives investigators operatives troops soldiers staff personnel team teams unit units agent officer detective operatives commandos prosecutors';

/** What a building has: counted as things only when something is done to them. */
export const FITTINGS = 'rooms room floors storeys stories beds desks chairs windows doors transactions transfers';

/** Names of peoples that say a sex. */
export const FEMALE_DEMONYMS = 'filipina filipinas';

/** Offices that care for nobody but their own country's people: parts of their names. */
export const CONSULAR = 'embassy|embassies|consulate|consulates|foreign ministry|ministry of foreign|foreign affairs|external affairs|foreign office|foreign employment|migrant workers|overseas workers|diaspora|wisma putra|kemlu';

/** Words that may stand between a number and the people it counts ("30 alleged scammers"). */
export const NUMBER_MODIFIERS = 'more other others further additional alleged suspected young foreign overseas local former new men women male female undocumented illegal innocent trafficked stranded rescued detained arrested freed accused known elderly senior fellow ethnic unnamed unidentified confirmed potential identified convicted self-styled mainland online scam fraud telecom call-centre call-center cyber teenage adult repatriated deported released escaped wanted fugitive remaining missing vulnerable high-ranking low-level key main core principal registered certified genuine bogus fake separate different national police government immigration military army consular embassy hired relevant of a an the its their his her our employed working criminal human trafficking company border security suspects key-suspects total return fleeing frightened distressed poor middle-aged unemployed educated skilled citizens individual returning captive enslaved compatriot sex market shop gang syndicate network ring cell crime romance investment job crypto migrant contract domestic child underage minor civil customs plainclothes armed special task force elite uniformed hundred illegally';
/** Nouns of measure, time and order: a number before them counts no people. */
export const MEASURES = 'years year months month weeks week days day hours hour minutes minute seconds second kilometres kilometre kilometers kilometer km miles mile metres metre meters meter m hectares hectare acres acre square sq feet ft kg kilograms kilogram grams gram tonnes tonne tons litres litre gb mb mbps am pm a.m p.m o\'clock gmt times time points point degrees degree percent pc per countries nations provinces states cities nationalities territories jurisdictions districts villages towns storeys stories storey floors floor st nd rd th th-century rounds phases ways fold century decades decade half thirds third quarters quarter fifths fifth tenths tenth counts charges offences offenses questions reasons steps things kinds types side sides parties occasions generations baht dollars continents languages regions markets batches groups hands million billion';
/** Words whose number is a name ("Section 209", "room 12"). */
export const NUMBERED = 'section article sections articles flight room rooms chapter no number page pages para paragraph act unit branch regiment battalion division brigade company moo soi highway route road street building block phase zone sector gate terminal floor level lot plot order rule case part form schedule channel episode grade class age aged ages version covid group bgf # lucky south g mh mu tg code series temasek top';
