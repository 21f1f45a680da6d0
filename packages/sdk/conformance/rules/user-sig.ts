import type { RuleBook } from './rule.js';

export const USER_SIG_RULES = {
  noun: 'user-sig',
  sections: [
    {
      source: 'usersig.md 1',
      title: 'What it is',
      rules: [
        {
          id: 'TKT-1.1',
          says: 'login needs a ticket that is signed with the application’s secret key, so that nobody can log in as somebody else.',
          proof: 'server',
        },
        {
          id: 'TKT-1.2',
          says: 'Tickets are made by the app’s server; the only code of ours that makes one without it is the development helper of the local engine.',
          proof: 'server',
          decision: '0004',
        },
        {
          id: 'TKT-1.3',
          says: 'The engine can sign tickets and verifies every ticket at login.',
          proof: 'server',
        },
      ],
    },
    {
      source: 'usersig.md 2',
      title: 'What goes into it',
      rules: [
        {
          id: 'TKT-2.1',
          says: 'A ticket names its application by number; one of another application is refused.',
          proof: 'server',
        },
        {
          id: 'TKT-2.2',
          says: 'The key is used as the bytes of its text; its hex digits are not decoded.',
          proof: 'server',
        },
        {
          id: 'TKT-2.3',
          says: 'A userID has 1 to 32 bytes of printable ASCII; a login under another one is refused with 70402.',
          proof: 'server',
        },
        {
          id: 'TKT-2.4',
          says: 'expire is a number of seconds from the time of signing; development tickets are good for 604800 seconds when nothing else is said.',
          proof: 'server',
        },
        {
          id: 'TKT-2.5',
          says: 'A ticket may carry userbuf, a block of bytes, as base64.',
          proof: 'server',
        },
      ],
    },
    {
      source: 'usersig.md 3',
      title: 'How it is made',
      rules: [
        {
          id: 'TKT-3.1',
          says: 'TLS.time is the time of signing in whole seconds since the epoch, rounded down.',
          proof: 'server',
        },
        {
          id: 'TKT-3.2',
          says: 'What is signed is the lines TLS.identifier, TLS.sdkappid, TLS.time and TLS.expire in this order, each as name, colon, value and a line feed, the last one included.',
          proof: 'server',
        },
        {
          id: 'TKT-3.3',
          says: 'A ticket with userbuf has a fifth line TLS.userbuf with its base64.',
          proof: 'server',
        },
        {
          id: 'TKT-3.4',
          says: 'TLS.sig is the HMAC-SHA256 of these lines in standard base64, 44 characters.',
          proof: 'server',
        },
        {
          id: 'TKT-3.5',
          says: "A ticket is a JSON object of TLS.ver '2.0', TLS.identifier, TLS.sdkappid, TLS.expire, TLS.time, TLS.sig and, if there is one, TLS.userbuf; application, time and expire are numbers.",
          proof: 'server',
        },
        {
          id: 'TKT-3.6',
          says: 'The members of the JSON object may stand in any order.',
          proof: 'server',
        },
        {
          id: 'TKT-3.7',
          says: 'The JSON is compressed by zlib, at any level, and written in base64 with * for +, - for / and _ for =.',
          proof: 'server',
        },
        {
          id: 'TKT-3.8',
          says: 'The text of a ticket of ours begins with eJ, as what zlib has compressed does in base64.',
          proof: 'server',
        },
        {
          id: 'TKT-3.9',
          says: 'The signature for alice, application 1400000000, time 1700000000, expire 604800 and the key 0123456789abcdef four times is jXL8R1OjWFbjn4vB4cDd6C0d4FQ72NWb936uB4LwBJQ=.',
          proof: 'server',
        },
        {
          id: 'TKT-3.10',
          says: 'The signature for 用户1 with the same values is G3UNxZwE1gGFVr2PYXOubfxwl4M1JESY05H3K4J3a3A=, made of the UTF-8 bytes of the userID.',
          proof: 'server',
        },
        {
          id: 'TKT-3.11',
          says: 'The signature for alice with userbuf AAAFYWxpY2VTck4AAAAnEGVdK4AAAAD/AAAAAA== and the same values is GjAZRgnBH7K0L6udGNVdAEwuqDpAC036s+FTqQuzth4=.',
          proof: 'server',
        },
        {
          id: 'TKT-3.12',
          says: 'A ticket that another generator made is accepted: what counts is its content, not its compressed text.',
          proof: 'server',
        },
      ],
    },
    {
      source: 'usersig.md 4',
      title: 'How it is verified',
      rules: [
        { id: 'TKT-4.1', says: 'An empty ticket is refused with 70002.', proof: 'server' },
        {
          id: 'TKT-4.2',
          says: 'An empty or missing userSig never reaches the service: login throws.',
          proof: 'client',
        },
        {
          id: 'TKT-4.3',
          says: 'An application that does not exist or is switched off is refused with 70020; a local engine is one application, and tickets of others get 70014.',
          proof: 'server',
          decision: '0009',
        },
        {
          id: 'TKT-4.4',
          says: 'A ticket with characters that no ticket has, + / and = among them, is refused with 70003.',
          proof: 'server',
        },
        {
          id: 'TKT-4.5',
          says: 'A ticket that cannot be decompressed, is cut off or fails its checksum is refused with 70003.',
          proof: 'server',
        },
        {
          id: 'TKT-4.6',
          says: 'A ticket that would decompress to more than 4 KB is refused with 70003 without being decompressed in full.',
          proof: 'server',
        },
        {
          id: 'TKT-4.7',
          says: "A ticket that is no JSON object, or whose TLS.ver is not '2.0', is refused with 70003; the older tickets with two keys are not supported.",
          proof: 'server',
        },
        {
          id: 'TKT-4.8',
          says: 'A ticket whose TLS.identifier is not the userID of the login is refused with 70013.',
          proof: 'server',
        },
        {
          id: 'TKT-4.9',
          says: 'A ticket whose TLS.sdkappid is not the number of the application is refused with 70014; a text of digits is not the number.',
          proof: 'server',
        },
        {
          id: 'TKT-4.10',
          says: 'A ticket without TLS.time, TLS.expire or TLS.sig, or with a negative or broken one, is refused with 70005.',
          proof: 'server',
        },
        {
          id: 'TKT-4.11',
          says: 'A ticket is good in the second time + expire and refused with 70001 from the next.',
          proof: 'server',
        },
        {
          id: 'TKT-4.12',
          says: 'A ticket whose signature does not fit its content is refused with 70009.',
          proof: 'server',
        },
        {
          id: 'TKT-4.13',
          says: 'The signature covers userbuf where there is one.',
          proof: 'server',
        },
        {
          id: 'TKT-4.14',
          says: 'Signatures are compared in a time that does not tell where they differ.',
          proof: 'server',
        },
        {
          id: 'TKT-4.15',
          says: 'A ticket made up to the second to which the person’s tickets are revoked is refused with 70052.',
          proof: 'server',
        },
        {
          id: 'TKT-4.16',
          says: 'A person who logs in for the first time with a good ticket is made on the spot.',
          proof: 'server',
        },
        {
          id: 'TKT-4.17',
          says: 'After ten refused tickets for a person, each within a minute of the one before, logins as that person are refused with 70050 until a minute has passed.',
          proof: 'server',
        },
        {
          id: 'TKT-4.18',
          says: 'A good ticket makes the refused ones before it forgotten.',
          proof: 'server',
        },
        {
          id: 'TKT-4.19',
          says: 'A ticket with several faults gets the code of the first: 70002, 70003, 70013, 70014, 70005, 70001, 70009, 70052.',
          proof: 'server',
        },
        {
          id: 'TKT-4.20',
          says: 'The codes are the service’s, not the numbers of the public verifier such as 8 for the signature.',
          proof: 'server',
        },
        {
          id: 'TKT-4.21',
          says: 'A ticket may come from up to 300 seconds in the future; one from later is refused with 70005.',
          proof: 'server',
        },
        {
          id: 'TKT-4.22',
          says: 'While keys are exchanged, a ticket signed with either of two is good.',
          proof: 'server',
        },
      ],
    },
    {
      source: 'usersig.md 5',
      title: 'What the client makes of the codes',
      rules: [
        {
          id: 'TKT-5.1',
          says: 'A login that the service refuses, with whatever code, rejects with that code and kicks nobody.',
          proof: 'client',
        },
        {
          id: 'TKT-5.2',
          says: "An answer of 70001 or 20002 to anything but a login means being kicked: KICKED_OUT 'userSigExpired', and gated calls reject 3004.",
          proof: 'client',
        },
        {
          id: 'TKT-5.3',
          says: 'The local codes 2002 and 2003 never reach an app: login throws without userID or userSig. Without an SDKAppID create() returns null.',
          proof: 'client',
        },
        {
          id: 'TKT-5.4',
          says: '6206 is the code of the native SDKs for an expired ticket; the Web SDK never has it.',
          proof: 'client',
          decision: '0009',
        },
        {
          id: 'TKT-5.5',
          says: 'No timer of the client ends a session when its ticket expires: that happens at the next answer of the service that says so.',
          proof: 'client',
        },
        {
          id: 'TKT-5.6',
          says: 'The engine looks at the expiry at every reconnect and at every heartbeat, 120 seconds apart, and answers 70001.',
          proof: 'server',
        },
        {
          id: 'TKT-5.7',
          says: 'Refused tickets have the codes 70001 expired, 70002 empty, 70003 damaged, 70005 incomplete, 70009 wrong key, 70013 another person, 70014 another application, 70050 too many tries, 70052 revoked and 70402 no userID.',
          proof: 'server',
        },
        {
          id: 'TKT-5.8',
          says: 'The cloud has more codes for a refused login, such as 70016 old key, 70051 blocked, 70107 not registered, 70398 account limit, 70403 no right and 70500 fault; the local engine makes every person at once, blocks none and never answers them.',
          proof: 'server',
          decision: '0009',
        },
      ],
    },
    {
      source: 'usersig.md 6',
      title: 'The room privilege block',
      rules: [
        {
          id: 'TKT-6.1',
          says: 'userbuf is big-endian: version 0, length of the userID (16 bits), userID, application, room, expiry, privileges and account type (32 bits each).',
          proof: 'server',
          decision: '0009',
        },
        {
          id: 'TKT-6.2',
          says: 'A room that is named by a text has version 1, room number 0, and the length and the text at the end.',
          proof: 'server',
          decision: '0009',
        },
        {
          id: 'TKT-6.3',
          says: 'The privileges are bits: 1 create a room, 2 enter, 4 and 8 send and receive audio, 16 and 32 video, 64 and 128 the screen; 255 is all.',
          proof: 'server',
          decision: '0009',
        },
        {
          id: 'TKT-6.4',
          says: 'A ticket with userbuf is a PrivateMapKey for rooms, and made apart from the ticket of the login.',
          proof: 'server',
          decision: '0009',
        },
      ],
    },
    {
      source: 'usersig.md 7',
      title: 'The engine’s functions',
      rules: [
        {
          id: 'TKT-7.1',
          says: 'signUserSig makes a ticket of sdkAppID, secretKey, userID, expire, now and perhaps userbuf; its answer is the text.',
          proof: 'server',
        },
        {
          id: 'TKT-7.2',
          says: 'signUserSig with negative seconds makes a ticket that has expired and is in order otherwise.',
          proof: 'server',
        },
        {
          id: 'TKT-7.3',
          says: 'verifyUserSig answers { isValid: true, expiresAt } in seconds, or { isValid: false, code }; it throws at nothing that a ticket may hold.',
          proof: 'server',
        },
        {
          id: 'TKT-7.4',
          says: 'Both ask neither the network nor the cryptography of a browser or Node, and answer synchronously.',
          proof: 'server',
        },
        {
          id: 'TKT-7.5',
          says: 'A ticket that was signed is verified: for every userID, non-ASCII ones included.',
          proof: 'server',
        },
        {
          id: 'TKT-7.6',
          says: 'A ticket in which one character was exchanged is refused unless it still says the same.',
          proof: 'server',
        },
      ],
    },
  ],
} as const satisfies RuleBook;
