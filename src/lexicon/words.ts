/*!
 * Words and verb forms of compromise 14.17.0 (https://github.com/spencermountain/compromise), made by scripts/make-words.mjs; do not edit by hand.
 * The MIT License (MIT)
 *
 * Copyright (c) 2019 Spencer Kelly
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy
 * of this software and associated documentation files (the "Software"), to deal
 * in the Software without restriction, including without limitation the rights
 * to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
 * copies of the Software, and to permit persons to whom the Software is
 * furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in all
 * copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 * IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
 * FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
 * AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
 * LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
 * OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
 * SOFTWARE.
 */

/** Words and their kinds, as src/text/wordlist.ts reads them. Forms of verbs that PAST, PRESENT and GERUND give are left out. */
export const WORDS = 'ABYl3DglZan13O2_kF5GcD4BRCsUz54JhOB4qgQ3l7AuXK3mWRqPrOJArGdOIrYvx-McNei93g4KbyCXjDoThnW98IVTc67c_fweg58k5gFTv_iR2t34RmjbREj9aDTjbocNzKhuTkNFZX8iLvRnEledY_cfwuZmYwHTYlE5qoIu2IGewnaZ6xKkHPL6U9'
  + 'tcRaam8UwL4DJBV9nLchJO5pgurzlTdRdQCrX8x37OIt6KNGanqYkrr3yDhfvBSaPzA6drzOlyY3NyCnoAvJovXZu_E6RnFbIlfcaWuzUrAnFtRQXKdUzW49EfDmwvY44cKOuTkKL6FbANnPkYX3HruvOYLrb9BIObzhhyvAtOBXhvA0S2JTiL2zaw9Jsb'
  + 'wdqKJklJGWfsGqakRVbwQspHVCF3WtVmKCDj0cSaUQ6G1DeNhX29btFpC2_KcOk1qqbmTNFPafNgZ4rov8tTgozfD_HlF16k85pzbxUq5NZkvxXEBr2276EHYNc5_VwlqRowiAUTBz-D8iRN_FL0YnmCLZlWDMV8zcvTU9QM36HrucGy6nKlbNWC523CnM'
  + 'yJt5grKN2W93INwpcI-6-b8xDrr3gNjz8Mk4xYkc3dmOPEd2WBuMsjtJbGnlYOanL9LghgdDOENRrZdg5CRvZmHYMVvP9yf_TOsdujRUj9Fw9b83fBq1X0ujwOQcjq8LvJxs7VEklaPvYAsgkiPLXAlGJ7oyhn0FY8vTWeqZobNeZTeW3-IOj8Z-uKTIHu'
  + 'jjVe8eFKKRJ0GeTYb9PaOpD2reW3pCJ2L-03UdA5leisccat5q9unGDMli8G4YXrXvc05ZMlbHpG0R9gOxtNxBdmCjskofdAIGPqjZojiH2qrb5eVLKXhnlnHkd2cbqjB8n6_DG68cmnwgpOhKAkA7JZp6XPyQ81KJO4d5p1pEYjOuvOzN6I5LhsIUjwpk'
  + 'xVvyYZwrymez_9EpxSljPhb5OT6etElQtBwgoZAziGLmx246kzUgaTsrTk7tRRHIMj-LSwT6SjS7Pnp531P28itbYQKEtR2NTiPUnGqFZgOgD7UmHkHKVcfNgIVvj223ajZvUc0JGNPogtPGhNq4VzeHjFxninbSjR-PejU1O0pn75V8sY3QfkiEhMecZL'
  + 'W6yWuoU2yVW_VYoEareZYrO9HroBQoSqP3JYRcthBeRyFqmFLBTcr-dv9hMaUcHejD3mOj1LeJVnMKJAznxdb6qFtKaXy1-HXFfeYAq_-Auh71nReriFBJGHIapMI0GwWSf_g2hguH494XKwtzUWFGQdcP8tp_kalSgGLg2NtieT9B-10EpNZ-ufmmq5jG'
  + 'NNWrcT6ntMGrqNOnpst6aP0_IgcINnZcn2BOT0tz94tBc2YeT8zuIrbDB9xOSbZPr3uG67swd4hPHMvBeGM6l7LrpftbO526Ihy2Vof3meCGhOEnnaVFoXcmXPjvYTiGANYKAWCe-5k7AIlFR7WDweb2F-15Ah34UER9ZXUatqJ1LPuGlvVnQnNJ8Td9DC'
  + 'SUb_tSAPJvOsPTszBLATVXBSiu1QWQmrYranVqMd1UbwD6qVfQZJZg-cWrcRSv4I6Xp432xx6LxpOBVQPs4GAympiRh0Fodzm-bnVd3WMK9xhLUCHuupLuFecMjSVxmA24pN_XlSc-eJ7xCe8TmhgloZGQBiQW12z4C2dmsvSeWsMJyJNynbZfPyybERsN'
  + 'f4slnNHDz63QG7lcezihc7u8KbGYC4qZwMqWdvuB2Jms0EiPRdfVYZHCpRvt44eSY24Q1Q0SqbhEE3SNihVza_-auCQWluXRMOLOshMlHc0STrdjklwf61SVuvLBKtTb91C8S9z8DmYdbf0bhyLuSUdskm22ADZDh2CG648TGFogBhPhDu8eMFeSshTzOJ'
  + 'Uoq49pwr8KwuZGxk5xGk9xlXll5_P_6kHvZsFpa8qkRXvD8TKylghkZmPCx6SuE2dugZ_SfvZd9el3LszyAAKV1dXExmKp0krGAdE_tVlchE-zQVAEZKmQJ4pj_PTpRm6-AB-LxfpSAohAcYiespqSI98qiZ49fPWhSlTi253xDMr_41rFP16RaDoGg0Fs'
  + 'SeJvySYKnb4yAn4eVXvD6af8sLfxC7-3cltfTh_dDqFsIQ8igR1Pu-cqvno1LtcZWDRLEPTCkB6PoU6n1BQodmf9trjQs2eFAsOMovzPYDB_tRqWZ1xgm9KYZD_lrzQ_NrFG8TqyvnXIJwvTNA4DiqYPxais5OA8LXshClEYc-vnnGKF5evjvxZkLgVeI4'
  + 'Ib73mBZ-kvF4RUJ4BKVum9yB7MYWZgWb-n_hcJWO46at53y3f84HpTNDK-L0FPB7WWyxK_0OsZxlnZZci3HjrvuHSR7ZcSk_3s3x6yAOjmxT6kE-bw7ywEyAJJB0RhXYsL-O4KL2G8sez06_eUpfwixTK-js6DVW4CLdr9u5sewEAKvLXAigii6E_jsC56'
  + 'Kv_G9lB7qdUyAXJdnQt0MrLcHr9y852sWI8ypIwCEPF1MEbipp5yvbNk4DjnXA6i_q8_uHTW11kHVHAeSLYs9yyzhocsckYmuX6x30praXsr7cGoS2e2iXZXT-5nurI8cUs8AqgKzJiDQo3dliPW9eKe-ZoDZp-2IXUPrFmqIwkfvgBHx512y_Zu4YijZW'
  + 'zsfaARAEAGF_gz9QW-hw1f8ScrZIzYbR8kmKxj7-qs4nzc3GHo3c1pE39FLFfCjW5sbEb5dD_IcoP2BBl3hxOpafXvBzvKudslOCKBtHs5Ve8-JjSox5pIJgGmihEOkxepY4OTuF27MMcdWi9Uvh43uzcghs9JFexk4_t_gB0IaNK8Zj3HfUwuDlVYVRBi'
  + 'KHguJXnLyYcmEnAm8UbAyGvkZIv8xw-aoEY3Cu1Ixt53TbRPO1ghQEIaVhqy8PPCIxPHxz0sJYlROaiO_Soojr3F6zy76MgG0hOEPJkmCHJI-CfQomxO_UlrIiEXpOs0Bq19ErbRDcagXZXXQNFuiq1OEcFVhPUssl6h_tzkU8u4m8PS1shB5xGTTw1v-i'
  + '6T--PR07w7_XOXDi-yQlghnen_QVXbqBtVxKzs_SjrKMmn81tFdPjVIzBZR2VFZNw9OUbkgvNCE8sD-dXWS0jAYQDV4BACJoLJL19IuE6JrQfoDfd3a2QKRrUOJG2XE4rei0VIQoFgANOtGafnoEdIwPoWiAZ8IKDVQ-9KwzwVeH3VZrpCbPCsFC_y_9lN'
  + 'ZNG2k266QWVwV1uumQBRkXmdDFzUmigG4pIjFDwbDsW7KAXIqDkRrJ-7iwsH1f4eMWziSO8BswwuSRNnfDjgoof_yuabbr-yNOgt2VBX_iOATDUp8ai3k-CX3bzQc7tAUpV7zneTybF6ct7N2bGz5RtkpiyBO-TMCFkfPh0mLP-S7Z_EH6HU7zDEQ0xT_G'
  + '92Su_iGEFmadIocHm0ixVf6_QaeVsPqaJZVz_VwdFLI6mVxC93hpMdmc2GUBZ1vvWSyPoR8QM4Mu7W8zpu_fgSfbrUGAqBLQ8N1YoY0tkdlC3DpAN7G79NNlLGaUpKDifRkuvC17eXwdWXeA-Mfg54QSaV6Dgk2NYVqv0bleEF_Ue1qyjFZufss7HEQSXn'
  + 'C1V_pPIRexKZDuq_W7sytgi4vmD4qHyfC9sJXyQQJLdrRKTWE4k9EiAI2Bqzg_IFbsPeGul4geWdgr9VZ-R6DqS0D50GCu3HHq0f3vwI76klEOqjCScObiYvTeBp9ME6lsSSIjy2Zb46mH44VsYya_jvds0zq2jxwNq2KvM833APks7WgX6wg-iFGute8T'
  + 'fLqTM84vM-oof4pnSAstzCizfhRHse6V-jiR6cTB0ecup2pXPXFpE6NlWhsNUZok1wJ21N2dtu06p4jkmXsPSvDsif9gcNQmjbAFGzJWt7RsYkPb7Lmnz6YIxqU4buFyDXJDBOXnMPfyT1zUJWZd9XXWnxyJ7PpySxb9ZqWnQclujQILqDZumEy9RrECm4'
  + 'w0nl7pfsh3_Dm4CqVn-ihV67QmfWiGrFNSZu-c_xay6c19sMv5xxd42Vgkp3JO_P0wJ4vCd7gy7xE07zMv5WGAlJQEeQW6iUIUr94XVXoP6WsJHvxvJPZODhIr1IEK__-SngOMx-gE-kkTL8HHoQdNkPOPIRNJ-KsWk9oks4wg5-CjU4RGZiP95Z7FUq2Y'
  + 'qY4YYzwmvLo73n1hOAutqAI6JIj24YGTqkqYu0FhqN4H4GOpE3siXx_vLuojprbEf3UzzMzrTFq87yTbZkjZX0bHlyM194KhS0Q4-Eef7iK_VSeMYQ3XzhDDmZSS-aWyj3Oy9iGI1FFZCJflWjgiRN5n8GlgYCw9KygkpKwB8QuVrtGBetT6KlyUZuw8ll'
  + 'r80OFcHmalDqpMqfSR_-GKn6U10gyr6R-lG4JQxe5phCagTmvKEwTM9fsoOESIn5r2IXUNebPKQKprpP293HnJV0LVZ0J6kXuxcHJFJtOP8GpCdU6u38ofxiBgdDMNgngJ2MEb_rcke82nn2J1ocwT6KeRPFVErir8t2wvAuf1-i52NYl3-xQQ2SIADeY3'
  + 'THKJJRSVP5ol7NTtFiijIHj886nD6j6YW1DVrPQy315g1g1F7HyYvyI8VkHDRSyU0UPnLHhj8nTrW6AN4NBBj_uJiEC2V-d1fvYl6D1ypnLQlTUkKt2CZPd4zRxreAa8OLXQgozLpCPX2jqRcGoZgIMcb9vghk0HEStlpX1BG0pZ1EcFadTYYsV7PuDLUa'
  + 'jtGj8w0-Es2wDzG76CsvltQqGd8cq6U3l6EqkWS0tkwFJCge3K9BNWGoGWUKLxwd4KKK2lF3XnbujYX0swJFS20Ba_U1s7cneIbETjSnuVSarE7SNGZk5wc_yKOcjS5bz8linoLi2decZCXiT0_deBTomgWm61t0Kk0PSiH0Sy-Obv5QH7lQtGPd76ghgG'
  + 'VzjtGULjBvXDCNxtKoaaFB1THtzeSgBhQQXbV93osV5P-o8RhPIBOP9tshqgRsrk2TqLqDqMdPQa4pgppmop7f4h_5-65Y8ja6gF2-5nGHFWhp0Y1kxfribtAyuaDSXJqRCXHHOT4U_tIE_f0U8gI_RSXWGacpOIKZ7xg9drzf-ko3aQ24XV3NRgvTaT7d'
  + 'hP_amPX8bRopvqQRF_DR_ItsCVY0CGtOWlSmRNj0naZPxpsaEU2WZwIoXZzpSBLGRq7FjsM9Y7xoF6qBtHi-umbuFHYNWk_KikyUmMGMaYNjmKNSsYmZpR3JmKUpgMVg8FsfNi7-xSW4Q4RiDfcrFHSc65tqLADLNQv93Ad2w9KfnTxBFHkcy1qXVAARaI'
  + 'UBW38sd8WRmOA_MA1xlI2X9p3XMbrMdzC_WwcQgIczE-qseJ_6x9D008x994UJcGjMtpfjfQZ3P8Qj1PrkhfbNjNe1MKhNeq5Wm_4EYi0dh-MZlxvK3sawhbGEvIC2gJ-JkfvSdbvV6hc7PHhM3T7g08pZmqjKP4RzScE9xddEjz1ZQtYkn8aqTpxj6vse'
  + '1AmFDnAmy4SQPCnKPyVirwJfazVnO9oLIkakHa2-B4z6zIaDA7YnBe7gPknRqw6UHY6PpoN8I65KjPfND8dfHBGnWWQSUz_TbXpysxhc8VcGa6qfIdFG1l5VbtzE-7gjfThn812nmXA8zXB6_VcVF-IJB9-nmZTd3lipAtJbUXjSc3QAAdQzjEgXCvNOp7'
  + 'VTdiJGY-nECIVw6a19v_fKR5GRRRFtBB3fQiMPqICLlR-rI91yPmXWtCEN0uz_AQSCy8Z26k5cYd7IgwIEsfCbpko3Yf4mFp3wwNGxVuOzFrvNLvnM3x15KP_LPqFNriAj1cVFZF14hUn3K_VSqybju2bt26lWU4m18GfHZh4wKHvNW1k9QyFCiOBNnYkg'
  + 'BBiLT571-CM943f4xLtPZhhqDSmqskhlu4DY5KtvuAzFNTq8uzdygJcxaGVe6d4UtWWYcwumpel5q_BLbVkTQ2WYCoXYRzQpI0uBVIrm_qmZsQ66tXKB1PX8dbRePx9WWYG5dXQIyC8tFbfgM-Reo4W62GSkgaNzhORpRqrv7BdR9t4KWO4LLStAsEzECY'
  + '7-Mwm8gKSHlngjlOatO0R_wEylG9Zs_0HQB9BXEy1sGKX0tYoLlqUfC1FieV7YpTCPbAoch4laEr31hw9J0E4SypHs4g2d9_2cMom-ptGYytaAihKRabcV29Pb4Yt-sr9nhY40s2xwK2Zp4UOdHt0ZfQrbG_Ec7PaeDp6lGGnsBcFQgFn-M_TMApyG6Ywf'
  + 'fTgEFzadFR2a0vgEXxWNryOYlkf2ob0l-VTdYf3jqt9MhVWsweY6ZnXStvs8RPaS7ArJ0w2R5J_scIEXyUoESI9-_6uM-kXAdO4-AqOZ5rZM9fKCdpV279SK1OMEK-oTNIMPoizd-3h_pPC3dOJdENJL3Ijancy3VO7HVbhHTQR3kKTjgjPEfKzO85W8vZ'
  + 'Z3rMR3p1cRRTxA2dYs3tzIJqb113z0fb7YT0fkAUgj0j_UrasyCrBEJ2PugGa0A23oX-D4nG8nmBksTL51lpuJB_MYtAT2yGkGDCoX5MYmw_5qeTdXjZ8znvVoYBCNELloJTHilN-eb6rIQuTfBsmQBozDZN_dl8U41T6awpFPKK8j4ZsVbJaH5hjXIsuV'
  + 'Klt7vcTd37CasxBjZxZSHHNjpvlWG7zERf9NFv8Hikr-Rd2qPDq2Xv-iEOTS0Y1QYRzMLDONL9W4ehIulVQIyjZ7Izdi7CX9xEUNMG_EYU4bEkxCTzITSxmAU6wbrKd6TqPW4TBLXQX7_CLj79_o5ihi-RoyitMzhBxOsx7238cvmPE7GzpGSbIAYKLFM2'
  + 'gY7SrvlHuOz0v0K2pjZjGVAZAcPmFyRwJaqzv1IwTA_ZxrEukfSADVt41EKWntRo8DEb15aMk7uF06KmGwVjoEb5uYjT-28bzn1M71QliJPZATxFVNkFG8jNTtgDr-MzM3D8tyr_L-g0r_SxQPLx5YS_QSG65759wzge_pYqGFP9VtAIVMiWbxpMgI554x'
  + 'm6c79BafpDzio2a7CPDFpMo4dlc8VtxNAQbvffem3Grf3N8pu8FxD9zCWwYnADt07x-Xgghe7RvCZs1fMRhSFiUxKvIS-pi36s6Xe6bK7uo8jcebdeQjg9kzVI-3H4aRXBF9O9QQ2R-cnXDQTQRJ4M1JU6knA3oNZ7MsPnIs-0ixTcyYinQwYl8yT9Eme5'
  + '3xE7lWKqTLZFfu7y1btRymCL01csy6sd2OByeDntQZIG3gWbIY8J95VrXtyOo2Tnm-sYJB_xfF0d00ed37PzK8pmWWpdzTUJKTwddxPHKlJaLgJwM006IXsS5DVTx6megcD3wbMnLuKyzebpE3k7O0cArLKChnPETKmpIegcyjJiBszmg3GDCNIfFBUvQB'
  + 'pIlC17L2yJ2Jv911iMOHyiQOGhiLjOLqeWX77UFV88xKsPwDrvdfdVjtoNYE6TFkEz2qzEPDgEYSEFGrBavBuT4q8o98ZZo3zwS72W7DMY8ogM5bnRnwd7qTMsfJILJnnvi9XXNZzUaBJjq1ZUQiS8qbzxaqBrb2BBcaHGBQaklxlJDc7cLhmqJiDO9q0i'
  + 'D3-QDxn6IYclcy0scS8BOkoX7qhXWXblhsW1gAdL_j_azBIC6LMb_uTKGF98ZpbYdkjZvrK8mp5vOmsCaMeduuF3lNm8kSr7tNUlo-j4rVvyOq0mbDudE8QfdN-sTLRA149bi0wfDia8_9vgIyCZd0GR-pPyTi6HJLP2j0H_jidbiRaf0EnG2s2FvDJpZH'
  + '_LAPNCPeOsbc2aK8B29vsXTF6T7JhQoHTA1SL3vZlN_f2hUOXnegmNlnP_QBgC5SmWmqjcUNxr98wXkicXS3Rom0sdP2YWpqs06nuYviLitoD4E6nMgz6QBeHak649sqjDXX9zeLk39wCumGabSyk5D4s8hm50IMVNy_QZqDK4xxDL_9tMpUUksuWAY-Kg'
  + 'kAuuwbtxyAe7RIJw7Rh9rmYoC0DP9Dud3BGF4JcgGqLtxKAnNATIE6AF6Qufvg8R-nyQ_ZSqTn2TYF_UEesqNrKE83pTY4V7dLO4F1-Gq2r1m7GYwwRMQM2xpNWggeOsgaVYZRpLv5RQoEK8xKlJhYQimy-HJPiwpLZV-r5DuoAUmN0iTafvmBHXWKbnzg'
  + 'rnnAyKFFc2mvAN5tSM0u0Q-oAAZ4ZZGakymgAASasNAGyA0HMCjW4SdDYKbgKHiYto2AIowsv3Yhj7VnnteVLCjnyUMPcmdHl3xTvUNN3etibeTBHSXV7YkPS71ipPA-Tud-NzLMx2eghgMRWHWkqSYFLiC3O6ISMVkaezvUWFQJ_byX64jTZ-ZjZJNBxP'
  + 'tHNde2ShO77koVFACRhRcqpMHSkOT0QYCaUa5wVcMDnwP2aTYsLPJnRZr5sjPXGTzFWKm4jELY00DF3wSviHSzjqCz8GCUfBdf7pgOlbNQxgQLS3wm1MvR8Mq7QQhtEyS0zlttOhcT__YYsV2nlNF4Zkx4z-qqGL0h_KOyjNmVr-Oc-16JDracKEhFtd1P'
  + 'xmvb0kRH0lRTQEhdT14dNtK5mGZb8tvSnQb1XTaLM86eWdWr33F4N6RE1phxAZqiQKyd-2odoKgGnaCv240b1GN2m2hl2WntF3JUYHnTwqQhvNmGQKxTNwv1PtUa5DSBflDaZnFC1HhOKUWlUBJPDV69pKmJZunbKEpxeEE6AMfvg0-QeAaYjvNeLrqGzo'
  + 'yPn20GcMJsnuBfcflOdmmOqfKgVPETi1yAXD3ovXZGV8W1RR8vYjOX4MoLEbhHZYhj-MiRDBhCz0y7t8cHxWHDkmSPhjE25p9MpYCEU8meY9n91W5OVXoBX3v34Xtse75r1Lw0LMUgCVWYnvtxspEfMjC9-tFh_7fk7gR1qJAwvTjC4vFykXTBgc2UzTSU'
  + 'YsfSjmeFKaYjs0V3-kMMPziZFypaASpHF9r_gjXGtZHJw-O1Xx3Cy9Ve4dzhD5CYJ8vHNT_Rvmww-RCN3dVmQiEDJ9im3lT6GmWbztmbzd5TIgUmz2ViItoS-OdqrnNlS3ZmV0iwB4XIO2qa4MacUaUgw8y7QvbGFrcaHgHMYT-6Zfx62DO-SMe3SlQt7A'
  + 'ylTnsCQbQbeGroiO_XApycDgj4x-kXTjbqHMPIv-jhc8qWlNxOj5e8gaADSkfe8xVXOCnlOtRcRQQPAKrpNXki5q6O69Qy2AInWv0Kdi20x5-oJFcD0qcN2AIu009Ne3gdn7mZQn03nfJYLtF5RehoyMSBlVVDWm-xkG9Mza8zc0FnwRPjhFYHB7zzTvSx'
  + 'F2ycUpXQl64GQqhq6w897WfpkwbFQNhns0SFA23_l8luE5WSLyRhWttzpPyrM-h7KXrXfsRiGdsoc7PGCDj6SKU3PYL__t0xRGxw0oHGSvch18RtDvDXXW6s4YzAx1WqEfSs7qDHgmDiwqGUex6x669eNW2JtoK_amgrUxncMjvVL8czUWaHw6U43zTUCg'
  + 'unMlafilFyHcSM3l5NY9soqxExYKh8wS5MIqRULMCn2LAjG-qZfqotrgdbn2i5keS_ORvHjgV7lVPhvty2sNJlV8f25hTzeKjRzaqLSE1uo4k-8SRYH586dTA2gLj4DMMA8gqACQ7XGL9trg-S9san0AdTndccQmeQOED2Lr1IBQkTnGn4VkCyokfKPEht'
  + 'zSl-rzaZtuoktP8mWIW8l6DXBRI86bfsBm06jY4yIPTiyuK1TcQUGdXt1Q9-oYST8b61KBXo5LbVtLSEpicFgLNNc0gx87rRMiqMV6P2eVLtm0zb-o71HvrXFB9r6ANwbCk1J5BPxMbj0F4iVdJI7z-4wdOCsLAnMhDyJeffSeEXxQYsMKUCD4zrPpX8QN'
  + 'AJNkmfL4VAz8TZGL_c8CIyFApLDmUwsFYlM4DEHtOwZBE_z38GfcbpS3UWJDHp3DeCt9uihX94Y7tDM8nDOz7hAYG1-helVGKuOIdPjgGHfMyGY75i3hicmYj_DXcOaeqj8GL_69nzACgHbvRS1YxZOAJRn6rs99Nh33zaNLj86GdUR9TvftN9LYhxmIUE'
  + 'LZop64z3rviNSCb72xhOxYT6To1ZppoSJT9yz4gKdUy17e7hZSVVUeSRmu_D6re8Q_iskSBBJwOcIPHwJc6AZsVNt3xI4piRSJkhh2HzPN4Hm7je8xKcScV7eFEcxG51tLook2g8MBL9yKu9KKCyylJTz7TTkHblVHXbu5A3fBwmJkI-hz5mwzwJwh8QeH'
  + 'VsrcNPYDFjwlaiTVq1Z8EZXu8y-t5Pw_AlyPBVDYsr5cd3Rr_g4xLqqrEEtIufj1ZOpte8koJkOrskdZasO7ly8BtjaC3XTqvRagZMB44yq5AhE4O4r0y-N3DIrXkBm-EHj3KefMu-R7Tyi_BQX9XLI-jbxl-DMOHm1qxbjd0D9mGIceJ4a9wblNLuI3Qo'
  + 'yuU7OiFAatB-eEBYMUJpTge2n0HJC5t-WLXM9nuUm3zui3Qe2WOWrQxVM1lqfN9DhqomiO_laupOoKd9OZ8CxxPc70UdCiE0xs2WY-7yBabk_iuTIF8pzmdEElZUOwbokevuRnBCcvR6BGPOm7DN6HPNJ6g0YeiByIc33PIQXoGZq_QewpEAXNPebt9r7W'
  + 'h69_I0M-WYRXdvixksRsAHeoTUvD8avMdcfvecsIbFYk-hUVA98O4nE4d0nK6bdklLvsouGYUtEvFxIM4kRaj14dMlcIZwN5igIfXV0iLKSWM1Tn2A8fqDTnKU6Z5_Ry8IN2cn2xVJ3VhQo_rZWdGlw1yiVzWN_19t2e60yxBCQNP4EOVTNh4bH4bXGUp6'
  + 'IWAuR43E1XFfJYwgmQk3uexnCEFIt1T9_-Les_D7YbMItR0DXdanw8EW_iN33kAhG0djbJk8WLIIFM7Ncbob3nSllGaJPYHCIacTocUX3RBnPR6hKs4Cn9Z6Cp7y_sF-NClAMZBXOejIEkgvzipB_bhSK35f9TfkygOkVe5VoQTXSplaUGF3piDTv6ltla'
  + 'lygm9NmIeyy_IdjmaL5_a8hhydPCX1NuIA9nOYQq6PmQ_PYLGh7adQB2mP9WpqPyEMVuO87NW1zcFzVn9IjqTHa-bQ37BhZEAGRTRcFTKJhghOh_vC9JmOEbnCzRK5hGKi-o3OH_4js6yAJ5XyHNSG2HhOgZ5AX2SQKvC2WUDNtvO4pDUEqE159Aug4g6W'
  + 'lsmUuJX-EmNo8x-xjJ4MZ3cHZJX5Ew0GPCWW4PpiZjUov6jgWY5_us-lLW4CFjmxHCRPwjrJttLuUEgyMNmAImx5COy2SFsuaoYWDIQXZ-jaBmiXg_0t7ZPdcTzndbr2zT0Wf7bm41doM9ryzYOT0KP8rjqQktATDiSaLskZ6VT4xrN24GJaSkOeS9liPq'
  + 'fZ_CEzWSQJaKJulyQmcjsV4YN99ODSWsjmU3KjxFEvHIlZDzmSnQwV-MGmt6yA7ZEjB10kHrx7cnpnoE-bo630wZS1ng0TXQ7yhXDcXsyRFybFOT-qrEO6KPGAxPVh_3B0nQNTdTFUbnTnDapPeU838Uwj5mJG5ueFu_gMiG4eY0FEWuBpjXSerfePYYiU'
  + '-GSigdxIZrdamWAnZRmSNVLvV3UUk2kK9s-7dHgA0kVoSC0tYVGoDv-y-WJKn-DmLBbsU6Fos1IghqGLUj6EWiS0g2PFYFHt1i9J-wFFFMhm-3TggPH29XiPgJwTk79HpjNsGGUfcuFvvbImws8ar_BTbQEcyXyLly3Jvi0fLGCSg6mx_RMwt8n2WOY9Al'
  + 'AfbjLuSjJ8RT5h13Nr5TZvJYcf3TfNfoJ3hjrcoXhwqH6ETW5Jx1DEWp8uANOo6OqmH8VgFrjO4obl_VqxXHoJgq5cXL9xQKf63a0kym6oVHU7Wp0s3QCdTHqHv9xknZbb0tmbKqqn9S4wULyd1xZ1tHmYATS_uihuQCwS3nQkpHeNHudUiGNW3pIDH9AD'
  + 'x9WsrtuZd1MXUf7LEUZryq213SbrmrdiDGclPXs1pu_rwdNUcHIFemdCJnGQSTTMa0MiuKBrkGIo2vvisveYfgLnBlEPTJd8mwCtpgJVKwYj6NjeHnBUJ0Xk5F9Y-_DuascbI3VvXD1Zrnw6x5elTizY5GWgmhWgL8pzz9UJhgMglcc_qzhXZKcQvFmdFW'
  + 'i7wUCm5vMLm5xCcqBpF64ttkd_iYgDXhI4DsYOZ7cnVjNw4UYCqbSz00nw-X3tJw2p2wyXgN2pU7r5pmwNkf8XiE1zQXB6ElZCIuxFz49RXf7P_GE2bIxea7r7qsJoTQDmwNJLOh2y2UBrzOQy21922MSda_7SHfeDgf9dmFMww09L2YfmUS2MGTZEx_EE'
  + 'QaukXuPEss1jcsKHx8HT8w2RZz1unRnH0CudOJIbe35c_z4ALC7rz1RkHg3rw4PBOtf1C4WsvyMK5ZVG6_eM_DthTP4luxyltdvaV_dEOlo8cXZhhF_1gZaG-8jktLCJuhghB112mgLHvaNaHFFm7D8tQeg0xeVwUN_Y_WasAT0fgX9YH5lqSm8mQNTtHx'
  + 'RtJXTcDK2flzkTGaHTwt_iWbVCwnilb_JQ5427iKoSonycEHYxsfjCpX7z72wP2juFgMBWMOHv263Oom6zCbF-tvIAXvdc81vDWIBML_GflnBTC_o5nCSBjbr5kunyFH0WT8d0aYCzag6LgzCJlQT1wFYNOpNQz49vaZyaOQJ6qNtemnmxjRlZPfzualsa'
  + '1eodmawdPGr6OGXwPqNLPG-5fp5cOrOIEEQ4y3GdIw4b-TaNNe4nBj1q4M67xXjC9MQiyJaLFrQbPrBcQsDV7PHmweA0KsK8zzLSb02ZA6XcnHEZQMiYyRI2i5tNKSfJuauk8XfA75i_lUthBzF0kF255p6TUKNSPEEawOZwl0VkF2Hv2CiM5wlVi2KD6l'
  + 'aQavVs4lG-IaPdH8pysqk0BOarn4R0j64z1fKHCu8OBF8GSBN6fDdHU34edeksU1KG0LxmNVqkbMzF7HuwQ14MEULXakB0stvLi6ryVrhN8XuFim6p62jsuilWJA9mwSh4gqssDnDXrNj_JJw5kZu6QLuKq_stDFzFF0sLz4oGTpAKm16D8cpskJASvECK'
  + '90cbWx7Fi-3YgqBsnZLWw7bKUFBpAu1wOgbhm9JJAln7YZjKEsEfYhABEl8Up5Iwt04zR6KNwRYSzB3j51IghYYvcYFIPVEigRrbbpkuNbsi2tIO7e3qWcYFqShBJsUWBJQ4mmcD7cwZqCwubm-tm1ErRzlA34bvmpIuzSoxqDOFZXSuIB6hfpGZRjjkJf'
  + 'pi8l-hNoVZsG689jZNq62YI0NTNZiV1SdElR3fGZWAhWTaNiBOGlGJsosFjKY6sGAsB-GrEWitEds12hy0WUyN9yRHaTanqfM9NKZJW6E7BZ0fIp7KM8CeRb1CT25XnexhRUZ0b3BVwtV5XakIKUEoqgpvQAL9M--L2flbk7FbydC_ZgrjwZEcBEK42J_k'
  + 'ygt-vNOHPneVTLdsgrhskDcDNjBPYTbpc3xbND5p9MkzSiZ9T47lm2myBYMsV1kSx-ktBKXyjV6PqecVIq5nh6JuMmLQltJGUX7gOo-jQ0JK4yPGjUU3WJW_uyIilEF1CN97PvzkdB7AFFT4Eh8rWqfMjb5EZMkIAEoim5H5X4fPowbkp5CJYCE9E0_3cs'
  + 'YinOxiIPFDJlEL0arsE1iOKkYafzGBdzz6dqtjUbChyyvMQ-UlSalOh68MKHGSzHhKFXu2AIR8SfKsNrx9-jrY5GRHnEPZFnhFSp0J24Gqh5Uu3eRdNt_QU1gZ6V1wHljECtqSbP9hpR05VVfIheNE5iimg4ARIqLOzVWjN0ePQU212AYpxE4d5cOg6MqW'
  + '_TzLusXBB7Ds-G9hXgHrvDp-1yOE3_n2MObf7Ws27cdirDtv-AFKwvJtbSHTl1NEB9WPcLoPqHWzOEnab3oT1WXiwFJNY4TH3BKxV2gYXYCfPaiNtXdZNcmusNiZdAuIJKmDd1YFWq0nLPradJvVxjB5qrwydZkRlIPunvG9PUoxDDpOKhpkCg7JvGBpav'
  + 'QJIrOQYOn9X3Z_axJ6i7zI_Nvamg8h4fE5Ndyvgr97oc0x-VtTmWbg3Y6yUA4k4aedmjey5WBo2_dGbXsum4P9ZDxnGJc-4WR97QqEWt8nI8tt395DyI3BzdKfeu1KvwdR6zwV3rACeu-Q8epppVYFhMKgV-eT4uLXwDtZs3oTevUrKzJ5UvN0W-Uv-sy4'
  + 'tUIinPl92PBi956AAuBGFck1fMySV7vjfWRvpVd7SbZN2zLa6qS7PgmkIGwhLpzCy9Xs5WZWtmFrzsitPaUvK5zv3Sz6GTtUsj5C0c-Klp06AWtutJY5mOLK8FBgQZ78FO6Y2Vs5OHoioN8iegBhEmHg377Rb7GRJx-ULWYKFa_sUEQK34u1_1fWZ8ilcS'
  + '35PsOEXRWyD4lebdCdpFvX1Dxw_bq6Ylh9NbVSDcY7S0wUoyQeOOMCil7xNsNVo2hdTq-MzDep-CMiCQtg1q7zNAJI9G-_e1EwvhfVyBP8Gn6jCZUICa00ZWHOIJ856ftGSFX50I0E1r0xTVsgSFfDQ14mkds8kMWPxbAideGQQNca1L1YSwzuETQPRpfj'
  + 's3JdlxSrCKbfJZSZwU3msZDjSlcgJZ8QU-Z5jB4EaSdtIub9EKJEyf-2Gafu8iHS-0UWyWP4_EK-3B0PIeUthvhD5ymk41AgMnJVoP-Iq4p5nsudEPYZdIjbaN6ONp3LUhXQKLME5N_N8V7e2fssvVr6M70R81HG0-vV2u0Pec1kgQ22Vq_-wv84QSVJ0U'
  + 'WULurBRy4XzM2vghR4-zgg3ZTqLkfMurZx7pQeE3Le5fk4TOqMIyjjS5Kpatb3WBLTr8lHdauN2TB3A3w1aUEAjGY98ao2dT6CLT41NJ9tb8rlJbXMDhw-Lg-fQIVnLBncsvqExH4jNiHMt3steKigHcrAamD6m0VTd31yjpF86A3sFhMrxazum2YFpU9P'
  + 'cyVwDSGy6Ikj5rQQDpACpAMTQRcVdIDqklim4_z2N6y0qcXnIjnYrL1_YMIQnJ3AWL6Lp3qiO01CGInGXiuRy8my9y1tEqbUfcT80AZ8zKj5pbHo2ITRHVe8NClQ0RAyFPeDjE7T1OWNNS7_Wez17lTUIEZ51uvgSMUIa5a_dX_OmGaP2nmz-goFv5RoB2'
  + 'OpGUqZlayDQ5UQzIjvXeAB4n_OfRKWrHOLf82Gnk5ku4jEtpSsuNZanj93y9q-FgQzE1XtnKb1XFJeZNvtdMm2HJOTRVN3Ke1hy8gw_vseZpYZ38orJBZjYsBwfUk-G2TWPjbtIkUsae1nt5jMkNd57GhJu9tWZdtbqW04pzdafSf7uD8omOvFIFOvV_aU'
  + 'ec-tIwPe3NklzTRp6hWct1R94_F9F9fbDqh3m6eb1QvvA_EW163s_ZaUFLFEs8ZqbLd1qv2kVPBfxnuQiF0Bk84wHe4Usn_zQWgWuO4GI8LhR-tHqeoc_dW7TMtqGIZuXo8IhGkUfyilJfrBaE53tmSXDKLznpA3q-nfX3AxbTwFXdxwoAATDz5xxw_UhO'
  + 'HJD_RGQ4rbqm7ZNPPpPzSrLde3q2_4ZbWGqsG6Vs9sYJxwAdZCQm_fH5yzLyUbQQJksfmCU6cXJE7XkKne3RTIp8VI14R0czIsu_tAgjS_iegp4apszyk942OzshIAPQcYo-dxQMJwjaPfdmrvWDuVcgzBmPejHrxqzibm0w9kRmFbOJVtV07RpCbJELoh'
  + 'rAhkIycsKgpwAG63IeN4R5ANr9pRs8h40CYZHKQbVtL8XlYLcgF8gOV-n4uu4wDjqZODRApNxBREMPaSKgjExtp8d31Fly-4ECQxpp30wpdRuUSMVyZLzet0ymbU_rZc2OYrKnvHM4MHIUqM1Ld7NqrP5EeTEoJ720e23184eo0U70n2axxuidb3h2ynwq'
  + 't9uIjHvhT7cDfOrmzieLv49bTG89o5UU-NqQS0dSHQftvsXmnesAgGIeRrmdSaDOQ25syGE9ija-Q9Ab_HpfN8u85FXrA1keoXh9nuDui4rea7lc87vEQoH0a6gfn3qFNuoVs7mX75deIJQClVrOZDKseJOo3rt5GeK5tgRVDmd245dqpUBIc4kMXH2Z9k'
  + 'MrPJXCdObAcOwQEee2RgVPk3MdZcTMgvumXveqDgQoBmKSHqXe08Mnmvahgt_-Khjh5yFPWLRGLEtxRFzYMJAoX6kZ-dxs_B0hIcZZQ5b6Ns9geoMbI3478frTa6kvZF_sIF5y74WsmThm1ltljkEMB61RbGRDgZLvGCvF44kysOofPa_0Iinu4PLyCATC'
  + 's6akzIMd8QGoLgRM0HgLsTL24z3_41sk55Xkb3tKSO0xRbKE3JIUffQ3PmnHlzCNOi76yTU3eXQPc4yNxuOZfCZl7gc01Pa_e5veWPaE6ZKA8emog_W_DKpHeuKsiPUxrgXFoJmF9SwvQpl54lEhayGYHaQnUUb3VSQFagPd3TnG7q-0CTtTKs9pfPpZyy'
  + 'wE4TRG1JzmdIhImDVbtdSxo7mygmTM-CotAkRjm6yG-fdHF5Bpdr9Nt1xHvqhpxWpeXi3zgM45kEbHjVavSDqQ5b83hb48THrng19ZoOcf8D9jIRLex11PxZQXbQoAYHGf6lf_31woEwGQQeQ_pK1GKjPAFAUe4pb7rJHST0tvBT7btdSZgslkdhMiWhBW'
  + 'u9EHGD_SwaHU7oVXMkVaumXyoczwBYk0EDRooYtuw14d_kpB_gW4rrMH2BBciGz3kRRQuM1LAMagHUt_lVJn0fLLS0f5MUJgdUGdIjXfmcpeGndpkZ68fbNsdn3Q7ygKuXd1moaS4eHAtVFToD6zqVWQhyQPGu0V6hZ5Coul-l8E4SzpB2UYGLnljG90Az'
  + 'dLM2-e6f7hGV71YPj2ldwMyRsWgUhMir9Zyh2aGPU9lsZjjMJlDyzxMA40PQRRLzjx-G5e-XFzUj5xCgD8hMbzGdE7zyffI6Ou1sLIrJTgFLelXCFT2UCwpke1BPUHxymlcKUDSZ__8P3SJaC-n64d5teK9yGHzS_JWPyuAVF4lg6LLK0W-_BRIzby5kDw'
  + 'NibSFKud6IhPCTkiunOn2fr5Vx0uCPXTgON42PZnQrv-_m1Q28l_FaLC0TKK6jbvWTDPw36wWbQ0iv4OZv6ttBu_wjZluQNVmhLoRQwIwWd7ZO72JWMymPheWViE7qCfJZssRMZ1qLmPHqSyuooZleb3DvBvCrqk-pm_2FID9XShea19CbHgZZIgUdFY0K'
  + 'Q2rivIjwLo4y7pTEOUjW4I1V-EKy9Z1eI6qhnQkbJgBDCu3NnL1gleCh7FGHdcyOsP9LZSEWkPKNzm5BzZB0_LkuyT--WEak9P4oBTmIBePwzv5wpOPwtnXTffz9yvA3SIPlifhrpWEdAtg4JAUZgS2yuRjV1zDmYoVHdGvUzC_OaPO8ZfgD-MUJC1Md8Q'
  + 'qAcs6YoDClYKMwf88dCWiFjPhFMRrtaU-V-etgiARmvilgpERJbBZ_yKZNBFFEK_iCSIGnRRCuovUHBumBcLgOUtORu-x5_AjIZLE57UXL-33ySB6SpFZW2fwKAZdIXu2LM0TgyZluGpLHVeh5uCClPWmsOSNqJX_T2OfZdnWVIqPWw7c5TGGYmjCa1zXX'
  + 'IohCIafURRB2bykTVE_PB5STeOGls9xaHIn3-uMJeHCsBMz_krLXHUzCiPx_CPM84ai_Yp9R_rF-4TCT-cqrJgoUKmf8aOTBvtIq1Yt-V2CxlV6AqDD3AJVx7itdQK0Bblu1VSW3zt1DUBUYH2qgqfLR0evpKXfd1iPnb1u-oTGxDv-B4gCaEGIcGeKNC6'
  + '-Kj27ZAcV2Gmh-Af8RRJS84K4W_oXGcdPH4PfIrR5jPJVQKKczZ7POkutyi8GbkvUt6lKOYPs9j-xkb4xgd1OWxgOkAYcW6RvFiGr0bqYOMknJXgo98CZqrI6lng99DXAd9Hilx5Cpr82mOjjSwN8EFAAlsl9Oq6_M9KKrlPyzqy8ADq-MDxe6Cx3SFCOs'
  + '6H0jZiyG5XdnrKVCeO3_9r_Q6lLpyTp76YW7ZdsPA9t_q6eOeq-aP43lD4c5F4gzBkpB3AW5PuUfIyYTb_lkiICoYo7_3H6RNtCrwXAB4mgB5BZwPvherkX4CH_w3XBMZ6CHkIadndYPyajInCdBueBmJ0gnxfZ1F9zrGqCr67RtyCkFdwvN3wfUn6BCX1'
  + 'N_CGCobGZTfU4mCnUD7q-5o5akPT5SO9kL4V93jG0q484-8';

