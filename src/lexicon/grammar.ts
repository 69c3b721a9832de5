/** Closed word classes of English, as far as the shallow parser needs them: one class a line. */
export const DETERMINERS = 'the a an this these those its their his her our my your some any no every each all both another such most many several few more half';
export const PRONOUNS = 'they them he she it we you i him us me who whom themselves himself herself itself someone everyone nobody others';
export const PREPOSITIONS = 'of in on at by from to with for into onto through via across around near inside outside within without over under between among amongst during against about as than per despite including like behind beyond along alongside amid following besides pending toward towards throughout upon off above below except concerning regarding versus out up down onto involving';
/** Prepositions that may open a clause of their own. */
export const CLAUSE_PREPOSITIONS = 'after before since until till as';
export const SUBORDINATORS = 'while whereas because although though if when where once unless whether so wherein';
export const RELATIVES = 'who whom whose which that';
export const MODALS = "will would shall should can could may might must 'll";
export const BE = "is are was were be been being am 's 're get gets got getting";
export const HAVE = "have has had having 've";
export const DO = 'do does did';
export const NEGATIONS = "not n't never no-longer";
export const ADVERBS = 'red-handed also all later then now still already yet recently subsequently since reportedly allegedly eventually immediately initially first successfully safely together previously separately jointly formally officially finally again only either just thus largely mostly soon promptly arbitrarily illegally unlawfully forcibly earlier early late today yesterday tonight tomorrow home back over away abroad here there ago once twice so far even further therefore however meanwhile instead alone apart elsewhere worldwide nationwide altogether overseas overnight daily simultaneously directly too well up off out down in';
/** Verbs of saying: what follows is told, not done. */
export const SAYING = 'claim allege estimate believe deny reject rejected dismissed said says say saying told tells tell according added adds announced announces announcing confirmed confirms reported reports stated states noted notes explained warned warns claimed claims revealed reveals disclosed discloses declared alleged alleges acknowledged estimated estimates believes believed thinks expects showed shows show found finds indicated indicates insisted denied denies wrote writes knew learned learnt';
/** Verbs whose infinitive really happened ("managed to escape"). */
export const IMPLICATIVES = 'managed manage able allowed helped help permitted continued began started went came got came-forward enabled forced made compelled used turned prompted prompting leading collaborated cooperated co-operated';
/** Words before an infinitive or gerund that tell a plan. */
export const INTENTIONS = 'negotiations negotiation talks request requests calls plan plans planned planning prepare prepares prepared preparing expect expects expected scheduled due set intend intends intended hope hopes hoped aim aims aimed vow vowed vows pledge pledged promised promise agreed agrees agree ordered order ready slated waiting wait waits want wants wanted wish wishes about asked ask asks urged urge seek seeks sought seeking decided decide bound need needs needed pending awaiting await supposed going reluctant continue working pushing trying tries tried attempt attempting attempted';
/** Words by which a figure is an estimate. */
export const GUESSES = 'estimate estimates estimated estimating believed believes believe thought reckons reckoned presumed feared fears suspected assessed understood putting likely assumed';
/** Nouns of a number of people: what is said of the group is said of those in it ("a batch of 47 Kenyans landed"). */
export const COLLECTIVES = 'batch group gang ring band crew cell squad bunch delegation total number contingent wave party lot handful crowd busload planeload force team unit detachment planeloads tranche instalment flow influx set series pair trio list cohort convoy staff workforce estimated average further figure maximum minimum combined';
/** Verbs by which money is taken from people. */
export const ROBS = 'took taken take takes taking stole stolen steal stealing siphoned siphoning siphon obtained obtaining extracted extracting raked milked collected collecting extorted extorting pocketed pocketing drained draining embezzled netted earned made amassed fleeced wheedled squeezed';
/** Verbs by which a court gives a penalty, and the words of the penalty. */
export const GIVEN = 'received receive receives receiving got gets get gave give given handed hand awarded let slapped hit enjoyed drew drawn served serve serving facing face faces';
export const PENALTIES = 'years months life sentence sentences term terms penalty penalties punishment punishments imprisonment probation jail prison death fine fines';
/** What is done to people by a paper or measure named before them ("prison terms were imposed on 18", "froze the assets of 19"): nouns | prepositions | action. */
export const MEASURES = `
sentence sentences term terms penalty penalties punishment punishments imprisonment jail convictions probation | on to for upon of | convict
fine fines | on upon | convict
trial trials | of | charge
ban bans freeze freezes restrictions | on against for | sanction
bail | to for | other
reward rewards bounty bounties | for on | want
custody remand | of for | detain
interview interviews | with | screen
checks | on | screen
losses complaints complaint | by from | defraud
statements testimony testimonies biometrics fingerprints | from of | screen
investigation investigations probe probes inquiry inquiries | into of against | screen
`;
/** Verbs of talking people into something, and what they are talked into: a journey or a job, or to part with money. */
export const INDUCES = 'invite trick dupe deceive con fool cheat mislead coax lure entice hoodwink inveigle persuade convince talk tempt manipulate bait';
export const GOING = 'travel travelling traveling go going fly flying leave leaving cross crossing come coming join joining work working accept accepting jobs job employment slavery servitude scamming compounds centres centers hubs trip journey relocate relocating moving migrating migrate boarding board emigrate emigrating';
export const PAYING = 'invest investing investments investment transfer transferring send sending pay paying handing hand part parting giving buying buy deposit depositing wiring wire disclosing downloading download revealing sharing schemes scheme shares lending lend payments trading purchasing purchases putting';
/** Who works for a business, and the verbs by which it has or is run by them. */
export const EMPLOYED = 'employees staff workers callers operators telemarketers salespeople salesmen';
export const RUN = 'run operated staffed manned';
/** Words of the business of fraud. */
export const FRAUD = 'scam scams fraud frauds scheme schemes swindle swindles con trick tricks ruse racket trap traps fraudsters scammers swindlers con-men conmen';
/** Who holds, sends and sells people without any right to; what they do is no act of state. */
export const CAPTORS = 'gang gangs ring rings syndicate syndicates broker brokers recruiter recruiters trafficker traffickers smuggler smugglers kidnapper kidnappers captor captors scammers bosses gunmen handlers';
/** Whom a business of fraud has, and the verbs by which it gets them. */
export const CLIENTELE = 'savers customers clients investors users members depositors subscribers buyers followers';
export const ATTRACTS = 'had has attracted drew took signed amassed gained won counted claimed enrolled';
/** What raids, and what a raid does that catches people. */
export const RAIDS = 'raid raids sweep sweeps swoop swoops search searches crackdown operation bust dragnet';
export const CATCHES = 'yielded yields yield produced turned uncovered brought gave found';
/** Nouns behind "of the …" that say what happened to people: noun | action. */
export const FATES = 'dead:kill deceased:kill killed:kill injured:injure wounded:injure hurt:injure missing:missing arrested:arrest detained:detain rescued:rescue freed:rescue deported:deport repatriated:repatriate sanctioned:sanction convicted:convict';
/** Verbs without an object, whose bare past form is no passive participle. */
export const INTRANSITIVES = 'succeeded struggled proceeded came went left died followed arrived returned fled remained stayed waited worked lived happened occurred rose fell grew began started ended continued spoke talked looked appeared seemed became travelled traveled flew landed crossed escaped agreed refused failed tried managed hoped wanted decided lost had got took ran swam drove stole gave sought fought';
/** What carries people home, and what it does. */
export const CARRIERS = 'flight flights plane planes aircraft jet jets charter charters airliner airliners airbus boeing transport transports helicopter bus buses coach ship ferry convoy';
export const CARRIES = 'took take takes taking carried carries carry carrying brought brings bring bringing flew flies fly lifted lifting collected collects ferried transported picked delivered';
/** Verbs of a sentence that breaks a group down and tells no deed of its own. */
export const LIGHT = 'consist consists is are was were be been came come comes included include includes comprised comprises comprise consisted consists made makes account accounted accounts contributed contributes make number numbered numbers belonged belong belongs hail hailed led lead leads followed follow totalled totaled amounted amount amounts had has have ranged';
/** How words of a criminal case begin, where "held" means custody. */
export const CASE_STEMS = 'police suspicion inquir enquir investigat charge custody warrant officer authorit court prosecut crime arrest immigration squad';
/** Where people wait for their journey home, and where a state holds them: "are in a militia camp", "seven of them in the immigration depot". */
export const SHELTERS = 'camp camps shelter shelters dormitory dormitories barracks depot depots safehouse safehouses';
export const LOCKUPS = 'jail jails prison prisons cell cells lock-up lockup lockups detention custody';
/** States told by a phrase behind people or a form of "be": words | action. Between the first word and the rest one word may stand ("in Cambodian custody"). */
export const STATES = `
in custody | detain
in detention | detain
in jail | detain
in prison | detain
behind bars | detain
on remand | detain
under house arrest | detain
under arrest | arrest
at large | want
on the run | want
in hospital | injure
stuck in | await
stuck at | await
stuck on | await
stuck behind | await
stranded in | await
stranded at | await
stranded on | await
stranded along | await
in limbo | await
in shelters | await
left behind | await
not yet home | await
yet to return | await
yet to come | await
in transit | await
on wanted lists | want
on wanted list | want
in shelters | await
under investigation | screen
on bail | other
at work in | work
in the dock | charge
on death row | convict
at detention | detain
on trial | charge
still in the country | await
still in the camp | await
still inside | confine
still trapped | confine
in captivity | confine
in the hands of | confine
in the grip of | confine
in their care | assist
in its care | assist
in the care | assist
home again | repatriate
home from | repatriate
home by | repatriate
home on | repatriate
home safely | repatriate
back home | repatriate
on board | repatriate
aboard | repatriate
`;
/** Verbs by which people are got ready for what "for" names ("cleared 103 for deportation"). */
export const READIED = 'cleared approved slated listed earmarked marked processed scheduled recommended prepared readied held detained selected queued ordered booked lined liable subject set destined bound';
/** Nouns of help, and the verbs that give it ("gave shelter to 40"). */
export const AID = 'help aid assistance support shelter food meals care treatment accommodation lodging refuge counselling counseling housing clothing relief medicine';
export const GIVES = 'gave give gives giving given provided provide provides providing offered offer offers offering issued issue issues issuing extended extend extends extending supplied supply supplying granted handed lent delivered';
/** What officers do who were sent out; verbs that say how many an operation takes; and what it is called. */
export const DUTY = 'participated joined accompanied guarded secured sealed cordoned patrolled swarmed descended fanned converged swooped escorted waited flew flown travelled traveled';
export const INVOLVES = 'involved involves involving used mobilised mobilized deployed';
export const MISSIONS = 'raid raids operation operations sweep sweeps swoop crackdown search searches backed force contingent convoy detachment escorted accompanied guarded';
export const FORCES = 'officers police policemen policewomen soldiers troops troopers cops constables commandos marines rangers gendarmes detectives investigators personnel servicemen inspectors firefighters';
/** Verbs by which people who come are dealt with, and who helps them. */
export const TAKES_IN = 'received receive receives receiving handled handle handles handling served serves serving';
export const HELPERS = 'embassy embassies mission missions consulate consulates shelter shelters charity charities church hotline foundation ngo volunteers';
/** Verbs by which people are said to be of a nation, and words that make it a supposition. */
export const IS_SO = 'is are was were come comes came hail hailed turned proved';
export const SUPPOSED = 'out believed thought said known reported found understood presumed suspected reportedly apparently probably to be been have as';
/** Verbs and prepositions by which people have papers, and the papers. */
export const HOLDS = 'hold holds held holding carry carried carrying have had with on bore bearing showed possessed';
export const HELD_PAPERS = 'passport passports citizenship nationality papers travel-documents';
