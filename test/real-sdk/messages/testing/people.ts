/** People as they are seeded, each with what reactions and messages show of them. */
export const ANN = { userID: 'ann', nick: 'Ann', avatar: 'https://a.test/ann.png' };
export const BEN = { userID: 'ben', nick: 'Ben', avatar: 'https://a.test/ben.png' };
export const CHO = { userID: 'cho', nick: 'Cho' };