/** How verbs change: a line is how many letters to drop and what to add, then the endings of infinitives that do so. The longest ending counts; "^" begins a whole word. */
export const PAST = `
0 ^beat ^cast ^cost ^hurt ^thrust cast rst
0bed ab ib ob ub
0d ^bake ^cake ^cite ^die ^fade ^fake ^fee ^guide ^hear ^lie ^owe ^pie ^pride ^rake ^side ^stake ^tie ^use ^vie ^wake ^welcome ame amme ase ate buke cade ce cide cite dite ede ete fide ge he ibe ike ime ise lake le llide nake ne nite nse ntee nvite obe ode oke ose ote pe pite pse rade re ree rse side ste tie uade uake ube ude ue ume use ute vade ve vide wse ye yme yse ze
0ded ^nod ^pad kid lod mbed red rod
0ed ^aid ^aim ^air ^band ^bang ^bow ^bread ^call ^clear ^debut ^dial ^edit ^end ^fear ^fold ^foot ^freak ^hand ^head ^heal ^heed ^ink ^land ^leak ^link ^mind ^model ^mold ^mow ^near ^need ^oil ^out ^peak ^peel ^plead ^reap ^reel ^rescind ^root ^seal ^seed ^seep ^show ^sow ^spell ^suit ^tow ^unfold ^vow ^wall ^weed ^well ^wing ^wink ^yell a abel aid ail ailor aim ain air ait ald ank arget aul band bit bow bt cay ceal ceed cet cho ck cott cout cruit ct ctor dd dear don dow eam eat eboot ecall eem eight eil ein eld elop emind en end er eur evel ew ey f ft geon gg gn h haw head hear hell hout hread ias icit ill ilot imit ion iot jor ket ki kon law lay lean lel light link lk llet lm low lp lt mand mb mell met mn mon mp mur nal nchor nefit nitor nt oad oak oam oan oar oat ocus oid oil oin oit oll olor om ond ong onor ood ook ool oon oop ossip oul our ovet owl oy panel peal pear pout pret prout pt rall rand ray rb rd redit reet rfeit riek right rit rk rl rm rn ror rp rr rrow rt rtial sg sit sk son sor sp ss ssay st tal tall tay to tow tz ual ud udit uell uin uld ull umpet und up uthor veal vor way wd weak well wn x xit xpand xt zz
0ged ^rig ag eg og ug
0ked fic mic nic
0led ^gel ^remodel amel atrol cel ebel fil itial ivel nnel nrol nsel ntrol nul pel ravel rshal til tol uel val
0med ^dim ^jam ^skim ^slam ^stem lim rim um
0ned ^ban ^bin ^can ^don ^man ^pan ^pin ^sin ^tan ^thin can hun kin lan pan rpin tun win
0ped ^dip ^equip ^hop ^mop ^pop ^ship ^slip ^tip ^top ^up ap hop rip rop tep top
0red ^bar ^deter ^jar ^scar ^spar ^stir cur efer lur nfer pur sfer
0sed ^gas
0t ^deal ^leap ^mean ^pen
0ted ^abut ^blot ^fret ^knit ^net ^pit ^plot ^pot ^rebut ^refit ^trot ^vet gret hat lat llot mat mbat mit pot quit
1 ^bite ^hide ^slide
1d lee
1ew ^fly
1id ^do ^lay ^pay ^say do pay
1ied by cy dy fy ly ny py ry ty vy
1t ^bend ^lend ^lose ^rend ^send ^spend ild
2ade orbid
2am wim
2an ^run gin run
2at ^sit bysit pit
2aw ^see see
2ay lie
2d ^feed ^have ^lead leed peed reed slead
2de ^make make
2ew ^blow ^draw ^grow draw grow hrow now
2lt ^feel neel
2on ^win
2ot ^forget ^get
2ought uy
2pt eep
2t ^meet hoot
2ug ^dig
2un ^spin
2was ^be ^is
2went ^go ego rgo
3ame ^come ecome rcome
3ang ^ring ^sing pring
3ank ^sink rink
3ate ^eat
3ave ^give give
3eld ^hold hold
3ell ^fall
3ft ^leave
3ode ^ride rride
3oke ^break peak wake
3old ^sell ^tell sell
3ole teal
3one ^shine
3ood tand
3ook ^take hake sake take
3ore ^bear ^tear ^wear bear wear
3ose ^arise ^rise
3ote rite
3ought ^bring eek hink
3ound ^bind ^find ^wind rind wind
3ove ^dive ^drive trive
3se hoose
3t ^light
3uck neak rike tick
3ught ^catch
3ung ^hang ^swing ^wring ling ting
3unk ^stink
3were ^are
4aught ^teach
4ought ^fight
4ove ^weave
4oze reeze
`;

