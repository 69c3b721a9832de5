/** Nouns that stand for people, with the sex they state. One group a line: sex | nouns (plural and singular written out). */
export const PEOPLE_NOUNS = `
| repatriates repatriate arrivals runaways runaway absconders absconder crossers crosser abductees abductee kidnap-victims ex-captives slaves slave cyber-slaves recruit newcomers newcomer undocumented stowaways transferees subjects subject targets indictees indictee ex-convicts ex-convict felons felon lawbreakers lawbreaker violators violator overstayer trespassers trespasser intruders intruder plaintiffs plaintiff claimants claimant petitioners petitioner litigants respondents respondent interviewees interviewee witnesses witness informants informant whistleblowers whistleblower bystanders bystander patients patient conationals co-nationals fellow-nationals countrywomen ofws ofw expats expat expatriate immigrants immigrant emigrants emigrant refugee asylum-seeker dead injured wounded missing fatalities fatality parents parent siblings sibling spouses spouse cousins cousin relative grandparents in-laws grandchildren grandchild orphans orphan infants infant babies baby toddlers toddler kids kid juveniles juvenile adolescents adolescent schoolchildren breadwinners breadwinner septuagenarians octogenarians millennials friends friend acquaintances neighbours neighbour neighbors neighbor roommates roommate classmates classmate teammates strangers stranger veterans veteran undergraduates undergraduate dropouts dropout college-students organisers organiser organizers organizer coordinators coordinator facilitators facilitator fixers fixer intermediaries intermediary middlemen middleman handlers handler controllers controller overseers overseer foremen foreman minders minder backers backer financier funders launderers launderer money-launderers impostors impostor imposters imposter impersonators impersonator phishers phisher spammers spammer carders telescammers tele-scammers crooks crook thugs thug henchmen henchman gunmen gunman mobsters mobster warlords warlord militants militant insurgents insurgent rebels rebel mercenaries mercenary hirelings underlings subordinates lieutenants cronies aides aide confederates collaborators collaborator loyalists followers spotters lookouts scouts tout pimp forgers forger counterfeiters counterfeiter robbers robber burglars thieves thief murderers murderer killers killer gamblers gambler bettors dealers dealer croupiers croupier teacher doctor nurse engineer programmer developer coders coder designers designer translator technicians technician electricians electrician carpenters carpenter mechanics mechanic builders plumbers cleaner janitors waiters waiter chefs chef bartenders barbers hairdressers housekeepers nannies gardeners chauffeurs riders rider porters fishermen fisherman farmer farmhands laborer clerks clerk teller cashiers cashier accountant auditor lawyer notaries banker salespeople salesperson marketers marketer telemarketer streamers streamer vloggers vlogger bloggers blogger actor singer journalists journalist reporters reporter activists activist volunteers volunteer monks monk priests imams lecturers lecturer professors professor principals intern apprentices apprentice part-timers part-timer freelancer job-seeker job-hunter applicant villager tenants tenant occupants occupant inhabitants inhabitant guests visitors visitor passenger tourist traveller travelers traveler holidaymakers holidaymaker businesspeople founders founder co-founders co-founder chairmen chairman vice-presidents ministers governors mayors senators councillors deputies savers saver depositors depositor borrowers borrower lenders lender traders trader buyers buyer sellers seller shoppers shopper vendors vendor merchants merchant subscribers subscriber users cardholders cardholder homeowners homeowner policyholders account-holder daters daygamers widowers apprehensions jailings sentencings acquittals africans asians europeans westerners shopkeepers year-olds sub-saharans mainlanders islanders crossings
| people person persons individuals individual nationals national citizens citizen foreigners foreigner victims victim suspects suspect workers worker detainees detainee deportees deportee returnees returnee escapees escapee evacuees evacuee migrants migrant employees employee staff personnel members member offenders offender criminals criminal scammers scammer fraudsters fraudster swindlers swindler ringleaders ringleader leaders leader bosses boss operators operator recruiters recruiter traffickers trafficker fugitives fugitive defendants defendant accused convicts convict prisoners prisoner inmates inmate hostages hostage captives captive survivors survivor youths youth youngsters youngster teenagers teenager minors minor children child students student graduates graduate jobseekers jobseeker compatriots compatriot countrymen residents resident locals villagers expatriates aliens alien others complainants complainant customers customer investors investor clients client adults adult pensioners pensioner retirees retiree seniors telemarketers callers caller agents agent mules mule masterminds mastermind kingpins kingpin associates associate accomplices accomplice conspirators co-conspirators co-conspirator co-accused co-defendants tycoon businessmen businessman executives executive officials official officers officer soldiers soldier troops policemen guards guard cleaners cook developers programmers engineers translators managers manager supervisors supervisor directors director administrators labourers laborers labourer tourists travellers passengers applicants recruits job-seekers job-hunters overstayers perpetrators perpetrator culprits culprit hackers hacker participants nominees fighters militiamen cybercriminals cybercriminal cyber-criminals cyberscammers cyber-scammers fraudster conmen con-men tricksters gangsters gangster kidnappers kidnapper smugglers smuggler brokers broker touts farmers teachers doctors nurses entrepreneurs influencers influencer celebrities lawmakers pilgrims co-workers coworkers colleagues trainees trainee jobless freelancers racketeers extortionists pimps prostitutes financiers shareholders owners owner landlords landlord bankers tellers accountants lawyers police policeman policewomen cops constables rangers commandos sailors crew hosts models singers actors cooks drivers driver interpreters interpreter security-guards bodyguards bodyguard enforcers enforcer runners runner couriers courier holders account-holders passport-holders humans souls persons-of-interest netizens consumers taxpayers households convictions arrests arrest conviction prosecutions indictments deaths repatriations deportations rescues extraditions returners compatriot inmates nationals' refugees asylum-seekers internees interns jail-birds dependants dependents relatives mothers-in-law hands callcentre-workers agents operatives operative figures arrestees arrestee
female | daughter sister housewife niece nieces aunt aunts grandmother grandmothers granddaughter granddaughters widow widows girlfriend girlfriends mums mom moms schoolgirl schoolgirls waitress waitresses hostess hostesses actress actresses maid maids nun nuns masseuse masseuses stewardess stewardesses saleswoman saleswomen businesswoman businesswomen chairwoman policewoman heiress women woman girls girl females female mothers mother housewives wives wife daughters sisters ladies lady
male | son brother husband nephew nephews uncle uncles grandfather grandfathers grandson grandsons widower boyfriend boyfriends dad dads lad lads gentleman gentlemen schoolboy schoolboys stepfather men man boys boy males male fathers father brothers sons husbands
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

/** Things that are counted: one head noun a line, plural | singular | the action when no verb says otherwise. */
export const OBJECT_NOUNS = `
phones | phone
handphones | handphone
handsets | handset
smartphones | smartphone
mobiles | mobile
iphones | iphone
telephones | telephone
computers | computer
desktops | desktop
laptops | laptop
notebooks | notebook
tablets | tablet
ipads | ipad
monitors | monitor
screens | screen
servers | server
routers | router
modems | modem
gateways | gateway
sim-boxes | sim-box
simboxes | simbox
devices | device
gadgets | gadget
drives | drive
disks | disk
headphones | headphone
headsets | headset
keyboards | keyboard
cameras | camera
printers | printer
terminals | terminal
dishes | dish
antennas | antenna
units | unit
sets | set
cards | card
sims | sim
passports | passport
passbooks | passbook
documents | document
books | book
accounts | account
wallets | wallet
addresses | address
websites | website
sites | site
domains | domain
pages | page
apps | app
applications | application
links | link
numbers | number
channels | channel
groups | group
profiles | profile
cars | car
vehicles | vehicle
motorcycles | motorcycle
motorbikes | motorbike
trucks | truck
vans | van
buses | bus
boats | boat
yachts | yacht
ships | ship
flights | flight
planes | plane
aircraft | aircraft
jets | jet
houses | house
homes | home
villas | villa
apartments | apartment
condominiums | condominium
condos | condo
flats | flat
units | unit
properties | property
plots | plot
buildings | building
premises | premise
offices | office
rooms | room
floors | floor
hotels | hotel
guesthouses | guesthouse
casinos | casino
resorts | resort
compounds | compound
camps | camp
centres | centre
centers | center
hubs | hub
locations | location
places | place
sites | site
venues | venue
spots | spot
dens | den
farms | farm
hideouts | hideout
structures | structure
towers | tower
stations | station
companies | company
firms | firm
businesses | business
entities | entity
banks | bank
cases | case
complaints | complaint
reports | report
incidents | incident
raids | raid
operations | operation
searches | search
investigations | investigation
warrants | warrant
notices | notice
safes | safe
watches | watch
bags | bag
handbags | handbag
guns | gun
pistols | pistol
firearms | firearm
weapons | weapon
rifles | rifle
rounds | round
bullets | bullet
knives | knife
batons | baton
handcuffs | handcuff
pairs | pair
tools | tool
items | item
pieces | piece
receivers | receiver
generators | generator
machines | machine
boxes | box
stamps | stamp
seals | seal
certificates | certificate
licences | licence
licenses | license
permits | permit
contracts | contract
ledgers | ledger
scripts | script
bars | bar
coins | coin
paintings | painting
artworks | artwork
assets | asset
transactions | transaction
messages | message
calls | call
posts | post
advertisements | advertisement
ads | ad
lines | line
networks | network
gangs | gang
syndicates | syndicate
rings | ring
groups | group
routes | route
crossings | crossing
checkpoints | checkpoint
gates | gate
dormitories | dormitory
storeys | storey
warehouses | warehouse
shops | shop
factories | factory
parks | park
starlinks | starlink
cheques | cheque
tokens | token
atms | atm
uniforms | uniform
teams | team
parties | party
televisions | television
exchanges | exchange
platforms | platform
clinics | clinic
facilities | facility
complexes | complex
blocks | block
tonnes | tonne
files | file
papers | paper
tips | tip
petitions | petition
lawsuits | lawsuit
charges | charge
counts | count
pcs | pc
macbooks | macbook
imacs | imac
cpus | cpu
processors | processor
cellphones | cellphone
cellulars | cellular
cpu-units | cpu-unit
powerbanks | powerbank
power-banks | power-bank
chargers | charger
cables | cable
adapters | adapter
switches | switch
hotspots | hotspot
walkie-talkies | walkie-talkie
radios | radio
transceivers | transceiver
repeaters | repeater
boosters | booster
jammers | jammer
transmitters | transmitter
satellites | satellite
panels | panel
batteries | battery
projectors | projector
scanners | scanner
copiers | copier
webcams | webcam
microphones | microphone
drones | drone
recorders | recorder
dvrs | dvr
usbs | usb
dongles | dongle
pendrives | pendrive
thumbdrives | thumbdrive
flashdrives | flashdrive
harddisks | harddisk
kits | kit
pbxs | pbx
simcards | simcard
e-sims | e-sim
esims | esim
sticks | stick
polygraphs | polygraph
shredders | shredder
trackers | tracker
visas | visa
chequebooks | chequebook
checkbooks | checkbook
cheque-books | cheque-book
bankbooks | bankbook
bank-books | bank-book
vouchers | voucher
receipts | receipt
invoices | invoice
banknotes | banknote
envelopes | envelope
binders | binder
folders | folder
manuals | manual
diaries | diary
plates | plate
badges | badge
e-wallets | e-wallet
records | record
databases | database
datasets | dataset
photos | photo
photographs | photograph
videos | video
emails | email
e-mails | e-mail
vaults | vault
lockers | locker
suitcases | suitcase
backpacks | backpack
wristwatches | wristwatch
timepieces | timepiece
necklaces | necklace
bracelets | bracelet
pendants | pendant
earrings | earring
jewels | jewel
ornaments | ornament
gems | gem
diamonds | diamond
ingots | ingot
sculptures | sculpture
statues | statue
purses | purse
bitcoins | bitcoin
nfts | nft
parcels | parcel
mansions | mansion
suvs | suv
lorries | lorry
scooters | scooter
bikes | bike
bicycles | bicycle
pickups | pickup
minibuses | minibus
minivans | minivan
coaches | coach
trailers | trailer
tractors | tractor
excavators | excavator
bulldozers | bulldozer
ambulances | ambulance
helicopters | helicopter
choppers | chopper
airplanes | airplane
aeroplanes | aeroplane
airliners | airliner
charters | charter
vessels | vessel
speedboats | speedboat
ferries | ferry
rafts | raft
shotguns | shotgun
revolvers | revolver
handguns | handgun
airguns | airgun
cartridges | cartridge
grenades | grenade
bombs | bomb
explosives | explosive
tasers | taser
machetes | machete
swords | sword
truncheons | truncheon
whips | whip
shackles | shackle
vests | vest
prods | prod
pills | pill
bungalows | bungalow
penthouses | penthouse
residences | residence
dwellings | dwelling
townhouses | townhouse
shophouses | shophouse
duplexes | duplex
hostels | hostel
motels | motel
lodges | lodge
inns | inn
restaurants | restaurant
cafes | cafe
nightclubs | nightclub
spas | spa
parlours | parlour
parlors | parlor
salons | salon
strongholds | stronghold
sweatshops | sweatshop
huts | hut
sheds | shed
tents | tent
shelters | shelter
high-rises | high-rise
skyscrapers | skyscraper
annexes | annex
establishments | establishment
installations | installation
webpages | webpage
web-pages | web-page
urls | url
hyperlinks | hyperlink
subdomains | subdomain
domain-names | domain-name
chatrooms | chatroom
chat-groups | chat-group
forums | forum
marketplaces | marketplace
storefronts | storefront
mailboxes | mailbox
listings | listing
bots | bot
trojans | trojan
hotlines | hotline
fanpages | fanpage
chatbots | chatbot
subpoenas | subpoena
summonses | summons
dossiers | dossier
chargesheets | chargesheet
firs | fir
requests | request
referrals | referral
scams | scam
busts | bust
subsidiaries | subsidiary
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
export const MEMBER_NOUNS = 'agents officers members officials police detectives investigators operatives troops soldiers staff personnel team teams unit units agent officer detective operatives commandos prosecutors';

/** What a building has: counted as things only when something is done to them. */
export const FITTINGS = 'rooms room floors storeys stories beds desks chairs windows doors transactions transfers';

/** Names of peoples that say a sex. */
export const FEMALE_DEMONYMS = 'filipina filipinas';
