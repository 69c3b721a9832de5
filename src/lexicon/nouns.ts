/** Nouns that stand for people, with the sex they state. One group a line: sex | nouns (plural and singular written out). */
export const PEOPLE_NOUNS = `
| people person persons individuals individual nationals national citizens citizen foreigners foreigner victims victim suspects suspect workers worker detainees detainee deportees deportee returnees returnee escapees escapee evacuees evacuee migrants migrant employees employee staff personnel members member offenders offender criminals criminal scammers scammer fraudsters fraudster swindlers swindler ringleaders ringleader leaders leader bosses boss operators operator recruiters recruiter traffickers trafficker fugitives fugitive defendants defendant accused convicts convict prisoners prisoner inmates inmate hostages hostage captives captive survivors survivor youths youth youngsters youngster teenagers teenager minors minor children child students student graduates graduate jobseekers jobseeker compatriots compatriot countrymen residents resident locals villagers expatriates aliens alien others complainants complainant customers customer investors investor clients client adults adult pensioners pensioner retirees retiree seniors telemarketers callers caller agents agent mules mule masterminds mastermind kingpins kingpin associates associate accomplices accomplice conspirators co-conspirators co-conspirator co-accused co-defendants tycoon businessmen businessman executives executive officials official officers officer soldiers soldier troops policemen guards guard cleaners cook developers programmers engineers translators managers manager supervisors supervisor directors director administrators labourers laborers labourer tourists travellers passengers applicants recruits job-seekers job-hunters overstayers perpetrators perpetrator culprits culprit hackers hacker participants nominees fighters militiamen cybercriminals cybercriminal cyber-criminals cyberscammers cyber-scammers fraudster conmen con-men tricksters gangsters gangster kidnappers kidnapper smugglers smuggler brokers broker touts farmers teachers doctors nurses entrepreneurs influencers influencer celebrities lawmakers pilgrims co-workers coworkers colleagues trainees trainee jobless freelancers racketeers extortionists pimps prostitutes financiers shareholders owners owner landlords landlord bankers tellers accountants lawyers police policeman policewomen cops constables rangers commandos sailors crew hosts models singers actors cooks drivers driver interpreters interpreter security-guards bodyguards bodyguard enforcers enforcer runners runner couriers courier holders account-holders passport-holders humans souls persons-of-interest netizens consumers taxpayers households convictions arrests arrest conviction prosecutions indictments deaths repatriations deportations rescues extraditions returners compatriot inmates nationals' refugees asylum-seekers internees interns jail-birds dependants dependents relatives mothers-in-law hands callcentre-workers agents operatives operative figures arrestees arrestee
female | women woman girls girl females female mothers mother housewives wives wife daughters sisters ladies lady
male | men man boys boy males male fathers father brothers sons husbands
`;

/** Nouns of an officer or staff: a count of them is of those who act, not of those acted upon. */
export const STAFF_NOUNS = 'officers officer officials official personnel soldiers soldier troops policemen guards guard agents detectives investigators prosecutors judges inspectors staff police fighters militiamen diplomats lawyers experts investigator';

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
`;

/** Verbs by which things change hands: action | infinitives. */
export const OBJECT_ACTION_LINES = `
seize | seize, confiscate, recover, impound, haul away, carry away, cart away, retrieve, find, uncover, discover, take, collect, turn up, yield, net, secure, gather, forfeit, remove, catch
raid | raid, search, storm, inspect, hit, target, swoop on, descend on, sweep, visit, check, go through, surround, enter
close | close, shut, shut down, shutter, seal, switch off, take down, dismantle, disrupt, revoke, cancel
demolish | demolish, blow up, tear down, raze, destroy, bulldoze, dynamite, level, pull down
block | block, disable, suspend, deactivate, ban, delete, remove, cut off, disconnect
freeze | freeze, restrain
report | report, file, receive, record, log, register, handle, lodge, register
`;
/** Heads that are raided, not seized; and heads that are reports. */
export const SITE_HEADS = 'locations sites premises buildings offices compounds places addresses houses homes villas apartments condominiums condos hotels guesthouses casinos venues centres centers hubs dens hideouts rooms spots floors structures flats units-of-housing resorts shops warehouses facilities complexes farms properties';
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