/** As PAST, for the third person. */
export const PRESENT = `
0es ^do ^go ch cho do eto go ias ocus sh ss x zz
0s 
0ses ^gas
1ies by cy dy fy ly ny py ry ty vy
2are ^is
2is ^be
2s ^have
`;

/** As PAST, for "-ing". */
export const GERUND = `
0bing ab eb ob rib ub
0ding ^bed ^bid ^bud ^kid ^nod ^pad ^pod ^rid ^wad ^wed bed bid hed red
0ging ^clog ^fog ^jog ^log ag eg ig ug
0ing ^aid ^aim ^air ^be ^benefit ^cue ^dial ^eat ^laud ^oil ^out ^program ^seek ^singe ^suit ^unravel a abor acet aid ail aim ain air ait arget au aul ayak bit bt chor ck ct ctor dd del dget dit ead eak eal eam ean eap ear eat ee eed eel eem eet eil ein eit elop en ep er erit eur f ft gan gar gg gn h han ht i ias icit iet ilor ilot imit isit itor ival ivot jor kel ket laud ld lel lk ll llet lm loit loud lp lt mb mbat met mn mp nal nap nd ng nk nsit nsor nt ntor o oad oak oam oan oar oat oe oid oil oin on onor ood ook ool oom oop oor oot ossom otor oul our out posit pret pt rb rcel rd rgin rk rl rm rn rofit ror rp rt ruit sc sip sk sp ss st talog thom tz ual uin umpet up us ustom uthor utor uzz vor w wd wl wn x xit y ye
0king fic mic rek
0ling ^gel ^travel atrol bel cil evel hal istil itial ivel ncel nel nsel ntrol otal pel ral tol uel xcel
0ming ^cram ^dim ^hem ^reprogram ^swim kim lim rim tem um
0ning ^ban ^bin ^don ^pan ^pen ^pin ^sin ^skin ^span ^tan ^tin ^win can egin hin lan pin un win
0ping ^cap ^hop ^lap ^map ^mop ^nap ^pop ^rap ^step ^swap ^tap ^top cap hop ip lap rap rop top
0ring ^bar ^deter ^war car cur efer lur nfer nsfer pur tar tir
0sing ^gas
0ting ^abut ^befit ^bet ^bit ^cut ^emit ^fit ^fret ^get ^gut ^hit ^jet ^knit ^let ^mat ^net ^omit ^pet ^pit ^pot ^put ^quit ^refit ^rot ^set ^shut ^sit ^spot ^vet ^wet bmit cquit cut dmit emit gret hat lit lot mat mmit nsmit orget pit put rmit rot set tfit ysit
0zing iz
1ing ^age ^fringe ^hinge age ange ce de dge ege enge fringe he ibe ke le lge lige lunge me ne obe pe pinge re rge se te ube ue uge ve we ze
2being ^is
2ying ie
`;

