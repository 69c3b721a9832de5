/**
 * What happens to people. An action and voice a line, several lines an action:
 *   action | verbs (infinitives; "+particle" for split phrasal verbs) | irregular forms written out | nouns
 * Regular forms are made by compromise. `vt` verbs take the people as object ("arrested 30", "30 were arrested");
 * `vi` verbs take them as subject ("30 fled").
 */
export const ACTION_LINES = `
arrest vt | arrest, rearrest, re-arrest, apprehend, nab, capture, recapture, collar, bust, net, snare, catch, intercept, stop |  | arrest, arrests, apprehension, apprehensions, capture, captures, arrestee, arrestees, roundup, round-up, roundups, round-ups, takedown
arrest vt | handcuff, round +up, pick +up, haul +in, haul +away, haul +off, sweep +up, scoop +up, cart +off, take +in control, take +under control, take +into control, take +into custody, take +into police custody |  |
arrest vt | take +into preventive custody, take +in custody, take +away, lead +away, lead +off, place +under arrest, put +under arrest, put +in custody, put +in handcuffs, put +into handcuffs, bring +into custody, bring +under control, seize |  |
arrest vi | surrender themselves, surrender to police, surrender to the police, surrender to authorities, surrender to the authorities, surrender to law enforcement, hand themselves in, hand themselves over, hand themselves over to, give themselves up, turn themselves in, present themselves to police, land in police net, fall into police hands |  |
arrest vi | be in handcuffs |  |
detain vt | detain, hold, intern, remand, incarcerate, keep +in custody, keep +in detention, keep +behind bars, keep +back, keep +in police custody, hold +in custody, hold +in detention, hold +in police custody, hold +on remand |  | detention, detentions, detainee, detainees, remand
detain vt | place +in custody, place +in detention, place +under detention, place +in temporary detention, place +in immigration detention, place +under house arrest, put +under house arrest, take +into detention, put +in detention, put +in immigration detention, send +to judicial custody, send +to police custody, send +to detention, remand +in custody |  |
detain vt | pack +off to jail, pack +off to prison, pack +off to the district jail, lodge +in jail, lodge +in prison, lodge +in custody, deny bail, refuse bail |  |
detain vi | be in custody, be in police custody, be in government custody, be in detention, be in immigration detention, be in jail, be on remand, be behind bars, be under arrest, be under house arrest, remain in custody, remain in police custody |  |
detain vi | remain in detention, remain behind bars, remain under arrest, remain in jail, remain detained, remain jailed, remain imprisoned, remain incarcerated, languish in jail, languish in jails, languish in prison, languish in detention, sit in jail, end up in custody |  |
detain vi | end up in jail, end up behind bars |  |
charge vt | refer +to prosecutors, refer +to the prosecution, refer +to prosecution, send +to prosecutors, send +to the prosecution, pass +to prosecutors, forward +to prosecutors, charge, indict, prosecute, arraign, re-arraign, accuse, book, chargesheet, charge-sheet, put +on trial, bring +to trial, commit +for trial, commit +to trial, send +for trial |  | indictment, indictments, prosecution, prosecutions, charges, arraignment, arraignments, charge sheet, charge sheets, chargesheet, chargesheets
charge vt | take +to court, bring +to court, haul +to court, send +to court, forward +to court, refer +to court, drag +to court, bring +before court, bring +before the court, bring +before a court, bring +before a judge, bring +before a magistrate, haul +before court, haul +before the court |  |
charge vt | haul +before a court, produce +in court, produce +before court, produce +before the court, produce +before a court, produce +before a magistrate, produce +before the magistrate, present +in court, present +before court, bring +to justice, refer +for prosecution, recommend +for prosecution, forward +for prosecution, slap +with charges |  |
charge vt | hit +with charges, slap +with fraud charges, name +in charge sheet, name +in the charge sheet, name +in chargesheet, name +in the chargesheet, name +in the indictment, name +in indictment, name +in an indictment, name +as accused, name +as defendants, file charges against, file criminal charges against, file a charge sheet against |  |
charge vt | file charge sheets against, file a chargesheet against, file chargesheet against, file a case against, file cases against, file criminal cases against, file complaints against, lodge charges against, lay charges against, bring charges against, press charges against, prefer charges against, level charges against, register a case against |  |
charge vt | register cases against, open criminal cases against, open a case against, seek indictments against, launch criminal proceedings against, initiate legal proceedings against, initiate criminal proceedings against, start criminal proceedings against, take legal action against |  |
charge vi | stand trial, face charge, face charges, face criminal charges, face fraud charges, face court, face court charges, face trial, await trial, await sentencing, go on trial, be on trial, stand accused |  |
charge vi | face prosecution, face count, face counts, face criminal proceedings, face legal proceedings, face legal action, face court proceedings, face indictment, face +years in prison, face +years in jail, face +years behind bars, face the death penalty, face life imprisonment, face life in prison |  |
charge vi | face jail, face prison, face jail time, appear in court, appear in the court, appear before court, appear before the court, appear before a court, appear before a judge, appear before a magistrate, appear before magistrates, go before a judge, plead not guilty, deny charges |  |
charge vi | deny the charges, deny all charges |  |
convict vt | convict, reconvict, sentence, resentence, jail, imprison, fine, penalise, penalize, find +guilty, hold +guilty, condemn, condemn +to death, send +to prison |  | conviction, convictions, sentencing, sentencings, jailing, jailings, imprisonment, guilty plea, guilty pleas, guilty verdict, guilty verdicts
convict vt | send +to jail, put +behind bars, put +in prison, put +in jail, throw +in jail, throw +in prison, throw +behind bars, place +on probation, put +on probation, sentence +to death, order to pay a fine, order to pay fines |  |
convict vt | impose fines on, impose a fine on, impose administrative fines on, impose administrative penalties on, impose penalties on, impose sentences on, hand down sentences to, hand down sentences against, hand down prison terms to, hand down verdicts against, pass sentence on, pass judgment on |  |
convict vt | secure convictions against, obtain convictions against |  |
convict vi | plead guilty, admit guilt, admit charges, admit the charges, enter guilty pleas, enter a guilty plea, enter plea bargains, receive sentence, receive sentences, receive prison terms, receive jail terms, receive prison sentences, receive jail sentences, receive a prison term |  |
convict vi | be given prison terms, be handed prison terms, be handed jail terms, get prison terms, get jail terms, get prison sentences, get jail, get life, bag jail terms, bag prison terms, serve sentences, serve prison terms, serve jail terms, serve prison sentences |  |
convict vi | serve jail sentences, be on death row |  |
sanction vt | sanction, blacklist, designate, put +under sanctions, put +on sanctions list, put +on the sanctions list, put +on a sanctions list, put +on its sanctions list, place +under sanctions, place +on sanctions list, place +on the sanctions list, place +on its sanctions list, add +to sanctions list, add +to the sanctions list |  | designation, designations, sanctions
sanction vt | add +to its sanctions list, add +to a sanctions list, add +to its blacklist, slap +with sanctions, hit +with sanctions, target +with sanctions, subject +to sanctions, impose sanctions on, impose sanctions against, impose financial sanctions on, slap sanctions on, levy sanctions on, levy sanctions against, announce sanctions on |  |
sanction vt | announce sanctions against, unveil sanctions on, unveil sanctions against, impose asset freezes on, impose travel bans on, freeze the assets of, freeze assets of |  |
sanction vi | face sanctions, come under sanctions, be under sanctions, be on sanctions list |  |
want vt | seek, want, hunt, hunt for, declare +wanted, list +as wanted, put +on wanted list, put +on a wanted list, put +on the wanted list, put +on its wanted list, place +on wanted list, place +on a wanted list, add +to wanted list, add +to its wanted list |  | fugitive, fugitives, warrant, warrants, arrest warrant, arrest warrants, red notice, red notices, manhunt, manhunts, absconder, absconders
want vt | issue warrants for, issue arrest warrants for, issue arrest warrants against, issue warrants against, issue a warrant for, obtain warrants for, obtain arrest warrants for, obtain arrest warrants against, approve arrest warrants for, seek arrest warrants for, seek warrants for, request arrest warrants for, apply for warrants for, issue red notices for |  |
want vt | issue red notices against, issue rewards for, offer rewards for, offer bounties for, put bounties on, put a bounty on |  |
want vi | remain at large, be at large, be on the run, remain on the run, remain fugitives, abscond, evade arrest, evade capture, go into hiding, be in hiding, be wanted |  |
deport vt | deport, expel, remove, banish, kick +out, hand +over, turn +over, boot +out, hand +back, throw +out, turf +out, ship +out, push +back, send +packing, pack +home |  | deportation, deportations, expulsion, expulsions, deportee, deportees, handover, handovers, pushback, pushbacks
deport vt | order +out of the country, order to leave, put +on a plane, put +on planes, put +on a flight, put +on flights, put +on deportation flights, put +aboard a flight, escort +out of the country, remove +from the country, issue deportation orders against, issue deportation orders for, issue deportation orders to |  |
deport vi | face deportation, face expulsion |  |
extradite vt | extradite, surrender |  | extradition, extraditions
extradite vi | face extradition, fight extradition |  |
repatriate vt | repatriate, return, fly +home, fly +back, fly +out, fly +to, fly from, lift +out, lift +home, collect, carry, bring +home, bring +back, bring +back home |  | repatriation, repatriations, return, returnee, returnees, evacuation, evacuations, homecoming, homecomings, evacuee, evacuees
repatriate vt | bring +safely home, send +home, send +back, send +to own country, send +to their own, send +to their home, send +to their countries, send +to their respective, take +home, take +back, evacuate, airlift, welcome +home, welcome +back |  |
repatriate vt | escort +home, escort +back, receive +back, fetch, carry +home, get +home, jet +home, jet +back, jet +out, bus +home, bus +back, ship +home, ship +back, ferry +home |  |
repatriate vt | put +on a plane home, put +on planes home, put +on a flight home, put +on flights home, put +on a plane back, put +on flights back, help +return home |  |
repatriate vi | return home, return to, return from, arrive home, arrive at, arrive in, arrive back, arrive on, arrive from, arrive aboard, arrive safely, arrive safely in, arrive safely at, arrive safely home |  |
repatriate vi | come home, come back, go home, go back home, fly home, fly back, land, land at, land in, touch down, head home, head back, reach home, travel home |  |
repatriate vi | make it home, make it back, make their way home, be back in, be back home, be safely home, be safely back, be back on home soil, be on home soil, be on their way home |  |
repatriate vi | be on the way home, set foot on home soil, get home, reach, step off, board flights, board a flight home |  |
rescue vt | rescue, free, release, liberate, pull +out, pull +from, pull +out of, bring +out, bring +out of, extract, extricate, let +go, let +out, get +out |  | rescue, rescues, release, releases, liberation, freeing
rescue vt | get +out of, set +free, set +loose, cut +loose, help +out of, remove +from the compound, remove +from compounds, ransom |  |
rescue vi | walk free, go free, regain freedom, regain their freedom, win freedom, gain freedom, gain their freedom, buy their freedom |  |
escape vi | escape, flee, cross, cross +over, cross +into, cross +to, break out, break free, break away, swim, run away, run off, bolt, slip across |  | escapee, escapees, escape, escapes, exodus, breakout, jailbreak, runaway, runaways
escape vi | slip out, slip past, slip away, slip into, sneak out, sneak across, sneak into, make it across, make it out, make it over, make a dash, make a break, make their escape, make good their escape |  |
escape vi | make their way out, make their way across, fight their way out, fight way out, fight his way out, force their way out, find their way out, talk their way out, pour across, pour into, pour out, stream across, stream into, stream out |  |
escape vi | flood across, flood into, spill across, spill into, surge across, wade across, wade through, wade into, paddle across, row across, scramble across, get out, get away, get across |  |
escape vi | leave the compound, leave compounds, leave the compounds, climb over, climb out, climb down, scale a wall, scale the wall, scale walls, scale a fence, jump over, jump from, jump out, jump off |  |
escape vi | jump into, leap over, leap from, leap out, dash across, run across, run for it, seek refuge, take refuge, seek sanctuary, seek shelter, take shelter, flee into |  |
assist vt | assist, help, aid, shelter, support, house, care +for, look +after, attend +to, accommodate, counsel, put +up in, put +up at, place +in shelters |  |
assist vt | place +in a shelter, place +in temporary shelters, put +in shelters, place +under protection, place +under state protection, put +under state protection, give +shelter, give +refuge, give +medical care, give +temporary shelter, give +financial assistance, give +immediate assistance, provide +with assistance, provide +with food |  |
assist vt | provide +with shelter, provide +with medical, provide +with legal, provide +with temporary shelter, provide assistance to, provide help to, provide aid to, provide support to, provide consular assistance to, provide shelter to, provide shelter for, provide care for, extend assistance to, extend help to |  |
assist vt | render assistance to, give assistance to, give help to, offer assistance to, offer help to, offer shelter to, issue travel documents to, issue travel documents for, issue emergency travel documents to, issue emergency travel documents for, issue +with travel documents, issue +with emergency travel documents |  |
assist vi | go to a shelter, go to shelters, move to a shelter, receive assistance, receive help, receive support, receive care, receive treatment, receive medical care, receive medical treatment, receive medical attention, receive counselling, receive counseling, receive aid, receive shelter, receive financial assistance, receive consular assistance |  |
assist vi | turn to, come forward, seek help, seek assistance, seek protection, seek consular, seek consular help, seek consular assistance, seek consular support, seek repatriation, seek support, seek aid, ask for help, ask for assistance |  |
assist vi | ask the embassy, ask to be repatriated, plead for help, beg for help, appeal for help, appeal for rescue, request help, request assistance, request repatriation, request rescue, turn up at, turn up outside, show up at, show up outside |  |
assist vi | line up outside, queue outside, approach, contact, contact the embassy, reach out to, report to embassy, report to the embassy, report to the consulate, report themselves to, walk into the embassy, flock to, get help, get treatment |  |
assist vi | be given shelter, be in shelter, stay at shelters, be under the care of, be in the care of, register with, undergo counselling, undergo counseling, undergo rehabilitation, undergo treatment |  |
screen vi | go +for questioning, undergo screening, undergo questioning, undergo verification, undergo profiling, undergo interviews, undergo checks, undergo medical checks, undergo medical screening, undergo health checks, undergo health screening, undergo processing, undergo assessment, undergo investigation |  |
screen vi | undergo the screening, face questioning, face investigation, face investigations, face probe, face probes, face criminal probes, face a probe, go through screening, go through the screening, pass screening, complete screening, complete the screening, be under investigation |  |
screen vi | be currently under investigation, be under police investigation, come under investigation, remain under investigation, be under probe, be under scrutiny, assist in investigations, assist with investigations, assist in the investigation, assist with the investigation, assist in the investigations, assist with the investigations |  |
screen vi | assist in police investigations, assist with police investigations, assist police in, assist police with, assist the police in, assist the police with, help with investigations, help in investigations, help police with, help police in, help with enquiries, help with inquiries, help with police, give statements |  |
screen vi | record statements, provide statements |  |
screen vt | screen, process, question, interview, interrogate, identify, verify, investigate, profile, vet, summon, quiz, grill, debrief |  | screening, screenings, questioning, interviews, interrogation, interrogations, profiling
screen vt | fingerprint, trace, locate, probe, take +for questioning, take +in for questioning, bring +in for questioning, bring +for questioning, call +for questioning, call +in for questioning, hold +for questioning, haul +in for questioning, haul +up for questioning, pick +up for questioning |  |
screen vt | pull +in for questioning, invite +for questioning, summon +for questioning, send +for questioning, put +through screening, subject +to screening, place +under investigation, put +under investigation, recognise +as victims, recognize +as victims, certify +as victims, classify +as victims, deem +to be victims, determine +to be victims |  |
screen vt | find +to be victims, confirm +as victims, confirm +to be victims, take statements from, record statements from, record the statements of |  |
transfer vt | drive +away, put +into buses, put +into vans, put +into minibuses, load +into buses, load +onto buses, load +onto trucks, hand +to, transfer, move, relocate, shift, refer, pass +on, pass +to, make +over, bus, escort, transport, ferry, truck |  | transfer, transfers, relocation
transfer vt | shuttle, give +up, take +to immigration, take +to the immigration, take +to police, take +to the police, take +to a police, take +to a temporary, take +to a shelter, take +to shelters, bring +to police, bring +to the police, bring +to immigration, bring +to the immigration |  |
transfer vt | send +to immigration, send +to the immigration |  |
await vi | be in shelters, stay in shelters, await, wait, wait to, be stranded, be stuck, be left stranded, be in limbo, be left in limbo, remain in limbo, remain stranded, remain stuck, languish |  |
await vi | remain in, be awaiting, be waiting, queue, be yet to return, have yet to return, have yet to be repatriated, be yet to be repatriated, have yet to be sent, have yet to be returned, have yet to be deported |  |
await vt | strand, maroon, leave +stranded, leave +in limbo |  |
traffic vt | traffic, re-traffic, lure, recruit, smuggle, entice, inveigle, sell, resell, auction, ensnare, entrap, coax, send +abroad |  | trafficking, recruitment, smuggling
traffic vt | send +overseas, sell +to, spirit +across, spirit +away, whisk +across, ferry +across, trick +into, dupe +into, deceive +into, con +into, fool +into, cheat +into, mislead +into, coax +into |  |
traffic vt | hoodwink +into, lure +with promises, lure +into, entice +into |  |
traffic vi | fall victim to human trafficking, fall victim to trafficking, fall victim to human traffickers, fall victim to traffickers, fall victim to job, fall victim to a job, fall victim to fake job, fall victim to fraudulent job, fall victim to illegal recruitment, fall victim to recruiters, fall prey to human trafficking, fall prey to traffickers, fall prey to job, fall prey to fake job |  |
traffic vi | fall for job, fall for a job, fall for fake job, fall for fraudulent job, fall for false job, be victim of human trafficking, be victims of human trafficking, be victim of trafficking, be victims of trafficking, be victims of job, be victims of a job, be victims of illegal recruitment, become victims of human trafficking, become victims of trafficking |  |
traffic vi | become victims of job |  |
confine vt | confine, trap, force, enslave, coerce, compel, kidnap, abduct, exploit, torture, indenture, press-gang, imprison +inside, lock +up |  | captivity, enslavement, confinement, forced labour, forced labor, abduction, abductions, kidnapping, kidnappings, enforced labour
confine vt | lock +in, lock +inside, lock +away, hold +captive, hold +hostage, hold +prisoner, hold +against, hold +against their will, hold +in captivity, hold +inside scam, hold +in scam, hold +at scam, hold +in compounds, hold +for ransom |  |
confine vt | hold +in slavery, keep +captive, keep +prisoner, keep +hostage, keep +against their will, keep +under guard, keep +under lock, keep +as slaves, detain +against their will, take +hostage, take +captive, put +to work, make +to work, make +to scam |  |
confine vt | press +into, press +into service, press +into labour, subject +to forced labour, subject +to forced labor, subject +to torture |  |
confine vi | be in captivity, remain in captivity, remain captive, remain trapped, remain captives, remain hostages, remain enslaved, remain confined, be captive, be hostage, be hostages |  |
confine vi | be prisoners, live in captivity, work against their will, work under duress, toil under duress, work as slaves, live as slaves, become captives, become trapped |  |
work vi | work, toil, be on the payroll, carry out scams, conduct scams, commit scams |  | workforce
work vt | employ, hire |  |
defraud vt | defraud, cheat, scam, swindle, dupe, con, fleece, deceive, victimize, victimise, trick, hoodwink, bamboozle, target |  | victim, victims, complainant, complainants
defraud vt | rob, bilk, sextort, blackmail, rip +off, shake +down, relieve +of, con +out, cheat +out, trick +out, swindle +out, scam +out, persuade +to invest, persuade +to transfer |  |
defraud vt | persuade +to part, persuade +to send, convince +to invest, convince +to transfer, convince +to send, persuade +into investing, draw +into investing |  |
defraud vi | lose, fall victim, fall prey, fall for, fall into the trap, part with, complain, report losses, report losing, report being scammed, report being defrauded, report being cheated, report falling, file complaints |  |
defraud vi | file a complaint, file police complaints, lodge complaints, lodge a complaint, file reports, file police reports, lodge reports, lodge police reports, make police reports, make a police report, suffer losses, incur losses, suffer financial losses, be out of pocket |  |
defraud vi | be left out of pocket, take the bait, be taken in by |  |
kill vt | kill, murder, execute, slay, assassinate, massacre, slaughter, shoot dead, gun +down, mow +down, beat +to death, torture +to death, stab +to death, hack +to death |  | death, deaths, execution, executions, killing, killings, murder, murders, drowning, drownings, suicide, suicides
kill vt | shoot +to death, club +to death, bludgeon +to death, put +to death, pronounce +dead, declare +dead, find +dead, leave +dead |  |
kill vi | die, perish, drown, be dead, be found dead, be feared dead, be presumed dead, be among the dead, lose their lives, lose their life, lose life, lose lives, commit suicide, die by suicide |  |
kill vi | take their own lives, take their lives, end their lives, kill themselves, hang themselves, jump to their deaths, jump to death, fall to their deaths, fall to death, plunge to their deaths, plunge to death, leap to their deaths, bleed to death, pass away |  |
kill vi | turn up dead |  |
injure vt | injure, wound, hurt, maim, hospitalise, hospitalize, stab, beat +up, beat +unconscious, rush +to hospital, rush +to a hospital, rush +to the hospital, take +to hospital, take +to a hospital |  | injury, injuries
injure vt | take +to the hospital, send +to hospital, admit +to hospital, treat +for injuries, treat +for wounds, treat +for fractures, leave +injured, leave +wounded |  |
injure vi | suffer injuries, suffer injury, suffer fractures, suffer wounds, suffer burns, suffer broken, sustain injuries, sustain fractures, sustain wounds, sustain broken, break legs, break a leg, break bones, be in hospital |  |
missing vi | be missing, go missing, remain missing, be feared missing, be reported missing, be listed as missing, disappear, vanish, be unaccounted for, remain unaccounted for, be untraced, be untraceable |  | disappearance, disappearances
missing vi | be unreachable, be out of contact, be out of touch, lose contact, drop out of contact, fall silent |  |
missing vt | look for, report +missing, list +as missing, sweep +away |  |
deploy vt | deploy, redeploy, dispatch, despatch, mobilise, mobilize, send, field, station, post +to, send +in |  | deployment, deployments, mobilisation, mobilization
deploy vi | take part in the raid, take part in the raids, take part in the operation, join the raid, join the raids, join the operation, be on duty |  |
other vt | acquit, exonerate, pardon, suspend, dismiss, sack, fire, oust, demote, reprimand, offload, blacklist from entry, ban from, bar from |  | acquittal, acquittals
other vt | ban +from entering, ban +from re-entering, ban +from reentering, ban +from returning, ban +from leaving, bar +from entering, bar +from re-entering, bar +from returning, bar +from leaving, deny entry, refuse entry, talk +out of boarding, talk +out of travelling, talk +out of traveling |  |
other vt | turn +away, turn +back, relieve +of duties, relieve +of their duties, relieve +of his duties, relieve +of duty, remove +from office, remove +from their posts, remove +from post, strip +of citizenship, strip +of their citizenship, place +on leave, put +on leave, release +on bail |  |
other vt | free +on bail, release +under investigation, release +without charge, release +without charges, release +pending further, release +on bond, grant +bail, grant bail, bail, place +on bail, drop charges against |  |
other vi | be out on bail, be on bail, be free on bail, test positive, walk free from court |  |
`;

