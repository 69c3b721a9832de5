/** The commonest words of English prose that mean nothing in other languages written in Latin letters, or are rare there. */
export const ENGLISH_STOP_WORDS = 'the and of to with from by that were was said who their which has have been after they this will';

/** The commonest words of other languages, those that English prose may hold ("die", "con", "per", "pour") left out. */
export const FOREIGN_STOP_WORDS = `
de la el que los las del por una un para se su como más fue este esta entre pero
le les des et une du dans est au aux qui ont été sont avec pas ce cette leur ces
der das und von mit ist wurde wurden auf dem ein eine nicht im zu sich aus bei nach auch
os da dos em um uma não na ao foi mais são pela pelo foram
il di che della sono nel gli dei dalla alla è stati
yang dan dari ini itu untuk dengan pada ke telah dalam oleh tidak orang adalah mereka akan sebagai
ng ang mga sa ay si nang ito hindi kay
và của các là được người trong cho có đã không những một tại từ với này
het een zijn niet voor werden bij ook
ve bir bu için ile olarak
w z się że nie jest przez oraz zostali
och att det som av på är og til af er ikke av har med från
și în pe este pentru au fost
hogy és egy nem
`;
