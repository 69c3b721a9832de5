/**
 * What happens to people. One line an action and voice:
 *   action | verbs (infinitives; "+particle" for split phrasal verbs) | irregular forms written out | nouns
 * Regular forms are made by compromise. `vt` verbs take the people as object ("arrested 30", "30 were arrested");
 * `vi` verbs take them as subject ("30 fled").
 */
export const ACTION_LINES = `
arrest vt | arrest, apprehend, nab, capture, collar, bust, net, catch, round +up, pick +up, haul +in, haul +away, sweep +up, take +into custody, take +away, lead +away, place +under arrest, put +under arrest, put +in custody, put +in handcuffs, seize, secure | rounding-up | arrest, arrests, apprehension, capture, arrestee, arrestees
detain vt | detain, hold, intern, remand, keep +in custody, hold +in custody, place +in custody, place +in detention, place +in temporary detention, take +into detention, put +in detention, keep +behind bars | | detention, detentions, detainee, detainees
detain vi | be in custody, remain in custody, be behind bars, be under arrest | |
charge vt | charge, indict, prosecute, arraign, accuse, put +on trial, take +to court, bring +to court, haul +to court, book, name +in charge sheet | | indictment, indictments, prosecution, prosecutions, charges
charge vi | stand trial, face charge, face charges, face trial, await trial, go on trial, stand accused, face prosecution, face count, face counts | |
convict vt | convict, sentence, jail, imprison, find +guilty, condemn | | conviction, convictions, sentencing
convict vi | plead guilty, receive sentence, receive sentences, receive prison terms, receive jail terms, receive prison sentences, receive jail sentences, receive a prison term, be given prison terms, be handed prison terms, be handed jail terms, get prison terms | |
sanction vt | sanction, blacklist, designate, put +under sanctions, put +on sanctions list, place +under sanctions, impose sanctions on, slap sanctions on, fine | | designation, designations, sanctions
want vt | seek, want, hunt | | fugitive, fugitives, warrant, warrants, red notice, red notices
want vi | remain at large, be at large, be on the run, be still at large | |
deport vt | deport, expel, banish, kick +out, hand +over, turn +over, boot +out, hand +back, throw +out, send +packing | | deportation, deportations, expulsion, expulsions, deportee, deportees, handover
extradite vt | extradite, surrender | | extradition, extraditions
repatriate vt | repatriate, return, fly +home, fly +back, fly +out, fly from, bring +home, bring +back, bring +back home, send +home, send +back, take +home, evacuate, airlift, welcome +home, escort +home, escort +back, receive +back, fetch, carry +home, get +home | | repatriation, repatriations, return, returnee, returnees, evacuation, homecoming
repatriate vi | return home, return to, return from, arrive home, arrive at, arrive in, arrive back, arrive on, arrive from,  come home, go home, fly home, land, touch down, head home, reach home, be back in, be back home, be home, get home, reach | |
rescue vt | rescue, free, release, liberate, pull +out, pull +from, bring +out, extract, extricate, let +go, let +out | | rescue, rescues, release, liberation
escape vi | escape, flee, cross, cross +over, cross +into, break out, break free, swim, run away, bolt, slip across, make it across, pour across, get out, make it out, get away, sneak out, slip away | | escapee, escapees, escape, exodus
assist vt | assist, help, aid, shelter, support, house, treat, care +for, look +after, accommodate, counsel | |
assist vi | receive assistance, receive help, receive support, receive care, turn to, seek help, ask for help, appeal for help, seek assistance, request help, request assistance, come forward, turn up at, approach, contact, show up at, get help, be given shelter, be in shelter, register with | |
screen vi | go +for questioning | |
screen vt | screen, process, take +for questioning, bring +in for questioning, call +for questioning, hold +for questioning, question, interview, interrogate, identify, verify, investigate, profile, vet, summon, quiz | | screening, questioning, interviews
transfer vt | hand +to, transfer, move, relocate, shift, refer, pass +on, pass +to, make +over, bus, escort, transport, ferry, truck | | transfer, transfers
await vi | await, wait, wait to, be stranded, be stuck, remain stranded, languish, remain in, be awaiting, be waiting, queue | |
await vt | strand | |
traffic vt | traffic, lure, recruit, smuggle, entice, trick +into, dupe +into, sell, ensnare, send +abroad, deceive +into | | trafficking, recruitment
confine vt | confine, trap, force, enslave, hold +captive, hold +hostage, hold +against, coerce, imprison +inside, lock +up, lock +in, keep +captive, exploit, torture | | captivity
work vi | be engaged in, be involved in, work, run, operate, toil, man, staff | | workforce
work vt | employ, hire | |
defraud vt | defraud, cheat, scam, swindle, dupe, con, fleece, deceive, victimize, victimise, trick, target, rob, bilk | | victim, victims, complainant, complainants
defraud vi | lose, fall victim, fall prey, fall for, part with, complain, be victim, report losses, report losing, file complaints | |
kill vt | kill, murder, execute, slay, shoot dead, beat +to death | | death, deaths, executions, killing
kill vi | die, perish, drown, be dead, be found dead | |
injure vt | injure, wound, hurt | | injury, injuries
missing vi | be missing, go missing, disappear, vanish, be unaccounted for | | 
deploy vt | deploy, dispatch, mobilise, mobilize, send, field, assign | | deployment
other vt | acquit, suspend, dismiss, sack, clear, blacklist from entry, question | | acquittal
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
bus: bused, bussed
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
level: levelled, leveled
dynamite: dynamited, dynamiting
`;
