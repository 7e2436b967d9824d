/*
 * What must happen at once in Redis. Time is Redis's own, so that clocks of servers do not matter.
 */

/**
 * KEYS log · ARGV length, ttl ms, then seq and event in turn. A number that is not above the last one is there
 * already, or came late: whoever follows has seen the gap and reads the journal.
 */
export const publish = `
for i = 3, #ARGV, 2 do
  local added = redis.pcall('XADD', KEYS[1], 'MAXLEN', '~', ARGV[1], ARGV[i] .. '-0', 'event', ARGV[i + 1])
  if type(added) == 'table' and added.err and not string.find(added.err, 'equal or smaller', 1, true) then
    return added
  end
end
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return 1`;

/** KEYS log, snapshot · ARGV ttl ms. The emptied log remembers its last number, so that nothing old comes back. */
export const forget = `
local floor = 0
if redis.call('EXISTS', KEYS[1]) == 1 then
  redis.call('XTRIM', KEYS[1], 'MAXLEN', 0)
  local info = redis.call('XINFO', 'STREAM', KEYS[1])
  for i = 1, #info, 2 do
    if info[i] == 'last-generated-id' then floor = string.match(info[i + 1], '%d+') end
  end
  redis.call('PEXPIRE', KEYS[1], ARGV[1])
end
redis.call('DEL', KEYS[2])
redis.call('HSET', KEYS[2], 'floor', floor)
redis.call('PEXPIRE', KEYS[2], ARGV[1])
return 1`;

/** KEYS snapshot · ARGV seq, bytes, ttl ms. */
export const saveSnapshot = `
local floor = redis.call('HGET', KEYS[1], 'floor')
if floor and tonumber(ARGV[1]) <= tonumber(floor) then return 0 end
redis.call('HSET', KEYS[1], 'seq', ARGV[1], 'bytes', ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return 1`;

const now = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)`;

/** KEYS until, devices · ARGV device, about, ttl ms, longest ttl ms. */
export const touch = `${now}
redis.call('ZADD', KEYS[1], now + ARGV[3], ARGV[1])
redis.call('HSET', KEYS[2], ARGV[1], string.format('%.0f', now) .. '|' .. ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[4])
redis.call('PEXPIRE', KEYS[2], ARGV[4])
return 1`;

/** KEYS until, devices, left. Answers now; device, when and about in turn; device and socket in turn. */
export const present = `${now}
for _, device in ipairs(redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', now)) do
  redis.call('ZREM', KEYS[1], device)
  redis.call('HDEL', KEYS[2], device)
  redis.call('HDEL', KEYS[3], device)
end
return { string.format('%.0f', now), redis.call('HGETALL', KEYS[2]), redis.call('HGETALL', KEYS[3]) }`;

/**
 * KEYS draft, drafts · ARGV text, the revision it was written over, ttl ms, channel, news, which draft. Answers
 * revision and text where another revision stands.
 */
export const saveDraft = `
local kept = redis.call('HMGET', KEYS[1], 'rev', 'text')
if kept[1] and tonumber(kept[1]) ~= tonumber(ARGV[2]) then return kept end
redis.call('HSET', KEYS[1], 'rev', string.format('%.0f', tonumber(ARGV[2]) + 1), 'text', ARGV[1])
redis.call('PEXPIRE', KEYS[1], ARGV[3])
redis.call('SADD', KEYS[2], ARGV[6])
redis.call('PEXPIRE', KEYS[2], ARGV[3])
redis.call('PUBLISH', ARGV[4], ARGV[5])
return 1`;

/** KEYS granted · ARGV limit, window ms. Granted attempts, the latest first; a refused one leaves no trace. */
export const attempt = `${now}
local limit = tonumber(ARGV[1])
local oldest = limit > 0 and redis.call('LINDEX', KEYS[1], limit - 1)
if limit < 1 or (oldest and tonumber(oldest) > now - ARGV[2]) then return 0 end
redis.call('LPUSH', KEYS[1], now)
redis.call('LTRIM', KEYS[1], 0, limit - 1)
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return 1`;
