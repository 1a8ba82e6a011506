/** English words for numbers: each with its value. Scales multiply what stands before them. */
export const numberWordsEn = {
  units:
    'zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fourty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90',
  scales:
    'hundred 100 dozen 12 dozens 12 thousand 1000 k 1000 lakh 100000 lakhs 100000 lac 100000 crore 10000000 crores 10000000 million 1000000 millions 1000000 mn 1000000 mln 1000000 billion 1000000000 billions 1000000000 bn 1000000000 trillion 1000000000000 trillions 1000000000000 trn 1000000000000',
  joints: 'and',
  fractions:
    'half 2 third 3 thirds 3 quarter 4 quarters 4 fourth 4 fourths 4 fifth 5 fifths 5 sixth 6 sixths 6 eighth 8 eighths 8 tenth 10 tenths 10',
  ones: 'a an one',
};
