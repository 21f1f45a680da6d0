import type { JoinGroupStrings } from '../../internals/strings/join-group-strings.js';
import { counted } from './words.js';

export const joinGroup: JoinGroupStrings = {
  joinAGroup: 'Unirse a un grupo',
  idOfGroup: 'ID de un grupo',
  joinGroupIdle: 'Busca un grupo',
  joinGroupIdleDetail: 'Escribe su ID, tal como te lo dio alguien del grupo.',
  groupFound: (name) => `Se encontró ${name}.`,
  groupNotFound: 'No existe ese grupo',
  groupNotFoundDetail: 'Comprueba que el ID esté completo y bien escrito.',
  groupNotOpen: 'No se puede consultar este grupo',
  groupNotOpenDetail: 'Pide a alguien del grupo que te añada.',
  groupMembersCounted: (count, written) => counted(count, written, 'miembro', 'miembros'),

  joinsAtOnce: 'Todo el mundo puede unirse.',
  joinNeedsYes: 'El propietario o un admin tiene que aceptar.',
  joinIsClosed: 'No se puede pedir entrar. Alguien del grupo tiene que añadirte.',
  joinGroupNamed: (name) => `Unirse a ${name}`,
  joinWords: 'Mensaje',
  joinWordsHint: 'Quién eres y por qué quieres unirte',
  joinNow: 'Unirse',
  askToJoin: 'Pedir unirse',
  joiningNow: 'Entrando…',
  joinFailed: (why) => `No se pudo hacer. ${why}`,

  joinedGroup: (name) => `Ya estás en ${name}.`,
  joinWaits: (name) =>
    `Has pedido unirte a ${name}. Entrarás cuando el propietario o un admin lo acepte.`,
  inGroupAlready: 'Estás en este grupo.',
  openJoinedGroup: 'Abrir',
  joinAnother: 'Buscar otro grupo',
  groupTakesNobody: 'El grupo no te deja entrar.',
};
