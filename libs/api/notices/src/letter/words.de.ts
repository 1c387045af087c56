import type { Words } from './words';

export const german: Words = {
  tag: 'de-DE',
  subject: {
    confirmed: 'Gebucht: {place}, {slot}',
    requested: 'Angefragt: {place}, {slot}',
    changed: 'Geändert: {place}, {slot}',
    cancelled: 'Storniert: {place}, {slot}',
    approved: 'Genehmigt: {place}, {slot}',
    declined: 'Abgelehnt: {place}, {slot}',
    released: 'Freigegeben: {place}, {slot}',
    offered: 'Frei geworden: {place}, {slot}',
    lapsed: 'Nicht bestätigt: {place}, {slot}',
    'place-closed': 'Platz gesperrt: {place}, {slot}',
    'replacement-offered': 'Ersatzplatz: {place}, {slot}',
    'replacement-lapsed': 'Ersatzplatz nicht übernommen: {place}, {slot}',
    'place-reopened': 'Wieder nutzbar: {place}, {slot}',
    reminder: 'Erinnerung: {place}, {slot}',
  },
  lead: {
    confirmed: 'Die Buchung ist bestätigt.',
    requested:
      'Die Anfrage ist eingegangen. Sobald darüber entschieden ist, erhalten Sie eine Mail.',
    changed: 'Die Buchung ist geändert. Ab jetzt gilt:',
    cancelled: 'Die Buchung ist storniert. Der Platz ist wieder frei.',
    approved: 'Die Anfrage ist genehmigt. Der Platz ist gebucht.',
    declined: 'Die Anfrage ist abgelehnt. Der Platz ist nicht gebucht.',
    released: 'Niemand hat eingecheckt. Deshalb ist der Platz wieder frei.',
    offered: 'Ein Platz, auf den Sie gewartet haben, ist frei geworden und für Sie gebucht.',
    lapsed:
      'Die Vormerkung ist nicht rechtzeitig bestätigt worden. Der Platz geht an die Nächsten auf der Warteliste.',
    'place-closed':
      'Der Platz, den Sie gebucht haben, ist wegen eines Defekts gesperrt. Ein Ersatz ist zu dieser Zeit auf der Etage nicht frei. Ihre Buchung bleibt bestehen, falls der Platz vorher repariert wird; bitte suchen Sie sich sonst einen anderen.',
    'replacement-offered':
      'Der Platz, den Sie zu dieser Zeit gebucht haben, ist wegen eines Defekts gesperrt. Dieser hier war als Ersatz für Sie vorgemerkt.',
    'replacement-lapsed':
      'Der Ersatzplatz ist nicht rechtzeitig übernommen worden und wieder frei. Ihre Buchung auf dem gesperrten Platz bleibt bestehen.',
    'place-reopened':
      'Der Platz, den Sie gebucht haben, ist repariert. Ihre Buchung gilt wie zuvor.',
    reminder: 'Bald beginnt diese Buchung. Brauchen Sie den Platz nicht, stornieren Sie bitte.',
  },
  leadByOther: {
    confirmed: 'Dieser Platz wurde für Sie gebucht.',
    changed: 'Ihre Buchung wurde von jemand anderem geändert. Ab jetzt gilt:',
    cancelled: 'Ihre Buchung wurde von jemand anderem storniert.',
  },
  leadHeld:
    'Ein Platz, auf den Sie gewartet haben, ist frei geworden. Er ist bis {heldUntil} Uhr für Sie vorgemerkt. Bestätigen Sie ihn bis dahin unter „Meine Buchungen“, sonst geht er an die Nächsten auf der Warteliste.',
  leadAsked:
    'Ein Platz, auf den Sie gewartet haben, ist frei geworden und für Sie angefragt. Sobald darüber entschieden ist, erhalten Sie eine Mail.',
  leadReplacement:
    'Der Platz, den Sie zu dieser Zeit gebucht haben, ist wegen eines Defekts gesperrt. Dieser hier ist bis {heldUntil} Uhr als Ersatz für Sie vorgemerkt. Übernehmen Sie ihn bis dahin unter „Meine Buchungen“; Ihre Buchung zieht dann dorthin um.',
  greeting: 'Guten Tag {name},',
  kind: { desk: 'Arbeitsplatz', room: 'Raum', equipment: 'Ausstattung' },
  taken: 'Belegt',
  when: 'Wann',
  where: 'Wo',
  title: 'Titel',
  forWhom: 'Für',
  colleague: 'eine andere Person',
  until: '{start} bis {end}',
  toBookings: 'Meine Buchungen öffnen',
  why: 'Welche Mails Sie erhalten, bestimmen Sie in Etage im Kontomenü unter „Mails und Kalender“.',
};
