/** Time zones on both sides of any script's; those of the second line change their clocks at midnight, or did. */
export const ZONES = [
  ...['Asia/Ho_Chi_Minh', 'America/New_York', 'Europe/Berlin', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'],
  ...['America/Sao_Paulo', 'Africa/Cairo', 'Asia/Beirut', 'America/St_Johns', 'Atlantic/Azores'],
  ...['Asia/Kathmandu', 'Pacific/Chatham', 'Australia/Lord_Howe', 'Africa/Casablanca', 'UTC'],
] as const;