/** Past tenses and participles that compromise's rules do not give. infinitive: forms */
export const IRREGULAR = `
hold: held
find: found
catch: caught
flee: fled
take: took, taken
bring: brought
send: sent
fly: flew, flown, flies
put: put
get: got, gotten
keep: kept
throw: threw, thrown
let: let
lead: led
shoot: shot
go: went, gone
come: came
break: broke, broken
swim: swam, swum
lose: lost
fall: fell, fallen
stand: stood
seek: sought
make: made
sell: sold
run: ran
steal: stole, stolen
give: gave, given
leave: left
slay: slew, slain
sweep: swept
beat: beat, beaten
hurt: hurt
show: showed, shown
con: conned, conning
net: netted, netting, nets
nab: nabbed, nabbing
bus: bused, bussed, busing, bussing, buses
be: is, are, was, were, been, being
strand: stranded
man: manned
free: freed
scam: scammed, scamming, scams
defraud: defrauded, defrauding, defrauds
collar: collared, collaring, collars
boot: booted, booting, boots
sneak: snuck, sneaked
quiz: quizzed, quizzing, quizzes
freeze: froze, frozen
blow: blew, blown
tear: tore, torn
level: levelled, leveled, levelling, leveling
dynamite: dynamited, dynamiting
chargesheet: chargesheeted, chargesheeting, chargesheets
charge-sheet: charge-sheeted, charge-sheeting, charge-sheets
gun: gunned, gunning, guns
hoodwink: hoodwinked, hoodwinking, hoodwinks
jet: jetted, jetting, jets
rip: ripped, ripping, rips
row: rowed, rowing, rows
wade: waded, wading, wades
siphon: siphoned, siphoning, siphons
spirit: spirited, spiriting, spirits
ransom: ransomed, ransoming, ransoms
kidnap: kidnapped, kidnapping, kidnaps
press-gang: press-ganged, press-ganging
drive: drove, driven
draw: drew, drawn
shake: shook, shaken
mow: mowed, mown
undergo: underwent, undergone
become: became, become
withdraw: withdrew, withdrawn
plead: pleaded, pled
leap: leapt, leaped
spill: spilled, spilt, spilling
hang: hanged, hung
queue: queued, queuing, queueing
travel: travelled, traveled, travelling, traveling
counsel: counselled, counseled, counselling, counseling
marshal: marshalled, marshaled, marshalling, marshaling
traffic: trafficked, trafficking, traffics
mislead: misled
feed: fed
fight: fought
win: won
buy: bought
rid: rid
lay: laid
sit: sat
sleep: slept
cut: cut
set: set
hit: hit
bleed: bled
see: saw, seen
resell: resold
repay: repaid
withhold: withheld
overrun: overran
scan: scanned
`;
