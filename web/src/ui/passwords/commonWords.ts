/**
 * What people choose when they are asked for a password, most of it from published lists of leaked ones. Lower case,
 * at least four letters: shorter ones give an attacker nothing that guessing letters does not.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `password passwort passwd pass word secret geheim admin administrator root login user guest test testing default
  welcome willkommen hello letmein access master money love lover iloveyou forever princess prince queen king
  monkey dragon tiger lion eagle wolf bear shadow sunshine flower butterfly chocolate cookie coffee cheese banana
  orange apple cherry summer winter spring autumn january february march april june july august september october
  november december monday tuesday wednesday thursday friday saturday sunday football baseball soccer hockey
  basketball superman batman spiderman pokemon starwars starwar naruto minecraft matrix ninja pirate wizard merlin
  angel devil heaven freedom liberty trustno1 whatever nothing something computer internet google facebook
  microsoft windows samsung iphone android amazon linux server company office work jobs interview
  interviewmaster practise practice career michael jennifer jordan jessica michelle thomas charlie andrew
  daniel matthew robert ashley nicole amanda joshua maria anna peter harley maggie ginger pepper buster
  hunter killer ranger mustang ferrari porsche mercedes corvette yamaha london berlin paris america texas
  chelsea arsenal liverpool barcelona madrid juventus happy lucky sweet cool super magic family mother
  father brother sister baby friend change changeme temp temporary qwertz azerty`.split(/\s+/),
);