/** Irregular plurals with the change to their singular, as PAST. */
export const PLURALS = `
0 ^barracks ^clothes ^deer
1 ^abuses ^algae ^alumnae ^antennae ^aunties ^avocados ^beaux ^calories ^chateaux ^cookies ^databases ^epochs ^excuses ^formulae ^halos ^larvae ^movies ^nebulae ^pies ^rodeos ^rookies ^shoes ^sombreros ^stomachs ^tableaux ^ties ^tornados ^tuxedos ^vertebrae ^zombies
1o ^libretti
1on ^criteria ^phenomena
1um ^addenda ^curricula ^memoranda ^ova ^referenda
1us ^alumni ^bacilli ^cacti ^fungi ^hippopotami ^moduli ^nuclei ^octopi ^radii ^stimuli ^syllabi
2 ^buses ^circuses ^echoes ^embargoes ^gases ^mosquitoes ^oxen ^sexes ^viruses ^volcanoes
2an ^men ^women
2is ^analyses ^axes ^crises ^diagnoses ^neuroses ^parentheses ^prognoses ^synopses ^theses
3 ^children ^quizzes
3f ^leaves ^loaves ^thieves
3oot ^feet
3ouse ^mice
3us ^corpora ^genera ^opera
3x ^appendices ^matrices
4ex ^indices
4oose ^geese
4ooth ^teeth
4rson ^people
`;
