package center.coordination.security;

/** Nobody is administrator, and no password for one was given. */
class MissingAdministratorException extends RuntimeException {

  MissingAdministratorException() {
    super("还没有系统管理员，也没有给出其初始密码");
  }
}
