package org.openlicence.exchange.registration;

/** Kinds of technology contract (Civil Code arts 843-887): 开发, 转让, 许可, 咨询, 服务. */
public enum ContractType {
    DEVELOPMENT,
    TRANSFER,
    LICENCE,
    CONSULTING,
    SERVICE
}
