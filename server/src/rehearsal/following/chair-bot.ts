import { only } from '@doi-thoai/shared/engine/view';
import { intent, type Bot, type Intent, type Sight } from '../intent.ts';
import { happens, type AfterScript } from './script.ts';

/** Whoever presided approves the notice of the conclusion, and decides on the later days that bodies ask for. */
export function chairAfterwards(script: AfterScript): Bot<'chair'> {
  return ({ data, me }) => {
    const about = data.about[only];
    if (about?.state !== 'closed' || me.chair !== about.presiding) return [];
    return [
      ...approving(data, about.presiding),
      ...Object.values(data.askedExtensions).map((one) => deciding(one, script)),
    ];
  };
}

/** A draft that was written on since is read and approved anew. */
function approving({ noticeToApprove }: Sight<'chair'>['data'], chair: string): readonly Intent[] {
  const notice = noticeToApprove[only];
  if (!notice || notice.isFinal || notice.openComments > 0 || notice.approval?.digest === notice.digest)
    return [];
  return [intent('conclusionNotice.approve', { chair, digest: notice.digest }, 30)];
}

type Asked = Sight<'chair'>['data']['askedExtensions'][string];

function deciding({ id: commitment, no, until, reason, at: seen }: Asked, script: AfterScript): Intent {
  if (happens(script, 'không gia hạn', no, 3))
    return intent(
      'extensions.refuse',
      { commitment, reason: 'Việc này làm được trong hạn đã định.', seen },
      9,
    );
  return intent('extensions.grant', { commitment, until, reason, seen }, 9);
}
