import type { AddFriendStrings } from '../../internals/strings/add-friend-strings.js';
import { counted, plural } from './words.js';

export const addFriend: AddFriendStrings = {
  searchPeople: 'Buscar por ID o nombre',
  searchPeopleIdle: 'Busca personas',
  searchPeopleIdleDetail: 'Escribe un ID o una parte de un nombre.',
  foundPeople: 'Personas',
  peopleFound: (count, written) =>
    plural(count, {
      one: `${written} persona encontrada`,
      other: `${counted(count, written, 'persona', 'personas')} encontradas`,
    }),
  nobodyFound: 'Sin resultados',
  nobodyFoundDetail: 'Comprueba que esté bien escrito. Un ID debe estar completo.',
  peopleSearchFailed: 'La búsqueda falló',
  morePeopleFailed: (why) => `No se pudieron cargar más personas. ${why}`,
  onlyWholeIDs: 'Aquí solo se encuentra a la gente por su ID completo.',
  backToSearch: 'Volver a la búsqueda',

  standingMe: 'Tú',
  standingFriend: 'En tus amigos',
  standingBlocked: 'Persona bloqueada',
  standingAsked: 'Solicitud enviada',
  standingAsks: 'Solicitud recibida',

  askPerson: (name) => `Añadir a ${name}`,
  addsAtOnce: (name) => `${name} acepta a todo el mundo: la amistad empieza al momento.`,
  takesNobody: (name) => `${name} no acepta solicitudes por ahora.`,
  requestWording: 'Mensaje',
  requestWordingHint: (name) => (name === '' ? 'Quién eres' : `Hola, soy ${name}`),
  requestRemark: 'Apodo',
  requestGroup: 'Grupo',
  noRequestGroup: 'Ninguno',
  sendRequest: 'Enviar solicitud',
  sendingRequest: 'Enviando…',
  requestTooLong: 'Demasiado largo. Acórtalo.',
  requestNotSent: (why) => `No se pudo enviar. ${why}`,
  requestSent: (name) => `Solicitud enviada a ${name}. Cuando la acepte, estará entre tus amigos.`,
  friendAdded: (name) => `${name} ya está entre tus amigos.`,
  addAnother: 'Añadir a alguien más',
  requestDone: 'Listo',
};
