import { act } from '@testing-library/react';
import { createWorld, renderReady } from './world.js';

/** Ann's group, in which Ann and Ben each look by a hook of their own; and what opens its seats. */
export async function onStage<Ann, Ben>(useOfAnn: () => Ann, useOfBen: () => Ben) {
  const { engine, userOf, peer } = createWorld({
    maxInstancesPerUser: 3,
    seed: {
      users: [{ userID: 'ann', nick: 'Ann' }, { userID: 'ben' }],
      groups: [{ groupID: 'stage', name: 'Stage', type: 'ChatRoom', members: ['ann', 'ben'] }],
    },
  });
  const errors: unknown[] = [];
  const onError = (error: unknown) => errors.push(error);
  const enter = <Result>(userID: string, useIt: () => Result) =>
    renderReady(useIt, { sdk: engine.createClient(), user: userOf(userID), onError });
  const ann = await enter('ann', useOfAnn);
  const ben = await enter('ben', useOfBen);
  const owner = await peer('ann');
  return {
    ...{ ann, ben, errors },
    /** Four seats, Ann on the first. */
    async open() {
      const groupAttributes = {
        'seat.meta': '{"v":1,"n":4,"lay":"A","h":"ann","m":"free","hs":1,"o":1,"e":1}',
        'seat.rev': '1',
        'seat.1': '{"s":1,"u":"ann"}',
      };
      await act(() => owner.initGroupAttributes({ groupID: 'stage', groupAttributes }));
    },
  };
}
