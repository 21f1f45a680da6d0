import type { CreateGroupStrings } from '../../internals/strings/create-group-strings.js';
import { counted, plural } from './words.js';

const NEXT_SEE_NOTHING = 'Quien llega después no ve lo que se dijo antes';
const NEXT_SEE_ALL = 'Quien llega después ve lo que se dijo antes';

export const createGroup: CreateGroupStrings = {
  createGroup: 'Nuevo grupo',
  newGroupName: 'Nombre',
  newGroupNameHelp: 'Caben unas 30 letras latinas o 10 caracteres chinos.',
  newGroupNeedsName: 'Ponle un nombre al grupo.',
  newGroupNameTooLong: 'Este nombre es demasiado largo.',

  groupKind: 'Tipo de grupo',
  groupWork: 'Grupo de trabajo',
  groupWorkDetail: 'Para gente que se conoce. Los miembros añaden a otros; nadie más lo encuentra.',
  groupPublic: 'Grupo público',
  groupPublicDetail: 'Quien tiene el ID pide entrar. Deciden tú y tus admins.',
  groupMeeting: 'Reunión',
  groupMeetingDetail: 'Quien tiene el ID entra al momento.',
  groupCommunity: 'Comunidad',
  groupCommunityDetail:
    'Para muchísima gente. Quien tiene el ID entra al momento, y los miembros añaden a otros.',
  groupLiveRoom: 'Sala en directo',
  groupLiveRoomDetail:
    'La gente entra y sale cuando quiere. Son miembros quienes están en ese momento.',
  groupHistoryHidden: NEXT_SEE_NOTHING,
  groupHistoryShown: NEXT_SEE_ALL,
  groupHistoryNone: 'No se guarda nada de lo que se dice',
  groupSize: (count, written) => `Hasta ${counted(count, written, 'persona', 'personas')}`,
  groupSizeFree: 'Todas las personas que quieran',
  groupHasTopics: 'Con temas',
  groupHasTopicsDetail:
    'La gente habla en los temas y en ningún otro sitio. No se puede cambiar después.',

  moreGroupOptions: 'Más',
  newGroupID: 'ID',
  newGroupIDHelp:
    'Sirve para que otros encuentren el grupo. No se puede cambiar después. Si lo dejas vacío, el grupo recibe uno.',
  communityIDHelp: (start) => `Empieza por ${start}, que se pone delante de lo que escribas.`,
  groupIDWrong: 'Usa hasta 48 letras latinas, cifras y signos. No puede empezar por @TGS#.',
  groupIDTaken: 'Este ID ya está en uso. Elige otro.',
  groupIDYours: 'Ya tienes un grupo con este ID. Elige otro.',

  groupPictureUnusable:
    'Esta imagen no se puede usar: su dirección es demasiado larga o no todo el mundo puede cargarla. Elige otra.',

  groupNext: 'Siguiente',
  groupBack: 'Atrás',
  groupFirstMembers: 'Primeros miembros',
  groupPeopleSearch: 'Buscar personas',
  groupPeopleFound: (count, written) =>
    count === 0
      ? 'Sin resultados'
      : plural(count, {
          one: `${written} persona encontrada`,
          other: `${counted(count, written, 'persona', 'personas')} encontradas`,
        }),
  groupPeopleChosen: (count, written) =>
    count === 0
      ? 'Por ahora, solo tú'
      : `Tú y ${counted(count, written, 'persona más', 'personas más')}`,
  groupPeopleTooMany: (count, written) =>
    `Un grupo empieza con ${counted(count, written, 'persona', 'personas')} como máximo. Añade a las demás después.`,
  groupNoPeople: 'Aún no hay a quién elegir',
  groupNoPeopleDetail: 'Crea el grupo y añade personas después.',
  groupPeopleFailed: 'No se pudieron cargar tus amigos',

  createGroupNow: 'Crear',
  creatingGroup: 'Creando…',
  groupNotCreated: (why) => `No se creó el grupo. ${why}`,
  groupIsThere: (name) => `Se creó ${name}.`,
};
