import { describe, expect, it } from 'vitest';
import { readConfig, settings, WrongSetting } from './config.ts';

const whole = { LLM_BASE_URL: 'http://localhost:11434/v1/', LLM_MODEL: 'small-one', LLM_API_KEY: 'key-word' };
const none = { LLM_BASE_URL: '', LLM_MODEL: '', LLM_API_KEY: '' };

describe('the settings of a language model', () => {
  it('are none by default', () => {
    expect(readConfig(none).languageModel).toBeNull();
  });

  it('are an endpoint and a model, and a key where one is asked for', () => {
    expect(readConfig(whole).languageModel).toEqual({
      baseUrl: 'http://localhost:11434/v1',
      model: 'small-one',
      apiKey: 'key-word',
    });
    expect(readConfig({ ...whole, LLM_API_KEY: '' }).languageModel?.apiKey).toBeNull();
  });

  it.each([
    ['LLM_MODEL is missing', { ...whole, LLM_MODEL: '' }],
    [
      'LLM_BASE_URL is missing; expected the URL of an endpoint, because LLM_MODEL is set',
      { ...whole, LLM_BASE_URL: '' },
    ],
    ['because LLM_API_KEY is set', { ...none, LLM_API_KEY: 'key-word' }],
    ['LLM_BASE_URL is "localhost:11434"', { ...whole, LLM_BASE_URL: 'localhost:11434' }],
  ])('stop the start when %s', (message, env) => {
    expect(() => readConfig(env)).toThrow(WrongSetting);
    expect(() => readConfig(env)).toThrow(message);
    expect(() => readConfig(env)).not.toThrow('key-word');
  });

  it('are listed, the key as a secret', () => {
    const listed = settings.filter(({ name }) => name.startsWith('LLM_'));
    expect(listed.map((one) => [one.name, 'secret' in one])).toEqual([
      ['LLM_BASE_URL', false],
      ['LLM_API_KEY', true],
      ['LLM_MODEL', false],
    ]);
  });
});

describe('the hosts that webhooks may reach inside', () => {
  it('are none by default', () => {
    expect(readConfig(none).webhookAllowHosts).toEqual([]);
  });

  it('are names and addresses, with or without a port', () => {
    const env = { ...none, GOODWORD_WEBHOOK_ALLOW_HOSTS: 'Hooks.lan, 10.0.0.7:8080,[::1]:80' };
    expect(readConfig(env).webhookAllowHosts).toEqual(['hooks.lan', '10.0.0.7:8080', '[::1]:80']);
  });

  it.each(['http://hooks.lan', 'a b', '*', '10.0.0.0/8'])('stop the start when they are "%s"', (hosts) => {
    expect(() => readConfig({ ...none, GOODWORD_WEBHOOK_ALLOW_HOSTS: hosts })).toThrow('GOODWORD_WEBHOOK_ALLOW_HOSTS');
  });
});
