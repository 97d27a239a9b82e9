/** Who says that they approve: a name that is typed, beside the address with which somebody is signed in. */
import { isSamePerson, UNVERIFIED } from '../../domain/firm/approvals';
import { refuse } from '../../refusal';
import { fill, type Language, type Words } from '../../words';
import type { Workbook } from '../../workbook';

/** Fewer people are named than have to approve: nobody could ever let it through. */
export const TOO_FEW: Words = {
  en: '{request} needs more approvers than the tab Departments names: name a second approver, or one of a department above.',
  vi: '{request} cần nhiều người duyệt hơn số người ghi ở trang Bộ phận: hãy ghi người duyệt thứ hai, hoặc người duyệt của bộ phận cấp trên.',
};

const SAY = {
  address: {
    en: '{approver} approves signed in by that address; you are signed in as {address}.',
    vi: '{approver} phải đăng nhập bằng chính địa chỉ đó để duyệt; bạn đang đăng nhập bằng {address}.',
  },
  unverified: { en: `{name} (${UNVERIFIED.en})`, vi: `{name} (${UNVERIFIED.vi})` },
  verified: { en: '{name} ({address})', vi: '{name} ({address})' },
} as const satisfies Record<string, Words>;

/**
 * The name as it is kept: with the address that Google told, or marked as not verified. A Refusal where an address is
 * given that is not the one signed in.
 */
export const approvedAs = (workbook: Workbook, name: string, language: Language): string => {
  const address = workbook.signedIn();
  if (name.includes('@') && address !== '' && !isSamePerson(name, address))
    throw refuse((voice) => voice.say(SAY.address, { approver: name, address }));
  if (address === '') return fill(SAY.unverified, language, { name });
  return isSamePerson(name, address) ? name : fill(SAY.verified, language, { name, address });
};
