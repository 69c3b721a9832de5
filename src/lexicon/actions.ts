/**
 * What happens to people. An action and voice a line, several lines an action:
 *   action | verbs (infinitives; "+particle" for split phrasal verbs) | irregular forms written out | nouns
 * Regular forms are made by compromise's rules (english.ts). `vt` verbs take the people as object ("arrested 30", "30 were arrested");
 * `vi` verbs take them as subject ("30 fled").
 */
export const ACTION_LINES = `
arrest vt | arrest, rearrest, re-arrest, apprehend, nab, capture, recapture, collar, bust, net, snare, catch, intercept, stop |  | arrest, arrests, apprehension, apprehensions, capture, captures, arrestee, arrestees, roundup, round-up, roundups, round-ups, takedown
arrest vt | interpellate, intervene, handcuff, round +up, pick +up, haul +in, haul +away, haul +off, sweep +up, scoop +up, cart +off, take +in control, take +under control, take +into control, take +into custody, take +into police custody |  | interpellation, interpellations
arrest vt | take +into preventive custody, take +in custody, take +away, lead +away, lead +off, place +under arrest, put +under arrest, put +in custody, put +in handcuffs, put +into handcuffs, bring +into custody, bring +under control, seize, secure, hunt +down, catch up +with, take +from hotel, take +from villa, take +from house, take +from flat, take +from apartment, take +from building, take +from condominium, take +from resort, take +from guesthouse, take +in for, put +in cuffs, put +in irons, make arrests +of |  |
arrest vi | surrender themselves, surrender to police, surrender to the police, surrender to authorities, surrender to the authorities, surrender to law enforcement, hand themselves in, hand themselves over, hand themselves over to, give themselves up, turn themselves in, present themselves to police, land in police net, fall into police hands, fall into the hands of police, fall into the hands of the police |  |
arrest vi | be in handcuffs |  |
detain vt | detain, hold, intern, remand, incarcerate, keep +in custody, keep +in detention, keep +behind bars, keep +back, hold +in custody, hold +in detention, hold +on remand |  | detention, detentions, detainee, detainees, remand
detain vt | place +in custody, place +in detention, take +into detention, put +in detention, remand +in custody, send +to custody, send +into custody, order +into custody, give +in custody, give +on remand, place +on remand, send +on remand, lodge +in jail, lodge +in custody, keep +in cells, hold +in cells, keep +at facility, keep +at centre, keep +at center, put +under house arrest, place +under house arrest, order +held, order +detained, order +remanded, pack +off to jail, pack +off to prison |  | detention warrant, detention warrants, detention order, detention orders, custody order, custody orders, remand order, remand orders, preventive prison, pretrial detention, pre-trial detention, preventive detention
detain vi | be in custody, be in detention, be in jail, be on remand, be behind bars, be under arrest, be under house arrest, remain in custody |  |
detain vi | remain in detention, stay in detention, stay in custody, stay on remand, stay in remand, stay behind bars, sit in jail, remain on remand, remain in remand, remain behind bars, remain under arrest, remain in jail, remain detained, languish in jail, languish in prison |  |
charge vt | refer +to prosecutors, refer +to the prosecution, refer +to prosecution, send +to prosecutors, send +to the prosecution, pass +to prosecutors, forward +to prosecutors, charge, indict, prosecute, arraign, re-arraign, accuse, book, chargesheet, charge-sheet, put +on trial, bring +to trial, commit +for trial, commit +to trial, send +for trial |  | indictment, indictments, prosecution, prosecutions, charges, arraignment, arraignments, charge sheet, charge sheets, chargesheet, chargesheets
charge vt | send +to prosecutor, refer +to prosecutor, transfer +to prosecutors, send +to prosecution office, send +to procuracy, refer +to courts, drag +before court, drag +before judge, bring +for arraignment, take +for arraignment, dock, hand +over to court, hand +over to prosecutors, hand +over to prosecutor, hand +to prosecutors, hand +to prosecutor, hand +over to prosecution, bring +before judge, bring +before justice, take +before justice, bring +before magistrate, bring +before magistrates, bring +before courts, haul +before judge, take +before judge, take +before court, present +before judge, produce +before judge, produce +before magistrate, put +in dock, book +under, book +for, slap +with charges, hit +with charges, name +in complaint, name +in case, name +in fir, send +up, take +to court, bring +to court, haul +to court, send +to court, forward +to court, refer +to court, drag +to court, bring +before court, bring +before the court, bring +before a court, haul +before court, haul +before the court |  |
charge vt | haul +before a court, produce +in court, produce +before court, produce +before the court, produce +before a court, present +in court, present +before court, bring +to justice, refer +for prosecution, recommend +for prosecution, forward +for prosecution |  |
charge vt | name +in charge sheet, name +in the charge sheet, name +in the indictment, name +as accused, name +as defendants |  |
charge vi | come up before court, come up before the court, come up before a court, come up before a judge, come up in court, come before a judge, come before the court, enter the dock, enter a plea, be in the dock, stand in the dock, sit in the dock, be awaiting trial, be awaiting sentencing, be awaiting prosecution, be before the courts, be before the court, stand charged, stand trial, face charge, face charges, face criminal charges, face fraud charges, face court, face court charges, face trial, await trial, await sentencing, go on trial, be on trial, stand accused |  |
charge vi | face prosecution, face count, face counts, face criminal proceedings, face legal proceedings, face legal action, face court proceedings, face indictment, face +years in prison, face +years in jail, face +years behind bars, face the death penalty, face life imprisonment, face life in prison |  |
charge vi | face jail, face prison, face jail time, appear in court, appear in the court, appear before court, appear before the court, appear before a court, appear before a judge, appear before a magistrate, appear before magistrates, go before a judge, plead not guilty, deny charges |  |
charge vi | deny the charges, deny all charges |  |
convict vt | convict, reconvict, sentence, resentence, jail, imprison, fine, penalise, penalize, find +guilty, hold +guilty, condemn, condemn +to death, send +to prison, send +to jail, put +in prison, put +in jail, put +behind bars, put +on probation, sentence +to death |  | conviction, convictions, sentencing, sentencings, jailing, jailings, imprisonment, guilty plea, guilty pleas, guilty verdict, guilty verdicts
convict vi | plead guilty, admit guilt, admit charges, admit the charges, receive sentence, receive sentences, receive prison terms, receive jail terms, receive prison sentences, receive jail sentences, receive a prison term |  |
convict vi | be given prison terms, be handed prison terms, be handed jail terms, get prison terms, get jail terms, get prison sentences, get jail, get life, get death, land in jail, land in prison, go to prison, go to jail, bag jail terms, bag prison terms |  |
sanction vt | sanction, blacklist, designate, add +to sanctions list, add +to blacklist, put +on blacklist, place +on blacklist, put +under sanctions, put +on sanctions list, place +under sanctions, place +on sanctions list, impose sanctions +on, impose sanctions +against, slap sanctions +on |  | designation, designations, sanctions
sanction vi | be among those sanctioned, be among the sanctioned, be on the blacklist, be on a blacklist, face sanctions, come under sanctions, be under sanctions, be on sanctions list |  |
want vt | seek, want, hunt, hunt for, list +as wanted, put +on wanted list, place +on wanted list, declare +wanted, name +in warrants, name +in warrant, name +in arrest warrants |  | fugitive, fugitives, warrant, warrants, arrest warrant, arrest warrants, wanted notice, wanted notices, wanted order, wanted orders, wanted poster, wanted posters, red notice, red notices, manhunt, manhunts, absconder, absconders
want vi | remain at large, be at large, be on the run, remain on the run, remain fugitives, abscond, evade arrest, evade capture, go into hiding, be in hiding, be wanted, be on wanted lists, be on the wanted list, be on a wanted list, be being hunted, be absconding, be fugitives, be untraceable, remain untraced, remain untraceable, remain on the loose, be on the loose, remain unaccounted for by police |  |
deport vt | deport, expel, remove, banish, kick +out, hand +over, turn +over, give +up, boot +out, hand +back, throw +out, send +packing, pack +home, push +back, force +back |  | deportation, deportations, expulsion, expulsions, deportee, deportees, handover, handovers, pushback, pushbacks
deport vt | order +out of the country, order to leave, put +on a plane, put +on planes, put +on a flight, put +on flights, escort +out of the country, remove +from the country |  |
deport vi | face deportation, face expulsion, face removal, be liable to deportation, be subject to deportation |  |
extradite vt | extradite, surrender |  | extradition, extraditions
extradite vi | face extradition, fight extradition |  |
repatriate vt | repatriate, return, fly +home, fly +back, fly +out, fly +to, fly from, lift +out, lift +home, collect, carry, bring +home, bring +back, bring +back home |  | repatriation, repatriations, return, returnee, returnees, evacuation, evacuations, homecoming, homecomings, arrival, evacuee, evacuees
repatriate vt | bring +safely home, send +home, send +back, send +to own country, take +home, take +back, evacuate, airlift, welcome +home, welcome +back |  |
repatriate vt | escort +home, escort +back, receive +back, fetch, carry +home, get +home, jet +home, jet +back, jet +out, put +on a plane home, put +on planes home, help +return home |  |
repatriate vt | bus +home, ferry +home, truck +home, bus +back, ferry +back, drive +home |  |
repatriate vi | return, return home, return to, return from, arrive home, arrive at, arrive in, arrive back, arrive on, arrive from, arrive aboard, arrive safely, arrive safely in, arrive safely at, arrive safely home |  |
repatriate vi | come home, come back, go home, go back home, fly home, fly back, land, land at, land in, touch down, head home, head back, reach home, travel home |  |
repatriate vi | make it home, make it back, make their way home, be back in, be back home, be safely home, be safely back, be back on home soil, be on home soil, be on their way home |  |
repatriate vi | be on the way home, hold tickets, hold air tickets, have tickets, be booked on flight, be booked on flights, be booked on plane, be booked on planes, be booked to travel, be booked to fly, be booked to leave, be booked to return, be booked on a flight, be booked on a plane, be booked on the flight, set foot on home soil, get home, reach, step off, board flights, board a flight home |  |
rescue vt | rescue, recover, free, release, liberate, pull +out, pull +from, pull +out of, bring +out, bring +out of, extract, extricate, let +go, let +out, get +out |  | rescue, rescues, release, releases, liberation, freeing
repatriate vi | hold tickets, hold ticket, hold a ticket, hold air tickets, be booked to travel, be booked to fly, be booked on flights, be booked on a flight, be booked on, be expected home, be due home, be expected back, be set to travel, be scheduled to travel, be due to leave, be due to depart, be set to leave, be set to depart, be scheduled to leave, be scheduled to depart, be expected to leave, be expected to depart |  |
repatriate vi | fly into, leave for, depart for, be home, be home again, be back on, be back with, make their way back, make the journey home, be reunited, step onto, disembark at, disembark in, board a plane home, board planes home, arrive to |  |
rescue vt | get +out of, set +free, set +loose, cut +loose, help +out of, remove +from the compound, remove +from compounds, ransom |  |
rescue vt | take +out, lead +out, lead +out of, bring +to safety, take +to safety, lead +to safety, pluck +from, pluck, save, recover, buy +out, talk +out of |  |
rescue vi | walk free, go free, regain freedom, regain their freedom, win freedom, gain freedom, gain their freedom, buy their freedom |  |
escape vi | escape, flee, cross, cross +over, cross +into, cross +to, break out, break free, break away, swim, run away, run off, bolt, slip across |  | escapee, escapees, escape, escapes, exodus, breakout, jailbreak, runaway, runaways
escape vi | slip out, slip past, slip away, slip into, sneak out, sneak across, sneak into, run from, run out of, make it across, make it out, make it over, make a dash, make a break, make their escape, make good their escape |  |
escape vi | make their way out, make their way across, fight their way out, fight way out, fight his way out, force their way out, find their way out, talk their way out, pour across, pour into, pour out, stream across, stream into, stream out |  |
escape vi | flood across, flood into, spill across, spill into, surge across, wade across, wade through, wade into, paddle across, row across, scramble across, get out, get away, get across |  |
escape vi | leave the compound, leave compounds, leave the compounds, climb over, climb out, climb down, scale a wall, scale the wall, scale walls, scale a fence, jump over, jump from, jump out, jump off |  |
escape vi | walk out, walk out of, get out of, break through, scale the fence, scale fences, scale a wall, paddle over, row over, wade over, swim over, swim across, pour over, stream over, reach the far bank, reach the other bank, reach the opposite bank |  |
escape vi | jump into, leap over, leap from, leap out, dash across, run across, run for it, seek refuge, take refuge, seek sanctuary, seek shelter, take shelter, flee into |  |
assist vt | assist, help, aid, shelter, support, house, care +for, look +after, attend +to, accommodate, counsel, put +up in, put +up at, place +in shelters |  |
assist vt | place +in a shelter, place +in temporary shelters, put +in shelters, place +under protection, place +under state protection, put +under state protection |  |
assist vt | put +up, take +into care, take +under protection, give shelter to, give refuge to, reach out to |  |
assist vi | find shelter, find refuge, be admitted to hospital, go to a shelter, go to shelters, move to a shelter, receive assistance, receive help, receive support, receive care, receive treatment, receive aid, receive shelter |  |
assist vi | turn to, come forward, seek help, seek assistance, seek protection, seek repatriation, ask for help, ask for assistance, apply for help, apply for assistance, apply for repatriation, apply to go home |  |
assist vi | ask the embassy, ask its embassy, ask their embassy, ask his embassy, turn to the embassy, apply to the embassy, ask to be repatriated, plead for help, beg for help, appeal for help, appeal for rescue, request help, request assistance, request repatriation, request rescue, turn up at, turn up outside, show up at, show up outside |  |
assist vi | call for help, cry for help, be admitted to a shelter, be admitted to shelters, be in the care of, be under the care of, report to the embassy, report to the mission, report to the consulate, be given medical care, be given food |  |
assist vi | line up outside, queue outside, approach, contact, contact the embassy, reach out to, walk into the embassy, flock to, get help, get treatment, be given shelter, be in shelter, stay at shelters, register with |  |
screen vi | go through screening, go through the screening, pass through screening, go through verification, go through vetting, assist in investigations, assist in the investigation, assist in the investigations, assist with investigations, assist with the investigation, assist with the investigations, assist police, help police, help with inquiries, help with enquiries, go +for questioning, undergo screening, undergo questioning, undergo verification, undergo interviews, undergo investigation, undergo the screening, be under investigation, be currently under investigation, come under investigation |  |
screen vt | assess, examine, hear, track +down, screen, process, question, interview, interrogate, identify, verify, investigate, profile, vet, summon, quiz, grill, debrief |  | screening, screenings, questioning, interviews, interrogation, interrogations, profiling
screen vt | fingerprint, trace, locate, probe, take +for questioning, place +under investigation, put +under investigation, take +in for questioning, haul +in for questioning, haul +for questioning, take statements +from, take statements from, hear evidence from, bring +in for questioning, bring +for questioning, call +for questioning, call +in for questioning, hold +for questioning, pick +up for questioning |  |
screen vt | summon +for questioning, send +for questioning, find +to be victims |  |
transfer vt | drive +away, put +into buses, put +into vans, put +into minibuses, put +on buses, put +onto buses, put +on trucks, load +into buses, load +into vans, load +onto minibuses, load +onto buses, load +onto trucks, hand +to, transfer, move, relocate, shift, refer, pass +on, pass +to, make +over, bus, escort, transport, ferry, truck, deliver, entrust +to, commit +to the care of, take charge of, take delivery of |  | transfer, transfers, relocation
transfer vt | shuttle, assign |  |
await vi | remain at, be in shelters, stay in shelters, miss flight, miss flights, miss their flight, miss their flights, miss the flight, have no ticket, have no tickets, lack tickets, be left behind, be offloaded, await, wait, wait to, be stranded, be stuck, remain stranded, remain stuck, languish, remain in, be awaiting, be waiting, queue |  |
transfer vt | bring +across, take +across, drive +off, send +across, send +over, walk +across |  |
await vi | remain at, remain behind, be lodged at, be lodged in, be camped, be in line for, cannot leave, can not leave, be unable to leave, be unable to go home, be in the process of coming home, be in the process of returning, be yet to leave, bide their time, stay behind, be held up at, wait out |  |
await vt | strand, maroon, leave +stranded, leave +in limbo |  |
traffic vt | persuade, invite, convince, tempt, talk +into, traffic, re-traffic, lure, recruit, enlist, smuggle, entice, inveigle, sell, resell, auction, ensnare, entrap, coax, send +abroad |  | trafficking, recruitment, smuggling
traffic vt | send +overseas, sell +to, sell +on, spirit +across, spirit +away, whisk +across, ferry +across, trick +into, dupe +into, deceive +into, con +into, fool +into, cheat +into, mislead +into, coax +into |  |
traffic vt | hoodwink +into, lure +with promises, lure +into, entice +into |  |
traffic vi | be victims of trafficking, be victims of human trafficking, be victim of trafficking, be found to be victims of human trafficking, be found to be victims of trafficking, be found to be trafficking victims, be found to be victims of traffickers, be identified as victims of trafficking, be identified as victims of human trafficking, be identified as trafficking victims, fall victim to human trafficking, fall victim to human traffickers, fall victim to traffickers, be victim of human trafficking, be victims of human trafficking, become victims of human trafficking |  |
confine vt | confine, trap, force, enslave, coerce, compel, kidnap, abduct, exploit, torture, indenture, imprison +inside, lock +up |  | captivity, enslavement, confinement, forced labour, forced labor, abduction, abductions, kidnapping, kidnappings, enforced labour
confine vt | keep +locked, subject +to modern slavery, subject +to slavery, subject +to forced labour, subject +to forced labor, hold +in slavery, lock +in, lock +inside, lock +away, hold +captive, hold +hostage, hold +prisoner, hold +against, hold +against their will, hold +in captivity, hold +in compounds, hold +for ransom |  |
confine vt | keep +captive, keep +prisoner, keep +hostage, keep +against their will, detain +against their will, take +hostage, take +captive, put +to work, make +to work, make +to scam |  |
confine vi | be in captivity, remain in captivity, remain captive, remain trapped, remain captives, remain hostages, remain enslaved, remain confined, be captive, work against their will, work under duress |  |
work vi | man the phones, man phones, man the lines, man the telephones, staff the phones, take part in fraud, take part in the fraud, take part in scams, take part in the scam, take part in the scams, take part in scamming, work, toil, be on the payroll, carry out scams, conduct scams, commit scams |  | workforce
work vt | employ, hire |  |
defraud vt | defraud, cheat, scam, swindle, dupe, con, fleece, deceive, victimize, victimise, trick, hoodwink, bamboozle, target |  | victim, victims, complainant, complainants
defraud vt | prey +on, steal from, take money from, rob, bilk, sextort, blackmail, rip +off, shake +down, relieve +of, leave +out of pocket, con +out, cheat +out, trick +out, swindle +out, scam +out |  |
defraud vi | report scams, report a scam, report cybercrime, report cybercrimes, report cyber crimes, report being scammed, report being defrauded, report being cheated, report frauds, report fraud, report having lost, lodge complaints, file complaints, file police reports, lodge police reports, lodge reports, sign up +for scheme, sign up +to scheme, sign up +for programme, sign up +for investment, sign up +on platform, pay +into scheme, pay +into fund, put money +into scheme, sink savings +into, sink their savings +into, pour their savings into, put their savings into, put their money into, invest in the scheme, buy into the scheme, buy into, lose, fall victim, fall victims, fall prey, fall for, fall into the trap, part with, complain, report losses, report losing, be taken in by, be victims of, be a victim of, become victims of, become a victim of |  |
kill vt | kill, murder, execute, slay, assassinate, massacre, slaughter, shoot dead, gun +down, mow +down, beat +to death, torture +to death, stab +to death, hack +to death |  | death, deaths, execution, executions, killing, killings, murder, murders, drowning, drownings, suicide, suicides, bodies, corpses
kill vt | shoot +to death, club +to death, bludgeon +to death, put +to death, pronounce +dead, declare +dead, find +dead, leave +dead |  |
kill vi | die, perish, drown, be dead, be found dead, be feared dead, be presumed dead, be among the dead, lose their lives, lose their life, lose life, lose lives, commit suicide, die by suicide, kill themselves, take their own lives, jump to their deaths, fall to their deaths, plunge to their deaths, meet their deaths, pass away |  |
injure vt | injure, wound, hurt, maim, hospitalise, hospitalize, stab, beat +up, beat +unconscious, admit +to hospital, take +to hospital, rush +to hospital, treat +for injuries, treat +for wounds, treat +for fractures |  | injury, injuries, wounding
injure vi | suffer burns, suffer wounds, suffer fractures, suffer broken bones, suffer broken legs, suffer broken limbs, suffer gunshot wounds, suffer injuries, suffer injury, be in hospital |  |
missing vi | be missing, lose contact, lose contact with, lose touch, lose touch with, go missing, remain missing, be feared missing, be reported missing, be listed as missing, disappear, vanish, be unaccounted for, remain unaccounted for |  | disappearance, disappearances, whereabouts, fate
missing vt | look for, report +missing, list +as missing, sweep +away |  |
missing vi | be out of contact, be out of reach |  |
missing vt | search for, lose contact with, lose track of, be unable to reach, be unable to contact, be unable to trace, try to trace, try to locate, seek to trace |  |
deploy vt | deploy, redeploy, dispatch, despatch, mobilise, mobilize, send, field, station, post +to, send +in |  | deployment, deployments, mobilisation, mobilization
deploy vi | take part in the raid, take part in the raids, take part in the operation, join the raid, join the raids, join the operation, be on duty |  |
other vt | clear +of charges, clear +of all charges, clear +of, bar +from leaving, bar +from boarding, bar +from entering, bar +from departing, bar +from travelling, bar +from traveling, bar +from flying, prevent +from boarding, prevent +from leaving, prevent +from departing, stop +from leaving, stop +from boarding, refuse entry, deny entry, refuse boarding, strip +of, acquit, exonerate, pardon, suspend, dismiss, sack, fire, oust, demote, reprimand, offload, blacklist from entry, turn +away, turn +back, release +on bail |  | acquittal, acquittals
other vt | free +on bail, release +under investigation, release +without charge, release +without charges, release +pending further, release +on bond, grant +bail, grant bail, grant bail +to, bail, drop charges against |  |
other vi | be cleared of, be denied entry, decline repatriation, decline help, decline to go home, refuse repatriation, be out on bail, be on bail, be free on bail, test positive, walk free from court |  |
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
