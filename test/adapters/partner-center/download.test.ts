import nock from 'nock';
import { describe, expect, test } from 'vitest';
import { Stalled } from '../../../src/ports/failure.ts';
import { failure, partner } from './partner.ts';

const blob = () => nock('https://blob.example', { badheaders: ['authorization', 'cookie'] });
const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255]);

describe('an asset', () => {
  test('is its bytes, fetched without a token', async () => {
    const { marketplace } = partner();
    blob().get('/logo.png').query({ sig: 'S' }).reply(200, picture);
    expect(Buffer.from(await marketplace.asset('https://blob.example/logo.png?sig=S'))).toEqual(picture);
  });

  test('is waited for', async () => {
    const { marketplace, clock } = partner();
    blob().get('/logo.png').reply(503);
    blob().get('/logo.png').reply(200, picture);
    await marketplace.asset('https://blob.example/logo.png');
    expect(clock.slept).toEqual([1000]);
  });

  test('is followed over three redirects and no more', async () => {
    const { marketplace } = partner();
    blob().get('/1').reply(302, '', { Location: '/2' });
    blob().get('/2').reply(307, '', { Location: 'https://blob.example/3' });
    blob().get('/3').times(2).reply(301, '', { Location: '4' });
    blob().get('/4').reply(200, picture);
    expect(Buffer.from(await marketplace.asset('https://blob.example/1'))).toEqual(picture);
    blob().get('/0').reply(302, '', { Location: '/1' });
    blob().get('/1').reply(302, '', { Location: '/2' });
    blob().get('/2').reply(302, '', { Location: '/3' });
    await expect(marketplace.asset('https://blob.example/0')).rejects.toThrow(
      'GET https://blob.example/3 redirects more than 3 times.',
    );
  });

  test.each([
    'http://blob.example/logo.png',
    'http://127.0.0.1:9/latest/meta-data',
    'https://user:pass@blob.example/logo.png',
    'file:///etc/passwd',
    'data:text/plain,hello',
  ])('is not asked for at %s, nor where a redirect leads there', async (address) => {
    const { marketplace } = partner();
    const error = await failure(marketplace.asset(address));
    expect(error).toBeInstanceOf(Stalled);
    expect(error.message).toContain('is not asked for: files are read over https, without a user.');
    blob().get('/logo.png').reply(302, '', { Location: address });
    await expect(marketplace.asset('https://blob.example/logo.png')).rejects.toThrow('is not asked for');
  });

  test('may be in plain http of this machine where the marketplace is', async () => {
    const { marketplace } = partner({ marketplace: 'http://127.0.0.1:4010/rp/product-ingestion' });
    nock('http://127.0.0.1:4010').get('/assets/1').reply(200, picture);
    expect(Buffer.from(await marketplace.asset('http://127.0.0.1:4010/assets/1'))).toEqual(picture);
    await expect(marketplace.asset('http://192.168.0.1/assets/1')).rejects.toThrow('is not asked for');
  });

  test('that is gone, no address or too large stalls, without the signature of its address', async () => {
    const { marketplace } = partner();
    blob().get('/a').query(true).reply(403);
    expect((await failure(marketplace.asset('https://blob.example/a?sig=SIGNATURE'))).message).toBe(
      'GET https://blob.example/a answered 403. Such addresses expire: read the offer again, then the file.',
    );
    expect((await failure(marketplace.asset('logo.png?sig=SIGNATURE'))).message).toBe(
      'The marketplace names a file by what is no address.',
    );
    blob().get('/a').query(true).reply(200, Buffer.alloc(20_000_001));
    expect((await failure(marketplace.asset('https://blob.example/a?sig=SIGNATURE'))).message).toBe(
      'GET https://blob.example/a answered more than 20 MB, which is not read further.',
    );
  });
});
