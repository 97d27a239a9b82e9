/** Verifies the name of an approver: the typed name against the address that is signed in. */
import { isSamePerson, UNVERIFIED } from '../../domain/firm/approvals';
import { refuse } from '../../refusal';
import { fill, type Language, type Words } from '../../words';
import type { Workbook } from '../../workbook';

/** Fewer people are named than have to approve, so the request could never be approved. */
export const TOO_FEW: Words = {
  en: '{request} needs more approvers than the tab Departments names: name a second approver, or one of a department above.',
  vi: '{request} cần nhiều người duyệt hơn số người ghi ở trang Bộ phận: hãy ghi người duyệt thứ hai, hoặc người duyệt của bộ phận cấp trên.',
};

const SAY = {
  address: {
    en: '{approver} must be signed in with that address to approve; you are signed in as {address}.',
    vi: '{approver} phải đăng nhập bằng chính địa chỉ đó để duyệt; bạn đang đăng nhập bằng {address}.',
  },
  unverified: { en: `{name} (${UNVERIFIED.en})`, vi: `{name} (${UNVERIFIED.vi})` },
  verified: { en: '{name} ({address})', vi: '{name} ({address})' },
} as const satisfies Record<string, Words>;

/**
 * The name to store: with the signed-in address, or marked as not verified. Throws a Refusal if the name is an address
 * other than the one signed in.
 */
export const approvedAs = (workbook: Workbook, name: string, language: Language): string => {
  const address = workbook.signedIn();
  if (name.includes('@') && address !== '' && !isSamePerson(name, address))
    throw refuse((voice) => voice.say(SAY.address, { approver: name, address }));
  if (address === '') return fill(SAY.unverified, language, { name });
  return isSamePerson(name, address) ? name : fill(SAY.verified, language, { name, address });
};
