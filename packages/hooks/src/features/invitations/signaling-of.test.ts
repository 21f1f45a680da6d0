import { describe, expect, it } from 'vitest';
import { type SignalingCarrier, signalingOf } from './signaling-of.js';

const said = {
  ...{ businessID: 1, inviteID: 'i', inviter: 'ann', inviteeList: ['ben', 'cat'] },
  ...{ groupID: 'tea', data: 'chess?', timeout: 30, actionType: 1 },
};

function carrier(data: unknown, type = 'TIMCustomElem'): SignalingCarrier {
  const json = typeof data === 'object' ? JSON.stringify(data) : data;
  // Other people's programs send what they like.
  return { type, payload: { data: json, description: '', extension: '' } } as SignalingCarrier;
}

describe('what a message says of an invitation', () => {
  it('is who invites whom, where, to what and for how long', () => {
    const { businessID: _, ...step } = said;
    expect(signalingOf(carrier(said))).toEqual({ ...step, isForSeat: false });
  });

  it('is which step it is', () => {
    const steps = [1, 2, 3, 4, 5].map((actionType) =>
      signalingOf(carrier({ ...said, actionType })),
    );
    expect(steps.map((step) => step?.actionType)).toEqual([1, 2, 3, 4, 5]);
  });

  it('is whether it is about a seat of a room', () => {
    const seat = { ...said, data: '{"seat":1,"cmd":"apply","i":0}' };
    expect(signalingOf(carrier(seat))).toMatchObject({ data: seat.data, isForSeat: true });
  });

  it('has no group, no text and no end where none is told', () => {
    const bare = { ...said, groupID: undefined, data: 7, timeout: '30' };
    expect(signalingOf(carrier(bare))).toMatchObject({ groupID: '', data: '', timeout: 0 });
  });

  it('names those alone who can be somebody', () => {
    const crowd = { ...said, inviteeList: ['ben', null, '', 5, {}, 'cat'] };
    expect(signalingOf(carrier(crowd))?.inviteeList).toEqual(['ben', 'cat']);
  });

  it.each([
    ['of another business', { ...said, businessID: 'order' }],
    ['of a business by another type', { ...said, businessID: '1' }],
    ['without a business', { ...said, businessID: undefined }],
    ['of a step that nobody knows', { ...said, actionType: 9 }],
    ['of no step', { ...said, actionType: 0 }],
    ['of a step by another type', { ...said, actionType: '1' }],
    ['without an ID', { ...said, inviteID: '' }],
    ['without an inviter', { ...said, inviter: { toString: 'ann' } }],
    ['without a list', { ...said, inviteeList: 'ben' }],
    ['in a list', [said]],
    ['that is cut off', '{"businessID":1,"inviteID":"i"'],
    ['that is a text', '"inviteID"'],
    ['that is a number', 5],
    ['that is nothing', undefined],
  ])('is nothing in data %s', (_, data) => {
    expect(signalingOf(carrier(data))).toBeNull();
  });

  it('is nothing in a message of another type, or without a payload', () => {
    expect(signalingOf(carrier(said, 'TIMTextElem'))).toBeNull();
    const empty = { type: 'TIMCustomElem', payload: null } as unknown as SignalingCarrier;
    expect(signalingOf(empty)).toBeNull();
  });
});
