/** The kind of file by its first bytes, as its name may be wrong. */
export type Kind = 'zip' | 'binary workbook' | 'pdf' | 'picture' | 'text' | 'nothing';

const SIGNATURES: readonly (readonly [Kind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['binary workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
];

export const kindOf = (bytes: Uint8Array): Kind => {
  if (bytes.length === 0) return 'nothing';
  const found = SIGNATURES.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte));
  return found?.[0] ?? 'text';
};

/** The format of a text by its beginning. */
export type Format = 'html' | 'workbook xml' | 'camt' | 'invoice' | 'ofx' | 'qif' | 'mt940' | 'table';

const BEGINNINGS: readonly (readonly [Format, RegExp])[] = [
  ['ofx', /^\s*(OFXHEADER\s*:|(<\?[^>]*\?>\s*)*<OFX>)/i],
  ['qif', /^\s*!(Type|Account|Option|Clear)\b/i],
  ['workbook xml', /^\s*<\?xml[^]*?<(\w+:)?Workbook[\s>]/],
  ['camt', /^\s*(<\?xml[^>]*\?>)?\s*(<!--[^]*?-->\s*)*<(\w+:)?Document\b[^>]*camt\.05[234]/],
  ['invoice', /^\s*(<\?xml[^>]*\?>)?\s*(<!--[^]*?-->\s*)*<(\w+:)?(HDon|TDiep)\b/],
  ['mt940', /^\s*(\{1:[^]*?)?:20:[^]*?\n:25:[^]*?\n:28C?:/],
  ['html', /^\s*(<!doctype html|<\?xml[^>]*\?>\s*<html|<html|<table|<meta|<style|<head|<body|<div)/i],
];

/** Formats without a reader here, which are refused by name. */
const OTHERS: readonly (readonly [string, RegExp])[] = [
  ['DATEV', /^\s*"?(EXTF|DTVF)"?;/],
  ['SIE', /^\s*#(FLAGGA|PROGRAM|SIETYP)\b/],
  ['BAI2', /^\s*01,[^\n]*\n02,/],
  ['MT942', /^\s*(\{1:[^]*?)?:20:[^]*?\n:34F:/],
];
export const otherFormatOf = (text: string): string | null =>
  OTHERS.find(([, beginning]) => beginning.test(text.slice(0, 4_000)))?.[0] ?? null;

export const formatOf = (text: string): Format =>
  BEGINNINGS.find(([, beginning]) => beginning.test(text.slice(0, 4_000)))?.[0] ?? 'table';
