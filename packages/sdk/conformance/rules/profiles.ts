import type { RuleBook } from './rule.js';

export const PROFILE_RULES = {
  noun: 'profiles',
  sections: [
    {
      source: 'users-and-friends.md 1',
      title: 'Constants and the event of profiles',
      rules: [
        {
          id: 'PRO-1.1',
          says: "TYPES.GENDER_UNKNOWN, GENDER_FEMALE and GENDER_MALE are 'Gender_Type_Unknown', 'Gender_Type_Female' and 'Gender_Type_Male'.",
          proof: 'client',
        },
        {
          id: 'PRO-1.2',
          says: "TYPES.ALLOW_TYPE_ALLOW_ANY, ALLOW_TYPE_NEED_CONFIRM and ALLOW_TYPE_DENY_ANY are 'AllowType_Type_AllowAny', 'AllowType_Type_NeedConfirm' and 'AllowType_Type_DenyAny'.",
          proof: 'client',
        },
        {
          id: 'PRO-1.3',
          says: "TYPES.FORBID_TYPE_NONE and FORBID_TYPE_SEND_OUT are 'AdminForbid_Type_None' and 'AdminForbid_Type_SendOut'.",
          proof: 'client',
        },
        { id: 'PRO-1.4', says: "EVENT.PROFILE_UPDATED is 'onProfileUpdated'.", proof: 'client' },
        {
          id: 'PRO-1.5',
          says: 'The data of PROFILE_UPDATED is a list of the Profile objects that changed.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'users-and-friends.md 2',
      title: 'The profile and its limits',
      rules: [
        {
          id: 'PRO-2.1',
          says: 'A Profile has exactly the fields userID, nick, gender, birthday, location, selfSignature, allowType, language, avatar, messageSettings, adminForbidType, level, role, lastUpdatedTime and profileCustomField.',
          proof: 'client',
        },
        {
          id: 'PRO-2.2',
          says: 'birthday, language, messageSettings, level, role and lastUpdatedTime of a Profile are numbers, profileCustomField is a list of { key, value } with two texts, and the other fields are texts.',
          proof: 'client',
        },
        {
          id: 'PRO-2.3',
          says: "Somebody who has said nothing of themselves has gender '', allowType 'AllowType_Type_AllowAny', adminForbidType 'AdminForbid_Type_None', 0 for every number of the profile but lastUpdatedTime, '' for every other text and no custom fields.",
          proof: 'client',
        },
        {
          id: 'PRO-2.4',
          says: 'The time of a Profile is called lastUpdatedTime, in milliseconds by the client’s clock; there is no lastUpdatedNumber.',
          proof: 'client',
        },
        {
          id: 'PRO-2.5',
          says: 'A userID has 1 to 32 bytes of printable ASCII: a login as anything else is refused.',
          proof: 'server',
        },
        {
          id: 'PRO-2.6',
          says: 'Every userID of 1 to 32 letters, digits, underscores and hyphens is accepted.',
          proof: 'server',
        },
        {
          id: 'PRO-2.7',
          says: 'A nick may have 250 UTF-16 units, of which the SDK counts two bytes each; updateMyProfile rejects a longer one with 2721, without asking the service.',
          proof: 'client',
        },
        {
          id: 'PRO-2.8',
          says: 'An avatar may have 500 bytes of UTF-8; updateMyProfile rejects with 40601 for a longer one.',
          proof: 'server',
        },
        {
          id: 'PRO-2.9',
          says: 'A selfSignature may have 500 bytes of UTF-8; updateMyProfile rejects with 40601 for a longer one.',
          proof: 'server',
        },
        {
          id: 'PRO-2.10',
          says: 'The value of a custom field of a profile may have 500 bytes of UTF-8; updateMyProfile rejects with 40601 for a longer one.',
          proof: 'server',
        },
        {
          id: 'PRO-2.11',
          says: 'A location may have 16 bytes of UTF-8; updateMyProfile rejects with 40601 for a longer one.',
          proof: 'server',
        },
        {
          id: 'PRO-2.12',
          says: 'birthday, language, level and role are unsigned numbers of 32 bits: 4294967295 is stored, and updateMyProfile rejects with 40001 for a negative number or a larger one.',
          proof: 'server',
        },
        {
          id: 'PRO-2.13',
          says: 'The key of a custom field of a profile is Tag_Profile_Custom_ and at most eight letters and digits; updateMyProfile rejects with 40006 for a longer one.',
          proof: 'server',
        },
        {
          id: 'PRO-2.14',
          says: 'Custom fields of profiles have to be declared to the service first; updateMyProfile rejects with 40006 for a key that was not.',
          proof: 'server',
        },
        {
          id: 'PRO-2.15',
          says: 'birthday of a Profile is one number of eight digits, year, month and day: 19980504 is the 4th of May 1998.',
          proof: 'client',
        },
        {
          id: 'PRO-2.16',
          says: 'A nick may have 500 bytes of UTF-8; updateMyProfile rejects with 40601 for a longer one of at most 250 UTF-16 units.',
          proof: 'server',
        },
      ],
    },
    {
      source: 'users-and-friends.md 3',
      title: 'Reading and changing profiles',
      rules: [
        { id: 'PRO-3.1', says: 'getMyProfile resolves with my own Profile.', proof: 'client' },
        {
          id: 'PRO-3.2',
          says: 'getMyProfile resolves with the same object every time of a login, and that object shows a change as soon as there is one.',
          proof: 'client',
        },
        {
          id: 'PRO-3.3',
          says: 'getMyProfile believes a profile that was kept in the browser’s storage for 24 hours.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'PRO-3.4',
          says: 'getUserProfile resolves with a list of Profile, one for each userID of userIDList that exists; who does not exist is left out.',
          proof: 'client',
        },
        {
          id: 'PRO-3.5',
          says: 'getUserProfile gives my own profile from memory: the same object as getMyProfile.',
          proof: 'client',
        },
        {
          id: 'PRO-3.6',
          says: 'getUserProfile gives a friend’s profile from memory, however long ago it came.',
          proof: 'client',
        },
        {
          id: 'PRO-3.7',
          says: 'getUserProfile gives a stranger’s profile from memory for 600 seconds, then asks the service anew.',
          proof: 'client',
        },
        {
          id: 'PRO-3.8',
          says: 'getUserProfile of more than 100 people answers for all of them, not for the first 100 only.',
          proof: 'client',
        },
        {
          id: 'PRO-3.9',
          says: 'getUserProfile asks for the first 1000 people that are not in memory and leaves out the rest.',
          proof: 'client',
        },
        {
          id: 'PRO-3.10',
          says: 'getUserProfile asks the service in pieces of 100 people.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'PRO-3.11',
          says: 'getUserProfile of an empty list resolves with an empty list.',
          proof: 'client',
        },
        {
          id: 'PRO-3.12',
          says: 'getUserProfile throws when userIDList is missing or no list.',
          proof: 'client',
        },
        {
          id: 'PRO-3.13',
          says: 'updateMyProfile takes nick, avatar, gender, selfSignature, allowType, birthday, location, language, messageSettings, adminForbidType, level, role and profileCustomField, any of them alone or together.',
          proof: 'client',
        },
        {
          id: 'PRO-3.14',
          says: 'updateMyProfile changes the fields it is given and leaves all others as they were.',
          proof: 'server',
        },
        {
          id: 'PRO-3.15',
          says: 'updateMyProfile resolves with my whole Profile, the object that getMyProfile gives.',
          proof: 'client',
        },
        {
          id: 'PRO-3.16',
          says: 'updateMyProfile merges custom fields by key: a key that is there gets the new value, a new key is added, the others stay.',
          proof: 'server',
        },
        {
          id: 'PRO-3.17',
          says: 'updateMyProfile rejects with 2721, asks nothing and tells nothing when the object is empty, or one of its keys is unknown, undefined or has a value of the wrong type.',
          proof: 'client',
        },
        {
          id: 'PRO-3.18',
          says: "updateMyProfile rejects with 2721 when gender, allowType or adminForbidType is none of the constants; gender '' is none either.",
          proof: 'client',
        },
        {
          id: 'PRO-3.19',
          says: 'updateMyProfile rejects with 2721 when messageSettings is neither 0 nor 1.',
          proof: 'client',
        },
        {
          id: 'PRO-3.20',
          says: 'updateMyProfile rejects with 2721 for a custom field whose key does not contain Tag_Profile_Custom or whose value is no text.',
          proof: 'client',
        },
        {
          id: 'PRO-3.21',
          says: 'updateMyProfile rejects with 2722 when it is given an empty list of custom fields and nothing else.',
          proof: 'client',
        },
        {
          id: 'PRO-3.22',
          says: "updateMyProfile throws when profileCustomField is given and no list, null and '' included.",
          proof: 'client',
        },
        {
          id: 'PRO-3.23',
          says: 'updateMyProfile rejects with 3123, without asking the service, for a nick or selfSignature that the registered text filter refuses.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'PRO-3.24',
          says: 'updateMyProfile rejects with 40003 when the service does not know the account any more.',
          proof: 'server',
          decision: '0009',
        },
        {
          id: 'PRO-3.25',
          says: 'updateMyProfile rejects with 40005 for a text that the service’s moderation refuses.',
          proof: 'server',
          decision: '0009',
        },
        {
          id: 'PRO-3.26',
          says: 'What updateMyProfile is refused with 40601 changes nothing: the profile stays as it was and nothing is told.',
          proof: 'server',
        },
        {
          id: 'PRO-3.27',
          says: 'updateMyProfile emits PROFILE_UPDATED with my profile alone, before it resolves, when something changed.',
          proof: 'client',
        },
        {
          id: 'PRO-3.28',
          says: 'updateMyProfile emits nothing when every value was the same before.',
          proof: 'client',
        },
        {
          id: 'PRO-3.29',
          says: 'When I change my profile, my other instances get PROFILE_UPDATED with it.',
          proof: 'server',
        },
        {
          id: 'PRO-3.30',
          says: 'When I change my profile, my friends get PROFILE_UPDATED with it and FRIEND_LIST_UPDATED.',
          proof: 'server',
        },
        {
          id: 'PRO-3.31',
          says: 'When I change my nick or avatar, the conversation with me shows the new ones to strangers when my next message comes, or after their next login.',
          proof: 'server',
        },
        {
          id: 'PRO-3.32',
          says: 'When I change my profile, strangers get no PROFILE_UPDATED.',
          proof: 'server',
        },
        {
          id: 'PRO-3.33',
          says: 'Being told of strangers’ profiles has to be bought and subscribed to; without that the service answers 72012.',
          proof: 'server',
          decision: '0009',
        },
        {
          id: 'PRO-3.34',
          says: 'profileCustomField of every profile is an empty list as long as no custom field was given a value.',
          proof: 'server',
        },
        {
          id: 'PRO-3.35',
          says: 'Asking for profiles, one’s own or others’, emits no PROFILE_UPDATED, even when the service says something new of a stranger.',
          proof: 'client',
        },
      ],
    },
    {
      source: 'users-and-friends.md 9',
      title: 'What a login fetches and a logout forgets',
      rules: [
        {
          id: 'PRO-9.1',
          says: 'After SDK_READY a client tells what it has fetched: BLACKLIST_UPDATED, FRIEND_LIST_UPDATED without and then with the profiles, and FRIEND_APPLICATION_LIST_UPDATED.',
          proof: 'client',
        },
        {
          id: 'PRO-9.2',
          says: 'At SDK_READY my own profile is there: getMyProfile resolves with it.',
          proof: 'client',
        },
        {
          id: 'PRO-9.3',
          says: 'Until they have been fetched after SDK_READY, the lists of blacklisted people, friends, applications and friend groups are empty, and asking for them resolves all the same.',
          proof: 'client',
        },
        {
          id: 'PRO-9.4',
          says: 'A logout forgets all profiles: the next login on the same instance asks the service for them anew.',
          proof: 'client',
        },
        {
          id: 'PRO-9.5',
          says: 'A logout forgets the blacklist, the friends, the applications and the friend groups: the next login on the same instance begins with empty ones.',
          proof: 'client',
        },
        { id: 'PRO-9.6', says: 'After a logout my status is 3.', proof: 'server' },
      ],
    },
  ],
} as const satisfies RuleBook;
